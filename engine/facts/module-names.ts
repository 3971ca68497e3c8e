/** What is known about modules by name: the option that builds them, how they were renamed, how they are misspelt. */

/** Flavours of kernels that a large distribution builds, with every module that its packages know. */
export const bigDistributions = [
  'ubuntu',
  'ubuntu-raspi',
  'debian',
  'el',
  'fedora',
  'uek',
  'pve',
  'suse',
  'arch',
] as const

/** Where each kernel release has a tree of its own, which an upgrade leaves alone while that kernel runs. */
export const keepsOldTrees = ['ubuntu', 'ubuntu-raspi', 'debian', 'el', 'fedora', 'uek', 'pve', 'suse'] as const

/**
 * Modules that every general-purpose distribution ships in the package of the kernel image or of its modules, so that
 * their absence says something about the whole tree. Not in it: what some split off (br_netfilter, vxlan, xt_* on EL 10).
 */
export const coreModules = [
  'nf_nat',
  'nf_conntrack',
  'nf_tables',
  'overlay',
  'bridge',
  'veth',
  'tun',
  'loop',
  'fuse',
  'vfat',
  'usb_storage',
  'dm_mod',
  'nfs',
  'btrfs',
  'xfs',
] as const

/** Legacy iptables: core everywhere until RHEL 10 and kernels without NETFILTER_XTABLES_LEGACY. */
export const legacyTables = [
  'ip_tables',
  'iptable_nat',
  'iptable_filter',
  'iptable_mangle',
  'iptable_raw',
  'ip6_tables',
  'ip6table_filter',
  'ip6table_nat',
] as const

