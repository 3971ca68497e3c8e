import { seen } from '../conditions'
import { containerRuns, defineDiagnosis, inLine } from './kit'

export default defineDiagnosis({
  id: 'network-endpoint-left',
  area: 'container',
  tags: ['docker/network', 'docker/state'],
  words: {
    title: {
      en: 'The network still has an endpoint of a container that is gone',
      zh: '网络里残留着已不存在的容器的端点',
    },
    what: {
      en: 'A network holds one endpoint of each name. An earlier container of this name ended without giving its endpoint back, mostly because dockerd or the machine died under it.',
      zh: '一个网络里同名端点只能有一个。之前那个同名容器结束时没把端点还回来，多半是 dockerd 或主机在中途崩溃。',
    },
    why: {
      en: 'Endpoints are written to a database of their own (network/files/local-kv.db), containers elsewhere. After a crash, a full disk or a kill the two disagree: no container of this name, and an endpoint with it. In a swarm the record lies on another node that has not said goodbye.',
      zh: '端点记录在单独的数据库里（network/files/local-kv.db），容器记录在别处。崩溃、磁盘写满或被 kill 之后两边对不上：容器没了，端点还在。在 swarm 里，记录还可能留在没有正常退出的另一个节点上。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('docker-endpoint-exists'),
      says: { en: 'The engine names the endpoint and its network.', zh: '引擎指明了端点和它所在的网络。' },
    },
    {
      weight: 'hints',
      when: seen('docker-container-address-in-use'),
      says: {
        en: 'The fixed address of the container is taken; an endpoint that was left behind may hold it.',
        zh: '给容器指定的固定地址已被占用，可能是残留的 endpoint 占着。',
      },
    },
  ],
  refutes: [
    { when: containerRuns.when, says: containerRuns.says },
    {
      when: seen('container-name-conflict'),
      says: { en: 'A container of this name exists; it is not left over.', zh: '这个名字的容器还在，不是残留。' },
    },
  ],
  explains: ['docker-object-in-use'],
  prior: 2,
  ask: ['docker-ps', 'docker-inspect-state'],
  names: {
    NETWORK: [inLine('docker-endpoint-exists', 'network')],
    NAME: [inLine('docker-endpoint-exists', 'name')],
  },
  fixes: [
    {
      does: {
        en: 'See that no container has this name, and that the endpoint is listed',
        zh: '确认没有这个名字的容器，而端点还在列表里',
      },
      run: "docker ps -a --filter name=NAME\ndocker network inspect NETWORK -f '{{range .Containers}}{{.Name}} {{end}}'",
      root: false,
      risk: 'read-only',
    },
    {
      does: { en: 'Take the endpoint out by force, then start the container', zh: '强制摘掉端点，再启动容器' },
      run: 'docker network disconnect -f NETWORK NAME',
      root: false,
      risk: 'safe',
      caution: {
        en: 'A container of this name that does run loses its network by it: look first.',
        zh: '如果真有同名容器在运行，它会断网，先看清楚。',
      },
    },
    {
      does: {
        en: 'The endpoint is not found, and yet exists: restart Docker, which clears what has no container',
        zh: '提示找不到端点、却又说已存在：重启 Docker，它会清掉没有容器的端点',
      },
      run: 'sudo systemctl restart docker',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'With live-restore the daemon keeps them: stop the containers first.',
        zh: '开了 live-restore 时它会保留端点：要先停掉容器。',
      },
    },
  ],
  verify: containerRuns,
  prevent: [
    {
      says: {
        en: 'End dockerd by systemctl stop, never by kill -9, and watch the space on the data root.',
        zh: '用 systemctl stop 停 dockerd，不要 kill -9；留意数据目录的剩余空间。',
      },
    },
  ],
  sources: [
    'https://github.com/docker/cli/issues/1891',
    'https://docs.docker.com/reference/cli/docker/network/disconnect/',
    'https://github.com/moby/moby/blob/master/daemon/libnetwork/network.go',
  ],
})
