/** Names and releases: what modules were called before, when they joined Linux, and what they were part of until then. */

/** Old name -> what it became, and the Linux release from which the old name is gone. */
export const renamedModules: Readonly<Record<string, readonly [now: string, since: string]>> = {
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

/** Modules that came later than the kernels people still run: what the code was part of before, and when it got its name. */
export const laterModules: Readonly<Record<string, readonly [before: string, since: string]>> = {
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

/** The name under which a module is found today. */
export const presentName = (module: string): string => renamedModules[module]?.[0] ?? module
