import { is, seen } from '../conditions'
import { defineDiagnosis, inLine } from './kit'

const line = (...groups: string[]) => groups.map((group) => ({ [group]: '~.' }))

export default defineDiagnosis({
  id: 'docker-object-in-use',
  area: 'container',
  tags: ['docker/containers', 'docker/network', 'docker/images'],
  words: {
    title: {
      en: 'Something still uses the network, volume or image that is to go',
      zh: '要删除的网络、卷或镜像还在被使用',
    },
    what: {
      en: 'The engine does not take away what a container stands on. A stopped container counts for its volumes and its image; for a network only one that has an endpoint there.',
      zh: '容器还依赖着的东西，引擎不会删。已停止的容器也占着它的卷和镜像；网络则只看容器在里面有没有端点。',
    },
    why: {
      en: 'docker compose down removes only what the present file names: a service that was renamed, a container of another project, or one that was attached by hand stays in the network. An image is held by containers made of it, by other tags, and by images that were built upon it.',
      zh: 'docker compose down 只删当前文件里写着的东西：改过名的服务、别的项目的容器、手工接入的容器都还留在网络里。镜像会被用它创建的容器、其他标签，以及基于它构建的镜像占住。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('docker-object-in-use'),
      says: { en: 'The engine says that it is in use.', zh: '引擎说它正在被使用。' },
    },
  ],
  refutes: [
    {
      when: is('docker.removed', true),
      says: { en: 'The engine removes it.', zh: '引擎把它删掉了。' },
    },
  ],
  variants: [
    {
      id: 'network',
      when: seen('docker-object-in-use', { network: '~.' }, { podman: 'network' }, { swarm: 'network' }),
      title: { en: 'a network with containers in it', zh: '网络里还有容器' },
    },
    {
      id: 'volume',
      when: seen('docker-object-in-use', ...line('volume', 'kept')),
      title: { en: 'a volume that a container mounts, running or not', zh: '卷被某个容器挂着，不论它是否在运行' },
    },
    {
      id: 'image',
      when: seen('docker-object-in-use', { image: '~.' }, { podman: 'image' }),
      title: { en: 'an image with containers, tags or children', zh: '镜像有容器、标签或子镜像在用' },
    },
    {
      id: 'running',
      when: seen('docker-object-in-use', ...line('running', 'container')),
      title: { en: 'a container that runs', zh: '容器正在运行' },
    },
  ],
  explains: [],
  prior: 2,
  ask: ['docker-ps', 'docker-remove'],
  names: {
    NETWORK: [inLine('docker-object-in-use', 'network')],
    VOLUME: [inLine('docker-object-in-use', 'volume', 'kept')],
    IMAGE: [inLine('docker-object-in-use', 'image')],
    CONTAINER: [inLine('docker-object-in-use', 'container')],
  },
  fixes: [
    {
      does: { en: 'See who uses it', zh: '看谁在用' },
      run: "docker network inspect NETWORK -f '{{range .Containers}}{{.Name}} {{end}}'\ndocker ps -a --filter volume=VOLUME\ndocker ps -a --filter ancestor=IMAGE\ndocker image ls -a --filter since=IMAGE",
      root: false,
      risk: 'read-only',
    },
    {
      does: {
        en: 'Compose: take along what the file no longer names',
        zh: 'Compose：把文件里已经没有的服务一起收掉',
      },
      run: 'docker compose down --remove-orphans',
      root: false,
      risk: 'restarts-service',
    },
    {
      does: { en: 'A network: take the container out of it, then remove it', zh: '网络：先把容器断开，再删除' },
      run: 'docker network disconnect NETWORK CONTAINER\ndocker network rm NETWORK',
      root: false,
      risk: 'restarts-service',
      caution: {
        en: 'Listed, and no such container exists: docker network disconnect -f. Nothing listed and still in use: restart Docker.',
        zh: '列表里有、容器却已不存在：用 docker network disconnect -f。什么都没列出、却还说在用：重启 Docker。',
      },
    },
    {
      does: { en: 'A volume or an image: remove the container first', zh: '卷或镜像：先删掉容器' },
      run: 'docker rm CONTAINER\ndocker volume rm VOLUME\ndocker rmi IMAGE',
      root: false,
      risk: 'may-lose-data',
      caution: {
        en: 'The volume’s data goes with it. For an image with children remove those first; -f takes only the name away and frees nothing.',
        zh: '卷里的数据会一起丢失。有子镜像时先删子镜像；-f 只是去掉名字，并不释放空间。',
      },
    },
  ],
  verify: {
    probe: 'docker-remove',
    when: is('docker.removed', true),
    says: { en: 'The engine removes it.', zh: '引擎把它删掉了。' },
  },
  prevent: [
    {
      says: {
        en: 'Run down before a service or the directory is renamed; start throw-away containers with --rm.',
        zh: '给服务或目录改名之前先执行 down；一次性容器用 --rm 启动。',
      },
    },
  ],
  sources: [
    'https://docs.docker.com/reference/cli/docker/network/disconnect/',
    'https://docs.docker.com/reference/cli/docker/compose/down/',
    'https://github.com/moby/moby/blob/master/daemon/images/image_delete.go',
  ],
})
