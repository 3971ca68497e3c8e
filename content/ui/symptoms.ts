/** What symptoms are looked for under. Areas are where the engine keeps a tree; a person in trouble looks elsewhere for some. */
import type { Area, Words } from '@/engine/model'

export const symptomGroups = {
  docker: { en: 'Docker and containers', zh: 'Docker 与容器' },
  kubernetes: { en: 'Kubernetes', zh: 'Kubernetes' },
  network: { en: 'Network and firewall', zh: '网络与防火墙' },
  storage: { en: 'Disks and mounts', zh: '磁盘与挂载' },
  kernel: { en: 'Kernel, boot and devices', zh: '内核、启动与设备' },
  system: { en: 'Services, packages and programs', zh: '服务、软件包与程序' },
} as const satisfies Readonly<Record<string, Words>>
export type SymptomGroup = keyof typeof symptomGroups

export const groupOfArea: Readonly<Record<Area, SymptomGroup>> = {
  docker: 'docker',
  container: 'docker',
  registry: 'docker',
  containerd: 'kubernetes',
  kubernetes: 'kubernetes',
  network: 'network',
  netfilter: 'network',
  storage: 'storage',
  kernel: 'kernel',
  systemd: 'system',
  host: 'system',
  security: 'system',
}
/** Trees that are sought under another heading than that of their area. */
export const groupOfTree: Readonly<Record<string, SymptomGroup>> = {
  'clock-and-tls': 'network',
  'vpn-tun-fails': 'network',
  'mount-fails': 'storage',
  'serial-port-gone': 'kernel',
  'virtual-machine-fails': 'kernel',
}
