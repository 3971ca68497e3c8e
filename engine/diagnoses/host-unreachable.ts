import { all, any, is, isIn, seen, unless } from '../conditions'
import { defineDiagnosis, inLine, serverAnswers } from './kit'

/** a registry, a proxy or a cluster is meant, each with reasons of its own */
const elsewhere = any(
  seen('pull-timeout'),
  seen('registry-dial-failed'),
  seen('proxyconnect-failed'),
  seen('topic-pull'),
  seen('topic-kubelet'),
)

export default defineDiagnosis({
  id: 'host-unreachable',
  area: 'network',
  tags: ['network/ports', 'network/addresses'],
  words: {
    title: {
      en: 'The other machine does not answer: a firewall, a wrong address, or it is off',
      zh: '对方机器没有回应：防火墙拦住了、地址不对，或者没开机',
    },
    what: {
      en: 'Packets went out and nothing came back, not even a refusal. A closed port would be refused at once.',
      zh: '报文发出去了，却没有任何回应，连拒绝都没有。端口只是没人监听的话，会立即被拒绝。',
    },
    why: {
      en: 'Something drops the packets: a firewall on the way or on the machine, a security group of the cloud, a router without a port forward. Or nobody has the address: the machine is off, its address has changed. “No route to host” means that the last router found nobody there, or that a firewall answers so.',
      zh: '有东西把报文丢掉了：路上或对方机器上的防火墙、云上的安全组、没做端口转发的路由器。也可能这个地址没有机器：对方关机，或地址变了。“No route to host” 表示最后一跳找不到这台机器，或者防火墙故意这样回答。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: all(seen('connect-timed-out', { host: '~.' }, { apt: '~.' }), unless(elsewhere)),
      says: {
        en: 'The connection to this port ended in a time-out: nobody refused it.',
        zh: '连接这个端口超时：没有人拒绝它。',
      },
    },
    {
      weight: 'hints',
      when: seen('join-discovery-timeout'),
      says: { en: 'The API server may not be reached from here.', zh: '从这里可能连不上 API server。' },
    },
    {
      weight: 'hints',
      when: all(any(seen('connect-timed-out'), seen('no-route-to-host')), unless(elsewhere)),
      says: { en: 'A connection found nobody.', zh: '有连接找不到对方。' },
    },
    {
      weight: 'hints',
      when: seen('k3s-server-silent'),
      says: {
        en: 'The agent gets nothing from the server at port 6443: a firewall, another address, or the server does not run.',
        zh: 'agent 从 server 的 6443 端口得不到任何回应：防火墙、地址不对，或者 server 没有运行。',
      },
    },
    {
      weight: 'hints',
      when: seen('kubectl-no-answer', { slow: '~.' }),
      says: {
        en: 'The API server does not answer in time: a firewall, a VPN that is down, or another address.',
        zh: 'API server 没有及时应答：防火墙、VPN 没连上，或地址不对。',
      },
    },
    {
      weight: 'hints',
      when: seen('git-transfer-cut'),
      says: { en: 'The transfer was cut on its way to the server.', zh: '传输在途中被切断。' },
    },
    {
      weight: 'hints',
      when: seen('dhcp-silent'),
      says: { en: 'The DHCP server does not answer on this interface.', zh: 'DHCP 服务器在这个网卡上没有应答。' },
    },
    {
      weight: 'hints',
      when: seen('ssh-ended', { idle: '~.' }),
      says: {
        en: 'The session broke: the other machine was gone, or a firewall forgot the idle connection.',
        zh: '会话断了：对方机器没了，或防火墙清掉了空闲连接。',
      },
    },
    {
      weight: 'hints',
      when: all(seen('no-route-to-host'), seen('topic-pull')),
      says: { en: 'The registry has an address at which nobody answers.', zh: '镜像仓库的地址上没有机器应答。' },
    },
  ],
  refutes: [
    {
      when: any(is('https.stage', 'established'), isIn('ssh.stage', ['key-exchange', 'authentication'])),
      says: { en: 'The server answers.', zh: '服务器有应答。' },
    },
    {
      when: is('network.default-route', 'absent'),
      says: {
        en: 'This machine has no default route: packets for other networks do not leave it.',
        zh: '本机没有默认路由：发往其他网络的报文根本出不去。',
      },
    },
  ],
  explains: [],
  prior: 2,
  ask: ['ping 1.1.1.1', 'ip-route'],
  names: { HOST: [inLine('connect-timed-out', 'host', 'ip')], PORT: [inLine('connect-timed-out', 'port', 'dport')] },
  fixes: [
    {
      does: {
        en: 'Is it the machine or only the port? And is it the right address?',
        zh: '是整台机器不通，还是只有这个端口？地址对不对？',
      },
      run: 'ping -c 3 HOST\nnc -vz -w 5 HOST PORT\ngetent hosts HOST\nip route get HOST',
      root: false,
      risk: 'read-only',
      caution: {
        en: 'Many machines answer no ping. `ip route get` wants an address.',
        zh: '很多机器不回应 ping。`ip route get` 后面要写 IP。',
      },
    },
    {
      does: {
        en: 'From the console of that machine: does the service listen, and what does its firewall let in?',
        zh: '从那台机器的控制台：服务在监听吗，防火墙放行了什么？',
      },
      on: { en: 'on the machine that is called', zh: '在被连接的机器上' },
      run: "sudo ss -ltnp | grep -E ':PORT\\b'\nsudo ufw status; sudo firewall-cmd --list-all; sudo nft list ruleset | head -n 60",
      root: true,
      risk: 'read-only',
    },
    {
      does: { en: 'Let the port in', zh: '放行端口' },
      on: { en: 'on the machine that is called', zh: '在被连接的机器上' },
      run: 'sudo ufw allow PORT/tcp\nsudo firewall-cmd --permanent --add-port=PORT/tcp && sudo firewall-cmd --reload',
      root: true,
      risk: 'safe',
      caution: {
        en: 'In a cloud the security group (or the firewall of the provider) has to allow it as well; at home the router has to forward it.',
        zh: '云上还要在安全组（或服务商防火墙）里放行；家里还要在路由器上做端口转发。',
      },
    },
  ],
  verify: serverAnswers,
  prevent: [
    {
      says: {
        en: 'Reserve the addresses of servers in DHCP and call them by name; open the port where the service is set up.',
        zh: '在 DHCP 里为服务器保留地址，用名字访问；部署服务时就放行端口。',
      },
    },
  ],
  sources: [
    'https://man7.org/linux/man-pages/man2/connect.2.html',
    'https://curl.se/libcurl/c/libcurl-errors.html',
    'https://github.com/EasyEngine/site-type-wp/issues/207',
  ],
})
