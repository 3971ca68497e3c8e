import { all, any, is, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

/** public resolvers, as people ping them to see whether IPv6 works */
const public6 = ['2606:4700:4700::1111', '2606:4700:4700::1001', '2001:4860:4860::8888', '2400:3200::1']

export default defineDiagnosis({
  id: 'ipv6-no-way-out',
  area: 'network',
  tags: ['network/ipv6', 'docker/network'],
  words: {
    title: {
      en: 'An IPv6 address is called, and there is no IPv6 from here',
      zh: '访问的是 IPv6 地址，而这里没有 IPv6',
    },
    what: {
      en: 'The name resolved to an IPv6 address too, the program took it, and this machine or container has no IPv6 address or no route for it. IPv4 may work all the while.',
      zh: '域名也解析出了 IPv6 地址，程序用了它，而这台机器或容器没有 IPv6 地址或路由。IPv4 可能一直是通的。',
    },
    why: {
      en: '“Network is unreachable” means: no route; “cannot assign requested address”: no address of one’s own to call from. Docker’s networks have IPv4 only unless they were made with --ipv6, and a router may announce IPv6 that leads nowhere. Programs that try one address only do not fall back.',
      zh: '“network is unreachable” 是没有路由，“cannot assign requested address” 是没有可用的本机 IPv6 地址。Docker 的网络默认只有 IPv4，除非创建时加了 --ipv6；路由器也可能通告了并不通的 IPv6。只试一个地址的程序不会退回 IPv4。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: all(seen('ipv6-no-way'), unless(seen('proxyconnect-failed'))),
      says: {
        en: 'The kernel refused at once to call this IPv6 address.',
        zh: '内核当即拒绝连接这个 IPv6 地址。',
      },
    },
    {
      weight: 'hints',
      when: any(is('ping.reply', 'unreachable', public6), is('ping.reply', 'lost', public6)),
      says: { en: 'A public IPv6 address does not answer.', zh: '公共 IPv6 地址没有回应。' },
    },
    {
      weight: 'hints',
      when: seen('apt-ipv6-tried'),
      says: {
        en: 'apt called an IPv6 address, and there is no IPv6 from here; what IPv4 met stands in another line.',
        zh: 'apt 连了 IPv6 地址，而本机没有 IPv6 出口；IPv4 的结果在别的行里。',
      },
    },
  ],
  refutes: [
    {
      when: is('ping.reply', 'ok', public6),
      says: { en: 'IPv6 reaches the internet from here.', zh: '从这里能通过 IPv6 访问外网。' },
    },
  ],
  explains: [],
  prior: 1,
  ask: ['ping 2606:4700:4700::1111', 'ip-route', 'sysctl net.ipv6.conf.all.disable_ipv6'],
  fixes: [
    {
      does: {
        en: 'See whether there is an address and a route, and whether IPv4 works',
        zh: '看有没有地址和路由，IPv4 通不通',
      },
      run: 'ip -6 addr show scope global\nip -6 route show default\ncurl -4sSo /dev/null -w "%{http_code}\\n" https://registry-1.docker.io/v2/',
      root: false,
      risk: 'read-only',
    },
    {
      does: {
        en: 'IPv6 is not wanted here: take the addresses away, so that programs do not choose it',
        zh: '这里不需要 IPv6：去掉地址，程序就不会选它',
      },
      run: "printf 'net.ipv6.conf.all.disable_ipv6 = 1\\nnet.ipv6.conf.default.disable_ipv6 = 1\\n' | sudo tee /etc/sysctl.d/90-no-ipv6.conf\nsudo sysctl --system\nsudo systemctl restart docker",
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'Not on a machine that is reached by IPv6: the connection ends.',
        zh: '如果是通过 IPv6 登录这台机器的，不要这样做，连接会断。',
      },
    },
    {
      does: {
        en: 'A container needs it, and the host has it: a network with IPv6 (Docker 27 and later choose the subnet)',
        zh: '宿主机有 IPv6，容器要用：建一个带 IPv6 的网络（Docker 27 起会自动选网段）',
      },
      run: 'docker network create --ipv6 ip6net\ndocker run --rm --network ip6net busybox ping -6 -c2 2606:4700:4700::1111',
      root: false,
      risk: 'safe',
    },
    {
      does: {
        en: 'Leave it on, and let libc prefer IPv4 (curl, apt, wget; not Go programs such as docker)',
        zh: '保留 IPv6，让 libc 优先用 IPv4（对 curl、apt、wget 有效，对 docker 这类 Go 程序无效）',
      },
      run: "echo 'precedence ::ffff:0:0/96  100' | sudo tee -a /etc/gai.conf",
      root: true,
      risk: 'safe',
    },
  ],
  verify: {
    probe: 'ping',
    key: '2606:4700:4700::1111',
    when: is('ping.reply', 'ok', '2606:4700:4700::1111'),
    says: { en: 'A public IPv6 address answers.', zh: '公共 IPv6 地址有回应。' },
  },
  prevent: [
    {
      says: {
        en: 'Give a network both families or switch IPv6 off in it; half of it costs the most time.',
        zh: '一个网络要么两种协议都通，要么干脆关掉 IPv6；半通不通最费时间。',
      },
    },
  ],
  sources: [
    'https://man7.org/linux/man-pages/man2/connect.2.html',
    'https://docs.docker.com/engine/daemon/ipv6/',
    'https://man7.org/linux/man-pages/man5/gai.conf.5.html',
    'https://github.com/Hentra/dyndns-netcup-go/issues/16',
  ],
})
