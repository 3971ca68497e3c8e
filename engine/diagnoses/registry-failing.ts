import { is, seen } from '../conditions'
import { defineDiagnosis, inLine, pullSucceeds } from './kit'

export default defineDiagnosis({
  id: 'registry-failing',
  area: 'registry',
  tags: ['docker/registry'],
  words: {
    title: { en: 'The registry itself is out of order', zh: '镜像仓库自身出了故障' },
    what: {
      en: 'The registry has answered, with a server error (500, 502, 503 or 504). Name, network, TLS and the daemon here have done their part.',
      zh: '仓库有回应，但返回的是服务端错误（500、502、503、504）。域名、网络、TLS 和本机的守护进程都没有问题。',
    },
    why: {
      en: 'A public registry has an outage, a mirror cannot reach what it mirrors or is limited there, or a registry of your own has lost its storage, its database or what stands behind its reverse proxy.',
      zh: '公共仓库正在故障；镜像站连不上源站，或在源站那里被限流；自建仓库则多半是存储、数据库，或反向代理后面的服务出了问题。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('registry-server-error'),
      says: {
        en: 'The registry answers with an error of its own.',
        zh: '仓库返回的是它自己的服务端错误。',
      },
    },
  ],
  refutes: [
    { when: is('image.pull', 'ok'), says: { en: 'A pull goes through.', zh: '已能成功拉取。' } },
    {
      when: seen('registry-rate-limit'),
      says: { en: 'The registry names the limit as its reason.', zh: '仓库已说明原因是限流。' },
    },
  ],
  explains: [],
  prior: 1,
  ask: ['docker-pull', 'curl-registry'],
  names: { REGISTRY: [inLine('registry-server-error', 'host', 'login')], IMAGE: [] },
  fixes: [
    {
      does: {
        en: 'See what it says now; Docker Hub keeps a page for it: https://www.dockerstatus.com',
        zh: '看看它现在的回应；Docker Hub 的状态页是 https://www.dockerstatus.com',
      },
      run: 'curl -sI https://REGISTRY/v2/ | head -n 1',
      root: false,
      risk: 'read-only',
      caution: {
        en: '200 or 401 is a registry that answers. Manifests and layers can fail all the same: they lie elsewhere.',
        zh: '返回 200 或 401 说明仓库入口正常。但清单和层存放在别处，仍可能出错。',
      },
    },
    {
      does: {
        en: 'A public one: try again later, or take the image from another',
        zh: '公共仓库：过一会儿再试，或换一个仓库',
      },
      run: 'docker pull IMAGE',
      root: false,
      risk: 'safe',
    },
    {
      does: { en: 'One of your own: read its log', zh: '自建仓库：看它的日志' },
      run: 'docker logs --tail 50 registry',
      on: { en: 'the machine that runs the registry', zh: '运行仓库的机器' },
      root: false,
      risk: 'read-only',
    },
  ],
  verify: pullSucceeds,
  prevent: [
    {
      says: {
        en: 'Keep the images that a build or a cluster cannot do without in a registry or cache of your own.',
        zh: '构建和集群离不开的镜像，在自己的仓库或缓存里存一份。',
      },
    },
  ],
  sources: [
    'https://github.com/docker/hub-feedback/issues/2439',
    'https://github.com/docker/hub-feedback/issues/2499',
    'https://github.com/distribution/distribution/issues/972',
  ],
})
