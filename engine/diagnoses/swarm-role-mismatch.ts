import { all, any, is, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'swarm-role-mismatch',
  area: 'docker',
  tags: ['docker/daemon', 'docker/client'],
  words: {
    title: {
      en: 'This node has not the part in a swarm that the command needs',
      zh: '这个节点在 swarm 里的身份不符合命令的要求',
    },
    what: {
      en: 'docker service, stack, node, secret and config, and overlay networks, are answered by a manager of a swarm. This node is in none, or only a worker; or it is in one already and is asked to begin another.',
      zh: 'docker service、stack、node、secret、config 以及 overlay 网络都由 swarm 的 manager 处理。这个节点不在任何 swarm 里，或者只是 worker；也可能它已经在一个 swarm 里，却又被要求新建或加入。',
    },
    why: {
      en: 'A Docker Engine is no swarm until docker swarm init has been run once. docker compose needs none: a guide that says docker stack deploy does. The state lies under /var/lib/docker/swarm, so a reinstallation or a new data root loses it.',
      zh: 'Docker 引擎默认不是 swarm，要先执行一次 docker swarm init。docker compose 用不着它；教程里写 docker stack deploy 才需要。状态保存在 /var/lib/docker/swarm，重装或换了数据目录就没了。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('swarm-role-refused'),
      says: { en: 'The engine says what this node is to the swarm.', zh: '引擎说明了这个节点与 swarm 的关系。' },
    },
    {
      weight: 'proves',
      when: all(
        any(seen('swarm-role-refused', { joined: '~.' }), seen('swarm-role-refused', { worker: '~.' })),
        is('docker.swarm', true),
      ),
      says: {
        en: 'The engine refuses for the node’s part in the swarm, and docker info shows that it is in one.',
        zh: '引擎因为节点在 swarm 里的身份而拒绝，docker info 也显示它在 swarm 里。',
      },
    },
    {
      weight: 'proves',
      when: all(seen('swarm-role-refused'), is('docker.swarm', false)),
      says: {
        en: 'The engine is asked as a manager, and docker info shows: Swarm inactive.',
        zh: '命令要求 manager，而 docker info 显示 Swarm: inactive。',
      },
    },
  ],
  refutes: [
    {
      when: all(
        is('docker.swarm', true),
        unless(any(seen('swarm-role-refused', { joined: '~.' }), seen('swarm-role-refused', { worker: '~.' }))),
      ),
      says: { en: 'The node is in a swarm.', zh: '节点已在 swarm 里。' },
    },
  ],
  variants: [
    {
      id: 'joined',
      when: seen('swarm-role-refused', { joined: '~.' }),
      title: { en: 'it is in a swarm already', zh: '已经在一个 swarm 里' },
    },
    {
      id: 'worker',
      when: seen('swarm-role-refused', { worker: '~.' }),
      title: { en: 'a worker, not a manager', zh: '是 worker，不是 manager' },
    },
  ],
  explains: [],
  prior: 2,
  ask: ['docker-info'],
  names: { ADDRESS: [], NODE: [] },
  fixes: [
    {
      does: { en: 'See what it is now', zh: '先看现在是什么身份' },
      run: "docker info -f '{{.Swarm.LocalNodeState}} manager={{.Swarm.ControlAvailable}}'",
      root: false,
      risk: 'read-only',
    },
    {
      does: { en: 'One machine, and a swarm is wanted: make one', zh: '单机而且确实要用 swarm：新建一个' },
      run: 'docker swarm init --advertise-addr ADDRESS',
      root: false,
      risk: 'safe',
      caution: {
        en: 'It opens TCP 2377 and 7946 and UDP 4789: not towards the internet. live-restore must be off.',
        zh: '会监听 TCP 2377、7946 和 UDP 4789，不要暴露到公网。live-restore 必须关闭。',
      },
    },
    {
      does: {
        en: 'A worker: ask a manager, or make this one a manager',
        zh: '是 worker：到 manager 上执行，或把它提升为 manager',
      },
      on: { en: 'on a manager', zh: '在 manager 上' },
      run: 'docker node ls\ndocker node promote NODE',
      root: false,
      risk: 'safe',
    },
    {
      does: { en: 'No swarm is wanted: use Compose', zh: '其实不需要 swarm：改用 Compose' },
      run: 'docker compose up -d',
      root: false,
      risk: 'safe',
    },
    {
      does: { en: 'It belongs to an old swarm: leave that first', zh: '还挂在旧的 swarm 里：先退出' },
      run: 'docker swarm leave',
      root: false,
      risk: 'may-lose-data',
      caution: {
        en: 'A manager asks for --force; on the last one all services, secrets and configs of that swarm are lost.',
        zh: 'manager 要加 --force；如果是最后一个 manager，这个 swarm 的服务、secret、config 全部丢失。',
      },
    },
  ],
  verify: {
    probe: 'docker-info',
    when: is('docker.swarm', true),
    says: { en: 'Swarm: active.', zh: 'Swarm: active。' },
  },
  prevent: [
    {
      says: {
        en: 'Decide once between Compose and swarm; keep two of three managers, and a copy of /var/lib/docker/swarm.',
        zh: '在 Compose 和 swarm 之间定好一个；manager 至少三个，并备份 /var/lib/docker/swarm。',
      },
    },
  ],
  sources: [
    'https://github.com/moby/moby/blob/master/daemon/cluster/errors.go',
    'https://docs.docker.com/reference/cli/docker/swarm/init/',
    'https://docs.docker.com/engine/swarm/admin_guide/',
  ],
})