/** module -> the options any of which builds it; the first is the one to ask for */
export const moduleOptions: Readonly<Record<string, readonly string[]>> = {
  tun: ['TUN'],
  overlay: ['OVERLAY_FS'],
  bridge: ['BRIDGE'],
  br_netfilter: ['BRIDGE_NETFILTER'],
  veth: ['VETH'],
  vxlan: ['VXLAN'],
  dummy: ['DUMMY'],
  macvlan: ['MACVLAN'],
  ipvlan: ['IPVLAN'],
  wireguard: ['WIREGUARD'],
  loop: ['BLK_DEV_LOOP'],
  fuse: ['FUSE_FS'],
  nf_nat: ['NF_NAT'],
  nf_conntrack: ['NF_CONNTRACK'],
  nf_tables: ['NF_TABLES'],
  nft_compat: ['NFT_COMPAT'],
  nft_chain_nat: ['NFT_NAT', 'NFT_CHAIN_NAT'],
  nft_masq: ['NFT_MASQ'],
  ip_tables: ['IP_NF_IPTABLES', 'IP_NF_IPTABLES_LEGACY'],
  iptable_nat: ['IP_NF_NAT', 'NF_NAT_IPV4', 'IP_NF_IPTABLES'],
  iptable_filter: ['IP_NF_FILTER'],
  iptable_mangle: ['IP_NF_MANGLE'],
  iptable_raw: ['IP_NF_RAW'],
  ip6_tables: ['IP6_NF_IPTABLES'],
  ip6table_nat: ['IP6_NF_NAT'],
  ip6table_filter: ['IP6_NF_FILTER'],
  xt_MASQUERADE: ['NETFILTER_XT_TARGET_MASQUERADE', 'IP_NF_TARGET_MASQUERADE'],
  xt_nat: ['NETFILTER_XT_NAT'],
  ip_set: ['IP_SET'],
  ip_vs: ['IP_VS'],
  ip_vs_rr: ['IP_VS_RR'],
  cifs: ['CIFS'],
  nfs: ['NFS_FS'],
  nfsd: ['NFSD'],
  exfat: ['EXFAT_FS'],
  vfat: ['VFAT_FS'],
  ntfs3: ['NTFS3_FS'],
  btrfs: ['BTRFS_FS'],
  xfs: ['XFS_FS'],
  ext4: ['EXT4_FS'],
  f2fs: ['F2FS_FS'],
  squashfs: ['SQUASHFS'],
  iso9660: ['ISO9660_FS'],
  udf: ['UDF_FS'],
  hfsplus: ['HFSPLUS_FS'],
  erofs: ['EROFS_FS'],
  sctp: ['IP_SCTP'],
  dm_mod: ['BLK_DEV_DM'],
  dm_crypt: ['DM_CRYPT'],
  dm_thin_pool: ['DM_THIN_PROVISIONING'],
  usb_storage: ['USB_STORAGE'],
  kvm: ['KVM'],
  vhost_net: ['VHOST_NET'],
  zram: ['ZRAM'],
  nbd: ['BLK_DEV_NBD'],
  iscsi_tcp: ['ISCSI_TCP'],
  nvme_tcp: ['NVME_TCP'],
  snd_aloop: ['SND_ALOOP'],
  i2c_dev: ['I2C_CHARDEV'],
  can: ['CAN'],
  vcan: ['CAN_VCAN'],
  tcp_bbr: ['TCP_CONG_BBR'],
  ppp_generic: ['PPP'],
  l2tp_ppp: ['PPPOL2TP'],
  pppol2tp: ['PPPOL2TP'],
  l2tp_core: ['L2TP'],
  pppoe: ['PPPOE'],
  xfrm_user: ['XFRM_USER'],
  af_key: ['NET_KEY'],
  spidev: ['SPI_SPIDEV'],
  ch341: ['USB_SERIAL_CH341'],
  cp210x: ['USB_SERIAL_CP210X'],
  ftdi_sio: ['USB_SERIAL_FTDI_SIO'],
  pl2303: ['USB_SERIAL_PL2303'],
  cdc_acm: ['USB_ACM'],
  sch_netem: ['NET_SCH_NETEM'],
  binfmt_misc: ['BINFMT_MISC'],
  binder_linux: ['ANDROID_BINDER_IPC'],
  uinput: ['INPUT_UINPUT'],
  joydev: ['INPUT_JOYDEV'],
  configs: ['IKCONFIG'],
  cdrom: ['CDROM', 'BLK_DEV_SR'],
  sr_mod: ['BLK_DEV_SR'],
  sg: ['CHR_DEV_SG'],
  virtio_blk: ['VIRTIO_BLK'],
  virtio_net: ['VIRTIO_NET'],
  virtio_pci: ['VIRTIO_PCI'],
  nls_cp437: ['NLS_CODEPAGE_437'],
  nls_iso8859_1: ['NLS_ISO8859_1'],
  nls_utf8: ['NLS_UTF8'],
  msr: ['X86_MSR'],
  cpuid: ['X86_CPUID'],
  kvm_intel: ['KVM_INTEL'],
  kvm_amd: ['KVM_AMD'],
  uvcvideo: ['USB_VIDEO_CLASS'],
  usbhid: ['USB_HID'],
  ipip: ['NET_IPIP'],
  ip_gre: ['NET_IPGRE'],
  sit: ['IPV6_SIT'],
  geneve: ['GENEVE'],
  ifb: ['IFB'],
  macvtap: ['MACVTAP'],
  openvswitch: ['OPENVSWITCH'],
  vhost_vsock: ['VHOST_VSOCK'],
  vfio_pci: ['VFIO_PCI'],
  autofs4: ['AUTOFS_FS', 'AUTOFS4_FS'],
  af_packet: ['PACKET'],
  ipv6: ['IPV6'],
  configfs: ['CONFIGFS_FS'],
  ceph: ['CEPH_FS'],
  raid1: ['MD_RAID1'],
  md_mod: ['BLK_DEV_MD'],
  algif_hash: ['CRYPTO_USER_API_HASH'],
  algif_skcipher: ['CRYPTO_USER_API_SKCIPHER'],
  rbd: ['BLK_DEV_RBD'],
  ashmem_linux: ['ASHMEM'],
  '8021q': ['VLAN_8021Q'],
  bonding: ['BONDING'],
}

