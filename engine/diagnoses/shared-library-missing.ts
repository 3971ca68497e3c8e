import { any, is, seen } from '../conditions'
import { defineDiagnosis, inLine } from './kit'

export default defineDiagnosis({
  id: 'shared-library-missing',
  area: 'host',
  tags: ['linux/packages', 'docker/images'],
  words: {
    title: { en: 'A shared library that the program needs is not found', zh: '找不到程序需要的共享库' },
    what: {
      en: 'The loader stops the program before its first line: a library file of exactly that name is in none of the directories it searches.',
      zh: '程序还没执行第一行就被加载器拦下：它搜索的目录里没有这个名字的库文件。',
    },
    why: {
      en: 'A program names its libraries with their major version (libssl.so.1.1). The package with it is not installed, the release of the distribution has only another major version, the file lies where the loader does not look (/usr/local/lib, /opt) or not yet (ldconfig was not run), or it is built for the other word size.',
      zh: '程序按主版本号指定库文件（如 libssl.so.1.1）。可能是没装对应的软件包，可能这个发行版只有另一个主版本，可能文件在加载器不找的地方（/usr/local/lib、/opt）或还没跑 ldconfig，也可能位数不对。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('shared-library-missing'),
      says: { en: 'The loader names the library that it does not find.', zh: '加载器指明了找不到的库。' },
    },
    {
      weight: 'hints',
      when: is('libs.found', 'missing'),
      says: { en: 'ldd marks a library as not found.', zh: 'ldd 标出有库找不到（not found）。' },
    },
    {
      weight: 'hints',
      when: seen('boot-no-init'),
      says: {
        en: 'The first program ended at once: perhaps a library that it needs, libc above all, is gone.',
        zh: '第一个程序立刻退出：可能它依赖的库没了，首先怀疑 libc。',
      },
    },
  ],
  refutes: [
    {
      when: any(is('libs.found', 'all'), is('libs.found', 'static')),
      says: { en: 'Every library is found.', zh: '每个库都找到了。' },
    },
  ],
  variants: [
    {
      id: 'openssl',
      when: seen('shared-library-missing', { lib: '~^lib(?:ssl|crypto)\\.so' }, { musl: '~^lib(?:ssl|crypto)\\.so' }),
      title: { en: 'built for another OpenSSL', zh: '是按另一个 OpenSSL 版本编译的' },
    },
    {
      id: 'word-size',
      when: seen('shared-library-missing', { class: '~.' }),
      title: { en: 'a library of the other word size', zh: '库的位数不对' },
    },
    {
      id: 'truncated',
      when: seen('shared-library-missing', { short: '~.' }),
      title: { en: 'the library file is cut off', zh: '库文件不完整' },
    },
  ],
  explains: ['docker-daemon-not-running', 'containerd-not-running', 'iptables-binary-missing', 'start-limit-hit'],
  prior: 2,
  ask: ['ldd', 'os-release'],
  names: { './PROGRAM': [], LIBRARY: [inLine('shared-library-missing', 'lib', 'musl')] },
  fixes: [
    {
      does: {
        en: 'See all that is missing, and whether the file is there after all',
        zh: '先看缺哪些，以及文件是不是其实在',
      },
      run: "ldd ./PROGRAM | grep 'not found'\nldconfig -p | grep LIBRARY\nsudo find / -xdev -name 'LIBRARY*' 2>/dev/null",
      root: true,
      risk: 'read-only',
    },
    {
      does: { en: 'Not there: install the package that brings it', zh: '文件不在：装上提供它的软件包' },
      for: ['debian', 'raspberrypi', 'wsl'],
      run: 'sudo apt-get update && sudo apt-get install apt-file && sudo apt-file update\napt-file search LIBRARY',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Not there: install the package that brings it', zh: '文件不在：装上提供它的软件包' },
      for: ['rhel'],
      run: "dnf provides '*/LIBRARY'",
      root: false,
      risk: 'read-only',
    },
    {
      does: { en: 'Not there: install the package that brings it', zh: '文件不在：装上提供它的软件包' },
      for: ['arch'],
      run: 'sudo pacman -Fy\npacman -F LIBRARY',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Not there: install the package that brings it', zh: '文件不在：装上提供它的软件包' },
      for: ['alpine'],
      run: 'sudo apk add so:LIBRARY',
      root: true,
      risk: 'safe',
    },
    {
      does: {
        en: 'There, in a directory that the loader does not search: tell it, and rebuild its cache',
        zh: '文件在，但不在加载器搜索的目录：告诉它，并重建缓存',
      },
      run: 'echo /usr/local/lib | sudo tee /etc/ld.so.conf.d/local.conf\nsudo ldconfig',
      root: true,
      risk: 'safe',
    },
    {
      does: {
        en: 'This release has only another major version: take the build of the program for this release',
        zh: '这个发行版只有另一个主版本：换成为本发行版编译的程序',
      },
      root: false,
      risk: 'safe',
      caution: {
        en: 'Do not link libssl.so.3 to the name libssl.so.1.1: another major version is another interface, and the program crashes later.',
        zh: '不要把 libssl.so.3 软链成 libssl.so.1.1：主版本不同，接口就不同，程序之后会崩溃。',
      },
    },
  ],
  verify: {
    probe: 'ldd',
    when: any(is('libs.found', 'all'), is('libs.found', 'static')),
    says: { en: 'Every library is found.', zh: '每个库都找到了。' },
  },
  prevent: [
    {
      says: {
        en: 'Install programs as packages, which name what they need; in an image install the libraries in the stage that runs, not only in the one that builds.',
        zh: '用软件包安装程序，依赖会一并装上；多阶段构建时，运行阶段也要装上这些库，不能只装在编译阶段。',
      },
    },
  ],
  sources: [
    'https://man7.org/linux/man-pages/man8/ld.so.8.html',
    'https://man7.org/linux/man-pages/man8/ldconfig.8.html',
    'https://github.com/rpmohn/a4/issues/13',
  ],
})
