import { all, any, is, isIn, seen, unless } from '../conditions'
import { aptFetchFailed, notOfSwarm } from '../situations'
import { defineDiagnosis, pullSucceeds } from './kit'

export default defineDiagnosis({
  id: 'proxy-misconfigured',
  area: 'registry',
  tags: ['docker/proxy', 'network/proxy'],
  words: {
    title: { en: "The daemon's proxy setting is missing or wrong", zh: '守护进程的代理设置缺失或有误' },
    what: {
      en: 'dockerd or containerd has a proxy with the wrong scheme, address, quoting or escaping, one that does not answer, or none where one is needed.',
      zh: 'dockerd 或 containerd 的代理设置里协议、地址、引号或转义有误，代理没有回应，或者需要代理却没有设置。',
    },
    why: {
      en: 'The daemon does not see the variables of your shell; only its unit or daemon.json counts. HTTPS_PROXY names the proxy for https targets, but its own scheme says how to talk to the proxy: nearly always http://. In a unit a lone % drops the whole line.',
      zh: '守护进程看不到你 shell 里的变量，只认它的单元文件或 daemon.json。HTTPS_PROXY 指的是访问 https 目标时用的代理，而它自己的协议头表示怎样与代理通信：几乎总是 http://。单元文件里单独一个 % 会让整行作废。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(
        is('proxy.scheme', 'https', 'https'),
        any(seen('openssl-plain-http'), seen('proxyconnect-not-tls'), seen('proxyconnect-failed', { tls: '~.' })),
      ),
      says: {
        en: 'HTTPS_PROXY begins with https://, and that port speaks no TLS: it is a plain HTTP proxy.',
        zh: 'HTTPS_PROXY 以 https:// 开头，而那个端口并不讲 TLS：它是普通的 HTTP 代理。',
      },
    },
    {
      weight: 'proves',
      when: seen('systemd-specifier-failed', { assignment: '~proxy' }),
      says: {
        en: 'systemd threw the proxy line away: a single % must be written as %%.',
        zh: 'systemd 丢弃了代理这一行：单个 % 必须写成 %%。',
      },
    },
    {
      weight: 'points',
      when: seen('proxy-scheme-looked-up'),
      says: {
        en: '"http" was looked up as the name of a host: the address of the proxy is written wrongly, with its scheme twice or without //.',
        zh: '程序把 “http” 当成主机名去解析：代理地址写错了，协议头写了两遍，或者缺了 //。',
      },
    },
    {
      weight: 'points',
      when: any(
        seen('proxyconnect-not-tls'),
        seen('proxyconnect-failed'),
        seen('proxy-connect-old'),
        seen('proxy-auth-required'),
        seen('proxy-url-invalid'),
        seen('proxy-connect-status'),
        seen('curl-proxy-failed'),
      ),
      says: {
        en: 'The step that failed is the one to the proxy, before any registry.',
        zh: '失败的一步是连接代理，还没有到仓库。',
      },
    },
    {
      weight: 'points',
      when: is('proxy.scheme', 'quotes'),
      says: {
        en: 'The variable is set to a pair of quotes, which the daemon takes for an address.',
        zh: '变量的值是一对引号，守护进程会把它当成地址。',
      },
    },
    {
      weight: 'hints',
      when: notOfSwarm,
      says: {
        en: 'A node of the swarm always carries its role in its certificate. Another server answered: mostly a proxy, as NO_PROXY lacks the managers.',
        zh: 'swarm 节点的证书里一定写有角色。应答的是别的服务器：多半是代理，NO_PROXY 里漏了管理节点。',
      },
    },
    {
      weight: 'hints',
      when: isIn('proxy.scheme', ['https', 'none'], 'https'),
      says: {
        en: 'HTTPS_PROXY has the scheme https:// or none; most proxies want http:// here too.',
        zh: 'HTTPS_PROXY 的协议是 https:// 或者没写；大多数代理在这里也要用 http://。',
      },
    },
    {
      weight: 'hints',
      when: seen('pull-timeout', { host: '~(?:^|\\.)(?:docker\\.(?:io|com)|gcr\\.io|k8s\\.io|ghcr\\.io|quay\\.io)$' }),
      says: {
        en: 'The registry is a public one, which many networks reach only through a proxy or a mirror.',
        zh: '这是公网镜像仓库，许多网络只能通过代理或镜像站访问。',
      },
    },
    {
      weight: 'points',
      when: all(
        seen('wsl-localhost-proxy'),
        any(seen('pull-timeout'), seen('registry-dial-failed'), seen('registry-cut-off'), seen('curl-no-answer')),
      ),
      says: {
        en: 'Windows goes out by a proxy on its 127.0.0.1, and WSL says that it did not take the setting over.',
        zh: 'Windows 靠自己 127.0.0.1 上的代理上网，而 WSL 说没有把这个设置带进来。',
      },
    },
    {
      weight: 'hints',
      when: seen('wsl-localhost-proxy'),
      says: {
        en: 'Windows has a proxy on its 127.0.0.1, which in a WSL with NAT is another machine: WSL leaves it out. That hurts only what needs the proxy.',
        zh: 'Windows 的代理在它自己的 127.0.0.1 上，而 NAT 模式的 WSL 里 127.0.0.1 是另一台机器，所以 WSL 没有带进来。只影响要走代理的程序。',
      },
    },
    {
      weight: 'hints',
      when: seen('kubeadm-proxy-warning'),
      says: {
        en: 'kubeadm warns that addresses of the cluster go through the proxy of the shell; it hands these variables to the control plane as well.',
        zh: 'kubeadm 警告：集群自己的地址会走 shell 里的代理，而且这些变量会传给控制面的 Pod。',
      },
    },
    {
      weight: 'hints',
      when: seen('curl-no-answer'),
      says: {
        en: 'A server outside is not reached, or the connection is cut: a firewall that wants the proxy.',
        zh: '外部服务器连不上，或连接被切断：防火墙要求走代理时会这样。',
      },
    },
    {
      weight: 'hints',
      when: seen('apt-page-instead'),
      says: {
        en: 'apt got something else than the index it asked for: the page of a proxy, a firewall or a login.',
        zh: 'apt 收到的不是索引，而是别的东西：代理、防火墙或登录页的页面。',
      },
    },
    {
      weight: 'hints',
      when: seen('registry-cut-off'),
      says: {
        en: 'The connection to a public registry is cut, or answered by something else: a firewall, a filter, a login page.',
        zh: '到公网镜像仓库的连接被切断，或由别的东西作答：防火墙、过滤设备、登录页。',
      },
    },
    {
      weight: 'hints',
      when: any(seen('pull-timeout'), seen('registry-dial-failed')),
      says: { en: 'The registry is not reached in time; a proxy may be needed.', zh: '连接仓库超时；可能需要代理。' },
    },
    {
      weight: 'hints',
      when: all(
        any(seen('pull-timeout'), is('image.pull', 'failed')),
        is('proxy.set', 'no', 'docker'),
        is('proxy.set', 'yes', 'shell'),
      ),
      says: {
        en: 'Your shell has a proxy, the daemon has none.',
        zh: '你的 shell 设了代理，守护进程没有。',
      },
    },
    {
      weight: 'hints',
      when: seen('pull-config-lost'),
      says: {
        en: 'The layers lie under another name than the registry: a proxy has to let that through, too.',
        zh: '层存放在另一个域名下，代理也要放行它。',
      },
    },
    {
      weight: 'hints',
      when: seen('kubectl-no-answer'),
      says: {
        en: 'A proxy of the shell may stand between: the address of the cluster belongs into NO_PROXY.',
        zh: '中间可能隔着终端里设的代理：集群地址要写进 NO_PROXY。',
      },
    },
    {
      weight: 'hints',
      when: seen('git-transfer-cut'),
      says: {
        en: 'The transfer was cut on its way: a proxy or a filter between may end what lasts long.',
        zh: '传输中途被切断：中间的代理或过滤设备可能会掐断耗时长的连接。',
      },
    },
    {
      weight: 'hints',
      when: aptFetchFailed,
      says: {
        en: 'A proxy or cache between may refuse, or hand out an old copy.',
        zh: '中间的代理或缓存可能拒绝了请求，或给了旧副本。',
      },
    },
    {
      weight: 'hints',
      when: seen('gpg-no-data'),
      says: {
        en: 'Instead of the key something else came: a proxy may have answered.',
        zh: '拿到的不是密钥：可能是代理给的应答。',
      },
    },
  ],
  refutes: [
    {
      when: all(
        is('proxy.set', 'no', 'docker'),
        is('proxy.set', 'no', 'shell'),
        unless(
          any(
            seen('proxyconnect-not-tls'),
            seen('proxyconnect-failed'),
            seen('proxy-connect-old'),
            seen('proxy-auth-required'),
            seen('proxy-url-invalid'),
            seen('proxy-connect-status'),
            seen('openssl-plain-http'),
          ),
        ),
      ),
      says: { en: 'Neither the service nor the shell has a proxy.', zh: '服务和终端都没有设置代理。' },
    },
  ],
  explains: [],
  prior: 2,
  ask: ['systemctl-environment docker', 'docker-info', 'docker-pull', 'curl-registry', 'env-proxy'],
  names: { PROXY: [], PORT: [] },
  fixes: [
    {
      does: { en: 'Set the proxy of the daemon in a drop-in', zh: '用 drop-in 为守护进程设置代理' },
      run: `sudo mkdir -p /etc/systemd/system/docker.service.d
sudo tee /etc/systemd/system/docker.service.d/http-proxy.conf <<'CONF'
[Service]
Environment="HTTP_PROXY=http://PROXY:PORT" "HTTPS_PROXY=http://PROXY:PORT"
Environment="NO_PROXY=localhost,127.0.0.1,::1,.local,10.0.0.0/8"
CONF
sudo systemctl daemon-reload
sudo systemctl restart docker`,
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'http:// in both; % doubled; special characters of a password URL-encoded; your registry and cluster networks in NO_PROXY.',
        zh: '两个都写 http://；% 要写两遍；密码里的特殊字符要 URL 编码；自己的仓库和集群网段写进 NO_PROXY。',
      },
    },
    {
      does: { en: 'Or, from Docker 23, in daemon.json', zh: '或者（Docker 23 起）写进 daemon.json' },
      run: '{ "proxies": { "http-proxy": "http://PROXY:PORT", "https-proxy": "http://PROXY:PORT", "no-proxy": "localhost,127.0.0.0/8" } }',
      root: true,
      risk: 'restarts-service',
    },
    {
      does: {
        en: 'kubeadm: except the node, the service range and the pod range before init or join, and give the runtime the proxy too',
        zh: 'kubeadm：init 或 join 之前把节点地址、Service 网段、Pod 网段列为例外，并且给容器运行时也配上代理',
      },
      run: `export NO_PROXY=localhost,127.0.0.1,10.96.0.0/12,10.244.0.0/16,$(hostname -I | tr ' ' ',')
export no_proxy=$NO_PROXY`,
      root: false,
      risk: 'safe',
      caution: {
        en: 'The two ranges are kubeadm’s default for services and flannel’s for pods: put yours. Where the control plane already runs with the proxy, take the variables out of /etc/kubernetes/manifests/*.yaml.',
        zh: '这两个网段是 kubeadm 的 Service 默认网段和 flannel 的 Pod 网段，请换成自己的。控制面已经带着代理运行时，要从 /etc/kubernetes/manifests/*.yaml 里删掉这些变量。',
      },
    },
    {
      does: {
        en: 'WSL: share the network of Windows, and 127.0.0.1 with it (Windows 11 22H2 and later)',
        zh: 'WSL：改用镜像网络，与 Windows 共用 127.0.0.1（Windows 11 22H2 起）',
      },
      on: { en: 'in Windows', zh: '在 Windows 里' },
      run: '# %UserProfile%\\.wslconfig\n[wsl2]\nnetworkingMode=mirrored\nautoProxy=true',
      root: false,
      risk: 'restarts-service',
      caution: {
        en: 'Then wsl --shutdown. Older: let the proxy listen on the LAN, open its port in the firewall of Windows, and name the address of ip route show default. dockerd in WSL needs the drop-in above as well.',
        zh: '之后执行 wsl --shutdown。更老的系统：让代理监听局域网（allow-lan），Windows 防火墙放行它的端口，WSL 里填 ip route show default 显示的地址。WSL 里的 dockerd 还要照上面写 drop-in。',
      },
    },
    {
      does: { en: 'Or remove a proxy that is not needed any more', zh: '或者删掉已经不需要的代理' },
      run: 'sudo rm /etc/systemd/system/docker.service.d/http-proxy.conf\nsudo systemctl daemon-reload\nsudo systemctl restart docker',
      root: true,
      risk: 'restarts-service',
    },
  ],
  verify: pullSucceeds,
  prevent: [
    {
      says: { en: 'After each change look at what the service really has.', zh: '每次改完，看看服务实际拿到的值。' },
      run: 'systemctl show -p Environment docker containerd',
    },
  ],
  holds: {
    en: 'From Docker 18.06 (Go 1.10) the scheme of the proxy is obeyed; from 20.10.8 HTTP_PROXY no longer serves https.',
    zh: '自 Docker 18.06（Go 1.10）起会遵守代理自己的协议头；自 20.10.8 起 HTTP_PROXY 不再用于 https。',
  },
  sources: [
    'https://docs.docker.com/engine/daemon/proxy/',
    'https://github.com/docker/for-linux/issues/415',
    'https://github.com/moby/moby/issues/37102',
    'https://github.com/kubernetes/kubeadm/issues/666',
  ],
})
