import { all, any, known, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

const gone = seen('wg-quick-no-resolvconf')
const optionRefused = seen('resolvconf-option-refused')
const unused = any(seen('resolvconf-without-resolved'), seen('resolvconf-tun-prefix'))

export default defineDiagnosis({
  id: 'resolvconf-missing',
  area: 'network',
  tags: ['network/vpn', 'network/dns', 'linux/packages'],
  words: {
    title: {
      en: 'wg-quick finds no resolvconf that it can hand its DNS servers to',
      zh: 'wg-quick 找不到可用的 resolvconf 来设置 DNS',
    },
    what: {
      en: 'The tunnel itself comes up; the line `DNS =` of its configuration makes wg-quick call resolvconf, which is not installed or does not work here, and wg-quick takes everything down again.',
      zh: '隧道本身没问题；配置里的 `DNS =` 让 wg-quick 去调用 resolvconf，而这里没有装，或者用不了，于是 wg-quick 又把接口撤掉了。',
    },
    why: {
      en: 'Three programs go by that name: openresolv, the old resolvconf of Debian, and a link to resolvectl of systemd. No package of WireGuard draws one in. The one of systemd works only while systemd-resolved runs, openresolv only where it finds an init.',
      zh: '叫这个名字的程序有三个：openresolv、Debian 旧的 resolvconf、systemd 里指向 resolvectl 的链接。WireGuard 的软件包一个也不会自动装。systemd 那个要求 systemd-resolved 在运行，openresolv 要求找得到 init。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: gone,
      says: { en: 'wg-quick calls resolvconf, and there is none.', zh: 'wg-quick 调用 resolvconf，但没有这个程序。' },
    },
    {
      weight: 'points',
      when: seen('resolvconf-without-resolved'),
      says: {
        en: 'resolvconf is the one of systemd, and systemd-resolved does not run.',
        zh: '这里的 resolvconf 是 systemd 的，而 systemd-resolved 没有运行。',
      },
    },
    {
      weight: 'points',
      when: seen('resolvconf-tun-prefix'),
      says: {
        en: 'wg-quick put “tun.” before the name, as the old resolvconf wants it; the one of systemd looks for an interface of that name.',
        zh: 'wg-quick 按旧 resolvconf 的规矩在接口名前加了 “tun.”，而 systemd 的 resolvconf 真去找这个接口。',
      },
    },
    {
      weight: 'points',
      when: optionRefused,
      says: {
        en: 'The resolvconf of Debian is installed, and the program calls it with an option that only openresolv has.',
        zh: '装的是 Debian 的 resolvconf，而程序用了只有 openresolv 才有的选项。',
      },
    },
    {
      weight: 'points',
      when: all(seen('openresolv-no-init'), seen('wg-quick-sets-dns')),
      says: {
        en: 'openresolv does not find an init system, as in most containers, or does not own /etc/resolv.conf.',
        zh: 'openresolv 找不到 init 系统（容器里大多如此），或者 /etc/resolv.conf 不归它管。',
      },
    },
    {
      weight: 'hints',
      when: all(seen('openresolv-no-init'), unless(unused)),
      says: { en: 'openresolv cannot set the name servers.', zh: 'openresolv 设置不了 DNS。' },
    },
  ],
  refutes: [
    {
      when: all(seen('wireguard-unavailable'), unless(any(gone, unused))),
      says: {
        en: 'The device itself cannot be made: it never came to the name servers.',
        zh: '连接口都建不起来，还没走到设置 DNS 这一步。',
      },
    },
  ],
  variants: [
    { id: 'not-installed', when: gone, title: { en: 'There is none', zh: '没有安装' } },
    {
      id: 'resolved-not-running',
      when: seen('resolvconf-without-resolved'),
      title: { en: 'systemd-resolved does not run', zh: 'systemd-resolved 没有运行' },
    },
    {
      id: 'interface-order',
      when: seen('resolvconf-tun-prefix'),
      title: { en: 'A left-over interface-order', zh: '残留的 interface-order' },
    },
  ],
  explains: ['start-limit-hit'],
  prior: 2,
  ask: ['systemctl-status systemd-resolved', 'resolv-conf', 'os-release'],
  fixes: [
    {
      does: {
        en: 'systemd-resolved runs: let its own program answer to the name',
        zh: 'systemd-resolved 在运行：给它自带的程序建一个叫 resolvconf 的链接',
      },
      for: ['debian', 'raspberrypi'],
      run: 'systemctl is-active systemd-resolved && sudo ln -s /usr/bin/resolvectl /usr/local/bin/resolvconf',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'It does not: install openresolv', zh: '没有运行：安装 openresolv' },
      for: ['debian', 'raspberrypi'],
      run: 'sudo apt-get install openresolv',
      root: true,
      risk: 'safe',
      caution: {
        en: 'It takes /etc/resolv.conf over. Over SSH by name, have the address at hand.',
        zh: '它会接管 /etc/resolv.conf。如果是用域名 SSH 上来的，先记下 IP。',
      },
    },
    {
      does: { en: 'Install one of the two', zh: '二选一安装' },
      for: ['arch'],
      run: 'sudo pacman -S systemd-resolvconf   # with systemd-resolved; else openresolv',
      root: true,
      risk: 'safe',
    },
    {
      does: {
        en: 'The program of systemd comes with systemd-resolved',
        zh: 'systemd 的程序随 systemd-resolved 一起装',
      },
      for: ['rhel'],
      run: 'sudo dnf install systemd-resolved && sudo systemctl enable --now systemd-resolved',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Install openresolv', zh: '安装 openresolv' },
      for: ['alpine', 'suse'],
      run: 'sudo apk add openresolv   # zypper install openresolv',
      root: true,
      risk: 'safe',
    },
    {
      does: {
        en: '“signature mismatch” (openresolv from 3.17 on): give it the file that another program wrote',
        zh: '报 “signature mismatch”（openresolv 3.17 起）：让它接管别的程序写的 resolv.conf',
      },
      run: 'sudo resolvconf -u',
      root: true,
      risk: 'safe',
      caution: {
        en: 'It comes back when NetworkManager, dhcpcd or Docker writes the file anew: only one program may write it. An image empties the file before wg-quick (: > /etc/resolv.conf). With chattr +i nothing can write it.',
        zh: 'NetworkManager、dhcpcd 或 Docker 再写一次这个文件就会复发：只能由一个程序来写。在镜像里可以先清空再运行 wg-quick（: > /etc/resolv.conf）。文件被 chattr +i 锁住时谁也写不了。',
      },
    },
    {
      does: {
        en: 'The server side, a NAS, a container: take the line `DNS =` out of the configuration; the tunnel does not need it',
        zh: '服务器端、NAS、容器：把配置里的 `DNS =` 去掉，隧道不需要它',
      },
      run: "sudo sed -i 's/^DNS *=/#&/' /etc/wireguard/wg0.conf",
      root: true,
      risk: 'safe',
    },
    {
      does: {
        en: 'systemd-resolved without the link: let a hook set the servers in place of `DNS =`',
        zh: '有 systemd-resolved、又不想建链接：用 PostUp 代替 `DNS =`',
      },
      run: 'PostUp = resolvectl dns %i 10.0.0.1; resolvectl domain %i ~.',
      on: { en: 'in /etc/wireguard/wg0.conf, below [Interface]', zh: '写在 /etc/wireguard/wg0.conf 的 [Interface] 下' },
      root: true,
      risk: 'safe',
    },
    {
      does: {
        en: '“tun.wg0”: remove the file that an old resolvconf left behind',
        zh: '报 “tun.wg0”：删除旧 resolvconf 留下的文件',
      },
      run: 'sudo rm /etc/resolvconf/interface-order',
      root: true,
      risk: 'safe',
    },
  ],
  verify: {
    probe: 'ip-link',
    when: known('net.mtu', 'wg0'),
    says: { en: 'The tunnel stays up.', zh: '隧道接口保持在线。' },
  },
  prevent: [
    {
      says: {
        en: 'Name a resolvconf in the list of packages wherever a WireGuard configuration has a line `DNS =`.',
        zh: '只要 WireGuard 配置里有 `DNS =`，就把 resolvconf 写进安装清单。',
      },
    },
  ],
  sources: [
    'https://git.zx2c4.com/wireguard-tools/tree/src/wg-quick/linux.bash',
    'https://wiki.archlinux.org/title/Systemd-resolved',
    'https://bugs.debian.org/930735',
    'https://github.com/runfalk/synology-wireguard/issues/56',
  ],
})
