import { all, any, is, isIn, seen, unless } from '../conditions'
import { defineDiagnosis, moduleLoads } from './kit'

export default defineDiagnosis({
  id: 'module-version-mismatch',
  area: 'kernel',
  tags: ['kernel/modules'],
  words: {
    title: { en: 'The module was built for another kernel', zh: '模块是为另一个内核编译的' },
    what: {
      en: 'The file was built against a kernel other than the running one, and the kernel refuses it.',
      zh: '模块文件不是针对正在运行的内核编译的，内核拒绝加载。',
    },
    why: {
      en: 'The version magic differs, or a symbol has another checksum. Typical for prebuilt modules, firmware upgrades of appliances, DKMS runs against the wrong kernel.',
      zh: 'version magic 不同，或者符号校验和不同。常见于预编译模块、设备固件升级、DKMS 针对了错误的内核。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(seen('klog-vermagic'), any(is('module.load', 'exec-format'), is('module.load', 'invalid'))),
      says: { en: 'The kernel log shows both versions, and loading fails.', zh: '内核日志给出了两个版本，加载失败。' },
    },
    {
      weight: 'points',
      when: any(seen('klog-vermagic'), seen('klog-symbol-version'), seen('klog-module-size'), seen('insmod-killed')),
      says: {
        en: 'The kernel log says that module and kernel do not belong together.',
        zh: '内核日志说模块与内核不配套。',
      },
    },
    {
      weight: 'points',
      when: all(
        is('module.misplaced', true),
        any(isIn('module.load', ['exec-format', 'invalid', 'unknown-symbol']), seen('klog-module-size')),
      ),
      says: {
        en: 'The file lies in the directory of one kernel and was built for another.',
        zh: '文件放在一个内核的目录里，却是为另一个内核编译的。',
      },
    },
    {
      weight: 'hints',
      when: is('module.misplaced', true),
      says: {
        en: 'The file lies in the directory of one kernel and was built for another.',
        zh: '文件放在一个内核的目录里，却是为另一个内核编译的。',
      },
    },
    {
      weight: 'points',
      when: all(is('module.load', 'exec-format'), unless(seen('klog-bad-elf')), is('module.out-of-tree', true)),
      says: { en: 'Exec format error of an out-of-tree module.', zh: '树外模块报 Exec format error。' },
    },
    {
      weight: 'points',
      when: all(seen('klog-btf-mismatch'), is('module.load', 'invalid')),
      says: {
        en: 'The type data (BTF) of the module is that of another build of this kernel, and loading fails.',
        zh: '模块的类型数据（BTF）来自这个内核的另一次构建，加载失败。',
      },
    },
    {
      weight: 'points',
      when: seen('openwrt-kernel-hash'),
      says: {
        en: 'The package of the module was built for another build of the kernel than the firmware that runs.',
        zh: '这个模块软件包是为另一次构建的内核编译的，与正在运行的固件不配套。',
      },
    },
    {
      weight: 'hints',
      when: seen('insmod-prebuilt-absent'),
      says: {
        en: 'A prebuilt module for this firmware or kernel does not exist.',
        zh: '没有针对这个固件或内核的预编译模块。',
      },
    },
    {
      // a file that was brought along, not one of the tree of the kernel that runs
      weight: 'points',
      when: all(
        any(
          seen('kmod-could-not-insert', { path: '~\\.ko', reason: '~Invalid module format|Exec format' }),
          seen('bb-cannot-load', { path: '~\\.ko', reason: '~nvalid module format|xec format' }),
        ),
        unless(
          any(
            seen('kmod-could-not-insert', { path: '~lib/modules/' }),
            seen('bb-cannot-load', { path: '~lib/modules/' }),
            seen('klog-bad-elf'),
          ),
        ),
      ),
      says: {
        en: 'insmod was given a file of its own, and the kernel refuses its format: it was built for another one.',
        zh: 'insmod 加载的是单独的文件，内核不接受它的格式：它是为别的内核编译的。',
      },
    },
    {
      weight: 'points',
      when: all(seen('klog-relocation-refused'), isIn('module.load', ['exec-format', 'invalid'])),
      says: {
        en: 'The kernel refuses the relocations of the file: it was built with headers or tools that do not belong to this kernel.',
        zh: '内核不接受这个文件里的重定位：编译用的头文件或工具链与当前内核不配套。',
      },
    },
    {
      weight: 'hints',
      when: seen('klog-relocation-refused'),
      says: {
        en: 'A module is not linked into this kernel: its relocations do not fit.',
        zh: '模块链接不进这个内核：重定位不匹配。',
      },
    },
    {
      weight: 'hints',
      when: any(is('module.load', 'exec-format'), is('module.load', 'invalid'), seen('klog-btf-mismatch')),
      says: { en: 'The module has a format that the kernel refuses.', zh: '内核不接受这个模块的格式。' },
    },
    {
      weight: 'hints',
      when: seen('klog-duplicate-symbol'),
      says: {
        en: 'The module brings functions that are there already: it belongs to another build, or another build of it is loaded.',
        zh: '模块带来的函数内核里已经有了：它属于另一套构建，或另一套已经加载。',
      },
    },
  ],
  refutes: [
    {
      when: any(seen('klog-bad-elf'), is('module.load', 'override'), seen('klog-param-invalid', { param: '~.' })),
      says: {
        en: 'The file is broken, overridden, or an option is refused.',
        zh: '是文件损坏、加载被替换，或参数被拒绝。',
      },
    },
  ],
  explains: [
    'overlay-module-missing',
    'storage-driver-unsupported',
    'docker-daemon-not-running',
    'iptables-raw-table-missing',
    'module-not-loaded',
    'fs-module-missing',
  ],
  prior: 2,
  ask: ['dmesg', 'modinfo', 'uname-a'],
  fixes: [
    {
      does: {
        en: 'A module of the kernel itself: reboot into the matching build',
        zh: '内核自带模块：重启进入配套的构建',
      },
      run: 'sudo systemctl reboot',
      root: true,
      risk: 'reboots',
    },
    {
      does: { en: 'A DKMS module: build it for the running kernel', zh: 'DKMS 模块：为当前内核重新编译' },
      run: 'sudo dkms autoinstall -k $(uname -r)',
      root: true,
      risk: 'safe',
    },
    {
      does: {
        en: 'A prebuilt module: take the one for this kernel or firmware',
        zh: '预编译模块：换成对应这个内核或固件的版本',
      },
      root: false,
      risk: 'safe',
    },
  ],
  verify: moduleLoads,
  prevent: [{ says: { en: 'Never force a module with modprobe -f.', zh: '不要用 modprobe -f 强行加载。' } }],
  sources: ['https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/kernel/module/version.c'],
})