/** The options of a module, also for the two families of xt extensions that follow a pattern. */
export const optionsOf = (module: string): readonly string[] => {
  const known = moduleOptions[module]
  if (known) return known
  const xt = /^(?:xt|ipt|ip6t)_(\w+)$/.exec(module)?.[1]
  if (!xt) return []
  return xt === xt.toUpperCase()
    ? [`NETFILTER_XT_TARGET_${xt}`, `IP_NF_TARGET_${xt}`]
    : [`NETFILTER_XT_MATCH_${xt.toUpperCase()}`, `IP_NF_MATCH_${xt.toUpperCase()}`]
}

/** file system types whose module has another name */
export const fsModules: Readonly<Record<string, string>> = {
  nfs4: 'nfs',
  ext3: 'ext4',
  ntfs: 'ntfs3',
  msdos: 'vfat',
  'fuse.sshfs': 'fuse',
  fuseblk: 'fuse',
  overlayfs: 'overlay',
}

/** Old name -> what it became, and the Linux release from which the old name is gone. */
export const renamedModules: Readonly<Record<string, readonly [string, string]>> = {
  nf_tproxy_core: ['xt_TPROXY', '3.12'],
  nf_nat_ipv4: ['nf_nat', '5.1'],
  nf_nat_ipv6: ['nf_nat', '5.1'],
  nf_conntrack_ipv4: ['nf_conntrack', '4.19'],
  nf_conntrack_ipv6: ['nf_conntrack', '4.19'],
  nf_nat_masquerade_ipv4: ['nf_nat', '4.18'],
  nf_nat_masquerade_ipv6: ['nf_nat', '4.18'],
  nf_nat_proto_gre: ['nf_nat', '5.0'],
  ipt_MASQUERADE: ['xt_MASQUERADE', '5.2'],
  ip6t_MASQUERADE: ['xt_MASQUERADE', '5.2'],
  nft_chain_nat_ipv4: ['nft_chain_nat', '5.1'],
  nft_chain_nat_ipv6: ['nft_chain_nat', '5.1'],
  nft_masq_ipv4: ['nft_masq', '5.1'],
  nft_masq_ipv6: ['nft_masq', '5.1'],
  nf_tables_ipv4: ['nf_tables', '4.18'],
  nf_tables_ipv6: ['nf_tables', '4.18'],
  nf_tables_inet: ['nf_tables', '4.18'],
  nf_tables_arp: ['nf_tables', '4.18'],
  nf_tables_bridge: ['nf_tables', '4.18'],
  nf_tables_netdev: ['nf_tables', '4.18'],
  nft_chain_route_ipv4: ['nf_tables', '5.2'],
  nft_chain_route_ipv6: ['nf_tables', '5.2'],
  nft_redir_ipv4: ['nft_redir', '5.2'],
  nft_redir_ipv6: ['nft_redir', '5.2'],
  nft_set_hash: ['nf_tables', '4.18'],
  nft_set_rbtree: ['nf_tables', '4.18'],
  nft_set_bitmap: ['nf_tables', '4.18'],
  nf_tables_set: ['nf_tables', '5.6'],
  nft_counter: ['nf_tables', '5.17'],
  nf_flow_table_ipv4: ['nf_flow_table_inet', '5.17'],
  nf_flow_table_ipv6: ['nf_flow_table_inet', '5.17'],
  // its brothers nf_log_ipv4 and so on live on as aliases of nf_log_syslog
  nf_log_common: ['nf_log_syslog', '5.13'],
  nf_conntrack_proto_gre: ['nf_conntrack', '5.0'],
  ipt_ULOG: ['xt_NFLOG', '3.17'],
  ip_queue: ['nfnetlink_queue', '3.5'],
  sch_cbq: ['sch_htb', '6.3'],
  ip_conntrack: ['nf_conntrack', '2.6.22'],
  ip_conntrack_ftp: ['nf_conntrack_ftp', '2.6.22'],
  ip_nat_ftp: ['nf_nat_ftp', '2.6.22'],
  ipt_conntrack: ['xt_conntrack', '2.6.24'],
  ipt_state: ['xt_state', '2.6.16'],
  ipt_multiport: ['xt_multiport', '2.6.16'],
  ipt_limit: ['xt_limit', '2.6.16'],
  ipt_mac: ['xt_mac', '2.6.16'],
  ipt_mark: ['xt_mark', '2.6.16'],
  overlayfs: ['overlay', '3.18'],
  spi_bcm2708: ['spi_bcm2835', '4.0'],
  i2c_bcm2708: ['i2c_bcm2835', '4.9'],
  snd_soc_bcm2708_i2s: ['snd_soc_bcm2835_i2s', '4.1'],
  bcm2708_rng: ['bcm2835_rng', '4.4'],
  bcm2708_wdog: ['bcm2835_wdt', '4.4'],
  ntfs: ['ntfs3', '6.9'],
  // the scalar assembler versions, which were slower than C
  aes_x86_64: ['aes_generic', '5.4'],
  aes_i586: ['aes_generic', '5.4'],
  // the checksums of each CPU went into the library
  crc32c_intel: ['crc32c', '6.14'],
  crc32_pclmul: ['crc32', '6.14'],
  crct10dif_pclmul: ['crc_t10dif', '6.14'],
  vfio_virqfd: ['vfio', '6.2'],
  efivars: ['efivarfs', '6.0'],
  intel_rapl: ['intel_rapl_msr', '5.3'],
  r8188eu: ['rtl8xxxu', '6.3'],
}

