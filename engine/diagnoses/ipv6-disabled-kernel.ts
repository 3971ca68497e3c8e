import { all, any, is, isIn, seen, unless } from '../conditions'
import { noLoopback6 } from '../situations'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'ipv6-disabled-kernel',
  area: 'network',
  tags: ['network/ipv6', 'docker/network'],
  words: {
    title: {
      en: 'IPv6 is switched off in the kernel and something expects it',
      zh: '内核里关掉了 IPv6，而某个程序需要它',
    },
    what: {
      en: 'With ipv6.disable=1 there is no /proc/sys/net/ipv6 and no IPv6 socket. A step of Docker’s network set-up or a program in the container fails on that.',
      zh: '使用 ipv6.disable=1 之后没有 /proc/sys/net/ipv6，也没有 IPv6 套接字。Docker 配置网络的某一步或容器里的程序会因此失败。',
    },
    why: {
      en: 'The parameter removes the address family. The sysctl net.ipv6.conf.all.disable_ipv6=1 only takes the addresses away: listening on [::] still works, only ::1 is gone as well.',
      zh: '这个启动参数会移除整个地址族。而 sysctl net.ipv6.conf.all.disable_ipv6=1 只是去掉地址：监听 [::] 照样可以，只是 ::1 也没了。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(
        seen('docker-ipv6-step-failed'),
        any(seen('kernel-cmdline-ipv6-disabled'), is('sysctl', 'absent', 'net.ipv6.conf.all.disable_ipv6')),
      ),
      says: {
        en: 'The step that failed needs IPv6, and the kernel was booted without it.',
        zh: '失败的步骤需要 IPv6，而内核启动时关掉了它。',
      },
    },
    {
      weight: 'points',
      when: any(
        seen('docker-ipv6-step-failed'),
        seen('ipt-table-missing', { family: 'ip6tables', reason: '~Address family not supported' }),
      ),
      says: {
        en: 'A file or socket of IPv6 does not exist on this kernel.',
        zh: '这个内核上不存在 IPv6 的文件或套接字。',
      },
    },
    {
      weight: 'points',
      when: all(
        any(seen('firewalld-ip6tables-unusable'), seen('ipt-table-missing', { program: 'ip6tables' })),
        seen('kernel-cmdline-ipv6-disabled'),
      ),
      says: {
        en: 'ip6tables gets no table, and the kernel was booted without IPv6.',
        zh: 'ip6tables 得不到表，而内核启动时关掉了 IPv6。',
      },
    },
    {
      weight: 'hints',
      when: all(
        seen('ipt-table-missing', { program: 'ip6tables' }),
        unless(seen('ipt-table-missing', { program: 'iptables' })),
      ),
      says: { en: 'ip6tables gets no table from the kernel.', zh: 'ip6tables 没有从内核得到表。' },
    },
    {
      weight: 'hints',
      when: seen('rtnetlink-denied'),
      says: {
        en: 'The kernel gives this answer to root only for an IPv6 address, route or socket where IPv6 is off.',
        zh: '对 root 来说，内核只在 IPv6 关掉了、却要用 IPv6 地址、路由或套接字时才这样回答。',
      },
    },
    {
      weight: 'hints',
      when: seen('firewalld-ip6tables-unusable'),
      says: { en: 'firewalld finds IPv4 and no IPv6.', zh: 'firewalld 能用 IPv4，却不能用 IPv6。' },
    },
    {
      weight: 'hints',
      when: seen('firewalld-ip6tables-unusable', { disables: '~.' }),
      says: {
        en: 'firewalld switches its IPv6 half off at its start.',
        zh: 'firewalld 启动时就关掉了自己的 IPv6 部分。',
      },
    },
    {
      // https://github.com/kubernetes/ingress-nginx/issues/1284
      weight: 'hints',
      when: noLoopback6,
      says: {
        en: 'Even ::1 is no address here: IPv6 is off on this host, or in this container.',
        zh: '连 ::1 都不是本机地址：这台主机或这个容器里关掉了 IPv6。',
      },
    },
  ],
  refutes: [
    {
      when: isIn('sysctl', ['0', '1'], 'net.ipv6.conf.all.disable_ipv6'),
      says: { en: 'The key exists, so this kernel has IPv6.', zh: '这个参数存在，说明内核启用了 IPv6。' },
    },
  ],
  explains: [],
  prior: 1,
  ask: ['proc-cmdline', 'sysctl net.ipv6.conf.all.disable_ipv6'],
  fixes: [
    {
      does: {
        en: 'Remove ipv6.disable=1 from the boot parameters, use the sysctl instead',
        zh: '从启动参数里去掉 ipv6.disable=1，改用 sysctl',
      },
      for: ['debian', 'rhel', 'suse', 'arch'],
      run: "sudoedit /etc/default/grub\nsudo update-grub || sudo grub2-mkconfig -o /boot/grub2/grub.cfg\necho 'net.ipv6.conf.all.disable_ipv6 = 1' | sudo tee /etc/sysctl.d/99-ipv6.conf\nsudo reboot",
      root: true,
      risk: 'reboots',
    },
    {
      does: { en: 'Or let the program listen on 0.0.0.0 instead of [::]', zh: '或让程序监听 0.0.0.0 而不是 [::]' },
      root: false,
      risk: 'restarts-service',
    },
  ],
  verify: {
    probe: 'sysctl',
    key: 'net.ipv6.conf.all.disable_ipv6',
    when: any(is('sysctl', '0', 'net.ipv6.conf.all.disable_ipv6'), is('sysctl', '1', 'net.ipv6.conf.all.disable_ipv6')),
    says: { en: 'The kernel knows IPv6.', zh: '内核支持 IPv6 了。' },
  },
  prevent: [
    {
      says: {
        en: 'Switch IPv6 off by sysctl, never by boot parameter, on container hosts.',
        zh: '容器主机上要用 sysctl 关闭 IPv6，不要用启动参数。',
      },
    },
  ],
  sources: [
    'https://github.com/NixOS/nixpkgs/issues/17946',
    'https://docs.kernel.org/admin-guide/kernel-parameters.html',
  ],
})
