import { all, any, is, isIn, matches } from '../conditions'
import { port53Taken } from '../situations'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'dns-stub-conflict-port-53',
  area: 'network',
  tags: ['network/ports', 'network/dns'],
  words: {
    title: { en: 'The host’s DNS stub holds port 53', zh: '本机的 DNS 存根服务占着 53 端口' },
    what: {
      en: 'systemd-resolved (or dnsmasq, named) listens on port 53 of the host, so a DNS container cannot bind 0.0.0.0:53.',
      zh: 'systemd-resolved（或 dnsmasq、named）在宿主机的 53 端口上监听，DNS 容器因此无法绑定 0.0.0.0:53。',
    },
    why: {
      en: 'The stub only binds 127.0.0.53 and 127.0.0.54, but 0.0.0.0:53 includes these addresses. Binding one address of the host would not collide.',
      zh: '存根只绑定 127.0.0.53 和 127.0.0.54，但 0.0.0.0:53 把它们也包括在内。只绑定宿主机的某一个地址就不会冲突。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: is('port.holder', 'dns-stub'),
      says: {
        en: 'Port 53 was refused, and the host’s own DNS service listens on it.',
        zh: '53 端口被拒绝，而本机的 DNS 服务正在监听它。',
      },
    },
    {
      weight: 'points',
      when: all(port53Taken, any(is('resolv.kind', 'stub'), isIn('os.id', ['ubuntu', 'linuxmint', 'pop', 'fedora']))),
      says: {
        en: 'Port 53 was refused on a system whose resolver is the stub of systemd-resolved.',
        zh: '53 端口被拒绝，而这台机器用的正是 systemd-resolved 的存根。',
      },
    },
    {
      weight: 'hints',
      when: all(
        is('port.asked', true, '53'),
        any(
          matches('listen', '^(?:systemd-resol|dnsmasq|named)', '53/tcp'),
          matches('listen', '^(?:systemd-resol|dnsmasq|named)', '53/udp'),
        ),
      ),
      says: {
        en: 'Somebody looked for what holds port 53, and it is the host’s own DNS service.',
        zh: '有人在查谁占着 53 端口，而占用者正是本机的 DNS 服务。',
      },
    },
    {
      weight: 'hints',
      when: port53Taken,
      says: {
        en: 'Port 53 was refused. Mostly the stub of systemd-resolved holds it, but another dnsmasq, named or container may.',
        zh: '53 端口被拒绝。多半是 systemd-resolved 的存根占着，但也可能是另一个 dnsmasq、named 或容器。',
      },
    },
  ],
  refutes: [
    {
      when: all(port53Taken, any(is('port.holder', 'docker'), is('port.holder', 'process', ['53/tcp', '53/udp']))),
      says: { en: 'Another program or container holds port 53.', zh: '占着 53 端口的是别的程序或容器。' },
    },
  ],
  variants: [
    {
      id: 'dnsmasq',
      when: matches('port.holder-name', '^dnsmasq'),
      title: { en: 'held by dnsmasq', zh: '被 dnsmasq 占用' },
    },
    { id: 'named', when: matches('port.holder-name', '^named'), title: { en: 'held by named', zh: '被 named 占用' } },
  ],
  explains: ['port-already-allocated'],
  prior: 3,
  ask: ['ss', 'resolv-conf'],
  names: { IMAGE: [] },
  fixes: [
    {
      does: {
        en: 'Publish on one address of the host instead of all',
        zh: '只在宿主机的一个地址上发布，而不是所有地址',
      },
      run: 'docker run -p 192.0.2.10:53:53/udp -p 192.0.2.10:53:53/tcp IMAGE',
      root: false,
      risk: 'safe',
      caution: { en: 'Replace 192.0.2.10 by the host’s LAN address.', zh: '把 192.0.2.10 换成宿主机的内网地址。' },
    },
    {
      does: {
        en: 'Switch the stub off and let the host ask the real servers',
        zh: '关闭存根，让宿主机直接询问真正的 DNS 服务器',
      },
      run: "sudo mkdir -p /etc/systemd/resolved.conf.d\nprintf '[Resolve]\\nDNSStubListener=no\\n' | sudo tee /etc/systemd/resolved.conf.d/no-stub.conf\nsudo ln -sf ../run/systemd/resolve/resolv.conf /etc/resolv.conf\nsudo systemctl restart systemd-resolved",
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'The link matters up to systemd 245 (Ubuntu 20.04): without it the host asks 127.0.0.53 for ever. Newer ones turn stub-resolv.conf by themselves.',
        zh: '在 systemd 245（Ubuntu 20.04）及以前，漏掉改链接这一步，宿主机会一直询问 127.0.0.53；更新的版本会自己改 stub-resolv.conf。',
      },
    },
    {
      does: {
        en: 'It is a dnsmasq: see who started it; that of NetworkManager is switched off so',
        zh: '占用者是 dnsmasq：先看是谁启动的；如果是 NetworkManager 的，这样关掉',
      },
      run: "ps -o ppid=,args= -C dnsmasq\nprintf '[main]\\ndns=default\\n' | sudo tee /etc/NetworkManager/conf.d/no-dnsmasq.conf\nsudo systemctl restart NetworkManager",
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'That of libvirt (--conf-file=/var/lib/libvirt/…) or LXC binds the address of its bridge only and may stay. One of your own, or a second Pi-hole, is stopped by its unit.',
        zh: 'libvirt（--conf-file=/var/lib/libvirt/…）或 LXC 启动的只绑定各自网桥的地址，可以保留。自己装的 dnsmasq、另一个 Pi-hole，就停掉对应的服务。',
      },
    },
  ],
  verify: {
    probe: 'docker-port',
    when: is('docker.published', true, '53'),
    says: { en: 'The container has port 53 now.', zh: '容器已经拿到 53 端口。' },
  },
  prevent: [
    {
      says: {
        en: 'Bind DNS services to one address, never to 0.0.0.0.',
        zh: 'DNS 服务只绑定一个地址，不要绑定 0.0.0.0。',
      },
    },
  ],
  sources: [
    'https://www.freedesktop.org/software/systemd/man/latest/resolved.conf.html',
    'https://github.com/sameersbn/docker-bind/issues/65',
    'https://github.com/systemd/systemd/issues/14700',
  ],
})