/**
 * Old names that the successor carries as an alias (MODULE_ALIAS; read back from Debian's 6.1.176-1 with `modprobe -R`): they
 * load on a healthy kernel, so that not to be found says that the successor is missing.
 */
export const keptAsAlias: ReadonlySet<string> = new Set([
  'ipt_MASQUERADE',
  'ip6t_MASQUERADE',
  'ip_conntrack',
  'ip_conntrack_ftp',
  'ip_nat_ftp',
  'ipt_conntrack',
  'ipt_state',
  'ipt_multiport',
  'ipt_limit',
  'ipt_mac',
  'ipt_mark',
])

/** Modules that came later than the kernels people still run: before, the code was part of another one. */
export const laterModules: Readonly<Record<string, readonly [string, string]>> = {
  br_netfilter: ['bridge', '3.18'],
  overlay: ['overlayfs', '3.18'],
  xt_nat: ['nf_nat', '3.7'],
  ip_vs_sh: ['ip_vs', '2.6.0'],
}

/** Modules that were built out of tree until the Linux release in which they became part of it. */
export const joinedLinux: Readonly<Record<string, string>> = {
  wireguard: '5.6',
  exfat: '5.4',
  ntfs3: '5.15',
}

/** Modules that are not part of Linux and come from DKMS or a vendor package. */
export const outOfTree =
  /^(?:nvidia\w*|zfs|spl|vbox\w+|vmmon|vmnet|v4l2loopback\w*|wl|rtl?8\d{3}\w*|r81\d\d|8[18]\d\d\w{1,3}|87\d\d[a-z]\w{0,2}|evdi|displaylink|acpi_call|openrazer\w*|razer\w+|hid_tmff\w*|hid_tminit|xone\w*|xpadneo|hid_xpadneo|facer|it87_?\w*|tuxedo\w*|broadcom\w*|bbswitch|falcon\w*|kvmfr|xtables_addons\w*|ipt_netflow|xt_ipp2p|lkrg|scst\w*|digimend\w*|nct6687\w*|ddcci\w*|eq3_char_loop|(?:generic|pl011|meson|dw_apb|bcm2835)_raw_uart|hb_rf_\w+|fake_hmrf|rpi_rf_mod_led|amdgpu_pro|rtl88\w+|mt76\w+_oot|hpsa_dkms|dahdi\w*|datto\w*|elastio\w*|veeam\w*|falco|scap|sysdig\w*|facetimehd|cas_cache|cas_disk|apfs|gasket|apex|ch34\dx?|ch343|xdma|acer_wmi_battery|acpi_ec|msi_ec_?\w*|rtw_8\w+|aic8800\w*|prl_\w+|vhba|tp_smapi|exfat_nofuse|kvdo|lttng_\w+|igb_uio)$/

