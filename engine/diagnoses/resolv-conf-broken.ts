import { all, any, is, isIn, seen, unless } from '../conditions'
import { serviceNameUnknown } from '../situations'
import { defineDiagnosis } from './kit'

const failed = any(
  seen('go-lookup-failed'),
  seen('libc-name-resolution-failed'),
  is('ping.reply', 'unknown-name'),
  is('dns.answer', 'no-answer'),
)

export default defineDiagnosis({
  id: 'resolv-conf-broken',
  area: 'network',
  tags: ['network/dns', 'host/config'],
  words: {
    title: {
      en: '/etc/resolv.conf is missing, empty, or names the wrong server',
      zh: '/etc/resolv.conf 缺失、为空，或写着错误的服务器',
    },
    what: {
      en: 'The file that tells programs whom to ask is a dangling link, has no nameserver line, or was overwritten by a program that does not serve all names.',
      zh: '告诉程序该问谁的文件要么是失效的链接，要么没有 nameserver 行，要么被某个只解析部分域名的程序覆盖了。',
    },
    why: {
      en: 'Without a nameserver line libc and Go ask the host itself: 127.0.0.1 or [::1]. The `[::1]` in the error is no fault of IPv6. Whoever writes the file (systemd-resolved, NetworkManager, a VPN) overwrites what you edit by hand.',
      zh: '没有 nameserver 行时，libc 和 Go 会去问本机：127.0.0.1 或 [::1]。报错里的 `[::1]` 不是 IPv6 的问题。维护这个文件的程序（systemd-resolved、NetworkManager、VPN）会覆盖你手工做的修改。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(any(is('resolv.kind', 'none'), is('resolv.file', 'absent')), failed),
      says: { en: 'Names do not resolve, and the file names no server.', zh: '域名解析失败，而文件里没有任何服务器。' },
    },
    {
      weight: 'proves',
      when: all(seen('resolv-conf-missing'), is('resolv.file', 'absent')),
      says: {
        en: 'A program misses the file, and the listing shows that it is not there.',
        zh: '程序找不到这个文件，列表也显示它不存在。',
      },
    },
    {
      weight: 'points',
      when: any(
        seen('resolved-stub-off-but-linked'),
        seen('dns-answer-from-elsewhere', { asked: ['127.0.0.53', '127.0.0.54'] }),
      ),
      says: {
        en: 'The file still leads to the stub of systemd-resolved, and the stub is switched off or another program sits in its place.',
        zh: '文件仍然指向 systemd-resolved 的存根，而存根已关闭，或位置被别的程序占了。',
      },
    },
    {
      // it may be the file of a container or a chroot
      weight: 'points',
      when: seen('resolv-conf-missing'),
      says: { en: 'A program says that the file is not there.', zh: '程序明确说这个文件不存在。' },
    },
    {
      weight: 'points',
      when: seen('aardvark-nameserver-invalid'),
      says: {
        en: 'Podman’s name server cannot read one of the addresses in the file: a link-local one with its interface (fe80::1%eth0).',
        zh: 'Podman 的 DNS 服务读不懂文件里的某个地址：带接口名的链路本地地址（fe80::1%eth0）。',
      },
    },
    {
      weight: 'points',
      when: seen('go-lookup-loopback'),
      says: {
        en: 'The program asked the host itself, which it does when the file has no nameserver line.',
        zh: '程序去问了本机，只有文件里没有 nameserver 行时才会这样。',
      },
    },
    {
      weight: 'points',
      when: all(is('resolv.kind', 'tailscale'), failed),
      says: {
        en: 'The only server is Tailscale’s own, and names outside the tailnet fail.',
        zh: '唯一的服务器是 Tailscale 自己的，tailnet 之外的域名解析失败。',
      },
    },
    {
      weight: 'points',
      when: all(is('resolv.kind', 'stub'), isIn('unit.active', ['inactive', 'failed'], 'systemd-resolved'), failed),
      says: {
        en: 'The only server is the stub of systemd-resolved, which does not run.',
        zh: '唯一的服务器是 systemd-resolved 的存根，而它没有运行。',
      },
    },
    {
      weight: 'hints',
      when: all(
        isIn('unit.active', ['inactive', 'failed'], 'systemd-resolved'),
        is('unit.enabled', 'enabled', 'systemd-resolved'),
      ),
      says: {
        en: 'systemd-resolved is meant to run and does not: the files it writes are missing.',
        zh: 'systemd-resolved 本应运行却没有运行：它生成的文件就不存在。',
      },
    },
    {
      weight: 'hints',
      when: any(is('resolv.kind', 'none'), is('resolv.file', 'absent')),
      says: { en: 'The file names no server.', zh: '文件里没有任何服务器。' },
    },
    {
      weight: 'hints',
      when: is('resolv.malformed', true),
      says: {
        en: 'A nameserver line holds no address: a template or a script wrote it without its value.',
        zh: '有一行 nameserver 没有地址：模板或脚本写入时缺了值。',
      },
    },
    {
      weight: 'hints',
      when: all(any(is('resolv.kind', 'stub'), is('resolv.kind', 'loopback')), failed),
      says: {
        en: 'The only server is a local one, and names do not resolve.',
        zh: '唯一的服务器在本机，而域名解析失败。',
      },
    },
    {
      weight: 'hints',
      when: all(failed, unless(serviceNameUnknown)),
      says: { en: 'A name could not be resolved.', zh: '有域名解析失败。' },
    },
    {
      weight: 'hints',
      when: seen('resolved-has-no-server'),
      says: {
        en: 'systemd-resolved has no name server: no link and no setting gives it one.',
        zh: 'systemd-resolved 没有可用的 DNS 服务器：没有网卡、也没有配置给出。',
      },
    },
    {
      weight: 'hints',
      when: seen('dns-servfail'),
      says: { en: 'Perhaps the wrong server is asked.', zh: '可能问错了服务器。' },
    },
  ],
  refutes: [
    {
      when: is('resolv.kind', 'real'),
      says: { en: 'The file names real servers.', zh: '文件里写着真实的服务器。' },
    },
  ],
  variants: [
    {
      id: 'overwritten',
      when: is('resolv.kind', 'tailscale'),
      title: { en: 'overwritten by a VPN', zh: '被 VPN 覆盖' },
    },
    {
      id: 'no-nameserver',
      when: any(is('resolv.kind', 'none'), seen('go-lookup-loopback')),
      title: { en: 'no nameserver line', zh: '没有 nameserver 行' },
    },
    {
      id: 'missing',
      when: any(is('resolv.file', 'absent'), seen('resolv-conf-missing')),
      title: { en: 'the file is not there', zh: '文件不存在' },
    },
  ],
  explains: ['dns-resolver-failing'],
  prior: 2,
  ask: ['resolv-conf', 'resolvectl'],
  fixes: [
    {
      does: { en: 'With systemd-resolved: make the link again', zh: '使用 systemd-resolved：重建链接' },
      for: ['debian', 'rhel', 'arch'],
      run: 'sudo ln -sf ../run/systemd/resolve/stub-resolv.conf /etc/resolv.conf\nsudo systemctl enable --now systemd-resolved',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Without it: let NetworkManager write the file', zh: '不用它时：由 NetworkManager 写文件' },
      for: ['rhel', 'suse'],
      run: 'sudo rm /etc/resolv.conf\nsudo systemctl restart NetworkManager',
      root: true,
      risk: 'restarts-service',
    },
    {
      does: { en: 'Or write a plain file', zh: '或写一个普通文件' },
      for: ['alpine', 'arch'],
      run: "sudo rm -f /etc/resolv.conf   # a link would be written through\nprintf 'nameserver 192.0.2.53\\n' | sudo tee /etc/resolv.conf",
      root: true,
      risk: 'safe',
    },
    {
      does: {
        en: 'Tailscale: add global name servers, or leave its DNS alone',
        zh: 'Tailscale：添加全局 DNS 服务器，或不接受它的 DNS',
      },
      run: 'sudo tailscale set --accept-dns=false',
      root: true,
      risk: 'safe',
    },
    {
      does: {
        en: 'WSL: let Windows write the file, or stop it from doing so',
        zh: 'WSL：由 Windows 生成该文件，或禁止它生成',
      },
      for: ['wsl'],
      run: "printf '[network]\\ngenerateResolvConf = false\\n' | sudo tee -a /etc/wsl.conf",
      root: true,
      risk: 'safe',
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
        en: 'Find out which program owns the file (its header says so) and change the servers there. `chattr +i` only hides the fight.',
        zh: '看文件头，弄清由哪个程序维护，在那里改服务器。`chattr +i` 只是掩盖冲突。',
      },
    },
  ],
  sources: [
    'https://github.com/docker/cli/issues/2618',
    'https://github.com/vmware/photon/issues/1024',
    'https://www.freedesktop.org/software/systemd/man/latest/systemd-resolved.service.html',
  ],
})
