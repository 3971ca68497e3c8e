import { all, any, is, seen, unless } from '../conditions'
import { noLoopback6 } from '../situations'
import { defineDiagnosis, inLine, theUnit } from './kit'

const knob = 'net.ipv4.ip_nonlocal_bind'
const groups = ['go', 'nginx', 'ssh', 'dns', 'docker', 'apache', 'postgres', 'node', 'py', 'redis'] as const
const v6 = '~^\\[?(?:[\\da-f]{0,4}:){2}'

export default defineDiagnosis({
  id: 'address-not-local',
  area: 'network',
  tags: ['network/addresses', 'network/ports'],
  words: {
    title: { en: 'A program listens on an address that this machine does not have', zh: '程序要监听的地址，本机没有' },
    what: {
      en: 'The configuration names an address that none of the interfaces has at this moment. The port itself is free.',
      zh: '配置里写的地址，此刻没有任何网卡拥有。端口本身是空闲的。',
    },
    why: {
      en: 'The address changed or is misspelt, it is the public one of a cloud machine (NAT, not on the interface), a shared one that another machine holds, one of the host in a container, or it comes only after the program: DHCP, Wi-Fi, VPN, IPv6.',
      zh: '可能地址变了或写错了；可能填的是云主机的公网 IP（在外面做 NAT，网卡上没有）；可能是浮动 IP，正在另一台机器上；可能在容器里写了宿主机的地址；也可能地址来得比程序晚：DHCP、Wi-Fi、VPN、IPv6。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: all(seen('bind-address-absent'), unless(any(seen('etcd-address-gone'), noLoopback6))),
      says: {
        en: 'bind was refused for the address (EADDRNOTAVAIL), not for the port.',
        zh: 'bind 因地址被拒（EADDRNOTAVAIL），与端口无关。',
      },
    },
    {
      weight: 'hints',
      when: seen('bind-address-absent'),
      says: { en: 'An address cannot be listened on.', zh: '有地址无法监听。' },
    },
  ],
  refutes: [
    {
      when: is('sysctl', '1', knob),
      says: {
        en: 'The kernel lets programs listen on addresses that are not there.',
        zh: '内核已允许监听不存在的地址。',
      },
    },
  ],
  variants: [
    {
      id: 'ipv6',
      when: seen('bind-address-absent', ...groups.map((g) => ({ [g]: v6 }))),
      title: { en: 'an IPv6 address: IPv6 may be off here', zh: 'IPv6 地址：这里可能关了 IPv6' },
    },
    {
      id: 'docker',
      when: seen('bind-address-absent', { docker: '~.' }),
      title: { en: 'a published port of a container', zh: '容器发布的端口' },
    },
  ],
  explains: ['start-limit-hit'],
  prior: 2,
  ask: ['ip-addr', `sysctl ${knob}`],
  names: {
    ADDRESS: [inLine('bind-address-absent', ...groups)],
    UNIT: [theUnit],
    IMAGE: [],
  },
  fixes: [
    {
      does: { en: 'Does an interface have it now?', zh: '现在有网卡拥有它吗？' },
      run: "ip -br addr\nip -br addr | grep -F 'ADDRESS' || echo 'not here'",
      root: false,
      risk: 'read-only',
      caution: {
        en: 'If it is there now, the program came too early: see below. If not, the configuration names the wrong one.',
        zh: '如果现在有，说明程序启动得太早，看下面；如果没有，就是配置写错了地址。',
      },
    },
    {
      does: {
        en: 'Wrong address: listen on one that is there, or on all',
        zh: '地址不对：改成已有的地址，或监听全部',
      },
      run: "sudo grep -rnF 'ADDRESS' /etc --include='*.conf' --include='*.y*ml' 2>/dev/null | head",
      root: true,
      risk: 'read-only',
      caution: {
        en: '0.0.0.0 opens it on every interface: set the firewall. On cloud machines use the private address, or none.',
        zh: '0.0.0.0 会在所有网卡上开放，请配好防火墙。云主机请用内网地址，或不写地址。',
      },
    },
    {
      does: {
        en: 'A container: leave the address out, or use one of the host’s',
        zh: '容器：不写地址，或写宿主机网卡上有的',
      },
      run: 'docker run -p 8080:80 IMAGE',
      root: false,
      risk: 'safe',
    },
    {
      does: { en: 'Too early at boot: start it when the network is up', zh: '开机时太早：等网络就绪再启动' },
      run: "sudo install -d /etc/systemd/system/UNIT.service.d\nprintf '[Unit]\\nWants=network-online.target\\nAfter=network-online.target\\n[Service]\\nRestart=on-failure\\nRestartSec=5\\n' | sudo tee /etc/systemd/system/UNIT.service.d/online.conf\nsudo systemctl daemon-reload && sudo systemctl restart UNIT",
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'A socket unit with FreeBind=yes, or bind-dynamic of dnsmasq, waits for no network at all.',
        zh: '用带 FreeBind=yes 的 socket 单元，或 dnsmasq 的 bind-dynamic，就完全不用等网络。',
      },
    },
    {
      does: {
        en: 'A shared address (keepalived): allow listening before it arrives',
        zh: '浮动 IP（keepalived）：允许提前监听',
      },
      run: "printf 'net.ipv4.ip_nonlocal_bind=1\\nnet.ipv6.ip_nonlocal_bind=1\\n' | sudo tee /etc/sysctl.d/90-nonlocal-bind.conf\nsudo sysctl --system",
      root: true,
      risk: 'safe',
      caution: {
        en: 'Then a misspelt address is no error any more: nobody will reach it, and nothing says so.',
        zh: '之后写错地址也不再报错：只是没人连得上，也没有任何提示。',
      },
    },
  ],
  verify: {
    probe: 'systemctl-is-active',
    standIn: true,
    when: is('unit.active', 'active'),
    says: { en: 'The program runs.', zh: '程序在运行。' },
  },
  prevent: [
    {
      says: {
        en: 'Let services listen on all addresses and leave the choice to the firewall, or order them behind the network.',
        zh: '让服务监听所有地址，由防火墙决定谁能访问；或者明确排在网络之后启动。',
      },
    },
  ],
  sources: [
    'https://man7.org/linux/man-pages/man2/bind.2.html',
    'https://docs.kernel.org/networking/ip-sysctl.html',
    'https://systemd.io/NETWORK_ONLINE/',
    'https://github.com/NixOS/nixpkgs/issues/105570',
  ],
})
