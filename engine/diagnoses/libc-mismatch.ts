import { any, is, seen } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'libc-mismatch',
  area: 'host',
  tags: ['linux/packages', 'docker/images'],
  words: {
    title: {
      en: 'The program was built for a newer or another libc than this system has',
      zh: '程序是为更新的、或另一种 libc 编译的，这个系统没有',
    },
    what: {
      en: 'The loader stops the program before its first line: the libc, the libstdc++ or the kernel here is older than the machine on which it was linked, or this is musl and it wants glibc.',
      zh: '程序还没执行第一行就被加载器拦下：这里的 libc、libstdc++ 或内核比编译它的机器旧，或者这里是 musl，而它要 glibc。',
    },
    why: {
      en: 'A program that is linked dynamically remembers the newest version of each symbol that its build machine offered. Older programs run on newer systems, never the other way round. libc is tied to the release of the distribution: no package of that release brings a newer one.',
      zh: '动态链接的程序会记下编译机上每个符号的最新版本。旧程序能在新系统上跑，反过来不行。libc 跟着发行版的版本走：同一版本里没有软件包能带来更新的 libc。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: any(seen('libc-version-missing'), is('libs.found', 'too-old')),
      says: {
        en: 'The loader names a version of the library that this system does not have.',
        zh: '加载器指明了一个本机没有的库版本。',
      },
    },
    {
      weight: 'points',
      when: seen('libc-kernel-too-old'),
      says: {
        en: 'glibc itself refuses to start on a kernel this old.',
        zh: 'glibc 自己就拒绝在这么旧的内核上启动。',
      },
    },
    {
      weight: 'points',
      when: seen('musl-loads-glibc-program'),
      says: {
        en: 'musl looks for what only glibc has.',
        zh: 'musl 在找只有 glibc 才有的东西。',
      },
    },
    {
      weight: 'points',
      when: seen('libc-check-failed'),
      says: {
        en: 'The installer looked at the libc before it started, and it is too old.',
        zh: '安装程序启动前检查了 libc，版本太旧。',
      },
    },
  ],
  refutes: [
    {
      when: any(seen('oci-exec-format'), is('image.fits', 'no'), is('binary.fits', 'no')),
      says: {
        en: 'The program is for another CPU: it never came as far as a libc.',
        zh: '程序是给别的 CPU 的，根本没走到 libc 这一步。',
      },
    },
  ],
  variants: [
    {
      id: 'kernel-too-old',
      when: seen('libc-kernel-too-old'),
      title: { en: 'The image needs a newer kernel', zh: '镜像需要更新的内核' },
    },
    {
      id: 'musl',
      when: seen('musl-loads-glibc-program'),
      title: { en: 'A glibc program on musl (Alpine)', zh: '在 musl（Alpine）上跑 glibc 程序' },
    },
  ],
  explains: ['docker-daemon-not-running', 'containerd-not-running', 'runc-version-broken', 'start-limit-hit'],
  prior: 2,
  ask: ['ldd', 'os-release', 'uname-r'],
  names: { './PROGRAM': [] },
  fixes: [
    {
      does: {
        en: 'Take the build of the program for this release, an older version of it, or a static one',
        zh: '换成为本发行版编译的版本、较旧的版本，或静态链接的版本',
      },
      root: false,
      risk: 'safe',
      caution: {
        en: 'Copying libc.so.6 from another machine, or setting LD_LIBRARY_PATH to one, breaks every program of the shell.',
        zh: '从别的机器拷来 libc.so.6，或用 LD_LIBRARY_PATH 指过去，会让 shell 里所有程序都跑不起来。',
      },
    },
    {
      does: {
        en: 'Run it in a container whose distribution is new enough',
        zh: '放进发行版足够新的容器里运行',
      },
      run: 'docker run --rm -it -v "$PWD:/w" -w /w debian:stable ./PROGRAM',
      root: false,
      risk: 'safe',
    },
    {
      does: {
        en: '“kernel too old”: the host needs another kernel, or the container an older image; on WSL 1 switch to WSL 2',
        zh: '“kernel too old”：宿主机换新内核，或容器用旧一点的镜像；WSL 1 换成 WSL 2',
      },
      run: 'uname -r',
      root: false,
      risk: 'read-only',
    },
    {
      does: {
        en: 'Alpine: take the musl build of the program, or a base image with glibc (debian:stable-slim)',
        zh: 'Alpine：用程序的 musl 版本，或换成带 glibc 的基础镜像（debian:stable-slim）',
      },
      for: ['alpine'],
      root: false,
      risk: 'safe',
    },
    {
      does: {
        en: 'Your own program: link it on the oldest release that it shall run on, or statically (Go: CGO_ENABLED=0)',
        zh: '自己的程序：在要支持的最旧的发行版上编译，或静态链接（Go：CGO_ENABLED=0）',
      },
      root: false,
      risk: 'safe',
    },
  ],
  verify: {
    probe: 'ldd',
    when: any(is('libs.found', 'all'), is('libs.found', 'static')),
    says: { en: 'Every library is found in the version that is asked for.', zh: '每个库都找到了，版本也够。' },
  },
  prevent: [
    {
      says: {
        en: 'Build releases on the oldest distribution that they shall run on: what runs there, runs on all later ones.',
        zh: '在要支持的最旧的发行版上编译发布包：在那里能跑，在更新的系统上也能跑。',
      },
    },
  ],
  sources: [
    'https://sourceware.org/glibc/wiki/FAQ',
    'https://developers.redhat.com/blog/2019/08/01/how-the-gnu-c-library-handles-backward-compatibility',
    'https://github.com/kevinschoon/pomo/issues/9',
  ],
})
