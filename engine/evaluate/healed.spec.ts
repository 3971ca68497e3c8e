/** A case is closed by what shows that its own fault is gone, and by nothing else. */
import { describe, expect, it } from 'vitest'
import { diagnose, type PasteItem, reopen, share } from '../index'

const cmd = (command: string, output = ''): PasteItem => ({ command, output })
const says = (...pastes: PasteItem[]) => {
  const v = diagnose(pastes)
  return [v.status, v.diagnosis]
}

const unsigned = cmd('modprobe r8126', "modprobe: ERROR: could not insert 'r8126': Key was rejected by service")
describe('a module that was refused', () => {
  it('is asked about by its own name', () => expect(diagnose([unsigned]).verifyKey).toBe('r8126'))
  it('is not shown to load by another one that does', () => {
    expect(says(unsigned, cmd('sudo modprobe nf_nat'))).toEqual(['diagnosed', 'module-signature-rejected'])
  })
  it('is resolved once it loads itself', () => {
    expect(says(unsigned, cmd('sudo modprobe r8126'))).toEqual(['resolved', 'module-signature-rejected'])
  })
})

const ready = cmd(
  'kubectl get nodes',
  'NAME     STATUS   ROLES           AGE   VERSION\nnode-1   Ready    control-plane   5m    v1.30.1',
)
describe('a check of kubeadm that nodes which are Ready have passed since', () => {
  const small = '\t[ERROR NumCPU]: the number of available CPUs 1 is less than the required 2'
  const tool = '\t[ERROR FileExisting-conntrack]: conntrack not found in system path'
  const init = (line: string) =>
    cmd('sudo kubeadm init', `[init] Using Kubernetes version: v1.30.1\n[preflight] Running pre-flight checks\n${line}`)
  it('is resolved', () => {
    expect(says(init(small), ready)).toEqual(['resolved', 'kubeadm-resources'])
    expect(says(init(tool), ready)).toEqual(['resolved', 'preflight-program-missing'])
  })
  it('is not where they were Ready before', () => {
    expect(says(ready, init(small))).toEqual(['diagnosed', 'kubeadm-resources'])
  })
})

const fatal = (name: string) =>
  cmd(`modprobe ${name}`, `modprobe: FATAL: Module ${name} not found in directory /lib/modules/6.1.0-56-amd64`)
const noIndex = [fatal('nf_nat'), fatal('overlay'), cmd('ls /lib/modules/$(uname -r)', 'build\nkernel')]
describe('a fix that takes away what proved the fault', () => {
  const after = [...noIndex, cmd('depmod -a'), cmd('modprobe nf_nat')]
  it('resolves the case', () => {
    expect(says(...noIndex)).toEqual(['diagnosed', 'module-index-stale'])
    expect(says(...after)).toEqual(['resolved', 'module-index-stale'])
    expect(diagnose(after).resolvedBy).toHaveLength(1)
  })
  it('resolves it in a link too', () => {
    const made = share(after)
    expect(made.faithful).toBe(true)
    expect(reopen(made.shared).status).toBe('resolved')
  })
  it('leaves a case open where nothing was named before', () => {
    expect(says(fatal('nf_nat'), cmd('modprobe nf_nat'))[0]).not.toBe('resolved')
  })
  it('is not to be confused with an output that refutes', () => {
    const device = cmd('ls -l /dev/net/tun', 'crw-rw-rw- 1 root root 10, 200 Apr  7 10:48 /dev/net/tun')
    const error = cmd(
      'openvpn --config a.conf',
      'ERROR: Cannot open TUN/TAP dev /dev/net/tun: No such file or directory (errno=2)',
    )
    expect(says(error, device)[0]).toBe('asking')
  })
  it('is no reason to call it resolved while something else is likely', () => {
    const full = cmd('df -h', 'Filesystem Size Used Avail Use% Mounted on\n/dev/sda1 20G 20G 0 100% /')
    expect(says(...after, full)[0]).toBe('asking')
  })
})

describe('a limit that was read is not a limit that was raised', () => {
  const full = cmd('dmesg | tail -1', 'nf_conntrack: nf_conntrack: table full, dropping packet')
  const count = (max: number) =>
    cmd(
      'sysctl net.netfilter.nf_conntrack_count net.netfilter.nf_conntrack_max',
      `net.netfilter.nf_conntrack_count = 1893\nnet.netfilter.nf_conntrack_max = ${max}`,
    )
  it('a table that has room again after a peak stays diagnosed, and the count is called no proof', () => {
    const v = diagnose([full, count(262_144)])
    expect([v.status, v.diagnosis]).toEqual(['diagnosed', 'conntrack-table-full'])
    expect(v.falseLeads.map((l) => l.id)).toContain('conntrack-room-now')
    expect(says(full, count(524_288))).toEqual(['resolved', 'conntrack-table-full'])
  })
  it('a host that brings 1024 inotify instances has not been mended', () => {
    const failed = cmd('npm start', 'Error: ENOSPC: System limit for number of file watchers reached, watch /app/src')
    const limits = (watches: number) =>
      cmd('sysctl fs.inotify', `fs.inotify.max_user_instances = 8192\nfs.inotify.max_user_watches = ${watches}`)
    expect(says(failed, limits(65_536))).toEqual(['diagnosed', 'inotify-limit-exhausted'])
    expect(says(failed, limits(524_288))).toEqual(['resolved', 'inotify-limit-exhausted'])
  })
})
