import { seen } from '../conditions'
import { containerRuns, defineDiagnosis, inLine } from './kit'

export default defineDiagnosis({
  id: 'network-name-ambiguous',
  area: 'container',
  tags: ['docker/network'],
  words: {
    title: { en: 'Two networks have the same name', zh: '有两个同名的网络' },
    what: {
      en: 'The engine keeps networks by id, and a name may stand for several. Asked by name it does not choose.',
      zh: '引擎按 ID 区分网络，一个名字可以对应好几个。按名字去找时，它不会替你选。',
    },
    why: {
      en: 'Two runs of docker compose up at the same moment each saw no network and made one; until Docker 25 the engine allowed that. Networks made with an id of another node, or restored from a backup, do it as well.',
      zh: '两个 docker compose up 同时执行，都没看到网络，就各建了一个；Docker 25 之前引擎允许这样。从备份恢复的网络也会造成同名。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('docker-network-ambiguous'),
      says: { en: 'The engine finds the name more than once.', zh: '引擎按这个名字找到了不止一个。' },
    },
  ],
  refutes: [{ when: containerRuns.when, says: containerRuns.says }],
  explains: [],
  prior: 1,
  ask: ['docker-network-ls'],
  names: { NETWORK: [inLine('docker-network-ambiguous', 'name', 'compose')], ID: [] },
  fixes: [
    {
      does: { en: 'List them, and see which one has containers', zh: '列出来，看哪个里面有容器' },
      run: "docker network ls --no-trunc --filter name=NETWORK\ndocker network inspect -f '{{.Id}} {{.Created}} {{len .Containers}}' $(docker network ls -q --filter name=NETWORK)",
      root: false,
      risk: 'read-only',
    },
    {
      does: { en: 'Remove the empty one by its id', zh: '按 ID 删掉空的那个' },
      run: 'docker network rm ID',
      root: false,
      risk: 'safe',
      caution: {
        en: 'Stopped containers are not counted and may ask for the id that goes: docker compose up -d --force-recreate makes them anew.',
        zh: '已停止的容器不计在内，它们可能记着被删掉的 ID：用 docker compose up -d --force-recreate 重建。',
      },
    },
  ],
  verify: containerRuns,
  prevent: [
    {
      says: {
        en: 'Do not start one project twice at once; Docker 25 and newer refuses a second network of the name.',
        zh: '同一个项目不要同时启动两次；Docker 25 及以上会拒绝再建同名网络。',
      },
    },
  ],
  sources: ['https://github.com/moby/moby/issues/33561', 'https://github.com/moby/moby/blob/master/daemon/network.go'],
})
