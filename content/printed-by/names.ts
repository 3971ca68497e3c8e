/** Which phrases hold only names and versions, and so read the same in Chinese but for their punctuation. */

/** Programs and products. A closed list, so that no English word is ever taken for a name. */
const names = wordsOf(`
  AWS AppArmor Apache CPython Ceph ChromeOS Chromium CRI-O DCO Docker Elasticsearch Electron Flatpak GNU GlusterFS GnuTLS Go Hub
  IntelliJ Java Kerberos Kubernetes Linux LoadPin MySQL .NET NSS Node.js OpenRC OpenSSH OpenSSL OpenVPN PostgreSQL Puppeteer PyTorch Python Redis SELinux SQLite
  Steam Ubuntu VMware VirtualBox WSL Windows Workstation
  apk apk-tools apparmor_parser apt aufs bash bubblewrap buildah buildkit buildx busybox calico-node chkconfig charon chrony chronyd cifs-utils
  containerd coredns coreutils crictl crun cryptsetup ctr curl debconf devicemapper dkms dnf docker docker-compose docker-proxy docker-py
  dockerd dockerd-rootless-setuptool.sh dockerd-rootless.sh dockerode dpkg dracut dumb-init e2fsck earlyoom etcd firewalld flannel
  flanneld fsnotify gcc glibc gpg gpgv helm ifconfig initctl initramfs-tools inotify-tools insmod iproute2 ipset iptables iptables-legacy
  iptables-nft k0s k3s kernel-install kmod kube-apiserver kube-controller-manager kube-proxy kube-scheduler kubeadm
  kubectl kubelet libcni libnetwork libnvidia-container libpq losetup ls lsof lvm mdadm microk8s minikube mkinitcpio modpost modprobe
  module-init-tools mount.cifs mount.nfs musl nerdctl net/http net/http/httpproxy netavark nfs-utils nft nftables nginx ntp ntpd ntpdate
  nvidia-smi openvpn pacman podman podman-compose podman-docker procps redis-cli rke2 rootlesskit rpcbind rpm runc rustls setroubleshoot setuptool setuptools strongSwan
  shadow-utils skopeo smartmontools smbclient snapd sqv sshd sudo system-validators systemctl systemd systemd-modules-load
  systemd-networkd systemd-oomd systemd-resolved systemd-sysctl systemd-timesyncd sysv tailscale tailscaled timedatectl tini ubuntu-release-upgrader udisks ufw
  unshare upstart usbip usbipd-win util-linux watchman wg wg-quick wget xfs_repair xxd youki yum zypper
`)
/** Programs whose names are English words too: only where they stand alone between commas or brackets. */
const alone = wordsOf('cp date env file find host make mount overlay ping ps sed service shadow tail tar')
  .add('calicoctl node checksystem')
  .add('docker compose')
  .add('docker info')
  .add('docker stack')
  .add('GNU make')
  .add('od -c')
  .add('k0s sysinfo')
  .add('VirtualBox Guest Additions')

/** 1.8, 29+, 1.x, 1.0-rc93 and what compares them; a path; an option */
const exact = /^(?:[<>]=?|-|\d[\w.+-]*|\/[\w./-]+|--?[a-z][\w-]*=?)$/
/** `1.8 to 29`, `1.8 - 1.23` and `1.8 and newer` */
const range = /(?<=\d\S*) (?:(to|-)(?= \d)|and newer\b)/g

function wordsOf(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/))
}

/** @returns the words of a phrase that are no names: none where it needs no translation */
export const proseOf = (phrase: string): readonly string[] =>
  phrase
    .replace(range, '')
    .split(/[,;()]/)
    .map((item) => item.replace(/(?: (?:[<>]=? )?\d\S*)+$/, '').trim())
    .filter((item) => !alone.has(item))
    .flatMap((item) => item.split(/\s+/))
    .filter((word) => word !== '' && !names.has(word) && !exact.test(word))

/** @returns a phrase of names as Chinese sets it: `runc, crun >= 1.8 (podman)` -> `runc、crun >= 1.8（podman）` */
export const setInChinese = (phrase: string): string =>
  phrase
    .replace(range, (_, through) => (through ? ' 至' : ' 及以上'))
    .replaceAll(', ', '、')
    .replaceAll('; ', '；')
    .replace(/ ?\(/g, '（')
    .replace(/\) ?/g, '）')
