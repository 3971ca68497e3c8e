import { all, any, is, min, seen } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'snap-docker-confinement',
  area: 'docker',
  tags: ['docker/snap', 'os/ubuntu'],
  words: {
    title: { en: 'Docker is the snap and may not see that place', zh: 'Docker 是 snap 版，看不到那个位置' },
    what: {
      en: 'Docker was installed as a snap. It sees your home directory (no hidden folders in it), its own /tmp, and little else.',
      zh: 'Docker 是以 snap 方式安装的。它只看得到你的家目录（不含隐藏目录）和它自己的 /tmp，别的基本看不到。',
    },
    why: {
      en: 'A snap runs in a mount namespace of its own, whose root is read-only. Client and daemon therefore look for /opt, /srv or /tmp where your shell does not, and an unseen working directory becomes /var/lib/snapd/void.',
      zh: 'snap 运行在自己的挂载命名空间里，根目录只读。于是客户端和守护进程看到的 /opt、/srv、/tmp 与你的 shell 看到的不是一回事；看不到的工作目录会变成 /var/lib/snapd/void。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: seen('snap-void'),
      says: {
        en: 'The client was started in /var/lib/snapd/void: snapd hides the working directory from it.',
        zh: '客户端是在 /var/lib/snapd/void 里启动的：snapd 不让它看到当前目录。',
      },
    },
    {
      weight: 'proves',
      when: all(
        is('docker.packaging', 'snap'),
        any(
          seen('mount-source-readonly'),
          seen('mount-source-denied'),
          seen('compose-tmp-iidfile'),
          seen('snap-home-unreadable'),
          seen('build-path-unseen'),
          seen('compose-file-unseen'),
          seen('build-file-absent', { path: '~^/tmp/' }, { context: '~^/tmp/' }),
          seen('container-stop-denied'),
          seen('apparmor-denied', { profile: '~snap\\.docker' }),
        ),
      ),
      says: {
        en: 'Docker is the snap, and it is refused a place outside what a snap may see.',
        zh: 'Docker 是 snap 版，而且被拒绝访问 snap 视野之外的位置。',
      },
    },
    {
      weight: 'points',
      when: any(
        seen('compose-tmp-iidfile'),
        seen('snap-home-unreadable'),
        seen('apparmor-denied', { profile: '~snap\\.docker' }),
      ),
      says: {
        en: 'A file written in /tmp or the home directory is not there for the other side: two programs with two views of the file system.',
        zh: '写在 /tmp 或家目录里的文件另一方看不到：两个程序看到的文件系统不同。',
      },
    },
    {
      weight: 'points',
      when: seen('snap-docker-home'),
      says: {
        en: 'A path below ~/snap/docker: inside the snap ~ and $HOME mean that directory, not your home.',
        zh: '路径落在 ~/snap/docker 下：在 snap 里 ~ 和 $HOME 指的是那个目录，不是你的家目录。',
      },
    },
    {
      // the rights of the file itself may forbid it as well, so this is no proof
      weight: 'points',
      when: all(is('docker.packaging', 'snap'), seen('compose-file-denied')),
      says: {
        en: 'Docker is the snap, and its client may not read a file in the working directory.',
        zh: 'Docker 是 snap 版，而它的客户端读不了当前目录里的文件。',
      },
    },
    {
      // a directory without a Dockerfile gives the same words
      weight: 'hints',
      when: seen('snap-build-context-lost'),
      says: {
        en: 'The builder of the snap got a context without the Dockerfile: perhaps it does not see the directory that you stand in, such as /tmp.',
        zh: 'snap 版的构建器拿到的上下文里没有 Dockerfile：它可能看不到你所在的目录，比如 /tmp。',
      },
    },
    {
      weight: 'hints',
      when: seen('build-file-absent', { path: '~^/tmp/' }, { context: '~^/tmp/' }),
      says: {
        en: 'A directory below /tmp that a tool has just made is not there for the client: the snap has a /tmp of its own.',
        zh: '工具刚在 /tmp 下建的目录，客户端却看不到：snap 版有自己的 /tmp。',
      },
    },
    {
      weight: 'hints',
      when: seen('snap-compose-refused'),
      says: {
        en: 'The Compose of the snap fails while it reads its files.',
        zh: 'snap 自带的 Compose 在读取文件时失败。',
      },
    },
    {
      weight: 'points',
      when: seen('snap-docker-refused'),
      says: {
        en: "The daemon of the snap is refused a file below its own data: that is the snap's confinement.",
        zh: 'snap 版的守护进程访问自己数据目录里的文件也被拒绝：这是 snap 的隔离造成的。',
      },
    },
    {
      // so it is on systems whose root is read-only by design: Home Assistant OS, Container-Optimized OS, Flatcar
      weight: 'hints',
      when: seen('mount-source-readonly'),
      says: {
        en: 'dockerd cannot make the bind source, because what it sees as the root is read-only: it is the snap, or the system is made so.',
        zh: 'dockerd 建不了绑定源，因为它看到的根目录是只读的：要么是 snap 版，要么系统本来就这样设计。',
      },
    },
    {
      weight: 'hints',
      when: all(
        is('docker.packaging', 'snap'),
        any(
          is('container.run', 'failed'),
          is('docker.build', 'failed'),
          seen('touch-denied-in-container'),
          min('dockerd.count', 2),
        ),
      ),
      says: { en: 'Docker comes from the snap store.', zh: 'Docker 来自 snap 商店。' },
    },
    {
      weight: 'hints',
      when: any(seen('compose-file-unseen'), seen('container-stop-denied'), seen('build-path-unseen')),
      says: {
        en: 'A client or daemon from the snap store would say this too: it sees other directories than your shell, and another profile.',
        zh: '如果 Docker 来自 snap 商店，也会这样报：它看到的目录和你的 shell 不同，用的安全策略也不同。',
      },
    },
    {
      weight: 'hints',
      when: seen('mount-source-denied'),
      says: {
        en: 'dockerd may not make a directory on the host, which root always may: it is the snap, or rootless, or the place is a share.',
        zh: 'dockerd 在宿主机上建不了目录，而 root 总能建：要么是 snap 版，要么是 rootless，要么那里是网络共享。',
      },
    },
    {
      weight: 'hints',
      when: any(seen('compose-file-denied'), seen('client-file-unreadable')),
      says: {
        en: 'The client may not read a file in the working directory, which root always may: it is confined.',
        zh: '客户端读不了当前目录里的文件，而 root 总能读：它受到了限制。',
      },
    },
  ],
  refutes: [
    {
      when: is('docker.packaging', 'package'),
      says: { en: 'Docker is not the snap here.', zh: '这里的 Docker 不是 snap 版。' },
    },
  ],
  explains: ['fs-mounted-readonly', 'image-entrypoint-missing'],
  prior: 2,
  ask: ['which-docker', 'snap-list'],
  fixes: [
    {
      does: {
        en: 'Keep the files under your home directory, in a folder without a leading dot',
        zh: '把文件放在家目录下的非隐藏目录里',
      },
      root: false,
      risk: 'safe',
    },
    {
      does: { en: 'Allow /media and /mnt', zh: '放行 /media 与 /mnt' },
      for: ['debian'],
      run: 'sudo snap connect docker:removable-media',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Replace the snap by docker-ce', zh: '用 docker-ce 替换 snap 版' },
      for: ['debian'],
      run: 'sudo snap remove docker\ncurl -fsSL https://get.docker.com | sudo sh',
      root: true,
      risk: 'may-lose-data',
      caution: {
        en: 'Images and volumes of the snap (/var/snap/docker/common/var-lib-docker) are not taken over; save what you need first. Do not add --purge.',
        zh: 'snap 版的镜像和卷（/var/snap/docker/common/var-lib-docker）不会迁移过去，请先备份。不要加 --purge。',
      },
    },
  ],
  verify: {
    probe: 'which-docker',
    when: is('docker.packaging', 'package'),
    says: { en: 'The docker program is no longer the snap.', zh: 'docker 程序已不再是 snap 版。' },
  },
  prevent: [
    {
      says: {
        en: 'One packaging of Docker per host; the Ubuntu installer offers the snap, leave it out on servers.',
        zh: '一台主机只用一种 Docker 安装方式；Ubuntu 安装器会推荐 snap 版，服务器上不要勾选。',
      },
    },
  ],
  sources: [
    'https://github.com/canonical/docker-snap/issues/34',
    'https://github.com/docker/compose/issues/8121',
    'https://github.com/canonical/docker-snap',
  ],
})
