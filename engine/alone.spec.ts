/** One error line alone is at most likely, except where the line is itself the measurement. */
import { describe, expect, it } from 'vitest'
import { allSignatures, diagnose } from './index'

/** Signature -> why its line, alone, may confirm: something measured the very fact, and nothing else gives that line. */
const measured: Readonly<Record<string, string>> = {
  'apparmor-profile-not-loaded': 'the parser names file and line',
  'rootlesskit-apparmor-hint': 'rootlesskit read the switch after the refusal; the line holds both',
  'kubeadm-bridge-nf-zero': 'kubeadm read the sysctl',
  'conntrack-table-full': 'the kernel says so of its own table',
  'firewalld-zone-conflict': 'firewalld names the interface that has a zone already',
  'docker-forwarding-off': 'Docker read the sysctl',
  'kube-firewall-drops-all': 'a rule as it stands, without the mark that it must have',
  'proc-cgroups-row': 'a row of /proc/cgroups',
  'kmod-install-command-failed': 'modprobe ran /bin/false from its configuration',
  'nft-xt-compat-unloadable': 'nft names the expression, with file and line',
  'docker-firewall-backend-refused': 'the daemon checks its own options',
  'oom-killed-process': 'the kernel killed it',
  'oomd-killed': 'systemd-oomd killed it',
  'systemd-oom-kill': 'systemd read the counter of the cgroup',
  'pids-controller-rejected': 'the kernel refused the fork',
  'systemd-specifier-failed': 'systemd names file, line and assignment',
  'registry-pulls-left': 'the count in the answer of the registry',
  'od-crlf-first-line': 'the bytes of the file',
  'snap-void': 'a path that only snapd makes',
  'unit-masked-refused': 'systemd knows its units',
}

describe('an error line alone', () => {
  const confirmed = allSignatures.filter((s) => diagnose(s.example).certainty === 'confirmed').map((s) => s.id)
  it('confirms nothing, except where it is the measurement', () =>
    expect(confirmed.filter((id) => !(id in measured))).toEqual([]))
  it('leaves no exception without use', () =>
    expect(Object.keys(measured).filter((id) => !confirmed.includes(id))).toEqual([]))
})
