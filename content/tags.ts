/** The closed list of tags. `os/debian` holds everything under `os/debian/…`. A note with another tag does not build. */
import type { Locale, Words } from '@/engine/model'

const tags: Readonly<Record<string, Words>> = {
  cli: { en: 'Command line', zh: '命令行' },
  'cli/containerd': { en: 'containerd', zh: 'containerd' },
  'cli/docker': { en: 'docker', zh: 'docker' },
  computing: { en: 'Computing', zh: '计算机' },
  'computing/os': { en: 'Operating systems', zh: '操作系统' },
  'computing/os/linux': { en: 'Linux', zh: 'Linux' },
  'computing/os/linux/cli': { en: 'Command line', zh: '命令行' },
  'computing/os/linux/kernel': { en: 'Kernel', zh: '内核' },
  dev: { en: 'Development', zh: '开发' },
  'dev/troubleshooting': { en: 'Troubleshooting', zh: '故障排查' },
  ops: { en: 'Operations', zh: '运维' },
  'ops/cloud-native': { en: 'Cloud native', zh: '云原生' },
  'ops/cloud-native/docker': { en: 'Docker', zh: 'Docker' },
  'ops/cloud-native/kubernetes': { en: 'Kubernetes', zh: 'Kubernetes' },
  'ops/kernel': { en: 'Kernel', zh: '内核' },
  os: { en: 'Systems', zh: '操作系统' },
  'os/debian': { en: 'Debian', zh: 'Debian' },
  'os/debian/debian-12': { en: 'Debian 12', zh: 'Debian 12' },
  'os/linux': { en: 'Linux', zh: 'Linux' },
  'os/unix': { en: 'Unix', zh: 'Unix' },
  software: { en: 'Software', zh: '软件' },
  'software/cloud-native': { en: 'Cloud native', zh: '云原生' },
  'software/cloud-native/containerd': { en: 'containerd', zh: 'containerd' },
  'software/cloud-native/docker': { en: 'Docker', zh: 'Docker' },
  kernel: { en: 'Kernel faults', zh: '内核故障' },
  'kernel/modules': { en: 'Modules', zh: '内核模块' },
  'kernel/upgrade': { en: 'Upgrades', zh: '内核升级' },
  network: { en: 'Network', zh: '网络' },
  'network/netfilter': { en: 'Netfilter and iptables', zh: 'Netfilter 与 iptables' },
  'network/dns': { en: 'Name resolution', zh: '域名解析' },
  'network/mtu': { en: 'MTU', zh: 'MTU' },
  'network/tls': { en: 'TLS and certificates', zh: 'TLS 与证书' },
  'ops/systemd': { en: 'systemd', zh: 'systemd' },
  'ops/storage': { en: 'Disks and file systems', zh: '磁盘与文件系统' },
  'ops/cgroup': { en: 'Control groups', zh: 'cgroup' },
  'ops/time': { en: 'Clocks', zh: '时钟同步' },
  'ops/limits': { en: 'Limits and errno', zh: '资源限制与 errno' },
  'ops/isolation': { en: 'Isolation and capabilities', zh: '隔离与能力' },
}

export const tagIds: ReadonlySet<string> = new Set(Object.keys(tags))
/** The label of the last part; a tag without one shows its own name. */
export const tagLabel = (tag: string, lang: Locale): string => tags[tag]?.[lang] ?? tag.slice(tag.lastIndexOf('/') + 1)
/** `os/debian` and its parents: `os`, `os/debian`. */
export const tagPath = (tag: string): readonly string[] =>
  tag.split('/').map((_, i, parts) => parts.slice(0, i + 1).join('/'))
