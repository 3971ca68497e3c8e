/** Modules by the part that they play: in every kernel package, in a package of its own, or not of Linux at all. */

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

/**
 * Modules that distributions with split kernel packages keep out of the small one (linux-modules-extra, kernel-modules-extra)
 * and that kernels for clouds leave out: sound, media, radio, serial adapters, field buses, lesser file systems.
 */
export const splitOff =
  /^(?:snd|snd_\w+|soundcore|vcan|slcan|vxcan|gs_usb|peak_\w+|mcp251x\w*|videodev|videobuf2?\w*|v4l2_\w+|uvcvideo|gspca_\w+|dvb_\w+|rtl28\w+|usbserial|ch341|cp210x|ftdi_sio|pl2303|cdc_acm|cdc_ether|cdc_ncm|option|usblp|btusb|bluetooth|rfcomm|bnep|cfg80211|mac80211\w*|ath\w+|iwl\w+|brcm\w+|b43|mt76\w*|hfs|hfsplus|jfs|reiserfs|nilfs2|ocfs2\w*|gfs2|f2fs|exfat|ntfs3|minix|affs|befs|orangefs|binder_linux|ashmem_linux|usbip_\w+|vhci_hcd|l2tp_\w+|pppol2tp|vrf|softdog|joydev|hid_\w+|dummy_hcd|libcomposite|g_\w+|amdgpu|i915|nouveau|radeon|nvme_tcp|nvme_rdma|nvmet\w*|rdma_rxe|siw|nfc|vkms|mac802154\w*|ieee802154\w*|6lowpan|batman_adv|ax25|netrom|rose|mkiss|tipc|w1_\w+|iio_\w+|nct6775|gpio_\w+|cuse|zram|netdevsim)$/

/** Modules that are not part of Linux and come from DKMS or a vendor package. */
export const outOfTree =
  /^(?:nvidia\w*|zfs|spl|vbox\w+|vmmon|vmnet|v4l2loopback\w*|wl|rtl?8\d{3}\w*|r81\d\d|8[18]\d\d\w{1,3}|87\d\d[a-z]\w{0,2}|evdi|displaylink|acpi_call|openrazer\w*|razer\w+|hid_tmff\w*|hid_tminit|xone\w*|xpadneo|hid_xpadneo|facer|it87_?\w*|tuxedo\w*|broadcom\w*|bbswitch|falcon\w*|kvmfr|xtables_addons\w*|ipt_netflow|xt_ipp2p|lkrg|scst\w*|digimend\w*|nct6687\w*|ddcci\w*|eq3_char_loop|(?:generic|pl011|meson|dw_apb|bcm2835)_raw_uart|hb_rf_\w+|fake_hmrf|rpi_rf_mod_led|amdgpu_pro|rtl88\w+|mt76\w+_oot|hpsa_dkms|dahdi\w*|datto\w*|elastio\w*|veeam\w*|falco|scap|sysdig\w*|facetimehd|cas_cache|cas_disk|apfs|gasket|apex|ch34\dx?|ch343|xdma|acer_wmi_battery|acpi_ec|msi_ec_?\w*|rtw_8\w+|aic8800\w*|prl_\w+|vhba|tp_smapi|exfat_nofuse|kvdo|lttng_\w+|igb_uio)$/
