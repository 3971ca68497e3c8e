/** Who prints an error line: the kernel, its modules and what loads them, security modules. */
export const kernel: Readonly<Record<string, string>> = {
  'dockerd: the file system of a removed container is still mounted for somebody':
    'dockerd，已删除容器的文件系统仍被某个进程挂着',
  'Linux: the file system itself, and since 5.6 fs_context for it; libfuse 2 and 3':
    'Linux 的文件系统驱动，5.6 起由 fs_context 代为报告；libfuse 2 和 3',
  'nfs-utils, util-linux: the kernel answers EINVAL': 'nfs-utils、util-linux，内核返回 EINVAL',
  'Linux: the kernel got the name of the server and no ip=, which mount.cifs would have added':
    'Linux 内核，只拿到服务器名，没有 mount.cifs 本该补上的 ip=',
  'programs that open a serial port: pyserial, node-serialport, avrdude, minicom, ls, Go programs':
    '打开串口的程序：pyserial、node-serialport、avrdude、minicom、ls 以及 Go 程序',
  'Linux: usb-serial, cdc_acm': 'Linux 的 usb-serial 和 cdc_acm 驱动',
  'Linux, where brltty takes a USB serial converter for a Braille display (Ubuntu 22.04, Debian)':
    'Linux，brltty 把 USB 串口转换器当成盲文显示器时（Ubuntu 22.04、Debian）',
  'every program (errno 132), hostapd, wpa_supplicant, BlueZ, NetworkManager, Raspberry Pi OS':
    '任何程序（errno 132）、hostapd、wpa_supplicant、BlueZ、NetworkManager、树莓派系统',
  'kmod: modprobe -r, rmmod': 'kmod 的 `modprobe -r` 和 rmmod',
  'scripts and programs that know cgroup v1 only': '只认识 cgroup v1 的脚本和程序',
  'Linux: the ntfs driver until 6.8, ntfs3 since 5.15': 'Linux：6.8 及以下的 ntfs 驱动，5.15 起的 ntfs3',
  'dkms: a version that it still lists lost its source, and it stops there':
    'dkms：它还登记着某个版本，而源码已不在，于是停在这里',
  'opkg, LuCI: a kmod is of another build of the firmware': 'opkg、LuCI：kmod 软件包属于固件的另一次构建',
  'the kernel build system: headers that are not prepared, broken, or of another machine':
    '内核构建系统，头文件没有准备好、已损坏，或属于别的机器',
  'busybox modprobe, where /lib/modules does not exist': 'busybox modprobe，/lib/modules 不存在时',
  'busybox modprobe, where /lib/modules lacks the running release':
    'busybox modprobe，/lib/modules 下没有正在运行的内核版本时',
  'make in the tree of a driver, DKMS: the name of the module that was built':
    '在驱动源码目录里执行的 make、DKMS，写的是编译出来的模块名',
  'busybox modprobe and insmod': 'busybox modprobe 和 insmod',
  'the boot parameters; the firmware of the Raspberry Pi adds it': '内核启动参数；树莓派由固件自动加上',
  'shells, systemd, the kernel, docker ps (exit 132)': 'shell、systemd、内核、docker ps（退出码 132）',
  'systemd, kernel, docker (its plugins)': 'systemd、内核、docker（它的插件）',
  'glibc of EL9/EL10 images, Go (GOAMD64), MongoDB 5+, TensorFlow, NumPy':
    'EL9/EL10 镜像里的 glibc、Go（GOAMD64）、MongoDB 5+、TensorFlow、NumPy',
  'dkms; installers of VirtualBox, VMware, NVIDIA and DisplayLink':
    'dkms；VirtualBox、VMware、NVIDIA、DisplayLink 的安装程序',
  'dkms 2 and 3': 'dkms 2 和 3',
  'apt, dnf, zypper; the kernel is older than what the repository keeps, or not from it':
    'apt、dnf、zypper；内核比软件源里保留的旧，或者不是来自这个源',
  'cryptsetup, LVM, VeraCrypt; the kernel’s log says why': 'cryptsetup、LVM、VeraCrypt；原因在内核日志里',
  'OpenZFS tools': 'OpenZFS 的命令行工具',
  'the NVIDIA kernel module': 'NVIDIA 内核模块',
  'kernels with CONFIG_MODVERSIONS': '开启了 CONFIG_MODVERSIONS 的内核',
  'Linux; -2 nobody exports it, -22 its version differs': 'Linux；-2 表示没有谁导出这个符号，-22 表示符号版本不一致',
  'kernels with CONFIG_DEBUG_INFO_BTF_MODULES': '开启了 CONFIG_DEBUG_INFO_BTF_MODULES 的内核',
  'Linux >= 5.4 under sig_enforce': 'Linux >= 5.4，开启 sig_enforce 时',
  'Linux >= 5.4; distribution kernels before': 'Linux >= 5.4；更早的见于发行版内核',
  'Linux <= 5.3 with Secure Boot patches': '带 Secure Boot 补丁的 Linux <= 5.3',
  'Linux without enforcement: the module does load': '不强制校验签名的 Linux，模块其实已经加载',
  'Linux; "overflow" since 5.11': 'Linux；overflow 的写法从 5.11 开始',
  'Linux; an unknown parameter is only ignored since 3.11': 'Linux；3.11 起，未知参数只会被忽略',
  'Linux, module_blacklist= on the command line': 'Linux，启动参数里有 module_blacklist= 时',
  'Linux, squashfs': 'Linux 的 squashfs',
  'Linux, device mapper': 'Linux 的 device mapper',
  'module-init-tools, until 2012': 'module-init-tools（2012 年以前）',
  'kmod, coreutils, busybox on a kernel without CONFIG_MODULES':
    'kmod、coreutils、busybox，内核没有开启 CONFIG_MODULES 时',
  "Oracle's kmod for UEK 8": 'Oracle 为 UEK 8 提供的 kmod',
  'systemctl status: a unit runs modprobe before its program': 'systemctl status，单元在启动程序之前先执行 modprobe',
  'iproute2 >= 4.14 with the kernel text of rtnl_newlink': 'iproute2 >= 4.14，文字来自内核的 rtnl_newlink',
  'nfs-utils, cifs-utils, busybox: ENODEV, the kernel does not know the file system':
    'nfs-utils、cifs-utils、busybox（ENODEV，内核不认识这种文件系统）',
  'libfuse 2 and 3': 'libfuse 2 和 3',
  'nft, conntrack, ipset where nfnetlink is not there': 'nft、conntrack、ipset，内核里没有 nfnetlink 时',
  'any program that opens a socket of a family or protocol whose module is not there (sctp, vsock, can ...)':
    '任何程序，所用套接字的地址族或协议缺少内核模块时（sctp、vsock、can 等）',
  'dockerd, libnetwork; the CNI bridge plug-in; netavark': 'dockerd、libnetwork；CNI bridge 插件；netavark',
  'dockerd, all versions': 'dockerd，所有版本',
  'dockerd until 20.10 (package not installed; until 0.8 the failed ip command), >= 26 (operation not supported); netavark, the CNI bridge plug-in':
    'dockerd 20.10 及以下（package not installed；0.8 及以下是失败的 ip 命令）、26 及以上（operation not supported）；netavark、CNI 的 bridge 插件',
  'openvpn, openconnect, tailscale, wireguard-go, NetBird and other VPN programs':
    'openvpn、openconnect、tailscale、wireguard-go 等 VPN 程序',
  'wg-quick, and the commit of EdgeOS and VyOS: the next line is the answer of the kernel':
    'wg-quick，以及 EdgeOS、VyOS 的 commit，下一行是内核的回答',
  'flannel, k3s, docker overlay': 'flannel、k3s、docker 的 overlay 网络',
  'nft (nftables); firewalld passes it on; programs with google/nftables (OpenSnitch, NetBird, Tailscale)':
    'nft（nftables）；firewalld 会转述，还有用 google/nftables 的程序（OpenSnitch、NetBird、Tailscale）',
  'Linux, dm-crypt; cryptsetup': 'Linux 内核的 dm-crypt、cryptsetup',
  'xl2tpd, pppd, strongSwan, libreswan, dockerd, runc, containerd and installers':
    'xl2tpd、pppd、strongSwan、libreswan、dockerd、runc、containerd 和各种安装脚本',
  'any program in a container without privileges: /proc/sys is mounted read-only there':
    '非特权容器里的任何程序，容器里的 /proc/sys 是只读挂载',
  'coreutils, busybox, Go programs': 'coreutils、busybox、Go 程序',
  'start scripts of images and services that look for a module themselves': '自行检查内核模块的镜像或服务的启动脚本',
  'ceph-csi, in the pod of csi-rbdplugin and csi-cephfsplugin':
    'ceph-csi（csi-rbdplugin 和 csi-cephfsplugin 的 Pod 里）',
  'scripts that look for the file of a module': '查找模块文件的脚本',
  'dockerd, containerd, shells': 'dockerd、containerd、shell',
  'apparmor_parser in a guest without the right to load profiles': 'apparmor_parser，在无权加载配置的虚拟机或容器里',
  'kubelet, podman, containerd: a profile is asked for where AppArmor is off':
    'kubelet、podman、containerd，指定了 AppArmor 配置，而 AppArmor 没有启用',
  'glibc: a mandatory access control forbids the read': 'glibc，读取被强制访问控制（SELinux、AppArmor 等）拒绝',
  'systemd < 246 and later in the debug wording': 'systemd < 246；之后的版本只在调试日志里这样写',
  'busybox modprobe; kmodloader of OpenWrt': 'busybox modprobe；OpenWrt 的 kmodloader',
  'make and the kernel build system: a module from outside the kernel': 'make 和内核构建系统：正在编译内核树之外的模块',
  'musl and glibc: mprotect is refused, as SELinux refuses it where files bear a wrong label':
    'musl 和 glibc：mprotect 被拒绝，文件标签不对时 SELinux 就会这样拒绝',
  'any program that needs a module and says so': '需要某个内核模块、并且会说明这一点的程序',
  'Linux vfat, exfat, ntfs and cifs (until 2.6 the loader of nls itself), mount.cifs: the module nls_NAME cannot be loaded':
    'Linux 的 vfat、exfat、ntfs、cifs（2.6 及以前由 nls 加载器自己报），以及 mount.cifs：模块 nls_NAME 加载不了',
  'Linux >= 4.16 through tc (iproute2)': 'Linux >= 4.16，经由 tc（iproute2）',
  'nfs-utils: mount.nfs of an NFSv3 share without nolock': 'nfs-utils 的 mount.nfs，挂载 NFSv3 而没加 `nolock` 时',
  'Linux kvm_intel and kvm_amd, kvm-ok, VirtualBox': 'Linux 的 kvm_intel 和 kvm_amd、kvm-ok、VirtualBox',
  'qemu, kvm-ok, Firecracker, the Android emulator, Docker with --device=/dev/kvm':
    'qemu、kvm-ok、Firecracker、Android 模拟器、带 --device=/dev/kvm 的 Docker',
  'Linux; the second wording: Debian before 13': 'Linux；第二种写法见于 Debian 13 之前',
  'Linux drivers of network cards, Bluetooth, sound and graphics': 'Linux 的网卡、蓝牙、声卡和显卡驱动',
  'Linux drivers': 'Linux 驱动',
  'kmod: a name without a file': 'kmod，认识名字但没有文件',
  'preflight checks of Replicated; those before February 2025 read no modules.builtin':
    'Replicated 的预检程序；2025 年 2 月之前的版本不读 modules.builtin',
  'open-iscsi: its transport tcp is the module iscsi_tcp': 'open-iscsi，它的 tcp 传输就是 `iscsi_tcp` 模块',
  'Linux: the end of an image that was padded with zeros, as with lz4': 'Linux，镜像末尾补了零，用 lz4 时常见',
  'Java 11 to 21 of before 2022, or of before 2025 on Linux 6.12 and newer: it does not understand the list of controllers of cgroup v2':
    'Java 11 至 21 的旧版（2022 年之前；Linux 6.12 及以上为 2025 年之前）：不认识 cgroup v2 的控制器列表',
  'java -XshowSettings:system: before 15, 11.0.16 and 8u372 on a host with cgroup v2, later ones where they find no cgroup':
    '`java -XshowSettings:system`：15、11.0.16、8u372 之前在 cgroup v2 主机上，之后的版本在找不到 cgroup 时',
  'nfs-utils: mount.nfs on the client, rpc.mountd on the server; libnfs (Kodi, VLC, QEMU, fuse-nfs), BusyBox, macOS, nfs-client-java':
    'nfs-utils：客户端的 mount.nfs、服务器上的 rpc.mountd；libnfs（Kodi、VLC、QEMU、fuse-nfs）、BusyBox、macOS、nfs-client-java',
  'nfs-utils, libnfs: the server has no such path, under version 4 below its pseudo root':
    'nfs-utils、libnfs：服务器上没有这个路径，第 4 版则是在它的伪根下没有',
  'programs with libnetfilter_queue: nfqws, Suricata, Snort, NetfilterQueue for Python, OpenSnitch':
    '使用 libnetfilter_queue 的程序：nfqws、Suricata、Snort、Python 的 NetfilterQueue、OpenSnitch',
  'snapd: its AppArmor profile is not loaded; snapd.apparmor.service or apparmor.service did not run':
    'snapd：它的 AppArmor 配置没有加载，snapd.apparmor.service 或 apparmor.service 没有运行',
  'libcamera and rpicam-apps, raspistill on the Raspberry Pi: the sensor does not answer, or no overlay describes it':
    '树莓派上的 libcamera、rpicam-apps 和 raspistill：传感器没有应答，或没有 overlay 描述它',
  'Linux, initramfs-tools: the root is there, and its first program does not run: a damaged file system or libc, a wrong root=, a disk for another CPU':
    'Linux、initramfs-tools：根已经有了，第一个程序却运行不了，例如文件系统或 libc 损坏、`root=` 写错、磁盘属于别的 CPU 架构',
  'Linux: another module, or the kernel itself, has this function already: two builds of one driver':
    'Linux：别的模块或内核自身已经有这个函数，即同一驱动有两套构建',
  'WSL 2: its kernel is not installed or too old; wsl --update brings it':
    'WSL 2：内核没有安装或太旧，用 `wsl --update` 更新',
  'the NVIDIA driver, nvidia-smi: the module is loaded and no card is its own: another driver has it, its firmware does not start, or it is too old or too new for this driver':
    'NVIDIA 驱动、nvidia-smi：模块已加载但没有归它管的显卡，可能被别的驱动占用、固件起不来，或显卡对这版驱动来说太旧或太新',
}
