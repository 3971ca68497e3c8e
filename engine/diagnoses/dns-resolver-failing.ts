import { all, any, is, isIn, known, matches, seen, unless } from '../conditions'
import { aptEnded100, aptFetchFailed, podsCutOff, serviceNameUnknown } from '../situations'
import { defineDiagnosis } from './kit'

const failed = any(seen('go-lookup-failed'), seen('libc-name-resolution-failed'), seen('dns-tool-no-server'))

export default defineDiagnosis({
  id: 'dns-resolver-failing',
  area: 'network',
  tags: ['network/dns', 'docker/network'],
  words: {
    title: { en: 'The name server that is asked does not answer', zh: '所询问的 DNS 服务器没有应答' },
    what: {
      en: 'A name server is configured, but it is unreachable from where the question is asked, or it fails.',
      zh: '配置了 DNS 服务器，但从发问的地方到不了它，或者它自己出错。',
    },
    why: {
      en: 'The address in the error line is the one that counts. Go programs such as dockerd read resolv.conf again within five seconds of a change; a running container keeps the servers of its start, and a firewall may drop UDP 53. The setting `dns` in daemon.json is for containers only, never for pulls.',
      zh: '以报错里的地址为准。dockerd 这类 Go 程序在 resolv.conf 改动后五秒内会重新读取；运行中的容器却一直用启动时的服务器，防火墙也可能丢弃 UDP 53。daemon.json 里的 `dns` 只对容器有效，与拉取镜像无关。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(is('ping.reply', 'ok'), isIn('dns.answer', ['no-answer', 'server-failure', 'refused'])),
      says: {
        en: 'Packets reach the internet by address, and the name server does not answer.',
        zh: '按 IP 能到外网，而 DNS 服务器没有应答。',
      },
    },
    {
      weight: 'points',
      when: seen('go-lookup-failed', {
        server: '~^(?!\\[::1\\]$|127\\.0\\.0\\.1$)',
        reason: [
          'i/o timeout',
          'connection refused',
          'server misbehaving',
          'network is unreachable',
          'no route to host',
        ],
      }),
      says: {
        en: 'The error line names the server that was asked and did not answer.',
        zh: '报错里写明了询问哪个服务器、没有得到应答。',
      },
    },
    {
      weight: 'points',
      when: seen('docker-resolver-unanswered'),
      says: {
        en: 'Docker’s resolver passed the question on, and that server did not answer.',
        zh: 'Docker 的解析器转发了查询，而那台服务器没有应答。',
      },
    },
    {
      weight: 'points',
      when: seen('dns-tool-no-server'),
      says: { en: 'The lookup tool reached no server.', zh: '查询工具没有连上任何服务器。' },
    },
    {
      weight: 'hints',
      when: seen('pull-timeout', { dial: '~.' }),
      says: {
        en: 'The time ran out before there was a connection; the look-up of the name counts in it.',
        zh: '连接还没建立就超时了；域名解析的时间也算在内。',
      },
    },
    {
      weight: 'hints',
      when: seen('dnssec-validation-failed'),
      says: {
        en: 'The name server does not believe the answers it gets, so it gives none: its keys, its forwarder or its clock.',
        zh: 'DNS 服务器不相信收到的应答，于是不给结果：可能是密钥文件、上游服务器或时钟的问题。',
      },
    },
    {
      weight: 'hints',
      when: seen('dns-forward-failed'),
      says: {
        en: 'CoreDNS passed a query on, and the server behind gave no answer.',
        zh: 'CoreDNS 把查询转发了出去，而后面的服务器没有应答。',
      },
    },
    {
      weight: 'hints',
      when: all(failed, unless(serviceNameUnknown)),
      says: { en: 'A name could not be resolved.', zh: '有域名解析失败。' },
    },
    {
      weight: 'hints',
      when: seen('name-does-not-exist'),
      says: {
        en: 'A name is unknown to the server that answered; another server, or Docker’s own on another network, may know it.',
        zh: '应答的服务器不认识这个名字；换一个服务器，或者 Docker 另一个网络里的 DNS，可能认识。',
      },
    },
    {
      weight: 'hints',
      when: isIn('dns.answer', ['no-answer', 'server-failure', 'refused']),
      says: { en: 'A lookup failed.', zh: '查询失败。' },
    },
    {
      weight: 'hints',
      when: aptEnded100,
      says: {
        en: 'apt-get ended with 100 in a step of the build: also where no name resolves inside the build.',
        zh: '构建步骤里的 apt-get 以 100 结束：构建环境里域名解析不了时也是如此。',
      },
    },
    {
      weight: 'hints',
      when: seen('resolved-has-no-server'),
      says: { en: 'systemd-resolved has nobody to ask.', zh: 'systemd-resolved 没有可问的服务器。' },
    },
    {
      weight: 'hints',
      when: seen('dns-servfail'),
      says: { en: 'The server answers that it could not find out.', zh: '服务器回答说它自己也查不到。' },
    },
    {
      weight: 'hints',
      when: all(aptFetchFailed, unless(seen('apt-fetch-failed', { partial: '~.' }, { archives: '~.' }))),
      says: {
        en: 'apt did not get a file; so it is where no name resolves.',
        zh: 'apt 没拿到文件：域名解析不了时就是这样。',
      },
    },
  ],
  refutes: [
    {
      when: any(seen('proxy-scheme-looked-up'), seen('curl-proxy-failed', { name: '~.' })),
      says: {
        en: 'The name that was looked up is "http", or that of a proxy, which the setting gives: the setting is wrong.',
        zh: '被解析的名字是 “http”，或者是代理设置里写的主机名：是设置写错了。',
      },
    },
    {
      when: isIn(
        'ping.reply',
        ['lost', 'unreachable'],
        ['1.1.1.1', '8.8.8.8', '9.9.9.9', '114.114.114.114', '223.5.5.5', '8.8.4.4'],
      ),
      says: {
        en: 'Packets by address do not get through either: not a question of names.',
        zh: '按 IP 也不通：不是域名的问题。',
      },
    },
    {
      when: podsCutOff,
      says: {
        en: 'The cluster’s DNS answers the host; only packets of pods do not get there.',
        zh: '集群 DNS 能应答宿主机；到不了的只是 Pod 的报文。',
      },
    },
    { when: is('resolv.kind', 'none'), says: { en: 'No server is configured at all.', zh: '根本没有配置服务器。' } },
  ],
  variants: [
    {
      id: 'networkmanager-dnsmasq',
      when: all(known('dns.failed-server'), matches('dns.failed-server', '^127\\.0\\.1\\.1$')),
      title: {
        en: '127.0.1.1: the dnsmasq of NetworkManager (Ubuntu up to 16.04)',
        zh: '127.0.1.1：NetworkManager 的 dnsmasq（Ubuntu 16.04 及以前）',
      },
    },
    {
      id: 'blocked',
      when: is('dns.failed-reason', 'i/o timeout'),
      title: { en: 'UDP 53 gets no answer', zh: 'UDP 53 没有应答' },
    },
  ],
  explains: [],
  prior: 3,
  ask: ['resolv-conf', 'dns-lookup', 'resolvectl'],
  fixes: [
    {
      does: {
        en: 'Pulls fail: repair the host’s resolver, and pull again after five seconds',
        zh: '拉取失败：先修好宿主机的解析，过五秒再拉取',
      },
      run: 'getent hosts registry-1.docker.io\nsleep 5\ndocker pull hello-world',
      root: false,
      risk: 'safe',
    },
    {
      does: {
        en: 'Only containers fail: give them a server that they can reach',
        zh: '只有容器失败：给容器指定能到达的服务器',
      },
      run: 'sudoedit /etc/docker/daemon.json   # "dns": ["192.0.2.53"]\nsudo systemctl restart docker',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'Existing containers must be made again. Where only the host’s own file changed, restarting the container is enough.',
        zh: '已有容器要重新创建。如果只是宿主机的文件变了，重启容器就够。',
      },
    },
    {
      does: {
        en: 'A firewall drops UDP 53: ask a server inside your network',
        zh: '防火墙丢弃 UDP 53：改用内网的服务器',
      },
      run: 'dig @8.8.8.8 example.org +time=2\nresolvectl status',
      root: false,
      risk: 'read-only',
    },
  ],
  verify: {
    probe: 'dns-lookup',
    when: is('dns.answer', 'ok'),
    says: { en: 'The name resolves.', zh: '域名可以解析了。' },
  },
  prevent: [
    {
      says: {
        en: 'Order Docker after network-online.target, and give containers servers that do not depend on a VPN.',
        zh: '让 Docker 在 network-online.target 之后启动，容器使用不依赖 VPN 的 DNS 服务器。',
      },
    },
  ],
  sources: [
    'https://github.com/golang/go/blob/master/src/net/dnsclient_unix.go',
    'https://github.com/moby/moby/blob/master/daemon/libnetwork/internal/resolvconf/resolvconf.go',
    'https://github.com/docker/cli/issues/2299',
  ],
})
