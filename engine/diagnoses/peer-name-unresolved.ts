import { any, is, seen } from '../conditions'
import { containerRuns, defineDiagnosis, inLine } from './kit'

/** programs that nearly always run beside the one they ask for */
const services = any(
  seen('peer-name-unknown', { upstream: '~.' }),
  seen('peer-name-unknown', { node: '~.' }),
  seen('peer-name-unknown', { pg: '~.' }),
  seen('peer-name-unknown', { mysql: '~.' }),
  seen('peer-name-unknown', { go: '~.' }),
  seen('peer-name-unknown', { redis: '~.' }),
  seen('peer-name-unknown', { php: '~.' }),
  seen('peer-name-unknown', { nc: '~.' }),
)

export default defineDiagnosis({
  id: 'peer-name-unresolved',
  area: 'network',
  tags: ['docker/network', 'network/dns'],
  words: {
    title: {
      en: 'A container asks for another one by a name that its network does not know',
      zh: '容器用名字找另一个容器，但它所在的网络不认识这个名字',
    },
    what: {
      en: 'The name has no dot: it is that of a service, not of the internet. The name server of the host has nothing to do with it.',
      zh: '这个名字没有点号：是某个服务的名字，不是互联网域名，与宿主机的 DNS 无关。',
    },
    why: {
      en: 'Docker resolves names of running containers that share a network of your own with the asker. It fails when the other one has exited or not yet begun, is in another network or project, is called differently (the name is the service or container name, not the image), or both sit in the default bridge, where Docker resolves no names.',
      zh: 'Docker 只解析同一个自建网络里、正在运行的容器的名字。对方已退出或还没启动、在别的网络或别的项目里、名字不同（应是服务名或容器名，不是镜像名），或者双方都在默认 bridge 网络里（那里不解析名字），都会失败。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: services,
      says: {
        en: 'A service looks its neighbour up by a name of one word, and nobody has that name now.',
        zh: '服务用单个词的名字找它的邻居，而现在没有谁叫这个名字。',
      },
    },
    {
      weight: 'points',
      when: seen('aardvark-absent'),
      says: {
        en: 'Podman made the network without names: the package aardvark-dns is not installed.',
        zh: 'Podman 建的网络不带名字解析：没有安装 aardvark-dns 软件包。',
      },
    },
    {
      weight: 'points',
      when: is('peer.state', 'stopped'),
      says: {
        en: 'The container that is asked for does not run: Docker takes the name of one that has ended out of its DNS.',
        zh: '要找的那个容器没有在运行：容器一结束，Docker 就把它的名字从 DNS 里去掉。',
      },
    },
    {
      weight: 'points',
      when: is('peer.state', 'absent'),
      says: {
        en: 'No container is called so, running or not.',
        zh: '没有叫这个名字的容器，无论是否在运行。',
      },
    },
    {
      weight: 'hints',
      when: seen('peer-name-unknown'),
      says: { en: 'A name of one word is unknown.', zh: '单个词的名字解析不了。' },
    },
  ],
  refutes: [
    {
      when: seen('proxy-scheme-looked-up'),
      says: { en: 'The name is the scheme of a proxy setting.', zh: '这个“名字”其实是代理设置里的协议部分。' },
    },
  ],
  variants: [
    {
      id: 'upstream',
      when: seen('peer-name-unknown', { upstream: '~.' }),
      title: {
        en: 'nginx ends, since it looks names up once at its start',
        zh: 'nginx 只在启动时解析一次，因此直接退出',
      },
    },
  ],
  explains: ['dns-resolver-failing', 'resolv-conf-broken'],
  prior: 2,
  ask: ['docker-ps', 'docker-network-inspect', 'docker-compose-config', 'docker-logs'],
  names: {
    NETWORK: [],
    OTHER: [
      inLine('peer-name-unknown', 'upstream', 'node', 'pg', 'mysql', 'go', 'java', 'redis', 'php', 'curl', 'bb', 'nc'),
    ],
  },
  fixes: [
    {
      does: {
        en: 'Does the other one run, and do both share a network',
        zh: '看对方是否在运行、双方是否在同一个网络',
      },
      run: "docker ps -a --format 'table {{.Names}}\\t{{.Status}}\\t{{.Networks}}'\ndocker network inspect NETWORK --format '{{range .Containers}}{{.Name}} {{end}}'",
      root: false,
      risk: 'read-only',
    },
    {
      does: {
        en: 'Podman without names: install aardvark-dns, and start the containers anew',
        zh: 'Podman 网络没有名字解析：装上 aardvark-dns，再重启容器',
      },
      run: 'sudo apt-get install aardvark-dns   # Debian, Ubuntu\nsudo dnf install aardvark-dns   # Fedora, RHEL\npodman restart --all',
      root: true,
      risk: 'restarts-service',
    },
    {
      does: { en: 'It has exited: its own log says why', zh: '对方已退出：看它自己的日志' },
      run: 'docker logs --tail 50 OTHER',
      root: false,
      risk: 'read-only',
    },
    {
      does: { en: 'Put both into one network', zh: '放进同一个网络' },
      run: 'docker network connect NETWORK OTHER\n# for good, in both compose files: networks: { shared: { external: true } }',
      root: false,
      risk: 'safe',
    },
    {
      does: { en: 'It starts later: wait for it', zh: '对方启动较慢：等它就绪' },
      run: '# compose.yaml\ndepends_on:\n  OTHER:\n    condition: service_healthy\ndocker compose up -d',
      root: false,
      risk: 'restarts-service',
    },
  ],
  verify: containerRuns,
  prevent: [
    {
      says: {
        en: 'Name services as the programs call them, and start the whole project with docker compose up, not single containers with docker run.',
        zh: '服务名与程序配置保持一致，用 docker compose up 启动整个项目，不要用 docker run 单独起容器。',
      },
    },
  ],
  sources: [
    'https://docs.docker.com/engine/network/drivers/bridge/#differences-between-user-defined-bridges-and-the-default-bridge',
    'https://docs.docker.com/compose/how-tos/networking/',
    'https://docs.docker.com/compose/how-tos/startup-order/',
  ],
})
