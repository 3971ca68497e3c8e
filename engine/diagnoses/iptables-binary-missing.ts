import { all, any, is, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'iptables-binary-missing',
  area: 'netfilter',
  tags: ['netfilter/iptables', 'docker/daemon'],
  words: {
    title: { en: 'There is no iptables program', zh: '找不到 iptables 程序' },
    what: {
      en: 'Docker (or kube-proxy, or a CNI plugin) calls `iptables`, and no program of that name is in its PATH.',
      zh: 'Docker（或 kube-proxy、CNI 插件）要调用 `iptables`，但 PATH 里没有这个程序。',
    },
    why: {
      en: 'The package is not installed, or it is and only its link is lost: after an upgrade /usr/sbin/iptables-nft is there and /usr/sbin/iptables is not. A unit with its own PATH without /usr/sbin looks the same.',
      zh: '要么没装软件包，要么装了但链接丢了：升级后有 /usr/sbin/iptables-nft，却没有 /usr/sbin/iptables。单元自带的 PATH 缺少 /usr/sbin 时也是同样的表现。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(
        seen('docker-iptables-not-found'),
        any(is('iptables.program', 'absent'), seen('shell-iptables-not-found')),
      ),
      says: {
        en: 'Docker finds no iptables, and neither does the shell, or the listing.',
        zh: 'Docker 找不到 iptables，shell 或文件列表里也没有。',
      },
    },
    {
      // a VPN program goes on without iptables, and stops where there is no tun
      weight: 'points',
      when: all(seen('docker-iptables-not-found'), unless(seen('tun-unavailable'))),
      says: {
        en: 'The program that needs it says that it finds no iptables.',
        zh: '需要它的程序明确说找不到 iptables。',
      },
    },
    {
      weight: 'points',
      when: seen('netavark-program-missing', { program: 'iptables' }),
      says: { en: 'netavark says that it finds no iptables.', zh: 'netavark 明确说找不到 iptables。' },
    },
    {
      // an nft that is missing has the same end, and an old netavark does not say which
      weight: 'hints',
      when: seen('netavark-program-missing'),
      says: {
        en: 'netavark starts one program, the one that sets the rules: iptables up to 1.10, nft from 1.11 on. It is not there.',
        zh: 'netavark 只会启动一个程序，就是设置规则的那个：1.10 及以前是 iptables，1.11 起是 nft。它不存在。',
      },
    },
    {
      weight: 'points',
      when: is('iptables.program', 'absent'),
      says: {
        en: 'The listing shows iptables-nft or iptables-legacy, but no plain `iptables`.',
        zh: '列表里有 iptables-nft 或 iptables-legacy，却没有 `iptables` 本身。',
      },
    },
    {
      weight: 'points',
      when: seen('shell-iptables-not-found'),
      says: { en: 'The shell finds no iptables.', zh: 'shell 找不到 iptables。' },
    },
    {
      weight: 'hints',
      when: seen('ufw-no-iptables'),
      says: { en: 'ufw cannot ask iptables for its version.', zh: 'ufw 查不到 iptables 的版本。' },
    },
    {
      weight: 'hints',
      when: seen('alternatives-not-registered'),
      says: {
        en: 'The alternatives do not know the iptables program that is asked for.',
        zh: 'alternatives 里没有登记所要的那个 iptables 程序。',
      },
    },
  ],
  refutes: [{ when: is('iptables.program', 'present'), says: { en: 'The program is there.', zh: '程序存在。' } }],
  variants: [
    {
      id: 'link-lost',
      when: is('iptables.program', 'absent'),
      title: { en: 'only the link is lost', zh: '只是链接丢了' },
    },
  ],
  explains: [],
  prior: 2,
  ask: ['ls-iptables', 'iptables-version'],
  fixes: [
    {
      does: { en: 'Install it', zh: '安装' },
      for: ['debian', 'raspberrypi', 'wsl'],
      run: 'sudo apt install iptables\nsudo systemctl restart docker',
      root: true,
      risk: 'restarts-service',
    },
    {
      does: { en: 'Install it, or make its link again', zh: '安装，或重建链接' },
      for: ['rhel'],
      run: 'sudo dnf install iptables-nft\nsudo alternatives --set iptables /usr/sbin/iptables-nft || sudo dnf reinstall iptables-nft\nsudo systemctl restart docker',
      root: true,
      risk: 'restarts-service',
    },
    {
      does: { en: 'Install it', zh: '安装' },
      for: ['arch'],
      run: 'sudo pacman -S iptables\nsudo systemctl restart docker',
      root: true,
      risk: 'restarts-service',
    },
    {
      does: { en: 'Install it', zh: '安装' },
      for: ['alpine'],
      run: 'apk add iptables\nrc-service docker restart',
      root: true,
      risk: 'restarts-service',
    },
    {
      does: { en: 'Install it', zh: '安装' },
      for: ['suse'],
      run: 'sudo zypper install iptables\nsudo systemctl restart docker',
      root: true,
      risk: 'restarts-service',
    },
  ],
  verify: {
    probe: 'ls-iptables',
    when: is('iptables.program', 'present'),
    says: { en: 'The program is there.', zh: '程序存在。' },
  },
  prevent: [
    {
      says: {
        en: 'Install Docker from packages that depend on iptables, not from the bare archive.',
        zh: '用带有 iptables 依赖的软件包安装 Docker，不要只解压二进制包。',
      },
    },
  ],
  sources: ['https://docs.docker.com/engine/install/binaries/', 'https://github.com/moby/moby/issues/50197'],
})
