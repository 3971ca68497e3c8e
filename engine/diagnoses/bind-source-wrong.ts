import { all, any, is, seen, unless } from '../conditions'
import { containerRuns, defineDiagnosis, inLine } from './kit'

export default defineDiagnosis({
  id: 'bind-source-wrong',
  area: 'container',
  tags: ['docker/mounts'],
  words: {
    title: {
      en: 'A bind mount’s source is not there, or is a directory where a file is meant',
      zh: '绑定挂载的源不存在，或者该是文件的地方是个目录',
    },
    what: {
      en: 'The container cannot be made because a path of the host that it mounts is missing, or is a directory while the image has a file at the target (or the other way round).',
      zh: '容器建不起来，因为它要挂载的宿主机路径不存在，或者源是目录而镜像里的目标是文件（反过来也一样）。',
    },
    why: {
      en: 'For -v and the short form in Compose the daemon makes a source that does not exist, always as a directory: a mistyped or forgotten file becomes an empty directory of that name, and stays. --mount and the long form refuse instead. The path is looked for on the host of the daemon, which is another one with a remote engine, Docker Desktop, or a daemon whose socket is mounted into a container; a snap sees only the home directory.',
      zh: '用 -v 和 Compose 短格式时，源不存在守护进程就会建，而且总是建成目录：写错或忘了放的文件变成一个同名空目录，并且留在那里。--mount 和长格式则直接报错。路径是在守护进程所在的主机上找的：远程引擎、Docker Desktop、或把 socket 挂进容器使用时，那是另一台机器；snap 版只看得到主目录。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('mount-dir-onto-file'),
      says: {
        en: 'The runtime says that one side of the mount is a directory and the other a file.',
        zh: '运行时说挂载的一头是目录，另一头是文件。',
      },
    },
    {
      weight: 'points',
      when: seen('bind-source-absent'),
      says: { en: 'The daemon says that the source does not exist.', zh: '守护进程说源路径不存在。' },
    },
    {
      weight: 'points',
      when: all(
        seen('local-volume-mount-failed', { absent: '~.' }),
        unless(seen('local-volume-mount-failed', { server: '~.' })),
      ),
      says: {
        en: 'The volume is a bind mount by its options, and its device does not exist.',
        zh: '这个卷的选项其实是绑定挂载，而它的 device 路径不存在。',
      },
    },
    {
      weight: 'points',
      when: all(seen('mount-target-readonly'), unless(seen('kernel-remounted-readonly'))),
      says: {
        en: 'Another mount of this container lies over the folder of the target and is read-only: nothing can be made in it. Often a whole folder (/etc, /data) is mounted :ro, and something inside it too.',
        zh: '目标所在的目录被该容器的另一个挂载以只读方式盖住，里面建不了挂载点。常见于把整个目录（/etc、/data）以 :ro 挂入，里面又挂了别的东西。',
      },
    },
    {
      weight: 'hints',
      when: seen('bind-source-made-twice'),
      says: {
        en: 'At the path there is something that is no directory: a file, or a link into nothing.',
        zh: '该路径上有东西，但不是目录：是文件，或指向不存在处的链接。',
      },
    },
    {
      weight: 'points',
      when: seen('kube-hostpath-refused'),
      says: {
        en: 'The node has no such directory or file at the path of the hostPath volume.',
        zh: '节点上 hostPath 卷的路径处没有这种目录或文件。',
      },
    },
    {
      weight: 'points',
      when: seen('bind-source-of-another-host'),
      says: {
        en: 'The path is one of the Mac. dockerd runs in a virtual machine and looks for it there; the socket of the engine is /var/run/docker.sock in it.',
        zh: '这是 Mac 上的路径。dockerd 跑在虚拟机里，是在虚拟机里找它；引擎的 socket 在那里是 /var/run/docker.sock。',
      },
    },
    {
      weight: 'hints',
      when: seen('lxc-start-failed'),
      says: {
        en: 'The container did not start: a mount point of its configuration may name a directory that is not there (pct start ID --debug says so).',
        zh: '容器没能启动：配置里的挂载点可能指向不存在的目录（pct start ID --debug 会写明）。',
      },
    },
  ],
  refutes: [
    {
      when: all(
        any(all(seen('mount-source-readonly'), is('docker.packaging', 'snap')), seen('snap-void')),
        unless(seen('bind-source-of-another-host')),
      ),
      says: {
        en: 'The source cannot be made at all: the daemon of a snap does not see this part of the host.',
        zh: '源根本建不出来：snap 版的守护进程看不到宿主机的这部分。',
      },
    },
  ],
  explains: ['image-entrypoint-missing', 'joined-container-stopped'],
  prior: 3,
  ask: ['docker-inspect-state', 'docker-context-ls'],
  names: { SOURCE: [inLine('bind-source-absent', 'path', 'source')], CONTAINER: [] },
  fixes: [
    {
      does: { en: 'See what the source is (the path before the colon)', zh: '看清源是什么（冒号前面的路径）' },
      run: 'ls -ld SOURCE',
      root: false,
      risk: 'read-only',
      caution: {
        en: 'A path that begins with ./ counts from the folder of the compose file, $(pwd) from where you stand.',
        zh: './ 开头的路径相对于 compose 文件所在目录，$(pwd) 则是你当前所在的目录。',
      },
    },
    {
      does: {
        en: 'A directory that Docker made in place of a file: remove it while it is empty, put the file there',
        zh: 'Docker 误建的目录：趁它是空的删掉，再放上文件',
      },
      run: 'docker rm CONTAINER\nsudo rmdir SOURCE && cp /path/to/the/real/file SOURCE',
      root: true,
      risk: 'safe',
      caution: {
        en: 'rmdir refuses a directory that is not empty; look into it then. The container must be made anew, since it remembers the mount.',
        zh: '目录非空时 rmdir 会拒绝，那就先看看里面是什么。容器记着旧的挂载，必须重建。',
      },
    },
    {
      does: { en: 'The source is not there: make it', zh: '源不存在：建出来' },
      run: 'sudo mkdir -p SOURCE',
      root: true,
      risk: 'safe',
    },
  ],
  verify: containerRuns,
  prevent: [
    {
      says: {
        en: 'Use --mount or the long form with “create_host_path: false”: a missing source is then an error, no directory.',
        zh: '用 --mount，或在长格式里写 “create_host_path: false”：源不存在时会报错，而不是悄悄建目录。',
      },
    },
  ],
  holds: {
    en: 'Docker since 1.13 words it so; -v makes directories since the beginning.',
    zh: '这些说法从 Docker 1.13 起如此；-v 自动建目录从一开始就有。',
  },
  sources: [
    'https://docs.docker.com/engine/storage/bind-mounts/#differences-between--v-and---mount-behavior',
    'https://github.com/moby/moby/blob/master/daemon/errors.go',
  ],
})
