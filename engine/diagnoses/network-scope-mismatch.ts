import { seen } from '../conditions'
import { containerRuns, defineDiagnosis, inLine } from './kit'

export default defineDiagnosis({
  id: 'network-scope-mismatch',
  area: 'container',
  tags: ['docker/network'],
  words: {
    title: {
      en: 'The network is of the wrong scope: services need an overlay, plain containers an attachable one',
      zh: '网络的作用域不对：服务需要 overlay，普通容器需要可附加（attachable）的 overlay',
    },
    what: {
      en: 'Networks of a swarm and of one engine are two kinds. A service takes only an overlay; a container takes an overlay only if it was made attachable.',
      zh: 'swarm 的网络和单个引擎的网络是两种。服务只能用 overlay；普通容器只有在 overlay 建成可附加时才能用。',
    },
    why: {
      en: 'docker network create makes a bridge, local to this engine, unless -d overlay is given. An overlay is by default for services alone; --attachable opens it to docker run and docker compose. Neither can be changed afterwards.',
      zh: 'docker network create 默认建的是本机的 bridge，除非加 -d overlay。overlay 默认只给服务用；加 --attachable 才对 docker run 和 docker compose 开放。建好之后都不能改。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('network-scope-refused'),
      says: { en: 'The engine names the network and what it is not.', zh: '引擎指明了网络，以及它不符合的地方。' },
    },
  ],
  refutes: [{ when: containerRuns.when, says: containerRuns.says }],
  variants: [
    {
      id: 'attachable',
      when: seen('network-scope-refused', { network: '~.' }),
      title: { en: 'an overlay that is not attachable', zh: '不可附加的 overlay' },
    },
    {
      id: 'local',
      when: seen('network-scope-refused', { stack: '~.' }, { service: '~.' }),
      title: { en: 'a local network asked for by a service', zh: '服务要用本机网络' },
    },
  ],
  explains: [],
  prior: 1,
  ask: ['docker-network-ls'],
  names: { NETWORK: [inLine('network-scope-refused', 'network', 'stack', 'service')] },
  fixes: [
    {
      does: { en: 'See its driver, scope and Attachable', zh: '看它的驱动、作用域和 Attachable' },
      run: "docker network inspect -f '{{.Driver}} {{.Scope}} attachable={{.Attachable}}' NETWORK",
      root: false,
      risk: 'read-only',
    },
    {
      does: { en: 'Make it anew, as an attachable overlay', zh: '重建成可附加的 overlay' },
      run: 'docker network rm NETWORK\ndocker network create -d overlay --attachable NETWORK',
      on: { en: 'on a manager of the swarm', zh: '在 swarm 的 manager 上' },
      root: false,
      risk: 'restarts-service',
      caution: {
        en: 'Whoever is in it must be taken out first. In a Compose file: driver: overlay and attachable: true.',
        zh: '里面的容器、服务要先移走。Compose 文件里写 driver: overlay 和 attachable: true。',
      },
    },
    {
      does: {
        en: 'One machine and no swarm is wanted: leave driver: overlay out',
        zh: '单机、不用 swarm：去掉 driver: overlay',
      },
      root: false,
      risk: 'safe',
    },
  ],
  verify: containerRuns,
  prevent: [
    {
      says: {
        en: 'Make networks that stacks and Compose projects share once, attachable.',
        zh: 'stack 与 Compose 项目共用的网络，一开始就建成可附加的。',
      },
    },
  ],
  sources: [
    'https://docs.docker.com/engine/network/drivers/overlay/',
    'https://github.com/moby/swarmkit/blob/master/manager/resourceapi/allocator.go',
  ],
})
