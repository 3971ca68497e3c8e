/** Who prints an error line: packages, rights, limits, disks, systemd. */
export const host: Readonly<Record<string, string>> = {
  'dockerd in a virtual machine of a Mac: Lima, Colima, Rancher Desktop, Docker Desktop':
    'Mac 虚拟机里的 dockerd，例如 Lima、Colima、Rancher Desktop、Docker Desktop',
  'apt, dpkg: a package of one release is to stand beside those of another':
    'apt、dpkg，一个发行版本的包要和另一个版本的包装在一起',
  'Linux (drivers/md), mdadm and its monitor': 'Linux（drivers/md）、mdadm 及其监控',
  'cryptsetup, its initramfs scripts, systemd-cryptsetup, GRUB (cryptomount), OpenZFS (load-key)':
    'cryptsetup 及其 initramfs 脚本、systemd-cryptsetup、GRUB（cryptomount）、OpenZFS（load-key）',
  'coreutils, sed, shells, lxc, Go programs (errno 1)': 'coreutils、sed、shell、lxc、Go 程序（errno 1）',
  'resolvconf of Debian, and installers that look at the attribute': 'Debian 的 resolvconf，以及会检查该属性的安装程序',
  'grub-install and grub-bios-setup of GRUB 2, and installers that call them':
    'GRUB 2 的 grub-install、grub-bios-setup，以及调用它们的安装程序',
  'efibootmgr, grub-install, bootctl, fwupd: the kernel keeps 5 kB of the store free (efi_query_variable_store)':
    'efibootmgr、grub-install、bootctl、fwupd，内核会在存储里保留 5 kB（efi_query_variable_store）',
  'apt, dnf, yum, pacman, zypper, apk: no source has it, or the lists were not fetched':
    'apt、dnf、yum、pacman、zypper、apk，没有哪个源提供它，或者还没更新软件包列表',
  'yum, dnf, zypper, pacman, apk: no mirror of the source was reached, had it, or had it whole':
    'yum、dnf、zypper、pacman、apk：该源的镜像站都连不上、没有这个文件，或文件不完整',
  'apk-tools 2: no key for it in /etc/apk/keys (UNTRUSTED), or what came is not what was signed (BAD)':
    'apk-tools 2，`/etc/apk/keys` 里没有对应的公钥（UNTRUSTED），或拿到的内容与签名不符（BAD）',
  'the dynamic loaders of glibc and musl; Python, Java, Ruby and PHP pass their sentence on':
    'glibc 和 musl 的动态加载器；Python、Java、Ruby、PHP 会原样转述',
  'zpool import of OpenZFS, and what calls it: zfs-import-cache.service, the initramfs, LXD, Proxmox':
    'OpenZFS 的 zpool import 及调用它的程序：zfs-import-cache.service、initramfs、LXD、Proxmox',
  'zpool, zfs: nothing is imported, or nothing is left to import': 'zpool、zfs，没有导入任何池，或没有可导入的池',
  'Linux: the USB core (hub.c), xhci_hcd, uas': 'Linux 的 USB 核心（hub.c）、xhci_hcd、uas',
  'the NVIDIA driver and nvidia-smi; amdgpu since Linux 6.8': 'NVIDIA 驱动和 nvidia-smi；Linux 6.8 起的 amdgpu',
  'the NVIDIA driver when it is loaded (`is already bound to` since 495), its installer':
    'NVIDIA 驱动加载时（`is already bound to` 自 495 起）及其安装程序',
  'ssh, and what starts it: git, scp, rsync, Ansible, Vagrant': 'ssh，以及调用它的 git、scp、rsync、Ansible、Vagrant',
  'ssh and what starts it, where nobody can be asked: git in a build, cron, CI; Go programs, Ansible before 2.0':
    'ssh 及调用它的程序，没人可问的时候：构建、cron、CI 里的 git；Go 程序、2.0 之前的 Ansible',
  'OpenSSH on either side, Go programs, JSch (Java), Paramiko (Python)':
    'OpenSSH 的任意一端、Go 程序、JSch（Java）、Paramiko（Python）',
  'ssh; `ssh_exchange_identification` before OpenSSH 8.0': 'ssh；OpenSSH 8.0 之前写作 `ssh_exchange_identification`',
  'systemctl, loginctl, hostnamectl, machinectl: the socket of D-Bus is not there':
    'systemctl、loginctl、hostnamectl、machinectl，D-Bus 的套接字不在',
  'the service command of Debian and Ubuntu, OpenRC: no script of that name in /etc/init.d':
    'Debian 和 Ubuntu 的 service 命令、OpenRC：/etc/init.d 里没有这个名字的脚本',
  'any program (errno 107) that touches a FUSE mount whose process has ended: sshfs, rclone, s3fs, gcsfuse, mergerfs, glusterfs':
    '任何程序（errno 107）访问进程已退出的 FUSE 挂载时：sshfs、rclone、s3fs、gcsfuse、mergerfs、glusterfs',
  'util-linux, udisks, busybox, fusermount, zfs (EBUSY)': 'util-linux、udisks、busybox、fusermount 和 zfs（EBUSY）',
  'LVM2: no physical volume of this group is among the devices it sees': 'LVM2：它看到的设备里没有这个卷组的物理卷',
  'CRI-O and its kin, which mount by fuse-overlayfs': 'CRI-O 及同类程序，用 fuse-overlayfs 挂载',
  'runc 1.0.0-rc, libnvidia-container: they replace a program as kernels before 5.6 cannot':
    'runc 1.0.0-rc、libnvidia-container，替换程序的方式 5.6 之前的内核不支持',
  'GRUB, on the screen before the kernel starts': 'GRUB，内核启动前显示在屏幕上',
  'cangw, of can-utils': 'can-utils 里的 cangw',
  'libbpf, bcc, cilium/ebpf (Go), programs that load BPF': 'libbpf、bcc、cilium/ebpf（Go）以及加载 BPF 的程序',
  'the dynamic loader of glibc': 'glibc 的动态加载器',
  'glibc, at the start of every program, where the kernel is older than it was built for (2.26 and later: 3.2)':
    'glibc，每个程序启动时，内核比它编译时要求的旧（2.26 起要求 3.2）',
  'the remote server of VS Code; installers that look before they start':
    'VS Code 的远程服务端；启动前先检查的安装程序',
  'the dynamic loader of musl (Alpine), of a program that was linked against glibc':
    'musl（Alpine）的动态加载器，程序是按 glibc 链接的',
  'apt: what came is no signed index, mostly a page of a proxy, a firewall or a login':
    'apt，收到的不是签名的索引，多半是代理、防火墙或登录页的网页',
  'nginx, Apache httpd, php-fpm, MySQL, HAProxy, dnsmasq, Dovecot, Squid, Tor: the account that their own configuration names':
    'nginx、Apache httpd、php-fpm、MySQL、HAProxy、dnsmasq、Dovecot、Squid、Tor，找不到自己配置里写的账号',
  'shells, sudo and pkexec, of a file without the x bit, or one that is called without ./':
    'shell 和 sudo，文件没有执行权限，或调用时没写 ./',
  'ls -Z, ps -Z, stat: labels of SELinux, which somebody looked at for a reason':
    'ls -Z、ps -Z、stat：SELinux 标签，有人去看多半是有原因的',
  'mknod of coreutils and busybox, layers unpacked by dockerd: root in a user namespace may make no device':
    'coreutils 和 busybox 的 mknod，以及 dockerd 解包镜像层：用户命名空间里的 root 不能创建设备',
  'dockerd, runc: they run as root, whom only the host of a guest refuses /sys and /proc':
    'dockerd、runc：它们以 root 运行，只有容器的宿主机才会拒绝其访问 /sys 和 /proc',
  'apt, on a guest of OpenVZ 6': 'apt，在 OpenVZ 6 容器里',
  'systemctl and other systemd tools': 'systemctl 等 systemd 工具',
  'Node.js fs.watch, chokidar, gulp, jest, webpack': 'Node.js 的 `fs.watch`、chokidar、gulp、jest、webpack',
  'every program (errno 24)': '任何程序（errno 24）',
  'Linux; every program (errno 23)': 'Linux；任何程序（errno 23）',
  'Linux (every version)': 'Linux（所有版本）',
  'systemd, Docker, Kubernetes, Go programs, shells, gcc': 'systemd、Docker、Kubernetes、Go 程序、shell、gcc',
  'every program (errno 19)': '任何程序（errno 19）',
  'every program (errno 12)': '任何程序（errno 12）',
  'Linux hung task detector, watchdogs': 'Linux 的 hung task 检测和各种 watchdog',
  'apt (1.x: `- open (11: Resource temporarily unavailable)`; 2.x names the process), dpkg, debconf':
    'apt（1.x 写 `- open (11: Resource temporarily unavailable)`，2.x 会写出占用锁的进程）、dpkg、debconf',
  'zypper (exit 7)': 'zypper（退出码 7）',
  'pacman; yay and paru in their own words': 'pacman；yay 和 paru 的措辞不同',
  'shells, coreutils': 'shell、coreutils',
  'iptables, nft, mount, many others': 'iptables、nft、mount 以及许多其他程序',
  'invoke-rc.d of Debian in an image that is being built: no service may start':
    'Debian 的 invoke-rc.d，构建镜像时不允许启动服务',
  'a shell: the kernel oopsed on a module that does not fit it': 'shell，模块与内核不匹配，触发了内核 oops',
  'i2c-tools, spidev programs, alsa-utils on boards': '开发板上的 i2c-tools、spidev 程序、alsa-utils',
  'chronyd, ntpd, ntpdate, date: without CAP_SYS_TIME the kernel lets nobody set the clock':
    'chronyd、ntpd、ntpdate、date，没有 CAP_SYS_TIME，内核不允许任何程序改时钟',
  'shells, env': 'shell、env',
  'every program (errno 28)': '任何程序（errno 28）',
  'every program (errno 122)': '任何程序（errno 122）',
  'Linux dm-thin, Docker devicemapper': 'Linux 的 dm-thin、Docker 的 devicemapper',
  'every program (errno 30)': '任何程序（errno 30）',
  'Linux: ext4, XFS, btrfs, F2FS, FAT': 'Linux 的 ext4、XFS、btrfs、F2FS、FAT',
  'Linux block layer, SCSI, libata, NVMe, MMC, md, XFS, jbd2; e2fsck':
    'Linux 的块层、SCSI、libata、NVMe、MMC、md、XFS、jbd2；e2fsck',
  'Linux ext4 at every normal boot': 'Linux 的 ext4，每次正常启动都会打印',
  'Raspberry Pi kernel': '树莓派内核',
  'df on a system with snaps': '装有 snap 的系统上的 df',
  'systemd (every version)': 'systemd（所有版本）',
  'systemd >= 240 (wordings of 240, 246 and 257)': 'systemd >= 240（240、246、257 的写法各不相同）',
  'systemd >= 231; the path since 242': 'systemd >= 231；242 起会写出路径',
  'systemd >= 235; the path since 241': 'systemd >= 235；241 起会写出路径',
  'systemd >= 236, for StandardOutput=file: and append:': 'systemd >= 236，用于 `StandardOutput=file:` 和 `append:`',
  'systemd >= 229; `for user` since 257': 'systemd >= 229；257 起多了 `for user`',
  'systemd >= 232: User= takes no variables': 'systemd >= 232，User= 不支持变量',
  'systemd of about 2018 to 2020, reading the unit': 'systemd（约 2018 至 2020 年的版本），读取单元文件时',
  'nginx, which reads its files as root': 'nginx，它以 root 身份读这些文件',
  'systemd (before 239 every relative path)': 'systemd（239 之前，凡是相对路径都报）',
  'systemd before 239: `Exec format error` and `Invalid argument` are about the unit file, not about the program':
    'systemd 239 之前，`Exec format error` 和 `Invalid argument` 说的是单元文件，不是程序',
  'util-linux, busybox excepted': 'util-linux，busybox 除外',
  'busybox date (Alpine >= 3.13), coreutils (Debian >= 11) on 32-bit hosts with libseccomp < 2.4.2':
    'busybox date（Alpine >= 3.13）、coreutils（Debian >= 11），在 libseccomp < 2.4.2 的 32 位主机上',
  'Docker and its kin, which did not exist before 2013: the clock that stamps these lines is wrong':
    'Docker 及同类程序，2013 年之前还没有它们：给这些行打时间戳的时钟是错的',
  'nodemon, webpack, tsc --watch, cargo-watch, notify: what follows is about watches':
    'nodemon、webpack、tsc --watch、cargo-watch、notify，后面的报错说的是文件监视',
  'cAdvisor in the kubelet, fsnotify, systemd, pyinotify, the notify crate of Rust (>= 5 prints kind and paths)':
    'kubelet 里的 cAdvisor、fsnotify、systemd、pyinotify，以及 Rust 的 notify 库（>= 5 会打印 kind 和 paths）',
  'shells, runc, pam_limits, nginx, Elasticsearch, daemons':
    'shell、runc、pam_limits、nginx、Elasticsearch 及各种守护进程',
  'bash >= 5.2: the file is there; the interpreter of its first line, or the loader of a program, is not':
    'bash >= 5.2，文件在，但首行写的解释器（或程序的加载器）不在',
  'every program (errno 13) that opens a device of a group': '任何程序（errno 13），打开属于某个组的设备时',
  'Linux: ntfs3 since 5.15, ntfs before 6.9; ntfs-3g': 'Linux 的 ntfs3（5.15 起）和 ntfs（6.9 之前）；ntfs-3g',
  'libfuse, rclone, go-fuse: the package fuse or fuse3 is not installed':
    'libfuse、rclone、go-fuse，没有装软件包 fuse 或 fuse3',
  'Elasticsearch, OpenSearch, SonarQube and others that map many files':
    'Elasticsearch、OpenSearch、SonarQube 等大量映射文件的程序',
  'bash, of a script with the line ends of Windows': 'bash，脚本用的是 Windows 换行',
  'Node.js, .NET, Java, Syncthing, watchman, IntelliJ, inotify-tools, coreutils, docker compose':
    'Node.js、.NET、Java、Syncthing、watchman、IntelliJ、inotify-tools、coreutils、docker compose',
  'systemd: a device of fstab or crypttab does not appear in 90 seconds':
    'systemd，fstab 或 crypttab 里的设备 90 秒内没有出现',
  'util-linux: mount, fsck': 'util-linux，mount 与 fsck',
  'mount.cifs: the connection to port 445 does not come about': 'mount.cifs，连不上 445 端口',
  'nfs-utils: the server answers, and does not offer this version, or not over this transport':
    'nfs-utils，服务器有应答，但不提供这个版本或这种传输方式',
  'procps: a user, or root of a container without the right': 'procps，普通用户，或没有相应权限的容器里的 root',
  'QEMU, the Android emulator': 'QEMU、Android 模拟器',
  'Linux: NFS above all, also CIFS and FUSE: the server no longer knows what the client holds':
    'Linux，多见于 NFS，也有 CIFS 和 FUSE，服务器已不认识客户端手里的句柄',
  'ssh, and what starts it: git, scp, rsync, Ansible, docker with an address of ssh':
    'ssh 以及调用它的程序：git、scp、rsync、Ansible、用 ssh 地址的 docker',
  'ssh: a private key that others may read is not used': 'ssh，别人可读的私钥不会使用',
  'ssh: OpenSSH >= 8.8 signs no more with ssh-rsa; sshd in its log: the home directory may be written by others':
    'ssh，OpenSSH >= 8.8 不再用 ssh-rsa 签名；sshd 的日志，家目录允许别人写入',
  'pip >= 23.0 beside a file EXTERNALLY-MANAGED (PEP 668)':
    'pip >= 23.0，标准库旁有 EXTERNALLY-MANAGED 文件（PEP 668）',
  'dpkg, dnf, yum, zypper, pacman, apk: a kernel is put on disk, and runs from the next boot on':
    'dpkg、dnf、yum、zypper、pacman、apk，内核已装到磁盘，下次启动才会运行',
  'Go programs: dockerd, containerd, tar streams of layers': 'Go 程序：dockerd、containerd，以及解包镜像层时的 tar',
  'yum, dnf: the way to the source ends: no answer, a refusal, or a connection that is reset':
    'yum、dnf，到软件源的路不通：没有应答、被拒绝，或连接被重置',
  'apt: the index of a source was not fetched; the reason stands in the next line':
    'apt：没有取到某个软件源的索引，原因在下一行',
  'gcc (the second wording before 10), collect2, clang, go build, cargo':
    'gcc（第二种写法用于 10 之前）、collect2、clang、go build、cargo',
  'shim, GRUB, the firmware: Secure Boot is on, and what was to be started is signed by nobody it trusts, or was revoked':
    'shim、GRUB、固件：安全启动已打开，要启动的程序没有受信任的签名，或签名已被吊销',
  'dockerd: the path exists and cannot be looked at, as with a dead FUSE, NFS or SMB mount, or it is a file or a broken link':
    'dockerd：路径存在却读不到状态，例如失效的 FUSE、NFS、SMB 挂载，或者它是文件、断开的链接',
  'apt: a file of a source did not come, or not whole; the line below an Err: says why':
    'apt：软件源的某个文件没拿到或不完整，`Err:` 下一行会写原因',
  'apt: it tried IPv6 as well; the addresses of IPv4 stand in other lines':
    'apt：IPv6 也试过了，IPv4 地址的结果在别的行里',
  'apt >= 1.5: a release has become old, or a source has changed hands; apt-get update --allow-releaseinfo-change takes it':
    'apt >= 1.5：发行版变旧了，或软件源换了主人，用 `apt-get update --allow-releaseinfo-change` 接受',
  'gpg, apt-key: what came is no key: the download failed, or a page came instead':
    'gpg、apt-key：拿到的不是密钥，下载失败，或拿到的是网页',
  'dpkg, rpm: the file that was downloaded is for another CPU': 'dpkg、rpm：下载的文件是给别的 CPU 架构的',
  'apt, dpkg, rpm, dnf: what a package needs and this system does not have; a library carries its version in its name':
    'apt、dpkg、rpm、dnf：软件包需要而本机没有的东西，库的包名里带着版本',
  'systemd-networkd-wait-online: an interface that is required has no carrier or no address; often one that nobody uses (RequiredForOnline=no, netplan optional: true)':
    'systemd-networkd-wait-online：要求就绪的网卡没有链路或没有地址，常常是没人用的那块（设 `RequiredForOnline=no`，netplan 写 `optional: true`）',
  'ssh; git, rsync and sshfs through it: the other side hung up, or ssh itself gave up; why stands in a line before, or in the log of sshd':
    'ssh，以及经由它的 git、rsync 和 sshfs：对方挂断了，或者 ssh 自己放弃了，原因在前面的行或 sshd 的日志里',
  'Linux (ext4, XFS), e2fsck, xfs_repair, lvm: what a file system begins with does not read, or contradicts itself':
    'Linux（ext4、XFS）、e2fsck、xfs_repair、lvm：文件系统开头的结构读不出来，或自相矛盾',
  'ssh: the port of -L, -R or -D is taken, or not allowed to this user; a line before it says which':
    'ssh：-L、-R 或 -D 的端口已被占用，或不允许这个用户使用；是哪一种，前面的行会写',
  'systemd: After= and Before= of several units run in a circle, and it leaves a job out to break it':
    'systemd：几个单元的 After=、Before= 连成了环，它去掉一个任务来打破',
  'systemd: a step that only a guest refuses to its root: namespaces, the OOM score':
    'systemd：命名空间、OOM 分值等步骤，只有容器会拒绝 root',
}
