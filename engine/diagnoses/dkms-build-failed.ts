import { all, any, is, isIn, seen, unless } from '../conditions'
import { driversMissed } from '../linux/drivers'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'dkms-build-failed',
  area: 'kernel',
  tags: ['kernel/dkms'],
  words: {
    title: { en: 'DKMS could not build the module for this kernel', zh: 'DKMS 没能为这个内核编译出模块' },
    what: {
      en: 'An out-of-tree module has no build for the running kernel: its source does not fit the kernel, or the headers are missing.',
      zh: '树外模块没有当前内核的版本：源码与内核不兼容，或者缺头文件。',
    },
    why: {
      en: 'Kernel interfaces change; a module that was fine with the last kernel may need a newer source. Without the headers of the running release nothing can be built.',
      zh: '内核接口会变，上个内核能编译的源码，新内核可能要更新版本。没有当前版本的头文件就什么也编译不了。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(
        seen('dkms-build-failed'),
        any(seen('module-compile-error'), seen('dkms-headers-missing'), seen('kernel-build-dir-missing')),
      ),
      says: { en: 'DKMS reports the failure, and the log says why.', zh: 'DKMS 报告失败，日志给出了原因。' },
    },
    {
      weight: 'points',
      when: any(
        seen('dkms-build-failed'),
        seen('dkms-headers-missing'),
        seen('kbuild-tree-incomplete'),
        seen('dkms-source-gone'),
        all(seen('dkms-make-log'), any(seen('module-compile-error'), seen('kernel-build-dir-missing'))),
      ),
      says: {
        en: 'DKMS says that the build failed, or that headers are missing.',
        zh: 'DKMS 说编译失败，或者缺头文件。',
      },
    },
    {
      weight: 'points',
      when: all(
        is('module.out-of-tree', true),
        is('module.load', 'not-found'),
        any(is('dkms.state', 'added'), is('dkms.state', 'built'), is('dkms.other-kernels', true)),
      ),
      says: {
        en: 'The module is known to DKMS and not installed for this kernel.',
        zh: 'DKMS 知道这个模块，但没有为当前内核安装。',
      },
    },
    {
      weight: 'points',
      when: any(...driversMissed.map(([line, dkms]) => all(seen(line), is('dkms.other-kernels', true, dkms)))),
      says: {
        en: 'The driver is missing, and DKMS has it for other kernels than the one that runs.',
        zh: '驱动不在，而 DKMS 只为别的内核编译过它。',
      },
    },
    {
      weight: 'hints',
      when: all(
        is('module.out-of-tree', true),
        is('module.load', 'not-found'),
        unless(isIn('kernel.flavour', ['arch', 'alpine'])),
      ),
      says: {
        en: 'Linux has no such module: it must be built for each kernel, and for this one it was not.',
        zh: 'Linux 本身没有这个模块：每个内核都要单独编译，而当前内核还没有。',
      },
    },
    {
      weight: 'hints',
      when: all(seen('kernel-build-dir-missing'), unless(isIn('kernel.flavour', ['arch', 'alpine']))),
      says: {
        en: 'The tree to build against belongs to the headers of the running kernel: mostly their package is not installed.',
        zh: '编译所用的目录来自当前内核的头文件：多半是没有装对应的软件包。',
      },
    },
    {
      weight: 'hints',
      when: seen('module-compile-refused'),
      says: {
        en: 'The compiler or the linker of modules stops: the source does not fit this kernel, or the compiler of the kernel is not installed.',
        zh: '编译器或模块链接器中止：源码与这个内核不配套，或者没有装编译内核用的那个编译器。',
      },
    },
    {
      weight: 'hints',
      when: seen('headers-package-unknown'),
      says: {
        en: 'The repository has no headers for the kernel that runs: no module can be built for it.',
        zh: '软件源里没有正在运行的内核的头文件，无法为它编译模块。',
      },
    },
    {
      weight: 'hints',
      when: any(
        all(is('module.out-of-tree', true), any(is('module.load', 'not-found'), seen('module-named-missing'))),
        seen('vbox-driver-absent'),
        seen('zfs-not-loaded'),
        seen('vboxsf-no-driver'),
        seen('kernel-build-dir-missing'),
        seen('gpu-driver-not-loaded'),
        seen('module-compile-error'),
      ),
      says: { en: 'An out-of-tree module is not there.', zh: '树外模块不在。' },
    },
  ],
  refutes: [
    {
      when: all(is('modules.dir', 'absent'), is('modules.newer', true)),
      says: { en: 'The running kernel itself is stale.', zh: '正在运行的内核本身就是旧的。' },
    },
  ],
  explains: ['nvidia-runtime-missing', 'kernel-modules-extra-missing', 'module-missing-in-initramfs'],
  prior: 2,
  ask: ['dkms-status', 'uname-r', 'ls-lib-modules'],
  fixes: [
    {
      does: { en: 'Install the headers and build', zh: '安装头文件并编译' },
      for: ['debian'],
      run: 'sudo apt-get install linux-headers-$(uname -r)\nsudo dkms autoinstall -k $(uname -r)',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Install the headers and build', zh: '安装头文件并编译' },
      for: ['rhel'],
      run: 'sudo dnf install kernel-devel-$(uname -r)\nsudo dkms autoinstall -k $(uname -r)',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Install the headers and build', zh: '安装头文件并编译' },
      for: ['arch'],
      run: 'sudo pacman -S linux-headers\nsudo dkms autoinstall -k $(uname -r)',
      root: true,
      risk: 'safe',
    },
    {
      does: {
        en: "The source does not fit: upgrade the module's package, or boot the previous kernel",
        zh: '源码不兼容：升级模块软件包，或启动上一个内核',
      },
      root: false,
      risk: 'reboots',
    },
  ],
  verify: {
    probe: 'dkms-status',
    when: is('dkms.state', 'installed'),
    says: { en: 'dkms status says installed.', zh: 'dkms status 显示 installed。' },
  },
  prevent: [
    {
      says: {
        en: 'Install the headers meta package so that it follows the kernel.',
        zh: '安装头文件元包，让它跟随内核升级。',
      },
    },
  ],
  sources: ['https://github.com/dell/dkms'],
})
