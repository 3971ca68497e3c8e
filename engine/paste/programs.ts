/** Programs that people type on a broken host. A `# ` or `% ` before anything else is a comment, a heading or a figure. */
const programs = new Set(
  `apt apt-cache apt-get apt-mark aa-status aa-enabled alternatives arch awk base64 bash blkid bpftool brctl busybox buildah bootctl
  cat cd chmod chown chronyc cp crictl ctr curl cut date dd depmod df dig dkms dmesg dmidecode dnf docker docker-compose dockerd
  dpkg dpkg-query du echo efibootmgr egrep env ethtool exit export fdisk fgrep file find findmnt firewall-cmd free fsck fuser
  getcap getent getenforce getsebool grep groups grub-install grub-mkconfig gzip head helm hostname hostnamectl htop hwclock id ifconfig
  ifup init insmod ip ip6tables ip6tables-legacy ip6tables-nft iptables iptables-legacy iptables-nft iptables-save iptables-restore
  iw iwconfig journalctl k0s k3s kill killall kmod kubeadm kubectl kubelet ldconfig ldd less ln loginctl logread losetup ls lsattr
  lsblk lsb_release lscpu lsinitramfs lsmod lsns lsof lspci lsusb lvs lxc lxc-checkconfig make md5sum mkdir mkinitcpio mkinitramfs mokutil
  modinfo modprobe mount mountpoint mv nc needrestart netstat newgrp nerdctl nft nmcli nsenter nslookup ntpq numactl nvidia-smi
  openssl pacman pgrep ping pip pkg pkill podman poweroff ps pvs pwd qm raspi-config rc-service rc-status rc-update readlink reboot
  resolvectl rfkill rm rmmod route rpm rpm-ostree runc service sed semodule sestatus setenforce setsebool sh sha256sum shutdown
  skopeo sleep snap sort ss ssh stat strace su sudo swapoff swapon sync sysctl systemctl systemd-analyze systemd-detect-virt
  systemd-resolve tail tar tcpdump tee telinit telnet test time timedatectl timeout top touch traceroute tune2fs type ufw ulimit umount
  uname uniq update-alternatives update-grub update-initramfs uptime usermod vgs vi vim virt-what vmstat w wc wget whereis which who
  whoami wsl wsl.exe xargs xfs_info yum zcat zgrep zfs zpool zypper`
    .split(/\s+/)
    .filter(Boolean),
)

// two plain words can still be prose ("docker daemon options", "mount points"); after these a known verb must follow
const verbs: Readonly<Record<string, RegExp>> = {
  docker:
    /^(?:-|attach|build|buildx|commit|compose|config|container|context|cp|create|daemon$|diff|events|exec|export|history|image|images|import|info|inspect|kill|load|login|logout|logs|network|node|pause|plugin|port|ps|pull|push|rename|restart|rm|rmi|run|save|search|service|stack|start|stats|stop|swarm|system|tag|top|unpause|update|version|volume|wait)/,
  systemctl:
    /^(?:-|cat|daemon-re|disable|edit|enable|get-default|is-|isolate|kexec|kill|list-|mask|poweroff|preset|reboot|reload|reset-failed|restart|revert|set-|show|soft-reboot|start|status|stop|try-|unmask)/,
  ip: /^(?:-|a|addr|address|l|link|n|neigh|netns|r|ro|route|rule|tunnel)/,
  kubectl:
    /^(?:-|api-|apply|auth|cluster-info|config|cordon|create|delete|describe|drain|edit|events|exec|explain|get|label|logs|patch|port-forward|rollout|run|scale|taint|top|uncordon|version)/,
  mount: /^(?:-|\/|\S+ \/|$)/,
  service: /^\S+ (?:start|stop|status|restart|reload)$|^--/,
  time: /^\S+/,
  test: /^-/,
  file: /^\S*\//,
  which: /^[\w.-]+$/,
  type: /^[\w.-]+$/,
  w: /^$/,
  init: /^\d$/,
}

/** True for text that can only be meant as a command: a known program, and arguments that do not read like a sentence. */
export function looksLikeCommand(text: string): boolean {
  const bare = text
    .trim()
    .replace(/^(?:sudo(?: -\w+)* |doas |[A-Z_]{2,40}=\S{1,200} ){1,5}/, '')
    .replace(/[;&|]{1,2}$/, '')
  const space = bare.search(/\s/)
  const first = space < 0 ? bare : bare.slice(0, space)
  const rest = space < 0 ? '' : bare.slice(space + 1).trim()
  const name = first.replace(/^(?:\/[\w.-]+){0,8}\//, '').replace(/;$/, '')
  if (first.startsWith('./') && /^\.\/[\w./-]{1,200}$/.test(first)) return true
  if (!programs.has(name)) return /^for \w+ in |^while |^if \[/.test(bare) && /\bdo\b|\bthen\b/.test(bare)
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined
  if (verb && !verb.test(rest)) return rest === '' && name !== 'file'
  if (/[,.:?!。，：]$/.test(rest) && !/[-/$|]/.test(rest)) return false
  const words = rest.split(/\s+/, 12).filter((w) => /^[A-Za-z]+$/.test(w))
  return words.length <= 2 || /(?:^| )-|[|/$=]/.test(rest)
}
