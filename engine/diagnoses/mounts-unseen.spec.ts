import { expect, it } from 'vitest'
import { diagnose } from '../index'

const line = (program: string) =>
  `docker: Error response from daemon: OCI runtime create failed: container_linux.go:344: starting container process caused "exec: \\"${program}\\": stat ${program}: no such file or directory": unknown.`
const unit = (...more: string[]) => ({
  command: 'systemctl cat docker',
  output: [
    '# /usr/lib/systemd/system/docker.service',
    '[Service]',
    'ExecStart=/usr/bin/dockerd -H fd:// --containerd=/run/containerd/containerd.sock',
    ...more,
  ].join('\n'),
})
const dropIn = ['', '# /etc/systemd/system/docker.service.d/mountflags-slave.conf', '[Service]', 'MountFlags=slave']
const hello = { command: 'docker run hello-world', output: line('/hello') }

it('asks for the unit while nothing tells how dockerd mounts', () => {
  const verdict = diagnose([hello])
  expect(verdict.status).toBe('asking')
  expect(verdict.candidates[0]?.id).toBe('systemd-override-outdated')
  expect(verdict.next[0]?.command).toContain('systemctl cat docker')
})

it('names the drop-in once the unit shows it', () => {
  expect(diagnose([hello, unit(...dropIn)]).diagnosis).toBe('systemd-override-outdated')
})

it('does not name it where the unit is the packaged one', () => {
  const verdict = diagnose([hello, unit()])
  expect(verdict.diagnosis).not.toBe('systemd-override-outdated')
  expect(verdict.candidates.map((c) => c.id)).not.toContain('systemd-override-outdated')
})

it('leaves another program that is missing to the image', () => {
  expect(diagnose([{ command: 'docker run web', output: line('/srv/web') }]).diagnosis).toBe('image-entrypoint-missing')
})
