/** The names of modules that people look for, and what a misspelt one was meant to be. */
import { renamedModules } from './history'
import { coreModules, legacyTables } from './modules'
import { moduleOptions, optionsOf } from './options'

/** Names people look for, as their right spelling. */
export const knownModules: readonly string[] = [
  ...coreModules,
  ...legacyTables,
  ...Object.keys(moduleOptions),
  ...Object.values(renamedModules).map(([to]) => to),
  'xt_addrtype',
  'xt_conntrack',
  'xt_comment',
  'xt_mark',
  'xt_multiport',
  'xt_state',
  'xt_limit',
  'xt_set',
  'xt_tcpudp',
  'xt_statistic',
  'xt_recent',
  'xt_connbytes',
  'xt_connmark',
  'xt_REDIRECT',
  'xt_TPROXY',
  'xt_LOG',
  'xt_CHECKSUM',
  'xt_TCPMSS',
  'xt_physdev',
  'xt_socket',
  'xt_string',
  'xt_owner',
  'xt_u32',
  'xt_NFLOG',
  'xt_NFQUEUE',
  'ip_set_hash_net',
  'ip_set_hash_ip',
  'ip_vs_wrr',
  'ip_vs_sh',
  'ip_vs_lc',
  'ipip',
  'ip_gre',
  'gre',
  'sit',
  'l2tp_ppp',
  'l2tp_core',
  'pppoe',
  'af_key',
  'xfrm_user',
  'esp4',
  'ah4',
  'nfnetlink',
  'nf_conntrack_ftp',
  'nf_conntrack_netlink',
  'nf_log_syslog',
  'nf_reject_ipv4',
  'nft_nat',
  'nft_ct',
  'nft_reject',
  'i2c_bcm2835',
  'spi_bcm2835',
  'spidev',
  'w1_gpio',
  'w1_therm',
  'snd_bcm2835',
  'bcm2835_v4l2',
  'uvcvideo',
  'videodev',
  'usbhid',
  'uas',
  'cdc_acm',
  'cdc_ether',
  'ftdi_sio',
  'ch341',
  'cp210x',
  'pl2303',
  'rndis_host',
  'r8169',
  'e1000e',
  'igb',
  'ixgbe',
  'iwlwifi',
  'ath9k',
  'brcmfmac',
  'nouveau',
  'i915',
  'amdgpu',
  'radeon',
  'kvm_intel',
  'kvm_amd',
  'vfio',
  'vfio_pci',
  'vhost',
  'vsock',
  'virtio_net',
  'nvme',
  'ahci',
  'raid1',
  'raid456',
  'md_mod',
  'dm_snapshot',
  'dm_multipath',
  'target_core_mod',
  'ceph',
  'rbd',
  'gfs2',
  'ocfs2',
  'reiserfs',
  'jfs',
  'nilfs2',
  'minix',
  'isofs',
  'configfs',
  'autofs4',
  '9p',
  'aufs',
  'softdog',
  'iTCO_wdt',
  'coretemp',
  'k10temp',
  'nct6775',
  'drivetemp',
  'msr',
  'cpuid',
  'acpi_cpufreq',
  'pcspkr',
  'floppy',
  'parport_pc',
  'ppdev',
  'lp',
  'bluetooth',
  'btusb',
  'rfkill',
  'cfg80211',
  'mac80211',
  'rfcomm',
  'snd_seq',
  'snd_usb_audio',
  'gspca_main',
  'ip_tunnel',
  'udp_tunnel',
  'openvswitch',
  'dummy',
  'geneve',
  'macvtap',
  'ifb',
  'sch_netem',
  'cls_u32',
  'act_mirred',
  'algif_skcipher',
  'af_alg',
  'cryptd',
  'aes_generic',
  'chacha20poly1305',
  'libchacha20poly1305',
  'zsmalloc',
  'lz4',
  'v4l2loopback',
  'nvidia',
  'nvidia_uvm',
  'nvidia_drm',
  'nvidia_modeset',
  'vboxdrv',
  'vboxguest',
  'vboxnetflt',
  'acpi_call',
  'test_module',
]

/** Single-letter slips between two short words: insertions, deletions, exchanges; stops above `most`. */
function slips(a: string, b: string, most = 2): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      )
    row = next
  }
  return row[b.length] ?? most + 1
}

/** The first of these names that is one slip away; two in a long one, where none is nearer. */
const nearest = (name: string, names: readonly string[]): string | undefined =>
  names.find((k) => slips(name, k, 1) <= 1) ??
  (name.length >= 9 ? names.find((k) => slips(name, k, 2) <= 2) : undefined)

/** The one of these names that a name was meant to be, null where it is one of them or resembles none. */
export const meantOf = (name: string, names: readonly string[]): string | null =>
  name.length < 4 || names.includes(name) ? null : (nearest(name, names) ?? null)

/** The module that a name was meant to be, null where the name is one itself or resembles none. */
export function meantModule(name: string): string | null {
  if (name.length > 40 || knownModules.includes(name) || name in renamedModules || optionsOf(name).length > 0)
    return null
  const stem = name
    .replace(/^iptables_/, 'iptable_')
    .replace(/^ip6tables_/, 'ip6table_')
    .replace(/^net_filter$/, 'br_netfilter')
    .replace(/^bridge_netfilter$|^bridge_nf$/, 'br_netfilter')
  if (stem !== name && knownModules.includes(stem)) return stem
  if (name.length < 5) return null
  const lower = name.toLowerCase()
  return knownModules.find((k) => k.toLowerCase() === lower) ?? nearest(name, knownModules) ?? null
}
