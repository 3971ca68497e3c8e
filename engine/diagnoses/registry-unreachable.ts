import { any, is, seen } from '../conditions'
import { tokenLapsed } from '../situations'
import { defineDiagnosis, pullSucceeds } from './kit'

const atProxy = any(seen('proxyconnect-failed'), seen('proxyconnect-not-tls'), seen('proxy-auth-required'))
const forged = any(seen('registry-answer-forged'), seen('registry-other-certificate'))

export default defineDiagnosis({
  id: 'registry-unreachable',
  area: 'registry',
  tags: ['docker/registry', 'docker/proxy'],
  words: {
    title: { en: 'This network does not let the registry through', zh: '当前网络直连不了镜像仓库' },
    what: {
      en: 'The name has an address, and the way there ends: no answer, a refusal, or a connection that is cut. Nothing is wrong with Docker or the image.',
      zh: '域名能解析出地址，但连不过去：没有回应、被拒绝，或者连接中途被重置。Docker 和镜像本身都没有问题。',
    },
    why: {
      en: 'A firewall, a company that wants its proxy used, or a country that filters. From mainland China Docker Hub, gcr.io and registry.k8s.io are filtered in two ways, and either is enough: look-ups get forged answers, and connections are reset by the name in the TLS greeting. Another name server, or the right address in /etc/hosts, therefore does not help for long.',
      zh: '可能是防火墙、要求走代理的公司网络，也可能是线路上的封锁。在中国大陆，Docker Hub、gcr.io、registry.k8s.io 有两层封锁，任何一层都足以让拉取失败：DNS 返回伪造的地址，TLS 握手又会按 SNI 里的域名重置连接。所以换 DNS、把正确的 IP 写进 hosts，都撑不了多久。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: forged,
      says: {
        en: 'Under the name of the registry stands another company: the answer to the look-up was forged on its way.',
        zh: '仓库域名对应的地址或证书属于另一家公司：DNS 应答在途中被伪造了。',
      },
    },
    {
      weight: 'points',
      when: seen('registry-fake-address'),
      says: {
        en: 'The address is from 198.18.0.0/15: a proxy with fake-ip handed it out, and this connection does not pass through that proxy.',
        zh: '地址落在 198.18.0.0/15：这是代理软件 fake-ip 模式发的假地址，而这条连接没有经过那个代理。',
      },
    },
    {
      weight: 'points',
      when: any(seen('registry-dial-failed'), seen('registry-cut-off', { reset: '~.' })),
      says: {
        en: 'A public registry is dialled by its address, straight, and the connection does not come about or is reset.',
        zh: '程序拿到地址直连公网仓库，连接建立不起来，或者被重置。',
      },
    },
    {
      weight: 'hints',
      when: tokenLapsed,
      says: {
        en: 'The layers came so slowly that the token of the registry ran out: pull again, what is there is kept.',
        zh: '层传得太慢，仓库的令牌过期了：重新拉取即可，已下载的层会保留。',
      },
    },
    {
      weight: 'hints',
      when: any(
        seen('registry-cut-off'),
        seen('pull-timeout', {
          host: '~(?:^|\\.)(?:docker\\.(?:io|com)|gcr\\.io|k8s\\.io|pkg\\.dev|ghcr\\.io|quay\\.io)$',
        }),
      ),
      says: {
        en: 'A public registry does not answer in time, or something else answers.',
        zh: '公网仓库没有及时应答，或者应答的是别的东西。',
      },
    },
    {
      weight: 'hints',
      when: seen('pull-config-lost'),
      says: {
        en: 'The registry answered, and the place where it keeps the layers does not: a CDN under another name.',
        zh: '仓库有应答，而存放层的地方（另一个域名的 CDN）连不上。',
      },
    },
  ],
  refutes: [
    { when: is('image.pull', 'ok'), says: { en: 'A pull goes through.', zh: '已能成功拉取。' } },
    { when: atProxy, says: { en: 'The failing step is the one to a proxy.', zh: '失败的一步是连接代理。' } },
    {
      when: is('registry.reach', 'ok'),
      says: {
        en: 'curl on this host reaches the registry: what is missing is the proxy of the daemon, not the way.',
        zh: '本机的 curl 能访问仓库：缺的是守护进程的代理设置，不是线路。',
      },
    },
  ],
  variants: [
    { id: 'forged', when: forged, title: { en: 'The DNS answer is forged', zh: 'DNS 应答是伪造的' } },
    {
      id: 'fake-ip',
      when: seen('registry-fake-address'),
      title: { en: 'The address exists in a proxy only (fake-ip)', zh: '地址只在代理软件里有效（fake-ip）' },
    },
  ],
  explains: [],
  prior: 3,
  ask: ['curl-registry', 'env-proxy', 'systemctl-environment docker', 'docker-info'],
  names: { PROXY: [], PORT: [], IMAGE: [], HOST: [], MIRROR: [] },
  fixes: [
    {
      does: {
        en: 'Give the daemon a proxy that gets through (containerd: containerd.service.d)',
        zh: '给守护进程配一个能出去的代理（containerd 对应 containerd.service.d）',
      },
      run: `sudo mkdir -p /etc/systemd/system/docker.service.d
sudo tee /etc/systemd/system/docker.service.d/http-proxy.conf <<'CONF'
[Service]
Environment="HTTP_PROXY=http://PROXY:PORT" "HTTPS_PROXY=http://PROXY:PORT"
Environment="NO_PROXY=localhost,127.0.0.1,::1,10.0.0.0/8,172.16.0.0/12,192.168.0.0/16,.svc,.cluster.local"
CONF
sudo systemctl daemon-reload
sudo systemctl restart docker`,
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'Exporting http_proxy in the shell does nothing here. In a virtual machine, in WSL with NAT or under Docker Desktop 127.0.0.1 is not the machine of the proxy; let it listen on the LAN and name that address.',
        zh: '在终端里 export http_proxy 对它无效。虚拟机、NAT 模式的 WSL、Docker Desktop 里的 127.0.0.1 都不是运行代理的那台机器：让代理监听局域网（allow-lan），这里填那个地址。',
      },
    },
    {
      does: {
        en: 'Or carry the image over from a machine that gets through',
        zh: '或者在能访问的机器上拉好，再搬过来',
      },
      run: 'docker pull IMAGE\ndocker save IMAGE | gzip | ssh HOST "gunzip | docker load"',
      root: false,
      risk: 'safe',
      caution: {
        en: 'Other CPU here: add --platform to the pull. Into containerd for Kubernetes: ctr -n k8s.io images import.',
        zh: '目标机器 CPU 架构不同，拉取时加 --platform。给 Kubernetes 的 containerd 用：ctr -n k8s.io images import。',
      },
    },
    {
      does: {
        en: 'Or a mirror that you trust and that is kept up: your own cache, or that of your cloud account',
        zh: '或者用你信得过、有人维护的镜像站：自建缓存，或自己云账号下的加速器',
      },
      run: '{ "registry-mirrors": ["https://MIRROR"] }',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'In /etc/docker/daemon.json; Docker Hub only. Oolong names no public mirror: most of those in old articles are closed, and a mirror can hand out another image than you asked for. A cache of your own is one container, registry with REGISTRY_PROXY_REMOTEURL, on a machine that gets through.',
        zh: '写进 /etc/docker/daemon.json，只对 Docker Hub 生效。这里不推荐任何公共镜像站：老文章里列的大多已经停了，而且镜像站可以给你别的内容。自建只要在能出去的机器上跑一个 registry 容器，设 REGISTRY_PROXY_REMOTEURL。',
      },
    },
  ],
  verify: pullSucceeds,
  prevent: [
    {
      says: {
        en: 'Keep the images that a service needs in a registry of your own, by digest.',
        zh: '业务要用的镜像存一份在自己的仓库里，按 digest 引用。',
      },
    },
  ],
  sources: [
    'https://docs.docker.com/engine/daemon/proxy/',
    'https://docs.docker.com/docker-hub/image-library/mirror/',
    'https://arxiv.org/abs/2106.02167',
  ],
})
