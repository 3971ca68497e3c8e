/** helm about a release: what it remembers of it, and what it waited for in vain. */
import { sig } from '../model'

const helm = (path: string) => `https://github.com/helm/helm/blob/main/${path}`
const probes = ['kubectl-get-pods'] as const

export default [
  sig({
    id: 'helm-release-refused',
    literal: [
      'another operation (install/upgrade/rollback) is in progress',
      'a name that is still in use',
      'has no deployed releases',
      'cannot be imported into the current release',
    ],
    pattern:
      /(?<pending>another operation \(install\/upgrade\/rollback\) is in progress)|cannot re-?use a (?<name>name that is still in use)|"(?<never>[\w.-]{1,63})" has no deployed releases|(?:\b(?<foreign>[A-Z]\w{1,60}) "(?<object>[\w.:-]{1,253})"(?: in namespace "[\w.-]{0,63}")? )?exists and cannot be imported into the current release/,
    example: 'Error: UPGRADE FAILED: another operation (install/upgrade/rollback) is in progress',
    nearMiss: 'Error: INSTALLATION FAILED: timed out waiting for the condition',
    by: 'helm >= 3.0; the lock since 3.4',
    source: helm('pkg/action/action.go'),
    probes,
  }),
  sig({
    id: 'helm-waited-in-vain',
    literal: ['timed out waiting for the condition', 'context deadline exceeded'],
    pattern:
      /(?:INSTALLATION|UPGRADE|ROLLBACK) FAILED: (?:[^\n]{0,200}: )?(?:timed out waiting for the condition|context deadline exceeded)\s*$|\bfailed (?:pre|post)-(?:install|upgrade): (?:[^\n]{0,200}: )?timed out waiting for the condition/,
    example: 'Error: INSTALLATION FAILED: timed out waiting for the condition',
    nearMiss: 'MountVolume.WaitForAttach failed for volume "data": timed out waiting for the condition',
    by: 'helm with --wait, --atomic or hooks: a pod of the release did not become ready',
    source: helm('pkg/kube/wait.go'),
    probes,
  }),
] as const
