/** Lines of kmod's modprobe and insmod, of busybox's insmod, and of module-init-tools, which kmod replaced in 2012. */
import { kernelRelease, moduleLoad, moduleName, modulesTree } from '../facts/shared'
import { sig } from '../model'
import { loadState, namesRelease, pathModule, takesOut } from './module-words'

const modprobeSource = 'https://github.com/kmod-project/kmod/blob/master/tools/modprobe.c'
const libkmod = 'https://github.com/kmod-project/kmod/blob/master/libkmod/libkmod-module.c'

export default [
  sig({
    id: 'kmod-module-not-found',
    literal: ['not found', 'FATAL: Module'],
    // systemctl cuts the line at the width of the terminal; UEK's kmod ends the line with a comma and names the package on the next one; module-init-tools names no directory;
    // `configs` is no driver: who asks for it wants to read the configuration of the kernel;
    // Ansible and others quote the sentence without the program in front
    pattern:
      /(?:(?:modprobe: )?(?:FATAL|WARNING): Module (?!configs not)(?<module>[\w.-]+) not found(?: in directory (?:\/usr|\/run\/(?:booted|current)-system\/kernel-modules)?\/lib\/modules\/(?<release>[^\s,"'`\\]+)| (?<within>in) d?i?r?e?c?t?o?r?y?[>…]?$|\.|$)|FATAL: Module (?<cut>[\w-]+) no?t?(?: f?o?u?n?)?(?:…|>|\.\.\.)?$|\bModule (?!configs not)(?<quoted>[\w.-]+) not found in directory\b(?: (?:\/usr|\/run\/(?:booted|current)-system\/kernel-modules)?\/lib\/modules\/(?<named>[^\s,"'`\\]+))?)/,
    facts: { 'module.load': moduleLoad, 'kernel.release': kernelRelease },
    read({ module, quoted, cut, release, named }, emit, line) {
      emit('module.load', 'not-found', line, moduleName(module ?? quoted ?? cut))
      const dir = (release ?? named)?.replace(/[./]+$/, '')
      if (dir) emit('kernel.release', dir, line)
    },
    notOf: takesOut,
    example: 'modprobe: FATAL: Module nf_nat_ipv4 not found in directory /lib/modules/6.1.0-10-amd64',
    nearMiss: 'ERROR in ./src/app.js: Module not found: cannot resolve directory',
    by: 'kmod >= 9; module-init-tools',
    source: modprobeSource,
    probes: ['modprobe'],
  }),
  sig({
    id: 'kmod-removal-refused',
    literal: ['FATAL: Module', 'is not currently loaded', 'is builtin'],
    pattern:
      /(?:FATAL: |ERROR: )?Module (?<module>[\w-]+) (?:not found(?: in directory|\.|$)|is (?:not currently loaded|builtin))/,
    onlyOf: /^(?:(?:busybox )?modprobe (?:\S+ )*?(?:-\w*r\w*|--remove)(?: |$)|rmmod )/,
    example: 'modprobe: FATAL: Module usb_storage not found.',
    nearMiss: 'modprobe: FATAL: Module nouveau is in use.',
    by: 'kmod: modprobe -r, rmmod',
    source: modprobeSource,
  }),
  sig({
    id: 'kmod-could-not-insert',
    literal: ['ould not insert', 'rror inserting'],
    // modprobe names the module, insmod the file; module-init-tools says "Error inserting X (path): reason"
    pattern:
      /(?:[Cc]ould not insert '?(?<module>[\w-]+)'?:? |[Cc]ould not insert module (?<path>\S+): |[Ee]rror inserting '?(?<old>[\w./-]+)'?(?: \([^)]*\))?: (?:-1 )?)(?<reason>[A-Z\u0400-\u04ff\u4e00-\u9fff][^\n"]*|required +key[^\n"]*)/,
    facts: { 'module.load': moduleLoad },
    read({ module, path, old, reason }, emit, line) {
      const state = loadState(reason)
      if (state) emit('module.load', state, line, moduleName(module ?? pathModule(path ?? old)))
    },
    example: "modprobe: ERROR: could not insert 'nf_nat': Invalid argument",
    nearMiss: "could not insert your card: 'card': Invalid argument",
    by: 'kmod >= 9 (modprobe, insmod); module-init-tools',
    source: modprobeSource,
    probes: ['modprobe'],
  }),
  sig({
    id: 'kmod-no-moddep',
    literal: 'could not open moddep file',
    pattern:
      /could not open moddep file '(?:\/usr|\/run\/(?:booted|current)-system\/kernel-modules)?\/lib\/modules\/(?<release>[^/']+)\/modules\.dep/,
    ...namesRelease,
    example:
      "modprobe: ERROR: ../libkmod/libkmod.c:586 kmod_search_moddep() could not open moddep file '/lib/modules/5.0.0-32-generic/modules.dep.bin'",
    nearMiss: "could not open moddep file ''",
    by: 'kmod 9 to 29',
    source: 'https://github.com/kmod-project/kmod/blob/v25/libkmod/libkmod.c',
    probes: ['modprobe'],
  }),
  sig({
    id: 'kmod-no-builtin-file',
    literal: 'could not open builtin file',
    pattern: /could not open builtin file '(?:\/usr)?\/lib\/modules\/(?<release>[^/']+)\/modules\.builtin/,
    ...namesRelease,
    example:
      "modprobe: ERROR: ../libkmod/libkmod.c:507 kmod_lookup_alias_from_builtin_file() could not open builtin file '/lib/modules/2.6.32-042stab108.8/modules.builtin.bin'",
    nearMiss: "could not open builtin file ''",
    by: 'kmod 9 to 29',
    source: 'https://github.com/kmod-project/kmod/blob/v25/libkmod/libkmod.c',
    probes: ['modprobe'],
  }),
  sig({
    id: 'mit-no-moddep',
    literal: 'Could not load /lib/modules',
    pattern: /Could not load \/lib\/modules\/(?<release>[^/]+)\/modules\.dep: No such file/,
    ...namesRelease,
    example: 'FATAL: Could not load /lib/modules/3.2.0-23-generic/modules.dep: No such file or directory',
    nearMiss: 'Could not load /lib/modules',
    by: 'module-init-tools, until 2012',
    source: 'https://git.kernel.org/pub/scm/utils/kernel/module-init-tools/module-init-tools.git/tree/modprobe.c',
    probes: ['modprobe'],
  }),
  sig({
    id: 'kmod-file-gone',
    literal: 'error=No such file or directory',
    // kmod 30 and 31 name the function, 34 does not; the exit status is 0 where the module itself is already loaded
    pattern: /ctx=0x\w+ path=(?:\/usr)?\/lib\/modules\/(?<release>[^/]+)\/(?<path>\S+) error=No such file or directory/,
    facts: { 'kernel.release': kernelRelease, 'modules.tree': modulesTree },
    read({ release }, emit, line) {
      if (release) emit('kernel.release', release, line)
      emit('modules.tree', 'index-only', line)
    },
    example:
      'modprobe: ERROR: ctx=0x5572ef5a82a0 path=/lib/modules/6.12.117+deb13-amd64/kernel/net/netfilter/x_tables.ko.xz error=No such file or directory',
    nearMiss: 'ctx=0x5572ef5a82a0 path=/tmp/x error=No such file or directory',
    by: 'kmod >= 30',
    source: libkmod,
    probes: ['modprobe'],
  }),
  sig({
    id: 'mit-file-gone',
    literal: '/lib/modules/',
    // mail programs break the line after "open" and within the reason
    pattern:
      /(?:FATAL: Could not open |^)'\/lib\/modules\/(?<release>[^/']+)\/(?<path>[^']+\.ko(?:\.gz)?)': No such(?: file or directory)?$/,
    ...namesRelease,
    example:
      "FATAL: Could not open '/lib/modules/2.6.32-431.el6.x86_64/kernel/net/ipv4/netfilter/ip_tables.ko': No such file or directory",
    nearMiss: "FATAL: Could not open '/lib/modules/2.6.32-431.el6.x86_64/modules.dep': No such file or directory",
    by: 'module-init-tools, until 2012',
    source: 'https://git.kernel.org/pub/scm/utils/kernel/module-init-tools/module-init-tools.git/tree/modprobe.c',
    probes: ['modprobe'],
  }),
  sig({
    id: 'kmod-install-command-failed',
    literal: 'Error running install command',
    pattern: /Error running install command '(?<command>[^']*)' for module (?<module>[\w-]+)/,
    facts: { 'module.load': moduleLoad },
    read({ module }, emit, line) {
      emit('module.load', 'override', line, moduleName(module))
    },
    example: "modprobe: ERROR: Error running install command '/bin/false' for module nf_nat: retcode 1",
    nearMiss: "Error running install command 'npm ci'",
    by: 'kmod',
    source: libkmod,
    probes: ['modprobe'],
  }),
  sig({
    id: 'kmod-no-module-support',
    literal: ['Function not implemented', '/proc/modules', 'could not get list of modules'],
    // ENOSYS: the kernel has no init_module; without /proc/modules it cannot list any either
    pattern:
      /(?:could not insert '?[^':]+'?: Function not implemented|(?:could not open|open|cat:|can't open|cannot access|cannot open file) ['"]?\/proc\/modules['"]?: No such file|Error opening \/proc\/modules|could not get list of modules: No such file)/,
    example:
      'libkmod: ERROR ../libkmod/libkmod-module.c:1668 kmod_module_new_from_loaded: could not open /proc/modules: No such file or directory',
    nearMiss: 'could not open /proc/modules: Permission denied',
    by: 'kmod, coreutils, busybox on a kernel without CONFIG_MODULES',
    source: libkmod,
    probes: ['modprobe', 'lsmod'],
  }),
  sig({
    id: 'kmod-bad-config-line',
    literal: ['ignoring bad line', 'will be ignored in a future release'],
    pattern:
      /(?:\/modprobe\.d\/(?<file>[^\s:,]+),? line (?<line>\d+): ignoring bad line starting with|All config files need \.conf: (?<old>\S+))/,
    example:
      "libkmod: kmod_config_parse: /etc/modprobe.d/blacklist.conf line 5: ignoring bad line starting with 'blaklist'",
    nearMiss: 'ignoring bad line in file',
    by: 'kmod; module-init-tools',
    source: 'https://github.com/kmod-project/kmod/blob/master/libkmod/libkmod-config.c',
    probes: ['modprobe', 'modprobe-config'],
  }),
  sig({
    id: 'uek-package-named',
    literal: 'ensure the following package is installed',
    pattern: /ensure the following package is installed: (?<package>\S+)/,
    example: 'ensure the following package is installed: kernel-uek-modules-extra-netfilter-6.12.0-1.el9uek',
    nearMiss: 'ensure the following packages are installed',
    by: "Oracle's kmod for UEK 8",
    source: 'https://docs.oracle.com/en/operating-systems/uek/8/relnotes8.0/',
    probes: ['modprobe'],
  }),
  sig({
    id: 'kmod-no-path',
    literal: 'could not find module by name',
    // libkmod knows the name and has no file for it: it is in the list of what is compiled in, or there is no tree at all
    pattern: /could not find module by name='(?<module>[\w-]+)'/,
    example:
      "modprobe: ERROR: ../libkmod/libkmod-module.c:809 kmod_module_insert_module() could not find module by name='nf_conntrack'",
    nearMiss: "modprobe: ERROR: could not insert 'nf_conntrack': Invalid argument",
    by: 'kmod: a name without a file',
    source: 'https://github.com/kmod-project/kmod/blob/master/libkmod/libkmod-module.c',
    probes: ['modprobe'],
  }),
  sig({
    id: 'insmod-killed',
    literal: 'insmod',
    pattern: /\d+ (?:Killed|Segmentation fault)\s+(?:sudo )?(?:insmod|modprobe) /,
    example: './install.sh: line 129: 22705 Killed                  insmod ${MODULES_FOLDER}/${IP4MODULE}',
    nearMiss: 'insmod: command not found',
    by: 'a shell: the kernel oopsed on a module that does not fit it',
    source: 'https://www.gnu.org/software/bash/manual/bash.html',
  }),
  sig({
    id: 'insmod-prebuilt-absent',
    literal: "insmod: can't insert '",
    // a script looks for a module that carries the kernel's release in its name; the terminal may have cut the name
    pattern: /insmod: can't insert '\S*\/(?<module>[a-z_]+)-\d+\.\d+\.\d+[\w.-]*/,
    example:
      "insmod: can't insert '/mnt/data/wireguard/wireguard-4.19.152-al-linux-v10.2.0.ko': No such file or directory",
    nearMiss: "insmod: can't insert 'nf_nat.ko': File exists",
    by: 'busybox insmod',
    source: 'https://git.busybox.net/busybox/tree/modutils/insmod.c',
  }),
  sig({
    id: 'kmod-in-use',
    literal: [' is in use', 'appears to already be loaded', 'could not remove '],
    pattern:
      /(?:FATAL: |ERROR: )Module (?<module>[\w-]{1,60}) is in use(?:\.|$| by: (?<users>[\w -]{1,200}))|An NVIDIA kernel module '(?<nvidia>[\w-]{3,30})' appears to already be loaded in your kernel|could not remove (?:module )?'?(?<busy>[\w-]{1,60})'?: (?:Device or resource busy|Resource temporarily unavailable)/,
    example: 'rmmod: ERROR: Module nvidia is in use by: nvidia_uvm nvidia_modeset',
    nearMiss: 'rmmod: ERROR: Module nvidia is not currently loaded',
    by: 'kmod',
    source: 'https://github.com/kmod-project/kmod/blob/master/tools/rmmod.c',
    probes: ['lsmod'],
  }),
  sig({
    id: 'klog-duplicate-symbol',
    literal: 'exports duplicate symbol',
    pattern:
      /(?<module>[\w-]{1,60}): exports duplicate symbol (?<symbol>\w{1,100}) \(owned by (?:(?<kernel>kernel)|(?<owner>[\w-]{1,60}))\)/,
    example: 'openvswitch: exports duplicate symbol udp_sock_create (owned by udp_tunnel)',
    nearMiss: 'openvswitch: Unknown symbol udp_sock_create (err -2)',
    by: 'Linux: another module, or the kernel itself, has this function already: two builds of one driver',
    source: 'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/kernel/module/main.c',
    probes: ['dmesg', 'lsmod', 'modinfo'],
  }),
] as const
