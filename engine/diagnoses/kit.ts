import { all, any, type Condition, is, matches, seen } from '../conditions'
import type { DiagnosisDef } from '../model'

/** RHEL 8 and newer and Fedora ship iptables-nft: a legacy program on their kernel belongs to a container. */
export const alienIptables = all(is('iptables.backend', 'legacy'), matches('kernel.release', '\\.(?:el[89]|fc\\d)'))

/** Windows 10 1607: WSL before it had a name of its own in the release. */
export const earlyWsl = matches('kernel.release', '^3\\.4\\.0\\+$')

/** BPF_PROG_TYPE_CGROUP_DEVICE is known since Linux 4.15, and only with CONFIG_CGROUP_BPF. */
export const bpfUnknown = seen(
  'bpf-cgroup-device',
  { why: ['invalid argument', 'function not implemented'] },
  { crun: 'Invalid argument' },
  { short: 'invalid argument' },
  { load: 'invalid argument' },
)

/** k3s says “(v2)” where it looked in the tree of v2; without it the tree of v1 was searched, on a host that has v2. */
export const k3sLookedAtV1 = all(
  seen('memory-cgroup-not-found', { plain: '~.' }),
  any(is('cgroup.version', 2), seen('k3d-cgroup-v2-fix')),
)

/** Settings and names that keep a daemon from starting are mended when one answers. */
export const daemonAnswers = {
  probe: 'docker-info',
  when: is('docker.running', true),
  says: { en: 'A daemon answers.', zh: '守护进程应答了。' },
} as const satisfies DiagnosisDef<string, Condition>['verify']
export const pullSucceeds = {
  probe: 'docker-pull',
  when: is('image.pull', 'ok'),
  says: { en: 'The pull succeeds.', zh: '拉取成功。' },
} as const satisfies DiagnosisDef<string, Condition>['verify']
/** Of one container its own state tells; that another one starts says nothing. */
export const containerRuns = {
  probe: 'docker-inspect-state',
  when: is('container.status', 'running'),
  says: { en: 'The container runs.', zh: '容器在运行。' },
} as const satisfies DiagnosisDef<string, Condition>['verify']

/** What a cluster says once the node is well. */
export const nodesReady = {
  probe: 'kubectl-get-nodes',
  when: is('nodes.not-ready', 0),
  says: { en: 'Every node is Ready.', zh: '所有节点都为 Ready。' },
} as const satisfies DiagnosisDef<string, Condition>['verify']

type Diagnosis = DiagnosisDef<string, Condition>
/** Of a diagnosis with so many clues that they stand in files of their own, by what they are read from. */
export type Clue = Diagnosis['proof'][number]
export type Refutation = Diagnosis['refutes'][number]

export const defineDiagnosis = <const Id extends string>(diagnosis: DiagnosisDef<Id, Condition>) => diagnosis
