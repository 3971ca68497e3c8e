import { all, any, is, seen, unless } from '../conditions'
import { daemonAnswers, defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'corrupt-docker-state',
  area: 'docker',
  tags: ['docker/daemon', 'docker/state', 'containerd/state'],
  words: {
    title: {
      en: 'A database or file of Docker’s own state is damaged or stale',
      zh: 'Docker 自己的数据库或状态文件损坏或过期',
    },
    what: {
      en: 'After power loss, a full disk, an image restore or a firmware update, local-kv.db, meta.db or a JSON file below the data root does not fit the machine any more.',
      zh: '断电、磁盘写满、镜像还原或固件升级之后，数据目录下的 local-kv.db、meta.db 或某个 JSON 文件与机器对不上了。',
    },
    why: {
      en: 'Docker keeps networks, volumes and images in small bolt databases. When both rivals in the message are Docker’s own objects (two networks docker0, its own address pool), no other program is to blame.',
      zh: 'Docker 用小型 bolt 数据库记录网络、卷和镜像。如果报错里冲突的双方都是 Docker 自己的对象（两个 docker0 网络、它自己的地址池），就不是别的程序的错。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('docker-network-store-stale'),
      says: { en: 'Docker’s network database contradicts itself.', zh: 'Docker 的网络数据库自相矛盾。' },
    },
    {
      weight: 'points',
      when: all(
        seen('bolt-database-corrupt'),
        unless(any(seen('etcd-speaks'), seen('etcd-wal-damaged'), seen('etcd-raft-lost'), seen('etcd-corrupt-alarm'))),
      ),
      says: { en: 'A bolt database does not read.', zh: '有一个 bolt 数据库读不出来。' },
    },
    {
      weight: 'points',
      when: all(seen('docker-state-file-corrupt'), unless(seen('etcd-speaks'))),
      says: { en: 'A state file of Docker is cut off or missing.', zh: 'Docker 的某个状态文件残缺或丢失。' },
    },
    {
      weight: 'points',
      when: seen('libcontainerd-state-gone'),
      says: {
        en: 'containerd looks for a container whose state is half gone; /var/run/docker may be removed while Docker is stopped.',
        zh: 'containerd 在找一个状态只剩一半的容器；停掉 Docker 后可以删除 /var/run/docker。',
      },
    },
    {
      weight: 'points',
      when: seen('containerd-snapshot-dir-gone'),
      says: {
        en: 'A directory of containerd that holds the layers has gone.',
        zh: 'containerd 存放镜像层的目录不见了。',
      },
    },
    {
      weight: 'hints',
      when: seen('runc-id-exists'),
      says: {
        en: 'runc still keeps the state of an earlier container of this id: a crash left it, or that container still runs.',
        zh: 'runc 还留着同一 id 旧容器的状态：崩溃后的残留，或者旧容器仍在运行。',
      },
    },
    {
      weight: 'hints',
      when: any(seen('dockerd-containerd-dial'), seen('docker-connection-dropped')),
      says: { en: 'A daemon dies early.', zh: '守护进程一启动就退出。' },
    },
  ],
  refutes: [
    {
      when: all(
        is('docker.running', true),
        unless(seen('docker-network-store-stale')),
        unless(seen('docker-state-file-corrupt')),
      ),
      says: {
        en: 'The daemon answers; with a damaged database it would not come up.',
        zh: '守护进程有应答；数据库损坏时它根本起不来。',
      },
    },
  ],
  explains: ['docker-daemon-not-running', 'containerd-not-running'],
  prior: 2,
  ask: ['journalctl-unit docker', 'journalctl-unit containerd', 'df', 'dmesg'],
  fixes: [
    {
      does: { en: 'Network database: move it aside', zh: '网络数据库：把它移走' },
      run: 'sudo systemctl stop docker docker.socket\nsudo mv /var/lib/docker/network/files/local-kv.db /var/lib/docker/network/files/local-kv.db.bad\nsudo systemctl start docker',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'User-made networks must be created again; images and volumes stay. Remove ghost bridges with ip link delete br-... .',
        zh: '自建的网络要重新创建；镜像和卷不受影响。残留的网桥用 ip link delete br-... 删掉。',
      },
    },
    {
      does: {
        en: 'containerd’s meta.db: stop both, move it aside',
        zh: 'containerd 的 meta.db：两个服务都停掉，把它移走',
      },
      run: 'sudo systemctl stop docker docker.socket containerd\nsudo mv /var/lib/containerd/io.containerd.metadata.v1.bolt/meta.db /var/lib/containerd/meta.db.bad\nsudo systemctl start containerd docker',
      root: true,
      risk: 'may-lose-data',
      caution: {
        en: 'containerd forgets its images and containers; they must be pulled and made again.',
        zh: 'containerd 会忘掉它的镜像和容器，需要重新拉取和创建。',
      },
    },
    {
      does: {
        en: 'Volume database or one container’s files: move that file or directory aside',
        zh: '卷数据库或某个容器的文件：只移走那个文件或目录',
      },
      run: 'sudo systemctl stop docker docker.socket\nsudo mv /var/lib/docker/volumes/metadata.db /var/lib/docker/volumes/metadata.db.bad\nsudo systemctl start docker',
      root: true,
      risk: 'may-lose-data',
      caution: {
        en: 'Move only what the message names. Never start with deleting /var/lib/docker.',
        zh: '只移走报错里写的那个。绝不要一上来就删 /var/lib/docker。',
      },
    },
  ],
  verify: daemonAnswers,
  prevent: [
    {
      says: {
        en: 'Shut down cleanly, watch the disk, and do not carry network/files over image updates.',
        zh: '正常关机，留意磁盘空间，更新系统镜像时不要带上 network/files。',
      },
      run: 'df -h /var/lib/docker',
    },
  ],
  sources: [
    'https://github.com/moby/moby/issues/18113',
    'https://github.com/moby/moby/issues/49291',
    'https://github.com/containerd/containerd/issues/9929',
  ],
})
