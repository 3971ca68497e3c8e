import { all, any, is, matches, seen } from '../conditions'
import { containerRuns, defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'page-size-mismatch',
  area: 'container',
  tags: ['hardware/arm', 'docker/run'],
  words: {
    title: {
      en: 'The program was built for another memory page size',
      zh: '程序编译时的内存页大小与内核不符',
    },
    what: {
      en: 'The kernel of this machine has pages of 16 or 64 KiB, and the program (or a library in it) takes 4 KiB for granted.',
      zh: '这台机器的内核用 16 KiB 或 64 KiB 的页，而程序（或它带的库）写死了 4 KiB。',
    },
    why: {
      en: 'The page size is an option of the kernel, and a container has the kernel of its host. CentOS 7 and 8, Anolis 8 and Kylin V10 for aarch64 have 64 KiB; Raspberry Pi 5, Asahi and LoongArch 16 KiB; images are mostly built where it is 4 KiB. jemalloc before 5.3.1 fixes the size when it is compiled: Redis, Rust services, Milvus, Qdrant.',
      zh: '页大小是内核的编译选项，容器用的是宿主机的内核。aarch64 版的 CentOS 7/8、Anolis 8、麒麟 V10 是 64 KiB，树莓派 5、Asahi、龙芯是 16 KiB；镜像却大多在 4 KiB 的机器上构建。5.3.1 之前的 jemalloc 在编译时就把页大小定死了，Redis、Rust 写的服务、Milvus、Qdrant 都会中招。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: any(
        seen('page-size-unsupported', { jemalloc: '~.' }),
        all(
          seen('page-size-unsupported'),
          any(is('kernel.arch', 'aarch64'), matches('kernel.release', '64k|16k|aarch64')),
        ),
      ),
      says: {
        en: 'jemalloc (or the loader, on an Arm kernel) refuses this page size.',
        zh: 'jemalloc（或 Arm 内核上的动态加载器）不接受这个页大小。',
      },
    },
    {
      // strip and patchelf damage a library so that it reads the same on 4 KiB
      weight: 'hints',
      when: seen('page-size-unsupported'),
      says: { en: 'A library does not fit the page size.', zh: '有库与页大小对不上。' },
    },
  ],
  refutes: [
    {
      when: is('kernel.arch', 'x86_64'),
      says: { en: 'x86-64 has 4 KiB always.', zh: 'x86-64 的页总是 4 KiB。' },
    },
  ],
  explains: ['seccomp-old-libseccomp', 'memory-exhausted-thrashing'],
  prior: 1,
  ask: ['uname-m', 'uname-r'],
  names: { IMAGE: [] },
  fixes: [
    {
      does: { en: 'Look at the size', zh: '先看页大小' },
      run: 'getconf -a | grep -i pagesize',
      root: false,
      risk: 'read-only',
    },
    {
      does: {
        en: 'Take a build for large pages, or build the image on this machine',
        zh: '换支持大页的构建，或在这台机器上自己构建镜像',
      },
      run: 'docker build --build-arg JEMALLOC_SYS_WITH_LG_PAGE=16 -t IMAGE .',
      root: false,
      risk: 'safe',
      caution: {
        en: '16 means 64 KiB, and runs on smaller pages too. The argument works where the Dockerfile takes it (Rust: jemalloc-sys); others pass --with-lg-page=16 to configure. Some images have a tag without jemalloc.',
        zh: '16 即 64 KiB，小页的机器上也能跑。Dockerfile 接收这个参数才有效（Rust 的 jemalloc-sys）；自己编译 jemalloc 用 --with-lg-page=16。有些镜像另有不带 jemalloc 的标签。',
      },
    },
    {
      does: {
        en: 'Or boot a kernel with 4 KiB pages, where the distribution has one',
        zh: '或者换 4 KiB 页的内核（发行版提供的话）',
      },
      run: 'grep -h PAGES=y /boot/config-*',
      root: false,
      risk: 'read-only',
      caution: {
        en: 'RHEL 9 and Ubuntu default to 4 KiB and have a 64k kernel beside it; older ones mostly have the one. Raspberry Pi 5: kernel=kernel8.img in config.txt. Swap and btrfs made with another page size may not be read.',
        zh: 'RHEL 9、Ubuntu 默认 4 KiB，另有 64k 内核；更老的系统大多只有一种。树莓派 5 在 config.txt 写 kernel=kernel8.img。换页大小后，原来的 swap、btrfs 可能认不出来。',
      },
    },
  ],
  verify: containerRuns,
  prevent: [
    {
      says: {
        en: 'Whoever builds for Arm: --with-lg-page=16, and a test on 64 KiB.',
        zh: '为 Arm 构建镜像时用 --with-lg-page=16，并在 64 KiB 的机器上测一遍。',
      },
    },
  ],
  sources: [
    'https://github.com/jemalloc/jemalloc/issues/467',
    'https://github.com/qdrant/qdrant/issues/4298',
    'https://github.com/rustfs/rustfs/issues/3276',
    'https://github.com/sysown/proxysql/issues/4863',
    'https://gitlab.com/redhat/centos-stream/src/kernel/centos-stream-9/-/merge_requests/1820',
  ],
})
