import { any, seen } from '../conditions'
import { containerRuns, defineDiagnosis, inLine } from './kit'

const foreign = seen('compose-network-foreign', { name: '~.' }, { network: '~.' })

export default defineDiagnosis({
  id: 'docker-network-missing',
  area: 'container',
  tags: ['docker/containers', 'docker/network'],
  words: {
    title: {
      en: 'The network or volume that the container asks for does not exist',
      zh: '容器要用的网络或卷不存在',
    },
    what: {
      en: 'The compose file calls it external, or the container was made with a network that has been removed since. The engine makes neither by itself. Or the name is taken by a network that another project or a person made.',
      zh: 'compose 文件把它标成 external，或者容器创建时用的网络后来被删掉了，这两种引擎都不会自动创建。也可能是名字被别的项目或手工创建的网络占用了。',
    },
    why: {
      en: 'external: true means that somebody else owns it: Compose only looks it up, by its whole name. A container keeps the id of its network, not the name; after docker network prune, or a down and up of another project, a network of the same name has another id.',
      zh: 'external: true 表示归别人管理，Compose 只按完整名字查找。容器记住的是网络的 ID 而不是名字：执行过 docker network prune，或别的项目 down 再 up 之后，同名网络的 ID 已经变了。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: any(seen('external-object-absent'), seen('docker-network-absent')),
      says: { en: 'The engine names what it does not find.', zh: '报错指明了找不到的东西。' },
    },
    {
      weight: 'points',
      when: foreign,
      says: {
        en: 'A network of this name is there, but another project or somebody by hand made it, so this project has none of its own.',
        zh: '有这个名字的网络，但它是别的项目或手工创建的，所以本项目并没有自己的网络。',
      },
    },
    {
      weight: 'hints',
      when: seen('docker-volume-absent'),
      says: { en: 'A volume of this name does not exist.', zh: '没有这个名字的卷。' },
    },
  ],
  refutes: [{ when: containerRuns.when, says: containerRuns.says }],
  variants: [
    {
      id: 'foreign',
      when: foreign,
      title: { en: 'the name is taken by a network of somebody else', zh: '名字被别人的网络占用' },
    },
    {
      id: 'stale-id',
      when: seen('docker-network-absent', { stale: '~.' }),
      title: { en: 'the container remembers a removed network', zh: '容器记着一个已被删除的网络' },
    },
    {
      id: 'external',
      when: seen('external-object-absent'),
      title: { en: 'declared as external, and not made yet', zh: '声明为 external，但还没有创建' },
    },
  ],
  explains: [],
  prior: 2,
  ask: ['docker-network-ls', 'docker-run'],
  names: {
    NETWORK: [inLine('docker-network-absent', 'name')],
    VOLUME: [inLine('docker-volume-absent', 'name')],
    NAME: [inLine('compose-network-foreign', 'name')],
    CONTAINER: [],
  },
  fixes: [
    {
      does: {
        en: 'The name is taken: remove that network if nothing uses it, or declare it external: true',
        zh: '名字被占用：没人用就删掉那个网络，否则声明为 external: true',
      },
      run: "docker network inspect NAME -f '{{json .Labels}} {{range .Containers}}{{.Name}} {{end}}'\ndocker network rm NAME",
      root: false,
      risk: 'safe',
    },
    {
      does: {
        en: 'Look at what is there: the name may carry a project in front',
        zh: '先看有哪些：名字前面可能带着项目名',
      },
      run: 'docker network ls\ndocker volume ls',
      root: false,
      risk: 'read-only',
    },
    {
      does: {
        en: 'External: make it once, or start the project that owns it',
        zh: 'external：先创建一次，或先启动拥有它的项目',
      },
      run: 'docker network create NETWORK\ndocker volume create VOLUME',
      root: false,
      risk: 'safe',
      caution: {
        en: 'A new volume is empty. Where data is expected, look for the right name first. For docker stack: docker network create -d overlay --attachable.',
        zh: '新建的卷是空的。本该有数据时，先找对名字。docker stack 用：docker network create -d overlay --attachable。',
      },
    },
    {
      does: { en: 'A 64-digit id: make the container anew', zh: '报的是 64 位 ID：重建容器' },
      run: 'docker compose up -d --force-recreate\n# without compose: docker rm CONTAINER, then docker run as before',
      root: false,
      risk: 'restarts-service',
      caution: {
        en: 'What was written inside the container and not into a volume goes with it.',
        zh: '写在容器内部、没有写进卷里的数据会一起消失。',
      },
    },
    {
      does: {
        en: 'Nobody else uses it: leave external out, and Compose makes it',
        zh: '没有别的项目用它：去掉 external，由 Compose 创建',
      },
      root: false,
      risk: 'safe',
    },
  ],
  verify: containerRuns,
  prevent: [
    {
      says: {
        en: 'Give a shared network one owner and a fixed name (name: web), and mark it external everywhere else.',
        zh: '共享网络只让一个项目拥有，并用 name: 固定名字，其余项目都写 external。',
      },
    },
  ],
  sources: [
    'https://docs.docker.com/reference/compose-file/networks/#external',
    'https://docs.docker.com/reference/cli/docker/network/prune/',
  ],
})
