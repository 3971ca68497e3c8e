import { all, any, is, isIn, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

const down = isIn('unit.active', ['inactive', 'failed'], 'containerd')

export default defineDiagnosis({
  id: 'containerd-not-running',
  area: 'containerd',
  tags: ['containerd/daemon', 'docker/daemon'],
  words: {
    title: {
      en: 'containerd does not run: dockerd or the kubelet cannot reach its socket',
      zh: 'containerd 没有运行，dockerd 或 kubelet 连不上它的 socket',
    },
    what: {
      en: 'dockerd (or the kubelet, ctr, nerdctl) waits for /run/containerd/containerd.sock and nobody serves it: the unit is stopped, failed, or not installed, or the path in --containerd is wrong.',
      zh: 'dockerd（或 kubelet、ctr、nerdctl）在等 /run/containerd/containerd.sock，却没有人提供：单元停了、启动失败、没安装，或者 --containerd 里的路径不对。',
    },
    why: {
      en: 'The timeout in dockerd is always the second fault. containerd’s own journal holds the first: a bad line in config.toml, 203/EXEC, a damaged meta.db, an illegal instruction.',
      zh: 'dockerd 里的超时总是第二个故障。第一个在 containerd 自己的日志里：config.toml 写错、203/EXEC、meta.db 损坏、非法指令。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(
        seen('dockerd-containerd-dial'),
        any(down, is('unit.loaded', 'not-found', 'containerd'), is('unit.enabled', 'masked', 'containerd')),
      ),
      says: {
        en: 'The socket of containerd does not answer, and its unit is down.',
        zh: 'containerd 的 socket 没有应答，它的单元也没在运行。',
      },
    },
    {
      weight: 'points',
      when: all(
        // a containerd that dockerd starts by itself and waits for has reasons of its own
        seen(
          'dockerd-containerd-dial',
          { sock: '~^(?!.*docker)' },
          { dialled: '~^(?!.*docker)' },
          { path: '~^(?!.*docker)' },
        ),
        unless(any(seen('dockerd-pid-file-found'), seen('dockerd-database-locked'), seen('runtime-socket-denied'))),
      ),
      says: { en: 'containerd’s socket does not answer.', zh: 'containerd 的 socket 没有应答。' },
    },
    {
      weight: 'points',
      when: any(
        all(down, any(seen('docker-start-failed'), seen('docker-dependency-failed'))),
        all(seen('containerd-unit-failed'), seen('docker-dependency-failed')),
      ),
      says: { en: 'containerd is down, and Docker depends on it.', zh: 'containerd 没在运行，而 Docker 依赖它。' },
    },
    {
      weight: 'points',
      when: all(down, is('node.ready', 'not-ready')),
      says: {
        en: 'A node is not ready, and the containerd that its pods need does not run.',
        zh: '节点是 NotReady，而 Pod 所需的 containerd 没有运行。',
      },
    },
    {
      weight: 'hints',
      when: seen('docker-start-timed-out'),
      says: {
        en: 'dockerd does not end, it waits: mostly for containerd.',
        zh: 'dockerd 没有退出，而是在等：多半在等 containerd。',
      },
    },
    {
      weight: 'hints',
      when: any(
        seen('containerd-unit-failed'),
        seen('docker-dependency-failed'),
        seen('dockerd-containerd-dial'),
        seen('cri-connect-timeout'),
        seen('dockerd-events-lost'),
        seen('kubelet-runtime-down'),
        all(seen('cri-version-failed'), unless(seen('cri-unimplemented'))),
        down,
      ),
      says: {
        en: 'A dependency of Docker failed, or the kubelet gets no answer from its runtime.',
        zh: 'Docker 的某个依赖失败了，或者 kubelet 得不到运行时的应答。',
      },
    },
  ],
  refutes: [
    {
      when: is('unit.active', 'active', 'containerd'),
      says: { en: 'containerd is active.', zh: 'containerd 是 active。' },
    },
  ],
  explains: ['docker-daemon-not-running'],
  prior: 2,
  ask: ['systemctl-status containerd', 'journalctl-unit containerd', 'systemctl-cat docker'],
  fixes: [
    {
      does: { en: 'Start containerd, then Docker', zh: '先启动 containerd，再启动 Docker' },
      run: 'sudo systemctl enable --now containerd\nsudo systemctl restart docker',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'If containerd fails, read its journal first: journalctl -u containerd -b -n 60 --no-pager',
        zh: '如果 containerd 启动失败，先看它的日志：journalctl -u containerd -b -n 60 --no-pager',
      },
    },
    {
      does: {
        en: 'No containerd unit on this system: let dockerd start its own, without --containerd',
        zh: '系统里没有 containerd 单元：去掉 --containerd，让 dockerd 自己拉起一个',
      },
      run: 'systemctl cat docker\nsudo systemctl edit docker\n# [Service]\n# ExecStart=\n# ExecStart=/usr/bin/dockerd -H fd://\nsudo systemctl restart docker',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'It has a directory of its own: with the containerd image store, images and containers of the other containerd are not shown then.',
        zh: '它用的是另一个目录：如果用 containerd 镜像存储，原来那个 containerd 里的镜像和容器会看不到。',
      },
    },
  ],
  verify: {
    probe: 'systemctl-is-active',
    key: 'containerd',
    when: is('unit.active', 'active', 'containerd'),
    says: { en: 'containerd is active.', zh: 'containerd 已经是 active。' },
  },
  prevent: [
    {
      says: { en: 'Enable containerd as well as docker.', zh: 'containerd 和 docker 都设为开机启动。' },
      run: 'systemctl is-enabled containerd docker',
    },
  ],
  sources: [
    'https://github.com/moby/moby/blob/master/daemon/daemon.go',
    'https://github.com/containerd/containerd/blob/main/containerd.service',
  ],
})
