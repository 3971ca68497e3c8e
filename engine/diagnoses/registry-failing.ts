import { is, seen } from '../conditions'
import { defineDiagnosis, inLine, pullSucceeds } from './kit'

export default defineDiagnosis({
  id: 'registry-failing',
  area: 'registry',
  tags: ['docker/registry'],
  words: {
    title: {
      en: 'The registry, or the server of the download, is out of order',
      zh: '镜像仓库或下载服务器自身出了故障',
    },
    what: {
      en: 'The server has answered, with an error of its own (500, 502, 503 or 504). Name, network, TLS and the programs here have done their part.',
      zh: '服务器有回应，但返回的是它自己的错误（500、502、503、504）。域名、网络、TLS 和本机的程序都没有问题。',
    },
    why: {
      en: 'A public registry or mirror of packages has an outage, a proxy or load balancer finds nobody behind it, a mirror cannot reach what it mirrors or is limited there, or a registry of your own has lost its storage, its database or what stands behind its reverse proxy.',
      zh: '公共仓库或软件源正在故障；代理、负载均衡后面没有可用的服务；镜像站连不上源站，或在源站那里被限流；自建仓库则多半是存储、数据库，或反向代理后面的服务出了问题。',
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
    {
      weight: 'points',
      when: seen('server-error'),
      says: {
        en: 'The server that was asked answers with a fault of its own (5xx).',
        zh: '被请求的服务器返回了它自己的故障（5xx）。',
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
  ask: ['docker-pull', 'curl-registry', 'curl-v'],
  names: { REGISTRY: [inLine('registry-server-error', 'host', 'login')], IMAGE: [], URL: [] },
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
      does: {
        en: 'Packages, Git, charts: see who answers, try again later, or name another mirror',
        zh: '软件包、Git、chart：看是谁返回的，过一会儿再试，或换一个镜像站',
      },
      run: 'curl -sSI URL | head -n 5',
      root: false,
      risk: 'read-only',
      caution: {
        en: 'Via: or Server: in the answer may name a proxy of your own network; then it is that which fails.',
        zh: '应答里的 Via: 或 Server: 可能是自己网络里的代理，那出故障的就是它。',
      },
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
    'https://www.rfc-editor.org/rfc/rfc9110#section-15.6',
  ],
})
