/** Who prints an error line: Docker's client and daemon, their units, networks, storage and registries. */
export const docker: Readonly<Record<string, string>> = {
  'Podman, CRI-O: the CNI plug-ins and netavark, at the end of a container':
    'Podman、CRI-O：容器结束时的 CNI 插件和 netavark',
  'dockerd that is root and yet not free: the snap, a rootless one, a share that does not trust root':
    'dockerd，虽是 root 却受限：snap 版、rootless，或不信任 root 的网络共享',
  'the docker client (cp, build): a file that it may not read, as the snap may not in hidden folders':
    'docker 客户端（cp、build），没有权限读某个文件，例如 snap 读不了隐藏目录',
  'docker 1.3 to 29, docker-compose 1.x, Docker Desktop for Windows':
    'docker 1.3 至 29、docker-compose 1.x、Windows 版 Docker Desktop',
  'docker, when systemd holds the socket and dockerd dies at once':
    'docker，套接字由 systemd 监听而 dockerd 一启动就退出时',
  'docker (to 20.10 "Got permission denied", 23-28 "Docker daemon socket", 29+ "docker API"), docker-py, dockerode, docker-java, Testcontainers':
    'docker（20.10 及以下写 `Got permission denied`，23 至 28 写 `Docker daemon socket`，29+ 写 `docker API`）、docker-py、dockerode、docker-java、Testcontainers',
  'systemd: dockerd runs and does not get ready; it has given up nothing':
    'systemd，dockerd 在运行但迟迟没有就绪，它自己并没有报错退出',
  'dockerd up to 27 (failed to dial), 28 and newer at the first call (failed to get containerd plugins: 29); ctr, nerdctl':
    'dockerd 27 及以前（`failed to dial`），28 及以上在第一次调用时（29 为 `failed to get containerd plugins`）；ctr、nerdctl',
  'dockerd 1.8 to 29, docker client 29, docker-py': 'dockerd 1.8 至 29、docker 客户端 29、docker-py',
  'bash, dash, zsh, sudo, Ubuntu command-not-found, WSL without integration':
    'bash、dash、zsh、sudo、Ubuntu 的 command-not-found、未开启 Docker 集成的 WSL',
  'shells; the sysv script of docker-ce': 'shell；docker-ce 的 sysv 启动脚本',
  'iptables-nft 1.8.2 and newer, quoted by dockerd': 'iptables-nft 1.8.2 及以上，由 dockerd 转述',
  'dockerd, kube-proxy, CNI plugins (Go exec)': 'dockerd、kube-proxy、CNI 插件（Go exec）',
  'firewalld, quoted by dockerd 20.10 and newer': 'firewalld，由 dockerd 20.10 及以上转述',
  'firewalld, when dockerd starts and removes rules of its last run': 'firewalld，dockerd 启动时清理上次留下的规则',
  'dockerd 1.9 and newer; podman 3 and newer (last two wordings)':
    'dockerd 1.9 及以上；podman 3 及以上（最后两种写法）',
  'dockerd: a fixed --ip is taken': 'dockerd，--ip 指定的地址已被占用',
  'dockerd 1.9 and newer, in five wordings; podman 4 (last)': 'dockerd 1.9 及以上，有五种写法；podman 4（最后一种）',
  "dockerd 1.9 and newer; CNI's host-local": 'dockerd 1.9 及以上；CNI 的 host-local',
  'docker run to 28 (warning), docker info, dockerd 29 with the nftables back end (fatal)':
    'docker run 28 及以下（只是警告）、docker info、使用 nftables 后端的 dockerd 29（致命错误）',
  'dockerd 29 and newer; older ones do not know the key': 'dockerd 29 及以上；更早的版本不认识这个配置项',
  'dockerd 29 and newer with the iptables back end, at every start':
    'dockerd 29 及以上，使用 iptables 后端，每次启动都会打印',
  'dockerd 28.0.0 only': '仅 dockerd 28.0.0',
  'dockerd, runc and programs that listen on [::], where the kernel has no IPv6':
    'dockerd、runc 以及监听 [::] 的程序，内核没有 IPv6 时',
  'systemd: this dockerd is a service of the machine, not a Docker inside a container':
    'systemd，说明这个 dockerd 是主机上的服务，不是容器里的 Docker',
  'systemd (all), upstart': 'systemd（所有版本）、upstart',
  'systemd (sd-chown of SocketGroup=)': 'systemd（设置 SocketGroup= 的 sd-chown）',
  'dockerd (all); a warning only': 'dockerd（所有版本）；只是警告',
  'systemd; the unit requires docker.socket, older ones containerd':
    'systemd；单元依赖 docker.socket，旧版单元依赖 containerd',
  'systemctl in a container, a chroot or WSL without systemd': 'systemctl，在没有 systemd 的容器、chroot 或 WSL 里',
  'dockerd >= 1.10; also cut at the terminal width': 'dockerd >= 1.10；超出终端宽度的部分可能被截掉',
  'dockerd (cobra, 1.13+; before it "flag provided but not defined")':
    'dockerd（cobra，1.13+；之前写 `flag provided but not defined`）',
  'dockerd, after a flag it does not know': 'dockerd，遇到不认识的参数之后',
  'systemd, dockerd; programs renamed in 18.09': 'systemd、dockerd；这些程序在 18.09 改了名',
  'dockerd >= 1.7 with -H fd://': '带 `-H fd://` 启动的 dockerd >= 1.7',
  'dockerd (all)': 'dockerd（所有版本）',
  'dockerd (before 24: "pid file found"; 24+ names the PID)': 'dockerd（24 之前写 `pid file found`；24+ 会给出 PID）',
  'dockerd; bolt waits for a file lock that another dockerd holds': 'dockerd；bolt 在等另一个 dockerd 占着的文件锁',
  'dockerd with userns-remap, 1.10 to 29': '开启 userns-remap 的 dockerd 1.10 至 29',
  'docker of Red Hat (fatal), upstream up to 1.12 (fatal), 17.05+ (warning)':
    'Red Hat 打包的 docker（致命错误）、上游 1.12 及以下（致命错误）、17.05+（警告）',
  'dockerd (all); also when the module of the driver is missing':
    'dockerd（所有版本）；存储驱动的内核模块缺失时也会这样写',
  'dockerd >= 1.13, kernel (overlayfs), containerd overlayfs snapshotter':
    'dockerd >= 1.13、内核（overlayfs）、containerd 的 overlayfs snapshotter',
  'dockerd, kernel': 'dockerd、内核',
  'the stack of a panic in dockerd, containerd, buildkit, podman: whose database it is':
    'dockerd、containerd、buildkit、podman 崩溃时的调用栈，由此可知是谁的数据库',
  'bolt in dockerd (volumes, network, buildkit), containerd (meta.db), etcd':
    'dockerd（卷、网络、buildkit）、containerd（meta.db）、etcd 里的 bolt',
  'dockerd after power loss or a full disk': 'dockerd，断电或磁盘写满之后',
  'dockerd (all; what it only warns of it does without), containerd shim v1, runc':
    'dockerd（所有版本；只给警告的控制器缺了也能运行）、containerd shim v1、runc',
  'mount (util-linux) from cgroupfs-mount and the init script of Docker: the kernel, or the host of this guest, has no such controller':
    'mount（util-linux），由 cgroupfs-mount 和 Docker 的 init 脚本调用；内核或宿主机没有这个控制器',
  'dockerd (warning)': 'dockerd（警告）',
  'docker info, dockerd (warning)': 'docker info、dockerd（警告）',
  'docker info before 28': '28 之前的 docker info',
  'Docker, containerd, podman, kubelet: registries answer "no" and "absent" alike':
    'Docker、containerd、podman、kubelet（没有权限和镜像不存在，仓库的答复是一样的）',
  'Docker Hub since November 2020, other registries': 'Docker Hub（2020 年 11 月起）和其他镜像仓库',
  'Go programs: the proxy that is configured cannot be reached': 'Go 程序，连不上所配置的代理',
  'Go net/http before 1.10 (Docker up to 18.05), Python requests':
    'Go net/http 1.10 之前（Docker 18.05 及以下）、Python requests',
  'Go programs whose proxy address has its scheme twice, or a colon too few':
    'Go 程序，代理地址的协议前缀写了两遍，或少了冒号',
  'dockerd, containerd: straight to a public registry, which a firewall may forbid':
    'dockerd、containerd，直连公网镜像仓库，可能被防火墙拦截',
  'OpenSSL: the port speaks no TLS': 'OpenSSL，对方端口上跑的不是 TLS',
  'systemd Environment=, env, drop-ins, /etc/environment':
    'systemd 的 Environment=、env、drop-in 文件、/etc/environment',
  'docker info with the containerd image store (default of new installations since 29)':
    'docker info，使用 containerd 镜像存储时（29 起新安装的默认设置）',
  'docker-compose, docker: a confined client outside the directories that it may see':
    'docker-compose、docker，受限的客户端在它看不到的目录里运行',
  'the docker snap, started in a directory it may not see': 'snap 版 docker，在它看不到的目录里启动',
  'the docker snap: its own confinement refuses what the daemon does below its own data':
    'snap 版 docker，守护进程在自己数据目录下的操作被 snap 自身的限制拒绝',
  'docker-compose 1 in the docker snap: it fails while it reads its own files':
    'snap 版 docker 自带的 docker-compose 1，读取自己的文件时失败',
  'BuildKit in the docker snap, started in /tmp, whose files the snap does not see: it gets an empty context':
    'snap 版 docker 里的 BuildKit，在 /tmp 下启动：snap 看不到那里的文件，得到的上下文是空的',
  'the docker snap': 'snap 版 docker',
  'dockerd in a confined mount namespace, or on a read-only file system':
    'dockerd，运行在受限的挂载命名空间里，或文件系统只读',
  'docker 20.10 to 29, shells, Go and Python programs': 'docker 20.10 至 29、shell、Go 和 Python 程序',
  'docker: the client itself, not a command below it, did not understand':
    'docker，没看懂的是客户端本身，而不是它的某个子命令',
  'docker compose version, 2.0 and newer': 'docker compose version，2.0 及以上',
  'docker-compose 1, docker compose 2: started in the wrong directory, or confined to another view of it':
    'docker-compose 1、docker compose 2，启动目录不对，或因受限而看到的是另一套目录',
  'docker-compose 1.25 - 1.29 beside the docker snap, whose /tmp is its own':
    'docker-compose 1.25 至 1.29，配合 snap 版 docker 使用，而后者有自己的 /tmp',
  'the docker client: it does not see a path that your shell sees': 'docker 客户端，shell 里看得到的路径它看不到',
  'dockerd since 1.10 (with and without the colon): a mandatory access control forbids the signal':
    'dockerd 1.10 及以上（有无冒号两种写法），信号被强制访问控制（AppArmor、SELinux 等）拒绝',
  'snapd, the docker snap': 'snapd、snap 版 docker',
  'docker <= 19.03, runc < 1.0.0-rc93 ("no subsystem for mount": runc of 2016 under systemd 232 and later), systemd of old images, old JDKs':
    'docker <= 19.03、runc < 1.0.0-rc93（`no subsystem for mount` 是 2016 年的 runc 遇到 systemd 232 及更新版本）、旧镜像里的 systemd、旧 JDK',
  'docker with DOCKER_HOST or a context of another machine (tcp, ssh); podman-remote':
    'docker（DOCKER_HOST 或 context 指向另一台机器，走 tcp 或 ssh）、podman-remote',
  'Go net/http as the server: dockerd on 2376': '作为服务端的 Go net/http，即监听 2376 的 dockerd',
  'curl, git, wget, pip, requests (Python)': 'curl、git、wget、pip、Python 的 requests',
  'docker-py and docker-compose 1 over newer requests, urllib3 or docker-py':
    'docker-py 和 docker-compose 1，配了更新的 requests、urllib3 或 docker-py 时',
  'docker-compose 1 with Docker 26 or newer, whose API 1.45 leaves the field out':
    'docker-compose 1 配 Docker 26 及以上时：API 1.45 不再给这个字段',
  'docker-compose 1 when it ends in a Python error': 'docker-compose 1，以 Python 错误退出时',
  'systemd for docker.socket; dockerd': 'systemd（启动 docker.socket 时）；dockerd',
  'Docker, containerd, BuildKit, podman: the registry answers with an error of its own':
    'Docker、containerd、BuildKit、podman，仓库自己返回服务端错误',
  'Go net/http: the proxy refuses to connect on': 'Go net/http，代理拒绝了 CONNECT',
  'Go programs: something in between ends the connection to a public registry, or answers in its place':
    'Go 程序，中间有东西切断了到公网镜像仓库的连接，或替它作答',
  'systemd as the first program of a container': '作为容器首进程运行的 systemd',
  'dockerd with userns-remap: an owner in the image lies beyond the range of /etc/subuid or /etc/subgid':
    '开了 userns-remap 的 dockerd，镜像里有属主超出了 /etc/subuid 或 /etc/subgid 的区段',
  'dockerd: modprobe says nothing, as the stub of an OpenVZ template does':
    'dockerd，modprobe 什么也不说，OpenVZ 模板里的空壳就是这样',
  'containerd 0.2 under Docker 1.11 - 17.10: half of the state of a container outlived a crash':
    'Docker 1.11 至 17.10 下的 containerd 0.2，崩溃后容器状态只剩一半',
  'Compose in the docker snap: HOME is a directory of the snap there':
    'docker snap 里的 Compose：那里的 HOME 是 snap 自己的目录',
  'containerd >= 1.4, dockerd: a mirror of registry-mirrors or hosts.toml has not served; the registry itself may be asked next':
    'containerd >= 1.4、dockerd，registry-mirrors 或 hosts.toml 里的加速地址没能提供，接着可能去问仓库本身',
  'dockerd, containerd: a host that calls itself a mirror is gone, or serves its own cloud only':
    'dockerd、containerd，名字里带 mirror 的主机已经关停，或只服务自家云',
  'docker, containerd: the host of the image is a letter off; some of these names belong to strangers':
    'docker、containerd，镜像的主机名写错一两个字母；其中有些域名是陌生人的',
  'docker pull, run and push, in the middle of the layers: the token of the registry (5 minutes at Docker Hub) is out of date':
    'docker pull、run、push，层传到一半：仓库的令牌（Docker Hub 是 5 分钟）过期了',
  'docker pull and push: the registry has let this client in': 'docker pull 和 push，仓库已经放行了这个客户端',
  'dockerd, containerd, BuildKit: a registry of this machine, which in a cluster is the node':
    'dockerd、containerd、BuildKit（本机上的仓库；在集群里，本机就是节点）',
  'runc, inside a container: processes still sit in the root of the cgroup tree of the outer container; the entry script of docker:dind moves them':
    '容器里的 runc：外层容器的 cgroup 根里还有进程，`docker:dind` 的入口脚本会把它们移走',
  'docker-compose 1, docker-py: the daemon was asked and did not answer within 60 seconds':
    'docker-compose 1、docker-py：守护进程 60 秒内没有应答',
  'containerd: its database is held by another containerd': 'containerd：它的数据库被另一个 containerd 占着',
  'podman: the storage was made with another driver, which stays; podman system reset makes it anew':
    'podman：存储是用别的驱动建的，会沿用旧驱动，`podman system reset` 可以重建',
  'dockerd: the manifest came, and the store of the layers (a CDN of its own name) does not answer':
    'dockerd：清单拿到了，而存放层的服务器（另一个域名的 CDN）没有应答',
  'docker, containerd: a registry of the own network does not run, or listens on another port':
    'docker、containerd：自己网络里的镜像仓库没有运行，或监听在别的端口',
  'docker build, buildx: the daemon or the builder ended in the middle':
    'docker build、buildx：守护进程或构建器中途退出',
  'runc >= 1.0: the unit of the container was not made, or its controller is not switched on':
    'runc >= 1.0：容器的单元没有建成，或没有启用它的控制器',
  'dockerd >= 1.12: docker node, service, swarm, network; the manager waits for a leader':
    'dockerd >= 1.12 的 docker node、service、swarm、network：管理节点在等待选出领导者',
  'docker node ls: a manager that the leader does not hear': 'docker node ls：领导者联系不上某个管理节点',
  'dockerd, containerd, rke2: Harbor and others that serve plain HTTP on port 80':
    'dockerd、containerd、RKE2：Harbor 等镜像仓库只在 80 端口提供 HTTP',
  'docker >= 1.13, where docker buildx is read without its plug-in':
    'docker >= 1.13，没有 buildx 插件时执行 docker buildx',
  'Testcontainers for Java and Node.js': 'Testcontainers（Java 版与 Node.js 版）',
  'dockerd >= 1.13, for a container with --init': 'dockerd >= 1.13，启动带 --init 的容器时',
}
