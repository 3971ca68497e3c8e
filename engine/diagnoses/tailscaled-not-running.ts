import { all, any, is, isIn, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

/** why it does not run is said already */
const reason = any(seen('tun-unavailable'), seen('tailscaled-kernel-version'), seen('ipt-table-missing'))

export default defineDiagnosis({
  id: 'tailscaled-not-running',
  area: 'network',
  tags: ['network/vpn', 'systemd/units'],
  words: {
    title: { en: 'tailscaled does not run', zh: 'tailscaled 没有运行' },
    what: {
      en: 'tailscale is only the command; the daemon tailscaled, which holds the tunnel, does not answer on its socket.',
      zh: 'tailscale 只是命令行；真正维持隧道的守护进程 tailscaled 没有在它的 socket 上应答。',
    },
    why: {
      en: 'The unit was never started, or it ends at once: no /dev/net/tun (containers of Proxmox, OpenVZ), no iptables, a full disk, a state that cannot be read. Where “appears to be running” names a process, it has just begun or is between two restarts. In a container without systemd nobody starts it.',
      zh: '可能单元从没启动过；也可能一启动就退出：没有 /dev/net/tun（Proxmox、OpenVZ 容器）、没有 iptables、磁盘满、状态文件读不了。如果报错说 “appears to be running”，那是刚启动，或正处在两次重启之间。没有 systemd 的容器里没人会启动它。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: all(seen('tailscaled-unreachable'), isIn('unit.active', ['inactive', 'failed'], 'tailscaled')),
      says: {
        en: 'The command found no daemon, and its unit does not run.',
        zh: '命令行找不到守护进程，它的单元也没有在运行。',
      },
    },
    {
      // it was never started, or ends at once for want of /dev/net/tun (https://github.com/tailscale/tailscale/issues/16419)
      weight: 'hints',
      when: all(seen('tailscaled-unreachable'), unless(reason)),
      says: {
        en: 'The command found no daemon behind the socket; whether it was started tells its log.',
        zh: '命令行在 socket 后面没找到守护进程；它有没有启动过，看它的日志。',
      },
    },
    {
      weight: 'hints',
      when: seen('tailscaled-unreachable'),
      says: {
        en: 'The daemon does not answer; the lines beside it say why.',
        zh: '守护进程没有应答，旁边的行说明了原因。',
      },
    },
  ],
  refutes: [
    {
      when: is('unit.active', 'active', 'tailscaled'),
      says: { en: 'The unit is active.', zh: '单元是 active。' },
    },
  ],
  variants: [
    {
      id: 'restarts',
      when: seen('tailscaled-unreachable', { process: '~.' }),
      title: { en: 'it starts and ends again', zh: '启动后又退出' },
    },
  ],
  explains: ['start-limit-hit'],
  prior: 2,
  ask: ['systemctl-is-active tailscaled', 'journalctl-unit tailscaled', 'ls-dev-net-tun'],
  fixes: [
    {
      does: { en: 'Start it, now and at boot, and read why it ends', zh: '启动并设为开机启动，再看它为什么退出' },
      run: 'sudo systemctl enable --now tailscaled\nsystemctl status tailscaled --no-pager -l\nsudo journalctl -u tailscaled -b --no-pager -n 50',
      root: true,
      risk: 'safe',
    },
    {
      does: {
        en: 'A container of Proxmox or LXC: hand /dev/net/tun in, or do without it',
        zh: 'Proxmox 或 LXC 容器：把 /dev/net/tun 交给它，或改用用户态网络',
      },
      run: 'ls -l /dev/net/tun\nsudo tailscaled --tun=userspace-networking --socket=/run/tailscale/tailscaled.sock &',
      root: true,
      risk: 'safe',
      caution: {
        en: 'On the host: lxc.cgroup2.devices.allow: c 10:200 rwm and a mount entry of /dev/net/tun. Userspace networking offers SOCKS and HTTP proxies, no routes.',
        zh: '在宿主机上：写 lxc.cgroup2.devices.allow: c 10:200 rwm，并挂载 /dev/net/tun。用户态网络只有 SOCKS 和 HTTP 代理，没有路由。',
      },
    },
    {
      does: {
        en: 'Without systemd (WSL 1, Docker, OpenWrt): start the daemon itself',
        zh: '没有 systemd（WSL 1、Docker、OpenWrt）：直接启动守护进程',
      },
      run: 'sudo tailscaled --state=/var/lib/tailscale/tailscaled.state &\nsudo tailscale up',
      root: true,
      risk: 'safe',
    },
  ],
  verify: {
    probe: 'systemctl-is-active',
    key: 'tailscaled',
    when: is('unit.active', 'active', 'tailscaled'),
    says: { en: 'The unit is active.', zh: '单元已是 active。' },
  },
  prevent: [
    {
      says: {
        en: 'Watch the unit, not the command: a tunnel that is down looks like a network that is down.',
        zh: '监控这个单元，而不是命令：隧道断了，看起来就像网络断了。',
      },
    },
  ],
  sources: [
    'https://tailscale.com/kb/1278/tailscaled',
    'https://tailscale.com/kb/1130/lxc-unprivileged',
    'https://tailscale.com/kb/1112/userspace-networking',
    'https://github.com/tailscale/tailscale/issues/6941',
  ],
})
