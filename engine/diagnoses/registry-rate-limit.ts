import { is, max, min, seen } from '../conditions'
import { defineDiagnosis, pullSucceeds } from './kit'

export default defineDiagnosis({
  id: 'registry-rate-limit',
  area: 'registry',
  tags: ['docker/registry'],
  words: {
    title: { en: 'The pull limit of the registry is reached', zh: '触发了仓库的拉取限流' },
    what: {
      en: 'Docker Hub counts pulls by address for everyone who is not logged in. All machines behind one NAT share the count.',
      zh: 'Docker Hub 对未登录的用户按 IP 计数，同一个 NAT 后面的所有机器共用额度。',
    },
    why: {
      en: 'Nothing is broken. The registry answers 429 until the window (six hours on Docker Hub) has passed.',
      zh: '没有东西坏。时间窗口（Docker Hub 是六小时）过去之前，仓库会一直返回 429。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: max('registry.pulls-left', 0),
      says: {
        en: 'The registry counts: no pull is left in this window.',
        zh: '仓库的计数显示：本时间窗口内已没有可用的拉取次数。',
      },
    },
    {
      weight: 'points',
      when: seen('registry-rate-limit'),
      says: { en: 'The registry itself says that there were too many requests.', zh: '仓库自己说请求太多了。' },
    },
  ],
  refutes: [
    {
      when: min('registry.pulls-left', 1),
      says: { en: 'The registry says that pulls are left.', zh: '仓库表示仍有剩余的拉取次数。' },
    },
    {
      when: is('image.pull', 'ok'),
      says: { en: 'A pull goes through: the quota is not used up.', zh: '已能成功拉取，说明配额没有用完。' },
    },
  ],
  explains: ['registry-auth-or-name'],
  prior: 2,
  ask: ['docker-pull'],
  fixes: [
    {
      does: { en: 'Log in, which has a limit of its own', zh: '登录账号，使用自己的额度' },
      run: 'docker login',
      root: false,
      risk: 'safe',
    },
    {
      does: { en: 'Use a mirror or a pull-through cache', zh: '使用镜像站或拉取缓存' },
      run: '{ "registry-mirrors": ["https://mirror.example.org"] }',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'A mirror that pulls for many without a login is limited itself. Better a cache of your own, with an account of yours (REGISTRY_PROXY_USERNAME).',
        zh: '公共镜像站替很多人匿名拉取，自己也会被限流。最好自建缓存并配上自己的账号（REGISTRY_PROXY_USERNAME）。',
      },
    },
  ],
  verify: pullSucceeds,
  prevent: [
    { says: { en: 'Cache base images in your own registry for CI.', zh: '把 CI 用的基础镜像缓存到自己的仓库。' } },
  ],
  sources: ['https://docs.docker.com/docker-hub/usage/pulls/'],
})
