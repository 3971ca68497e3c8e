/** Lines by which a guest shows itself: a container without privileges, OpenVZ, WSL. */
import { sig } from '../model'
import { namesRelease } from './module-words'

export default [
  sig({
    id: 'lxd-nesting-asked',
    literal: ['security.nesting', 'shared mounts base', 'mount proc onto', 'mounting proc on'],
    pattern:
      /Does security\.nesting need to be turned on\?|Daemon failed to setup shared mounts base: permission denied|Permission denied - (?:Failed to mount proc onto|error mounting proc on) \S{1,200}\/lxc\/proc/,
    example: 'Does security.nesting need to be turned on?',
    nearMiss: 'security.nesting: "true"',
    by: 'LXD and liblxc in a guest of LXD',
    source:
      'https://documentation.ubuntu.com/lxd/en/latest/reference/instance_options/#instance-security:security.nesting',
  }),
  sig({
    id: 'windows-stated',
    literal: ['Microsoft Windows [Version', 'WSL'],
    // what `ver` and `wsl --version` print, and the lines that the issue form of WSL asks for
    pattern:
      /^\s{0,8}(?:Microsoft Windows \[Version \d|WSL(?: version: |-Version: | 版本[:：] ?)?\s{0,4}[12](?:\.\d|\s*$)|Whether the issue is on WSL 2 and\/or WSL 1: )/,
    example: 'Microsoft Windows [Version 10.0.19041.508]',
    nearMiss: 'Docker Desktop uses the WSL 2 based engine',
    by: 'Windows, WSL',
    source: 'https://github.com/microsoft/WSL/blob/master/.github/ISSUE_TEMPLATE/bug_report.yml',
  }),
  sig({
    id: 'proc-sys-readonly',
    literal: ['ead-only file system', 'error code 30'],
    // procps names the key, busybox too, all others the file
    pattern:
      /(?:\/proc\/sys\/(?<path>[\w./-]+)['"]?|sysctl: (?:error )?setting key ["'](?<key>[\w./-]+)["'](?:, ignoring)?): (?:[Rr]ead-only file system|error code 30\b)/,
    example: 'Setup IP forwarding failed: open /proc/sys/net/ipv4/ip_forward: read-only file system',
    nearMiss: '/var/lib/docker: Read-only file system',
    by: 'any program in a container without privileges: /proc/sys is mounted read-only there',
    source: 'https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities',
  }),
  sig({
    id: 'openvz-kernel-package',
    literal: 'stab',
    // apt is asked for a package of the kernel that runs
    pattern: /\blinux-(?:image|headers|modules)(?:-extra)?-(?<release>\d+\.\d+\.\d+-\d+stab\d+(?:\.\d+)*)/,
    ...namesRelease,
    example: 'E: Unable to locate package linux-image-extra-2.6.32-042stab108.8',
    nearMiss: 'E: Unable to locate package linux-image-extra-4.4.0-21-generic',
    by: 'apt, on a guest of OpenVZ 6',
    source: 'https://wiki.openvz.org/Download/kernel/rhel6',
  }),
  sig({
    id: 'modprobe-fails-mute',
    literal: 'Running modprobe ',
    // the message would be what modprobe prints
    pattern: /Running modprobe [\w ]{1,40} failed with message: (?:``)?, error: exit status 1/,
    example: 'level=warning msg="Running modprobe bridge br_netfilter failed with message: , error: exit status 1"',
    nearMiss:
      'level=warning msg="Running modprobe nf_nat failed with message: `modprobe: WARNING: Module nf_nat not found`, error: exit status 1"',
    by: 'dockerd: modprobe says nothing, as the stub of an OpenVZ template does',
    source: 'https://github.com/moby/moby/issues/28850',
    probes: ['journalctl-unit docker'],
  }),
] as const
