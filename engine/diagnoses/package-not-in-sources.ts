import { all, any, seen, unless } from '../conditions'
import { aptEnded100 } from '../situations'
import { defineDiagnosis, inLine, packagesGoThrough } from './kit'

/** headers and modules of a kernel are gone from the source when the next one comes: that is a tale of the kernel */
const wanted = '~^(?!(?:linux-(?:headers|image|modules|source)|kernel-(?:devel|headers|modules|uek))\\b)'
const groups = ['package', 'package2', 'match', 'argument', 'none', 'target', 'apk', 'provider', 'suse'] as const
const unknown = seen('apt-package-unknown', ...groups.map((g) => ({ [g]: wanted })))
/** a source that was not read has no packages */
const unread = any(
  seen('package-source-gone'),
  seen('package-baseurl-none'),
  seen('package-source-malformed'),
  seen('apt-key-missing'),
  seen('rpm-key-missing'),
  seen('apt-page-instead'),
  seen('apt-not-valid-yet'),
  seen('libc-name-resolution-failed'),
  seen('connect-timed-out', { apt: '~.' }),
)

export default defineDiagnosis({
  id: 'package-not-in-sources',
  area: 'host',
  tags: ['linux/packages'],
  words: {
    title: {
      en: 'No package source of this machine has a package of that name',
      zh: '本机的软件源里没有这个名字的软件包',
    },
    what: {
      en: 'The package manager works; it only has nothing of that name in the lists that it holds.',
      zh: '包管理器本身正常，只是它手里的列表中没有这个名字。',
    },
    why: {
      en: 'The lists were never fetched (a fresh image has none), the source of the maker is not set up (docker-ce, containerd.io), a part of the distribution is off (universe, non-free, EPEL, community), this release or this processor has no such package, or it has another name here (docker-compose and docker-compose-plugin, apache2 and httpd).',
      zh: '可能列表从没拉取过（全新的镜像里没有）；可能没有配置软件方自己的源（docker-ce、containerd.io）；可能发行版的某个部分没打开（universe、non-free、EPEL、community）；可能这个版本或架构没有这个包；也可能在这里叫别的名字（docker-compose 与 docker-compose-plugin、apache2 与 httpd）。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: all(unknown, unless(unread)),
      says: { en: 'No source has the package that is named here.', zh: '没有哪个源提供这里要的软件包。' },
    },
    {
      weight: 'hints',
      when: seen('apt-package-unknown'),
      says: { en: 'A package was not found.', zh: '有软件包没有找到。' },
    },
    {
      weight: 'hints',
      when: aptEnded100,
      says: {
        en: 'apt-get ended with 100 in a step of the build: also where it does not know a package, as without an update in the same step.',
        zh: '构建步骤里的 apt-get 以 100 结束：不认识某个包时也是如此，例如同一步里没有先 update。',
      },
    },
    {
      weight: 'hints',
      when: seen('package-dependency-absent', { none: '~.' }, { dnf: '~.' }),
      says: { en: 'A dependency is in no source of this machine.', zh: '有依赖在本机的任何软件源里都没有。' },
    },
  ],
  refutes: [
    {
      when: unread,
      says: {
        en: 'A source could not be read at all: its packages are unknown for that reason.',
        zh: '有软件源根本没读到：包名未知只是它的后果。',
      },
    },
  ],
  variants: [
    {
      id: 'docker',
      when: seen(
        'apt-package-unknown',
        ...groups.map((g) => ({ [g]: '~^(?:docker|containerd|nvidia-container|kube(?:adm|let|ctl)|cri-)' })),
      ),
      title: { en: 'the source of its maker is not set up', zh: '没有配置软件方自己的源' },
    },
  ],
  explains: ['docker-daemon-not-installed', 'compose-not-installed'],
  prior: 2,
  ask: ['os-release', 'package-manager'],
  names: { PACKAGE: [inLine('apt-package-unknown', ...groups)] },
  fixes: [
    {
      does: { en: 'Fetch the lists, and look who has it', zh: '先更新列表，再看谁提供它' },
      for: ['debian', 'raspberrypi', 'wsl'],
      run: 'sudo apt-get update\napt-cache policy PACKAGE\ncat /etc/os-release; dpkg --print-architecture\ngrep -rhE "^(deb|URIs|Suites|Components)" /etc/apt/sources.list /etc/apt/sources.list.d/',
      root: true,
      risk: 'safe',
    },
    {
      does: {
        en: 'Switch on the part of the distribution that has it',
        zh: '打开提供它的那部分软件源',
      },
      for: ['debian', 'raspberrypi', 'wsl'],
      run: 'sudo add-apt-repository universe   # Ubuntu; Debian: write contrib non-free non-free-firmware into the entry\nsudo apt-get update',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Look who has it, and switch on EPEL or CRB', zh: '看谁提供它，并打开 EPEL 或 CRB' },
      for: ['rhel'],
      run: 'sudo dnf makecache\ndnf repolist --all\ndnf list --available PACKAGE\nsudo dnf install epel-release   # and: dnf config-manager --set-enabled crb',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Alpine: community is a repository of its own', zh: 'Alpine：community 是单独的仓库' },
      for: ['alpine'],
      run: 'cat /etc/apk/repositories\nsudo apk update\napk search PACKAGE',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Arch: the rest is in the AUR', zh: 'Arch：其余的在 AUR 里' },
      for: ['arch'],
      run: 'sudo pacman -Syu\npacman -Ss PACKAGE',
      root: true,
      risk: 'safe',
    },
    {
      does: {
        en: 'docker-ce, containerd.io and the plugins: set up the source of Docker first',
        zh: 'docker-ce、containerd.io 及其插件：先配置 Docker 的软件源',
      },
      for: ['debian'],
      run: 'sudo install -m 0755 -d /etc/apt/keyrings\n. /etc/os-release\nsudo curl -fsSL "https://download.docker.com/linux/$ID/gpg" -o /etc/apt/keyrings/docker.asc\necho "deb [arch=$(dpkg --print-architecture) signed-by=/etc/apt/keyrings/docker.asc] https://download.docker.com/linux/$ID $VERSION_CODENAME stable" | sudo tee /etc/apt/sources.list.d/docker.list\nsudo apt-get update',
      root: true,
      risk: 'safe',
      caution: {
        en: 'A release of Ubuntu or Debian that Docker does not build for has no such directory; derivatives (Mint, Kali) take the code name of their base.',
        zh: 'Docker 不支持的 Ubuntu 或 Debian 版本没有对应目录；衍生版（Mint、Kali）要写上游的代号。',
      },
    },
  ],
  verify: packagesGoThrough,
  prevent: [
    {
      says: {
        en: 'In a Dockerfile run update and install in one RUN: a cached layer keeps lists that are too old.',
        zh: 'Dockerfile 里把 update 和 install 写在同一个 RUN：缓存的层里列表会过时。',
      },
    },
  ],
  sources: [
    'https://manpages.debian.org/apt-get',
    'https://docs.docker.com/engine/install/',
    'https://docs.fedoraproject.org/en-US/epel/',
    'https://wiki.alpinelinux.org/wiki/Repositories',
    'https://github.com/docker/docs/issues/15593',
  ],
})
