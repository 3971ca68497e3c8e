/** DKMS, out-of-tree modules, and the tools that build them. */
import { sig } from '../model'

const dkms = 'https://github.com/dell/dkms/blob/main/dkms.in'

export default [
  sig({
    id: 'dkms-build-failed',
    literal: [
      'ad return status',
      'bad exit status',
      'dkms',
      '.ko failed for',
      'during autoinstall',
      'missing BUILD_DEPENDS',
    ],
    pattern:
      /(?:Bad return status for module build on kernel:(?: (?<release>\S+))?|Build of \S+\.ko failed for: |dkms install [^\n]{0,120} exited [1-9]|\(bad exit status: [1-9]\d*\)|dkms autoinstall on (?<auto>\S+?)(?:\/\S+)? failed for|Autoinstall on (?<newer>\S+) failed for module|dkms(?:\.conf)?: (?:ERROR|Error)!? .*(?:build|make) failed)|One or more modules failed to install during autoinstall|due to missing BUILD_DEPENDS/,
    example: 'Error! Bad return status for module build on kernel: 5.15.0-78-generic (x86_64)',
    nearMiss: 'dkms status',
    by: 'dkms',
    source: dkms,
    probes: ['dkms-status'],
  }),
  sig({
    id: 'dkms-headers-missing',
    literal: [
      'eaders',
      'autoconf.h',
      'was skipped since the',
      'source for the currently running kernel',
      'kernel source',
      'eader files',
      '"header" files',
    ],
    pattern:
      /(?:Your kernel headers for kernel (?<release>\S+) cannot be found|[Pp]lease install the linux-headers-(?<named>\S+) package|[Mm]issing (?:\S+ )?kernel headers|generated\/autoconf\.h['’" ]{0,2}:? (?:file not found|No such file)|Module build for (?:the currently running kernel|kernel \S+) was skipped since the(?: kernel (?:headers|source)|$)|kernel (?:source|headers) for this kernel do(?:es)?(?: not|n't) seem to be installed|[Uu]nable to (?:find|locate) the (?:kernel source|source for the currently running kernel)|[Cc]an(?:no|')t find kernel headers|[Kk]ernel headers not found|[Kk]ernel headers [^\n]{0,40}(?:not (?:found|installed)|missing)|(?:[Mm]issing|[Nn]o|[Nn]ot find|[Uu]nable to find)(?: component:)?(?: the)? (?:Linux|kernel)(?: kernel)? headers?\b|header files [^\n]{0,40}(?:running|current|your) kernel [^\n]{0,40}not found|[Hh]eaders (?:for|of) (?:the )?(?:current(?:ly)? )?(?:running )?kernel[^\n]{0,60}(?:not (?:be )?(?:found|installed)|missing)|[Ii]nstall the (?:Linux )?kernel "header" files)/,
    example:
      'Error! Your kernel headers for kernel 6.1.0-10-amd64 cannot be found at /lib/modules/6.1.0-10-amd64/build or /lib/modules/6.1.0-10-amd64/source.',
    nearMiss: 'Reading HTTP headers',
    by: 'dkms; installers of VirtualBox, VMware, NVIDIA and DisplayLink',
    source: dkms,
    probes: ['dkms-status'],
  }),
  sig({
    id: 'headers-package-unknown',
    literal: ['linux-headers-', 'linux-modules-', 'linux-image-', 'kernel-'],
    pattern:
      /(?:Unable to locate package|无法定位软件包|Couldn't find any package by (?:glob|regex)|No match for argument:|Unable to find a match:|No package|Package) ['"“]?(?:linux-(?:headers|modules(?:-extra)?|image-extra)-|kernel-(?:(?:uek|rt|64k)-)?(?:devel|headers|modules(?:-(?:core|extra))?)-)(?<release>\d[\w.+~-]*)['"”]?(?:$| (?:available|is not available|has no installation candidate)|\.$)|No provider of '\+?kernel-(?:default|azure|rt)-devel ?= ?(?<zypper>\d[\w.+~-]*)' found/,
    example: 'E: Unable to locate package linux-headers-4.19.23-v7',
    nearMiss: 'Setting up linux-headers-6.1.0-10-amd64 (6.1.38-1) ...',
    by: 'apt, dnf, zypper; the kernel is older than what the repository keeps, or not from it',
    source: 'https://wiki.debian.org/KernelModuleBuild',
    probes: ['uname-r'],
  }),
  sig({
    id: 'dkms-source-gone',
    literal: ['dkms.conf', 'module source directory', 'Bad conf file', 'is broken! Missing', 'module source located'],
    pattern:
      /Could not locate dkms\.conf file|\/dkms\/(?<module>[\w.-]+)\/(?<version>[^/\s]+)\/source\/dkms\.conf does not exist|Error! (?:Could not find module source directory|Bad conf file\.|\S{1,100} is broken! Missing the (?:module )?source|The directory \S{1,200} does not appear to have module source)/,
    example: 'File: /var/lib/dkms/zfs/0.8.1/source/dkms.conf does not exist.',
    nearMiss: 'Creating symlink /var/lib/dkms/zfs/0.8.1/source -> /usr/src/zfs-0.8.1',
    by: 'dkms: a version that it still lists lost its source, and it stops there',
    source: dkms,
    probes: ['dkms-status'],
  }),
  sig({
    id: 'openwrt-kernel-hash',
    literal: ['kernel (= ', 'package kernel is not compatible', 'kernel 版本不兼容'],
    pattern:
      /cannot find dependency kernel \(= (?<wants>[\w.~-]+)\) for kmod-|^\W*kernel \(= (?<needs>\d[\w.~-]+)\)|installed version of package kernel is not compatible, require (?<require>\S+)|软件包 kernel 版本不兼容，需要 (?<zh>\S+)/,
    example:
      ' * pkg_hash_check_unresolved: cannot find dependency kernel (= 5.10.110-1-ecdf38a0bcca08e02a6b27f1f92cf94b) for kmod-tun',
    nearMiss: ' * pkg_hash_check_unresolved: cannot find dependency libc (= 1.2.4-4) for kmod-tun',
    by: 'opkg, LuCI: a kmod is of another build of the firmware',
    source: 'https://openwrt.org/docs/guide-user/additional-software/opkg',
  }),
  sig({
    id: 'module-built-here',
    literal: ['M=', 'SUBDIRS='],
    pattern: /\bmake(?:\[\d+\])? .{0,200}-C \/(?:usr\/)?(?:lib\/modules\/\S+\/build|src\/\S+).{0,200} (?:M|SUBDIRS)=\S/,
    example: 'make -C /lib/modules/5.13.0-27-generic/build M=/home/user/tty0tty/module modules',
    nearMiss: 'make -C /lib/modules/5.13.0-27-generic/build help',
    by: 'make and the kernel build system: a module from outside the kernel',
    source: 'https://docs.kernel.org/kbuild/modules.html',
  }),
  sig({
    id: 'dkms-make-log',
    literal: 'make.log',
    pattern: /DKMS (?:\([^)]*\) )?make\.log for (?<module>\S+) for kernel (?<release>\S+)/,
    example: 'DKMS make.log for v4l2loopback-0.8.0 for kernel 4.1.15+ (armv6l)',
    nearMiss: 'Consult /var/lib/dkms/hpsa-dkms/1.0/build/make.log for more information.',
    by: 'dkms',
    source: dkms,
  }),
  sig({
    id: 'module-compile-error',
    literal: ['rror: ', 'Makefile.build:'],
    // the source is older (or newer) than the interface of this kernel
    pattern:
      /\.[ch]:\d+:\d+: error: (?:implicit declaration|too (?:few|many) arguments|incompatible|passing argument|initialization of|unknown type|.{0,60}(?:has no member|undeclared|redefinition|conflicting types))|^\s*make\[\d+\]: \*\*\* \[(?:\S*\/linux-headers-\S+\/scripts\/Makefile\.build:\d+: \S+|scripts\/Makefile\.build:\d+: \/var\/lib\/dkms\/\S+)\.o\] Error \d/,
    example:
      '/var/lib/dkms/v4l2loopback/0.8.0/build/v4l2loopback.c:486:2: error: implicit declaration of function ‘strict_strtoul’ [-Werror=implicit-function-declaration]',
    nearMiss: 'main.c: error: no input files',
    by: 'gcc',
    source: 'https://gcc.gnu.org/onlinedocs/gcc/Warning-Options.html',
  }),
  sig({
    id: 'kbuild-tree-incomplete',
    literal: [
      'No rule to make target',
      'Kernel configuration is invalid',
      'include/',
      'scripts/',
      'Kconfig:',
      'syncconfig',
      'archscripts',
      'scripts_basic',
    ],
    // headers without their generated files and helper programs, or with those of another machine
    pattern:
      /No rule to make target [`'‘]?\S{0,120}(?:scripts\/mod\/modpost|scripts\/basic\/fixdep|scripts\/module\.lds|tools\/relocs_32\.c|tools\/objtool\/objtool|kernel\/bounds\.s)|Kernel configuration is invalid|include\/(?:generated|config)\/(?:autoconf\.h|auto\.conf|asm-offsets\.h)\S{0,3} (?:or|are missing|for reading)|scripts\/(?:basic\/fixdep|mod\/modpost|recordmcount|genksyms\/genksyms|kconfig\/conf): (?:\d+: )?(?:Exec format error|not found|No such file|cannot execute)|Kconfig:\d+: can't open file|[Mm]akefile:\d+: (?:recipe for target ')?(?:syncconfig|silentoldconfig|scripts_basic|archscripts)\b['\]]/,
    example:
      "make[2]: *** No rule to make target 'scripts/mod/modpost', needed by '/var/lib/dkms/rtl88x2bu/5.13.1/build/88x2bu.o'.  Stop.",
    nearMiss: "make: *** No rule to make target 'install'.  Stop.",
    by: 'the kernel build system: headers that are not prepared, broken, or of another machine',
    source: 'https://docs.kernel.org/kbuild/modules.html',
  }),
  sig({
    id: 'dkms-skipped',
    literal: [
      'BUILD_EXCLUSIVE',
      'was skipped for module',
      'DKMS will not replace',
      'not newer than what is already found',
      'nothing to be done',
      'already installed (unversioned',
      'obsoleted due to being included',
    ],
    pattern:
      /(?:includes a BUILD_EXCLUSIVE directive|Module has been obsoleted due to being included|was skipped for module\(s\) (?<modules>[^\n.]+)|DKMS will not replace this module|is not newer than what is already found in kernel|Module \S+ already installed \(unversioned module\), override by specifying --force)/,
    example: 'Autoinstall on 6.14.0-rc4-1-cachyos-rc was skipped for module(s) v4l2loopback.',
    nearMiss: 'Module build for this kernel',
    by: 'dkms 2 and 3',
    source: dkms,
    probes: ['dkms-status'],
  }),
  sig({
    id: 'vbox-driver-absent',
    literal: ['vboxdrv', 'VirtualBox', 'vboxnet', 'vmmon'],
    pattern:
      /(?:Could not open \/dev\/vmmon: No such file|The vboxdrv kernel module is not loaded|vboxdrv\.sh: failed: (?<step>[^\n]+)|VirtualBox Linux kernel driver is either not loaded|Kernel driver not installed \(rc=-1908\)|There were problems setting up VirtualBox)/,
    example: 'WARNING: The vboxdrv kernel module is not loaded. Either there is no module',
    nearMiss: 'vboxdrv.sh: Stopping VirtualBox services.',
    by: 'VirtualBox; VMware Workstation',
    source: 'https://www.virtualbox.org/manual/topics/installation.html',
  }),
  sig({
    id: 'zfs-not-loaded',
    literal: ['ZFS module', 'zfs'],
    pattern:
      /(?:The ZFS modules (?:are not loaded|cannot be auto-loaded)|Failed to load ZFS module stack|Failed to initialize the libzfs library)/,
    example: "The ZFS modules are not loaded. Try running '/sbin/modprobe zfs' as root to load them.",
    nearMiss: 'ZFS module parameters',
    by: 'OpenZFS tools',
    source: 'https://github.com/openzfs/zfs/blob/master/lib/libzfs/libzfs_util.c',
  }),
  sig({
    id: 'nvidia-api-mismatch',
    literal: 'API mismatch',
    pattern: /API mismatch: the client has (?:the )?version (?<client>[\d.]+)[\s\S]{0,20}/,
    example: 'NVRM: API mismatch: the client has the version 535.54.03, but',
    nearMiss: 'API mismatch',
    by: 'the NVIDIA kernel module',
    source: 'https://download.nvidia.com/XFree86/Linux-x86_64/535.54.03/README/commonproblems.html',
    probes: ['dmesg'],
  }),
  sig({
    id: 'module-compile-refused',
    literal: ['GPL-incompatible module', 'code model kernel does not', 'gcc-'],
    pattern:
      /GPL-incompatible module (?<module>[\w-]{1,60})\.ko uses GPL-only symbol|code model kernel does not support PIC mode|^\/bin\/sh: (?:line )?\d+: (?<compiler>(?:[\w]+-linux-gnu-)?gcc-\d+): (?:command )?not found/,
    example: "ERROR: modpost: GPL-incompatible module nvidia.ko uses GPL-only symbol 'rcu_read_unlock_strict'",
    nearMiss: 'bash: gcc-12: command not found',
    by: 'modpost, gcc',
    source: 'https://docs.kernel.org/kbuild/modules.html',
    probes: ['dkms-status'],
  }),
] as const
