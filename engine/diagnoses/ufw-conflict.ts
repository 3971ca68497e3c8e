import { all, any, is, isIn, seen } from '../conditions'
import { defineDiagnosis } from './kit'

const bridge = { in: '~^(?:docker|br-)' }

export default defineDiagnosis({
  id: 'ufw-conflict',
  area: 'netfilter',
  tags: ['netfilter/ufw', 'docker/network'],
  words: {
    title: { en: 'ufw and Docker defeat each other', zh: 'ufw 与 Docker 互相干扰' },
    what: {
      en: 'ufw drops packets from or to containers, or its rules do not apply to published ports at all.',
      zh: 'ufw 丢弃了进出容器的报文，或者它的规则对已发布的端口根本不起作用。',
    },
    why: {
      en: 'A published port is translated before ufw’s INPUT rules, so they never see it. In the other direction, a container that talks to the host does pass INPUT, and routed packets meet ufw’s default for forwarding. 172.16.0.0/16 does not contain 172.17.0.2; the range of Docker’s pools is 172.16.0.0/12.',
      zh: '发布的端口在到达 ufw 的 INPUT 规则之前就被转换了地址，ufw 看不到它。反过来，容器访问宿主机要经过 INPUT，而转发的报文受 ufw 的转发默认策略约束。172.16.0.0/16 不包含 172.17.0.2；Docker 地址池的范围应写成 172.16.0.0/12。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(seen('ufw-block', bridge), is('ufw.range-misses-docker', true)),
      says: {
        en: 'ufw blocked a packet from a Docker bridge, and what it allows does not contain the container’s address.',
        zh: 'ufw 拦截了来自 Docker 网桥的报文，而放行的网段不包含容器的地址。',
      },
    },
    {
      weight: 'points',
      when: seen('ufw-block', bridge),
      says: {
        en: 'The kernel log shows that ufw blocked a packet that came from a Docker bridge.',
        zh: '内核日志显示 ufw 拦截了来自 Docker 网桥的报文。',
      },
    },
    {
      weight: 'points',
      when: seen('ufw-block', { out: '~^(?:docker|br-)' }),
      says: {
        en: 'The kernel log shows that ufw blocked a packet on its way into a container.',
        zh: '内核日志显示 ufw 拦截了发往容器的报文。',
      },
    },
    {
      weight: 'points',
      when: is('ufw.range-misses-docker', true),
      says: {
        en: 'ufw allows a range that does not contain the container’s address.',
        zh: 'ufw 放行的网段不包含容器的地址。',
      },
    },
    {
      weight: 'hints',
      when: all(
        is('ufw.active', true),
        isIn('ufw.routed', ['deny', 'reject']),
        any(is('ping.reply', 'lost'), seen('libc-name-resolution-failed')),
      ),
      says: {
        en: 'ufw is on and denies routed packets, and containers have no network.',
        zh: 'ufw 已启用并拒绝转发，而容器没有网络。',
      },
    },
    {
      weight: 'hints',
      when: is('iptables.ufw-docker', true),
      says: {
        en: 'The rules of ufw-docker stand in DOCKER-USER: they drop what comes for a container unless a route rule lets it in, and they do not touch what a container sends to its host.',
        zh: 'DOCKER-USER 里有 ufw-docker 的规则：没有 route 规则放行时，发往容器的连接会被丢弃；容器访问宿主机则不受它们管。',
      },
    },
  ],
  refutes: [{ when: is('ufw.active', false), says: { en: 'ufw is off.', zh: 'ufw 没有启用。' } }],
  variants: [
    {
      id: 'wrong-range',
      when: is('ufw.range-misses-docker', true),
      title: { en: 'the allowed range misses the container', zh: '放行的网段不含该容器' },
    },
  ],
  explains: ['firewalld-conflict'],
  prior: 2,
  ask: ['ufw-status', 'dmesg', 'iptables'],
  names: { PORT: [], CONTAINER_PORT: [], IMAGE: [] },
  fixes: [
    {
      does: {
        en: 'Let containers reach the host: allow the whole range of Docker’s pools',
        zh: '允许容器访问宿主机：放行 Docker 地址池的整个范围',
      },
      run: 'sudo ufw allow from 172.16.0.0/12 to any port PORT proto tcp',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Let routed packets through', zh: '放行转发的报文' },
      run: 'sudo ufw route allow in on docker0\nsudo ufw route allow out on docker0',
      root: true,
      risk: 'safe',
    },
    {
      does: {
        en: 'With ufw-docker in place: let a published port in; the number is that of the container, not of the host',
        zh: '已装 ufw-docker：放行发布的端口，写容器内的端口号，不是宿主机的',
      },
      run: 'sudo ufw route allow proto tcp from any to any port CONTAINER_PORT',
      root: true,
      risk: 'safe',
    },
    {
      does: {
        en: 'Restrict published ports where ufw cannot: in DOCKER-USER, or by binding 127.0.0.1',
        zh: '限制已发布的端口：写在 DOCKER-USER 链里，或只绑定 127.0.0.1',
      },
      run: 'docker run -p 127.0.0.1:8080:80 IMAGE',
      root: false,
      risk: 'safe',
    },
    {
      does: { en: 'After a reload of ufw, let Docker make its rules again', zh: '重载 ufw 后，让 Docker 重建规则' },
      run: 'sudo systemctl restart docker',
      root: true,
      risk: 'restarts-service',
    },
  ],
  verify: {
    probe: 'ping',
    when: is('ping.reply', 'ok'),
    says: { en: 'Packets pass again.', zh: '报文又能通过了。' },
  },
  prevent: [
    {
      says: {
        en: 'Write rules for containers into DOCKER-USER; ufw does not see published ports.',
        zh: '针对容器的规则写进 DOCKER-USER；ufw 看不到已发布的端口。',
      },
    },
  ],
  sources: [
    'https://docs.docker.com/engine/network/packet-filtering-firewalls/#docker-and-ufw',
    'https://github.com/chaifeng/ufw-docker/issues/53',
  ],
})