/**
 * Modules that distributions with split kernel packages keep out of the small one (linux-modules-extra, kernel-modules-extra)
 * and that kernels for clouds leave out: sound, media, radio, serial adapters, field buses, lesser file systems.
 */
export const splitOff =
  /^(?:snd|snd_\w+|soundcore|vcan|slcan|vxcan|gs_usb|peak_\w+|mcp251x\w*|videodev|videobuf2?\w*|v4l2_\w+|uvcvideo|gspca_\w+|dvb_\w+|rtl28\w+|usbserial|ch341|cp210x|ftdi_sio|pl2303|cdc_acm|cdc_ether|cdc_ncm|option|usblp|btusb|bluetooth|rfcomm|bnep|cfg80211|mac80211\w*|ath\w+|iwl\w+|brcm\w+|b43|mt76\w*|hfs|hfsplus|jfs|reiserfs|nilfs2|ocfs2\w*|gfs2|f2fs|exfat|ntfs3|minix|affs|befs|orangefs|binder_linux|ashmem_linux|usbip_\w+|vhci_hcd|l2tp_\w+|pppol2tp|vrf|softdog|joydev|hid_\w+|dummy_hcd|libcomposite|g_\w+|amdgpu|i915|nouveau|radeon|nvme_tcp|nvme_rdma|nvmet\w*|rdma_rxe|siw|nfc|vkms|mac802154\w*|ieee802154\w*|6lowpan|batman_adv|ax25|netrom|rose|mkiss|tipc|w1_\w+|iio_\w+|nct6775|gpio_\w+|cuse|zram|netdevsim)$/

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
export function slips(a: string, b: string, most = 2): number {
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
  const near =
    knownModules.find((k) => k.toLowerCase() === lower) ??
    knownModules.find((k) => slips(name, k, 1) <= 1) ??
    (name.length >= 9 ? knownModules.find((k) => slips(name, k, 2) <= 2) : undefined)
  return near ?? null
}

/** Ubuntu's kernels for the virtual machines of clouds. */
export const cloudKernel = '-(?:gcp|gke|aws|azure)(?:-\\w+)?$'

/** Ubuntu's builds of unpatched kernels (`6.2.7-060207-generic`): one package holds every module there is. */
export const ubuntuMainline = '-0\\d{5}(?:rc\\d+)?-\\w+$'

/** Kernels that the maker of a board or of a NAS builds, with what it needs and no more. */
export const boardKernel =
  'rockchip|rk\\d\\d|sunxi|sun\\d+i|meson|amlogic|ophub|tegra|l4t|odroid|starfive|qcom|imx|exynos|bcm27|khadas|radxa|orangepi|nanopi|qnap|synology|alpine-un|-ui-|edgeos|mvebu|thead|iot2050|x13s|chip|snapdragon|danctnix|megi'

/** File systems that live in a program: no kernel has a driver of that name. */
export const mountPrograms = [
  'davfs',
  'davfs2',
  'glusterfs',
  'sshfs',
  'fuse.sshfs',
  's3fs',
  'mergerfs',
  'ntfs-3g',
  'efs',
  'rclone',
  'cephfs',
  'curlftpfs',
  'bindfs',
]
