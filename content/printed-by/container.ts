/** Who prints an error line: the start of a container, runc and its like, rootless engines, seccomp filters. */
export const container: Readonly<Record<string, string>> = {
  'coreutils, busybox, Node.js, dockerd (errno 1)': 'coreutils、busybox、Node.js、dockerd（errno 1）',
  'BuildKit, nerdctl, containerd, dockerd: a layer that their records name is gone from the store':
    'BuildKit、nerdctl、containerd、dockerd，记录里有的层在存储里已经没有',
  'docker inspect, of a container with a health check': 'docker inspect，容器带健康检查时',
  'netavark 1.0 to 1.10 without iptables, 1.11 and later without nft':
    'netavark，1.0 至 1.10 缺 iptables，1.11 及以后缺 nft',
  'pasta: its SELinux or AppArmor profile is older than podman and does not allow this path':
    'pasta，它的 SELinux 或 AppArmor 策略比 podman 旧，不允许访问这个路径',
  'netavark: the package aardvark-dns is not installed, so that containers do not find each other by name':
    'netavark，没有安装 aardvark-dns 软件包，容器之间无法用名字互访',
  'aardvark-dns 1.12 and 1.13: an address with a zone (fe80::1%eth0) in resolv.conf; 1.14 reads it':
    'aardvark-dns 1.12 与 1.13，`resolv.conf` 里有带接口名的地址（`fe80::1%eth0`），1.14 起能识别',
  'aardvark-dns >= 1.5: a resolver of the host on every address, an old aardvark-dns, or a bridge that is not up':
    'aardvark-dns >= 1.5：主机上有 DNS 服务监听了所有地址、旧的 aardvark-dns 没退出，或网桥没有启用',
  'runc: the folder of the target is itself mounted read-only, so that no place for the mount can be made in it':
    'runc，目标所在的目录本身是只读挂载，里面建不了挂载点',
  'docker compose, docker ps: a container that others wait for failed its own check, or ends again and again; what it said itself decides':
    'docker compose、docker ps，别的容器在等的那个容器没通过健康检查，或者反复退出，要看它自己的输出',
  'docker compose >= 2.1: an error for a network, a warning for a volume':
    'docker compose >= 2.1，网络是报错，卷只是警告',
  'docker compose: the file is good YAML and breaks a rule of the specification':
    'docker compose，文件是合法的 YAML，但违反了规范里的某条规则',
  'docker compose and other Go programs, docker-compose 1.x': 'docker compose 等 Go 程序，以及 docker-compose 1.x',
  'programs in containers: Grafana, Prometheus, Elasticsearch, Bitnami images, Jenkins and others that do not run as root':
    '容器里的程序：Grafana、Prometheus、Elasticsearch、Bitnami 镜像、Jenkins 等不以 root 运行的程序',
  'Docker >= 1.13 for --mount and the long form of Compose; Synology for -v as well':
    'Docker >= 1.13：用 --mount 或 Compose 长格式时；群晖上用 -v 也会',
  'coreutils in the start script of an image': '镜像启动脚本里的 coreutils',
  'docker 1.3 to 1.9: the first program may not be started, and no path is named':
    'docker 1.3 至 1.9：不允许启动第一个程序，且没有说出路径',
  'dockerd: root may not unpack a layer, which takes mounts and device nodes':
    'dockerd：root 无法解包镜像层，这需要挂载和创建设备节点',
  'dockerd, containerd: the owner of the file lies beyond the ids that this user namespace maps':
    'dockerd、containerd：文件属主超出了该用户命名空间映射的 ID 范围',
  'dpkg-deb in an image with time64 (Ubuntu >= 20.04, Debian >= 11) on 32-bit hosts: utimensat_time64 is refused':
    '32 位主机上使用 time64 的镜像（Ubuntu >= 20.04、Debian >= 11）里的 dpkg-deb：utimensat_time64 被拒绝',
  'start scripts of images that look for a capability': '镜像的启动脚本，自己检查 capability',
  'unshare of util-linux and programs like it: EPERM where users may have no user namespace (a sysctl, the filter of a container), ENOSPC where their number is 0, EINVAL where the kernel has none':
    'util-linux 的 unshare 及类似程序，普通用户不允许有用户命名空间（sysctl 或容器的过滤）时报 EPERM，数目上限为 0 时报 ENOSPC，内核不支持时报 EINVAL',
  'Docker <= 1.10, the fish shell: does not say whether it was a script':
    'Docker <= 1.10、fish shell，看不出执行的是不是脚本',
  'Go programs, shells, Python: a program of another CPU is started':
    'Go 程序、shell、Python，启动的程序属于别的 CPU 架构',
  'qemu-user, Rosetta: a program of another CPU in an image without its loader':
    'qemu-user、Rosetta，程序属于别的 CPU 架构，而镜像里没有它的动态加载器',
  'runc, crun, tini, dumb-init: the file or its interpreter is missing in the image':
    'runc、crun、tini、dumb-init，镜像里没有这个文件或它的解释器',
  'runc, tini, dumb-init: the x bit is missing, or the volume is mounted noexec, or an LSM refuses':
    'runc、tini、dumb-init，没有可执行权限，或卷以 noexec 挂载，或被 LSM 拒绝',
  'shells, Go, Java, the kernel: the limit of processes and threads': 'shell、Go、Java、内核，进程数和线程数达到上限',
  'bubblewrap: the namespace was made, and every right in it refused':
    'bubblewrap，命名空间已建好，但其中的权限全被拒绝',
  'nerdctl, rootlesskit: an echo of an earlier failure': 'nerdctl、rootlesskit，只是前面那次失败的后续报错',
  'runc inside a container whose host withholds capabilities (LXC, Proxmox)':
    '容器里的 runc，宿主机没有给足 capabilities（LXC、Proxmox）',
  'runc inside a container that may not mount (LXC without nesting)':
    '容器里的 runc，该容器不允许挂载（未开启 nesting 的 LXC）',
  'runc (urfave/cli): --console went with 1.0-rc3, --console-socket came with it':
    'runc（urfave/cli）：1.0-rc3 去掉了 --console，换成 --console-socket',
  'runc: a namespace could not be made, mostly the user namespace, or a fork was refused':
    'runc，命名空间建不起来（多半是用户命名空间），或 fork 被拒绝',
  'runc 1.2.8, 1.3.3, 1.4.0-rc.3 and later (fix of CVE-2025-52881)':
    'runc 1.2.8、1.3.3、1.4.0-rc.3 及以上（修复 CVE-2025-52881 之后）',
  'runc, containerd 1.2: linked against a newer libseccomp than the host has':
    'runc、containerd 1.2，编译时链接的 libseccomp 比主机上的新',
  'CPython: threads refused, by a filter or by a limit': 'CPython，线程被拒绝：过滤器或上限',
  'runc too old for the profile of the engine above it': 'runc，版本太旧，认不全上层引擎给出的 seccomp 配置',
  'runc built without seccomp': '编译时没有启用 seccomp 的 runc',
  'runc with the first fix of CVE-2019-5736 on kernels without memfd_create (before 3.17)':
    'runc，带 CVE-2019-5736 最初的修复，而内核没有 memfd_create（3.17 之前）',
  'runc >= 1.0-rc6.1 on an old kernel': '旧内核上的 runc >= 1.0-rc6.1',
  'containerd shim: the runtime died before it could write its log': 'containerd shim，运行时还没写下日志就退出了',
  'runc < 1.0-rc93 under a newer engine': 'runc < 1.0-rc93，而上层引擎更新',
  'runc 1.0.0-rc94 and later (containerd.io 1.4.6) under older engines':
    'runc 1.0.0-rc94 及以上（containerd.io 1.4.6），而上层引擎更旧',
  'containerd and its shim are of two releases: mostly an update without a restart':
    'containerd 与它的 shim 版本不一致，多半是升级后没有重启',
  'runc >= 1.0 on cgroup v2: a kernel without the device programs (before 5.x), or a guest that may not load them':
    'cgroup v2 上的 runc >= 1.0，内核不支持设备控制的 BPF 程序（5.x 之前），或所在的虚拟机、容器无权加载它',
  'runc 1.0.0 under an old SELinux policy': 'runc 1.0.0，SELinux 策略太旧时',
  'CPython >= 3.7 in an image with time64': '使用 time64 的镜像里的 CPython >= 3.7',
  'coreutils, s6, any program with time64 on 32-bit hosts': 'coreutils、s6，以及 32 位主机上使用 time64 的任何程序',
  'glibc >= 2.34 (clone3) under Docker < 20.10.10 or an old libseccomp':
    'glibc >= 2.34（clone3），运行在 Docker < 20.10.10 或旧版 libseccomp 上',
  'Alpine >= 3.14 (faccessat2), coreutils >= 8.32 (statx) under an old filter':
    'Alpine >= 3.14（faccessat2）、coreutils >= 8.32（statx），seccomp 过滤规则太旧时',
  'libstdc++: std::thread or std::system_error in a container':
    '容器里的 libstdc++，`std::thread` 或 `std::system_error`',
  'apt in a container: time64 refused, or no space': '容器里的 apt，time64 系统调用被拒绝，或空间不足',
  'apt of Ubuntu >= 21.10 in a container under Docker < 20.10.10':
    '容器里 Ubuntu >= 21.10 的 apt，主机上是 Docker < 20.10.10',
  'docker build: the namespaces of the official images, one a CPU': 'docker build：官方镜像的命名空间，每种 CPU 一个',
  'LXD and liblxc in a guest of LXD': 'LXD 和 liblxc，在 LXD 的客户机里',
  'podman >= 1.4, rootless: pause.pid of /run/user/UID/libpod names a process that is gone':
    '无 root 的 podman >= 1.4，`/run/user/UID/libpod` 下的 pause.pid 指向已退出的进程',
  'libnvidia-container, called by runc before the container begins': 'libnvidia-container，由 runc 在容器启动之前调用',
  'podman, rootless docker: a plain user may not listen below 1024':
    'podman、无 root 的 docker，普通用户不能监听 1024 以下的端口',
  'crun, runc and podman on cgroup v2: no systemd session of the user to ask for a cgroup, or one without that controller':
    'cgroup v2 上的 crun、runc 和 podman，用户没有 systemd 会话可以申请 cgroup，或者会话里没有这个控制器',
  'dockerd, containerd shim, podman': 'dockerd、containerd 的 shim、podman',
  'runc 1.1.3 (containerd.io 1.6.7), once systemd was reloaded; fixed in 1.1.4':
    'runc 1.1.3（containerd.io 1.6.7），执行过 daemon-reload 之后；1.1.4 已修复',
  'runc 1.2.8, 1.3.3 and later: openat2 is refused by a seccomp profile, or the kernel lacks the file':
    'runc 1.2.8、1.3.3 及之后的版本，seccomp 配置拒绝了 `openat2`，或内核没有这个文件',
  'scripts at the entry of images, Go, Node.js and Python programs in them':
    '镜像的入口脚本，以及里面的 Go、Node.js、Python 程序',
  'the loader: the program was built on a newer distribution than this one': '动态加载器，程序是在更新的发行版上编译的',
  'dockerd, podman: at the creation or the start of a container': 'dockerd、podman，创建或启动容器时',
  'runc 1.4.3, 1.5.0: masks with a tmpfs that older kernels refuse':
    'runc 1.4.3、1.5.0，用 tmpfs 遮盖，较旧的内核不接受',
  'docker-compose 1.x, docker compose, docker stack, podman-compose: they look external objects up and make none':
    'docker-compose 1.x、docker compose、docker stack、podman-compose，对 external 的对象只查找、不创建',
  'runc >= 1.1: its child ended before it read its orders, for want of memory or for another build of runc':
    'runc >= 1.1，子进程还没读到指令就退出了，因为内存不够，或 runc 换了别的构建',
  'runc before 1.0.0-rc9: the path of its notify socket is longer than the 107 bytes a socket may have':
    '1.0.0-rc9 之前的 runc，notify socket 的路径超过了 socket 允许的 107 字节',
  'kubelet, kubectl: what went wrong before stands in the events of the pod':
    'kubelet、kubectl：之前出的错写在 Pod 的事件里',
  'docker build: the old builder, BuildKit, Buildah: what stands beside it was said inside a container':
    'docker build（旧构建器、BuildKit、Buildah），与它相邻的行是在容器里说的',
  'docker build: BuildKit, the old builder, Buildah': 'docker build，包括 BuildKit、旧构建器、Buildah',
  'runc, crun, gVisor; Docker before 1.11': 'runc、crun、gVisor，以及 1.11 之前的 Docker',
  'docker build, docker compose: the old builder and BuildKit': 'docker build、docker compose，包括旧构建器和 BuildKit',
  'jemalloc, which has the page size built in; the loader of glibc, of a library that was laid out for smaller pages (or was damaged by strip or patchelf)':
    'jemalloc，页大小在编译时写死；或 glibc 的动态加载器，库是按更小的页布局的（或被 strip、patchelf 弄坏了）',
  'runc: a static build of before 1.0 has no systemd in it; others where PID 1 is no systemd':
    'runc，1.0 之前的静态编译版不带 systemd 支持；其他版本则是 PID 1 不是 systemd',
  'docker compose, docker-compose 1.x, podman-compose, docker stack: their own file, where the command is seen':
    'docker compose、docker-compose 1.x、podman-compose、docker stack（看得到命令，出错的就是它们自己的文件）',
  'bash, dash and busybox sh in the start scripts of images': '镜像启动脚本里的 bash、dash、busybox sh',
  'qemu-user: a program for another CPU ran under emulation and crashed there':
    'qemu-user：给别的 CPU 的程序在模拟下运行并崩溃',
  'dash, busybox and bash called by their path: a step of a build (with its number before it), a health check, a script of a package manager':
    '以路径调用的 dash、busybox 和 bash：构建的一步（前面带编号）、健康检查、包管理器的脚本',
  'docker compose, kubectl describe: the shell found no such program (127), or it is not executable (126)':
    'docker compose、kubectl describe：shell 找不到程序（127），或程序不可执行（126）',
  'libnvidia-container, runc: nvidia_uvm is not loaded, or nobody made its nodes; nvidia-modprobe -u -c=0 does both':
    'libnvidia-container、runc：nvidia_uvm 没有加载，或没人创建它的节点，`nvidia-modprobe -u -c=0` 两件事都做',
  'nvidia-smi, libnvidia-container: the nodes in /dev are for another group, or the container’s device rules forbid them':
    'nvidia-smi、libnvidia-container：`/dev` 下的节点属于别的组，或被容器的设备规则禁止',
  'PyTorch, TensorFlow, CUDA programs, images of NVIDIA, ffmpeg: a container without --gpus, a driver that is not loaded or too old, nvidia_uvm after a suspend':
    'PyTorch、TensorFlow、CUDA 程序、NVIDIA 的镜像、ffmpeg：容器没加 `--gpus`，驱动没加载或太旧，或挂起之后的 nvidia_uvm',
  'ffmpeg, libva, Jellyfin, Frigate: the node is not there, or the user may not open it, or the driver of VA-API is missing':
    'ffmpeg、libva、Jellyfin、Frigate：节点不存在，用户无权打开，或缺少 VA-API 驱动',
  'podman, rootless: the user came by su or cron, so nobody started a session; loginctl enable-linger USER':
    'rootless 的 podman：用户是经 su 或 cron 进来的，没有会话，可运行 `loginctl enable-linger USER`',
  'Proxmox VE, LXC, LXD, Incus; `lxc.hook.pre-start` mounts the disks of a container':
    'Proxmox VE、LXC、LXD、Incus，`lxc.hook.pre-start` 负责挂载容器的磁盘',
  'Proxmox VE: pmxcfs (pve-cluster.service) does not run, so /etc/pve is empty: the name of the host does not resolve to its address, the disk is full, or its database is damaged':
    'Proxmox VE：pmxcfs（pve-cluster.service）没有运行，`/etc/pve` 是空的，原因可能是主机名没有解析到本机地址、磁盘写满，或它的数据库损坏',
  'runc: the kernel does not take the filter (22), or libseccomp failed (524)':
    'runc：内核不接受过滤器（22），或 libseccomp 失败（524）',
  'runc >= 1.0.0-rc95, again since 1.2, in a container of Sysbox that emulates /proc for older ones':
    'runc >= 1.0.0-rc95，1.2 起再次出现，运行在为旧版 runc 模拟 /proc 的 Sysbox 容器里',
  'runc >= 1.2; 1.1 only warned where systemd does not manage the groups':
    'runc >= 1.2；1.1 在不由 systemd 管理 cgroup 时只给出警告',
  'programs with cilium/ebpf (Go): Cilium, Tetragon, Inspektor Gadget and others':
    '使用 cilium/ebpf（Go）的程序，例如 Cilium、Tetragon、Inspektor Gadget',
  'PostgreSQL in a container, at its first start': '容器里的 PostgreSQL，第一次启动时',
}
