import { all, any, seen, unless } from '../conditions'
import { ofOtherRelease } from '../situations'
import { defineDiagnosis, inLine, packagesGoThrough } from './kit'

const absent = 'package-dependency-absent'

export default defineDiagnosis({
  id: 'package-other-release',
  area: 'host',
  tags: ['linux/packages'],
  words: {
    title: {
      en: 'The package was built for another release of the distribution',
      zh: '软件包是为发行版的另一个版本构建的',
    },
    what: {
      en: 'It wants a library, or a version of one, that this release does not have: libssl1.1 where there is libssl3, a libc6 newer than the installed one.',
      zh: '它需要的库或库版本，本机的发行版版本里没有：系统只有 libssl3 却要 libssl1.1，或要求比已安装的更新的 libc6。',
    },
    why: {
      en: 'The name of a library carries the version of its interface, and a release ships one of them. A file was taken for another release, the entry of a source names the code name of another one (focal on jammy, buster on bookworm), or packages of a newer release or a PPA were mixed in. No update of the lists makes the library appear.',
      zh: '库的包名里带着接口版本，一个发行版版本只带其中一个。原因可能是下载了给别的版本的文件，可能是软件源条目写了别的版本代号（在 jammy 上写 focal，在 bookworm 上写 buster），也可能混装了更新版本或 PPA 的软件包。更新列表不会让那个库出现。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: ofOtherRelease,
      says: {
        en: 'What is missing is a library whose name or version belongs to another release.',
        zh: '缺的是某个库，它的名字或版本属于发行版的另一个版本。',
      },
    },
    {
      weight: 'hints',
      when: seen(absent),
      says: {
        en: 'A package needs something that this system does not have.',
        zh: '有软件包需要的东西，本机没有。',
      },
    },
    {
      weight: 'hints',
      when: seen('apt-package-breaks'),
      says: {
        en: 'A newer package is to be installed beside older ones that it breaks: the sources of two releases are mixed.',
        zh: '要装的新包会破坏现有的旧包：软件源里混了两个发行版本。',
      },
    },
    {
      weight: 'hints',
      when: seen('package-dependencies-unmet', { which: '~.' }),
      says: {
        en: 'What does not fit stands in the lines below this one: a version, or another package.',
        zh: '具体是哪里不满足，写在下面几行：版本不符，或与别的包冲突。',
      },
    },
  ],
  refutes: [
    {
      // the lists themselves were not fetched
      when: all(
        any(seen('package-source-gone'), seen('libc-name-resolution-failed'), seen('apt-key-missing')),
        unless(seen(absent, { none: '~.' }, { held: '~.' })),
      ),
      says: {
        en: 'A source could not be read: what it has is not known.',
        zh: '有软件源没读到：它有什么还不知道。',
      },
    },
  ],
  explains: ['apt-lock-or-broken'],
  prior: 1,
  ask: ['os-release', 'package-manager'],
  names: { DEPENDENCY: [inLine(absent, 'dep', 'held', 'rpm', 'dnf')], PACKAGE: [inLine(absent, 'package')] },
  fixes: [
    {
      does: {
        en: 'Compare: this release, what it has, and the code names in the sources',
        zh: '对照一下：本机的版本、它有什么、软件源里写的代号',
      },
      for: ['debian', 'raspberrypi', 'wsl'],
      run: '. /etc/os-release; echo "$ID $VERSION_CODENAME"\napt-cache policy DEPENDENCY\ngrep -rhE "^(deb|URIs|Suites)" /etc/apt/sources.list /etc/apt/sources.list.d/',
      root: false,
      risk: 'read-only',
    },
    {
      does: {
        en: 'Take the build for this release, and put right what is half installed',
        zh: '换成给本版本构建的包，并修好装到一半的',
      },
      for: ['debian', 'raspberrypi', 'wsl'],
      run: 'sudo apt-get remove PACKAGE\nsudo apt-get --fix-broken install\nsudo apt-get update',
      root: true,
      risk: 'safe',
      caution: {
        en: 'Do not fetch libssl1.1 or libc6 of another release by hand: nobody mends the one any more, and the other breaks the system.',
        zh: '不要手工装别的版本的 libssl1.1 或 libc6：前者已没人修补漏洞，后者会弄坏系统。',
      },
    },
    {
      does: {
        en: 'Compare: this release, and which package has what is missing',
        zh: '对照一下：本机的版本，以及缺的东西由哪个包提供',
      },
      for: ['rhel'],
      run: 'rpm -E %rhel; cat /etc/os-release\ndnf provides "DEPENDENCY"',
      root: false,
      risk: 'read-only',
    },
    {
      does: {
        en: 'No build for this release: run the program in a container of the release that it was made for',
        zh: '没有给本版本的构建：在它所属版本的容器里运行',
      },
      root: false,
      risk: 'safe',
    },
  ],
  verify: packagesGoThrough,
  prevent: [
    {
      says: {
        en: 'Set up a maker’s source by his instructions for your release, instead of a single file; after an upgrade of the release change the code names in all sources.',
        zh: '按软件方给你这个版本的说明配置软件源，不要只下载单个文件；升级发行版后，把所有软件源里的代号一起改掉。',
      },
    },
  ],
  sources: [
    'https://wiki.debian.org/DontBreakDebian',
    'https://www.debian.org/doc/debian-policy/ch-sharedlibs.html',
    'https://github.com/theinvisible/openfortigui/issues/181',
    'https://github.com/kasmtech/KasmVNC/issues/115',
  ],
})
