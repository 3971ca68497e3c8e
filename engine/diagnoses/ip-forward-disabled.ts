import { all, any, is, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

const off = any(is('sysctl', '0', 'net.ipv4.ip_forward'), is('sysctl', '0', 'net.ipv4.conf.all.forwarding'))

export default defineDiagnosis({
  id: 'ip-forward-disabled',
  area: 'network',
  tags: ['network/forwarding', 'docker/network', 'kubernetes/preflight'],
  words: {
    title: { en: 'IPv4 forwarding is off', zh: 'IPv4 转发没有打开' },
    what: {
      en: 'The host does not pass packets between its interfaces, so containers and pods start but reach nothing outside.',
      zh: '宿主机不在网卡之间转发报文，所以容器、Pod 能启动，却访问不到外面。',
    },
    why: {
      en: 'Docker switches forwarding on when it starts; a later `sysctl --system`, a hardening rule or a network manager switches it off again. Docker 29 with the nftables back end does not switch it on and refuses to start. With containerd or CRI-O nobody does it for you.',
      zh: 'Docker 启动时会打开转发；之后执行的 `sysctl --system`、安全加固或网络管理程序又把它关掉。Docker 29 使用 nftables 后端时不会代为打开，而是拒绝启动。用 containerd 或 CRI-O 时没有程序替你打开。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(
        seen('docker-forwarding-off', { tail: ['. Networking will not work', ": check your host's firewalling"] }),
        // a warning that stands before an error of its own is not what failed
        unless(any(seen('topic-container-start'), seen('docker-external-connectivity'))),
      ),
      says: { en: 'Docker read the switch and says that it is off.', zh: 'Docker 读取了开关，明确说它是关闭的。' },
    },
    {
      weight: 'points',
      when: seen('docker-forwarding-off'),
      says: { en: 'Docker reports that forwarding is off.', zh: 'Docker 报告转发是关闭的。' },
    },
    {
      weight: 'points',
      when: all(
        seen('kubeadm-sysctl-not-one', {
          key: ['net/ipv4/ip_forward', 'net/ipv4/conf/all/forwarding', 'net/ipv4/conf/default/forwarding'],
        }),
        unless(seen('kubeadm-cri-not-running')),
      ),
      says: {
        en: 'kubeadm’s check found net.ipv4.ip_forward at 0.',
        zh: 'kubeadm 的检查发现 net.ipv4.ip_forward 为 0。',
      },
    },
    {
      weight: 'points',
      when: all(
        off,
        // Docker's own line says no more than the switch it read
        unless(seen('docker-forwarding-off')),
        any(
          is('ping.reply', 'lost'),
          seen('libc-name-resolution-failed'),
          seen('large-transfer-stalls'),
          seen('service-ip-unreachable'),
          is('docker.running', true),
        ),
      ),
      says: {
        en: 'net.ipv4.ip_forward is 0 and packets do not get through.',
        zh: 'net.ipv4.ip_forward 为 0，而报文过不去。',
      },
    },
    {
      weight: 'points',
      when: all(
        is('forwarding.off', true),
        is('ping.reply', 'lost'),
        unless(off),
        unless(seen('docker-forwarding-off')),
      ),
      says: {
        en: 'Forwarding is off for this interface, and packets do not get through.',
        zh: '这个接口的转发是关着的，而报文过不去。',
      },
    },
    {
      weight: 'hints',
      when: is('forwarding.off', true),
      says: {
        en: 'Forwarding is off for this interface, or for those made from now on (default).',
        zh: '这个接口，或今后新建的接口（default），没有打开转发。',
      },
    },
    {
      weight: 'hints',
      when: off,
      says: {
        en: 'net.ipv4.ip_forward is 0; a host of containers needs 1.',
        zh: 'net.ipv4.ip_forward 为 0；跑容器的主机需要 1。',
      },
    },
    {
      weight: 'hints',
      when: seen('service-ip-unreachable'),
      says: {
        en: 'A pod does not reach the API server through its service address.',
        zh: 'Pod 通过 Service 地址访问不到 API server。',
      },
    },
    {
      weight: 'points',
      when: seen('tailscale-refused', { forward: '~.' }),
      says: { en: 'tailscale says that forwarding is off on this host.', zh: 'tailscale 说本机没有打开转发。' },
    },
  ],
  refutes: [
    {
      when: all(is('sysctl', '1', 'net.ipv4.ip_forward'), unless(is('forwarding.off', true))),
      says: {
        en: 'Forwarding is on, unless it is off for one interface (ip netconf).',
        zh: '转发已经打开；个别接口仍可能是关的（见 ip netconf）。',
      },
    },
  ],
  variants: [
    {
      id: 'preflight',
      when: seen('kubeadm-sysctl-not-one'),
      title: { en: 'found by kubeadm', zh: '由 kubeadm 检查发现' },
    },
    {
      id: 'nftables-back-end',
      when: seen('docker-forwarding-off', { tail: ": check your host's firewalling" }),
      title: { en: 'Docker’s nftables back end refuses to start', zh: 'Docker 的 nftables 后端拒绝启动' },
    },
  ],
  explains: ['dns-resolver-failing'],
  prior: 2,
  ask: ['sysctl net.ipv4.ip_forward', 'iptables'],
  fixes: [
    {
      does: { en: 'Switch it on, now and at every boot', zh: '现在打开，并在每次开机时打开' },
      run: "echo 'net.ipv4.ip_forward = 1' | sudo tee /etc/sysctl.d/99-forward.conf\nsudo sysctl --system",
      root: true,
      risk: 'safe',
      caution: {
        en: 'The host becomes a router: look at the policy of FORWARD. The last file that sets the key wins; `sysctl --system` shows the order. Writing 1 over 1 does not reach interfaces that were switched off one by one.',
        zh: '主机会变成路由器，请检查 FORWARD 的默认策略。多个文件设置同一个键时以最后读到的为准，`sysctl --system` 会显示顺序。原来就是 1 再写 1，不会传到被单独关掉的接口。',
      },
    },
  ],
  verify: {
    probe: 'sysctl',
    key: 'net.ipv4.ip_forward',
    when: is('sysctl', '1', 'net.ipv4.ip_forward'),
    says: { en: 'Forwarding is on.', zh: '转发已打开。' },
  },
  prevent: [
    {
      says: {
        en: 'Keep the setting in a file of /etc/sysctl.d that sorts last.',
        zh: '把设置写在 /etc/sysctl.d 中排序最靠后的文件里。',
      },
    },
  ],
  sources: [
    'https://docs.docker.com/engine/network/packet-filtering-firewalls/#docker-on-a-router',
    'https://github.com/kubernetes/kubernetes/blob/master/cmd/kubeadm/app/preflight/checks.go',
  ],
})
