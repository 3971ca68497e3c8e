/** depmod, modinfo and what loads modules at boot: the index, the file behind it, the list of names. */
import { kernelRelease, moduleFile, moduleLoad, moduleName, modulesTree } from '../facts/shared'
import { flag, keyed, sig } from '../model'
import { loadState, namesRelease, pathModule } from './module-words'

export default [
  sig({
    id: 'modinfo-not-found',
    literal: 'modinfo: ',
    pattern: /modinfo: ERROR: Module (?:alias )?(?<module>[\w-]+) not found/,
    facts: { 'module.file': moduleFile },
    read({ module }, emit, line) {
      emit('module.file', 'absent', line, moduleName(module))
    },
    example: 'modinfo: ERROR: Module nf_nat not found.',
    nearMiss: 'modinfo: ERROR: missing module or filename.',
    by: 'kmod',
    source: 'https://github.com/kmod-project/kmod/blob/master/tools/modinfo.c',
    probes: ['modinfo'],
  }),
  sig({
    id: 'modinfo-filename',
    literal: 'filename:',
    // asked by name, modinfo looks in the tree of the running kernel
    pattern: /^filename:\s+(?:\/usr)?\/lib\/modules\/(?<release>\d[^/\s]*)\//,
    ...namesRelease,
    example: 'filename:       /lib/modules/4.9.41-v7+/kernel/net/ipv4/netfilter/ip_tables.ko',
    nearMiss: 'filename:       (builtin)',
    by: 'kmod',
    source: 'https://github.com/kmod-project/kmod/blob/master/tools/modinfo.c',
  }),
  sig({
    id: 'modinfo-file-gone',
    literal: 'could not get modinfo from',
    pattern: /could not get modinfo from '(?<module>[\w-]+)': (?<reason>.+)$/,
    example: "modinfo: ERROR: could not get modinfo from 'nf_nat': No such file or directory",
    nearMiss: 'could not get modinfo from nowhere',
    by: 'kmod',
    source: 'https://github.com/kmod-project/kmod/blob/master/tools/modinfo.c',
    probes: ['modinfo'],
  }),
  sig({
    id: 'depmod-no-directory',
    literal: 'depmod: ',
    pattern:
      /depmod: (?:(?:ERROR|FATAL): [Cc]ould not open directory (?:\/usr)?\/lib\/modules\/(?<release>[^\s:]+): No such file|can't change directory to '\/?lib\/modules\/(?<busybox>[^']+)': No such file)/,
    facts: { 'kernel.release': kernelRelease, 'modules.tree': modulesTree },
    read({ release, busybox }, emit, line) {
      const dir = release ?? busybox
      if (dir) emit('kernel.release', dir, line)
      emit('modules.tree', 'absent', line)
    },
    example: 'depmod: ERROR: could not open directory /lib/modules/3.4.0+: No such file or directory',
    nearMiss: 'depmod: ERROR: Bad version passed',
    by: 'kmod; busybox',
    source: 'https://github.com/kmod-project/kmod/blob/master/tools/depmod.c',
  }),
  sig({
    id: 'depmod-no-lists',
    literal: 'depmod: ',
    // a directory without the lists that the package of a kernel ships. Scripts of packages call depmod for kernels that do
    // not run, as when modules are built for one that is not installed, so it tells nothing of the running one
    pattern:
      /depmod: (?:WARNING|ERROR): could not open (?:modules\.(?:order|builtin) at (?:\/usr)?\/lib\/modules\/(?<release>[^\s:]+)|(?:\/usr)?\/lib\/modules\/(?<release2>[^\s:/]+)\/modules\.(?:order|builtin)): No such file/,
    example: 'depmod: WARNING: could not open modules.order at /lib/modules/6.1.0-56-amd64: No such file or directory',
    nearMiss:
      'depmod: WARNING: could not open modules.builtin.modinfo at /lib/modules/6.1.0-56-amd64: No such file or directory',
    by: 'kmod',
    source: 'https://github.com/kmod-project/kmod/blob/master/tools/depmod.c',
  }),
  sig({
    id: 'unit-modprobe-failed',
    literal: 'modprobe',
    pattern: /Exec\w+=\S*modprobe (?:-{1,2}\w+ )*(?<module>[\w-]+) \(code=exited, status=1/,
    example: '  Process: 2668 ExecStartPre=/sbin/modprobe -q l2tp_ppp (code=exited, status=1/FAILURE)',
    nearMiss: '  Process: 2668 ExecStartPre=/sbin/modprobe -q l2tp_ppp (code=exited, status=0/SUCCESS)',
    by: 'systemctl status: a unit runs modprobe before its program',
    source: 'https://www.freedesktop.org/software/systemd/man/latest/systemd.service.html',
    probes: ['systemctl-status'],
  }),
  sig({
    id: 'modules-load-failed',
    literal: ['Failed to find module', 'Failed to insert module', "Module '", 'Failed to insert '],
    pattern:
      /(?:Failed to (?<verb>find|insert)(?: module)? '(?<module>[\w-]+)'(?:: (?<reason>.+))?|Module '(?<listed>[\w-]+)' is (?:blacklisted|deny-listed))/,
    facts: { 'module.load': moduleLoad },
    read({ verb, module, listed, reason }, emit, line) {
      const state = verb === 'find' ? 'not-found' : loadState(reason)
      if (module && state) emit('module.load', state, line, moduleName(module))
      if (listed) emit('module.load', 'override', line, moduleName(listed))
    },
    example: "systemd-modules-load[312]: Failed to find module 'nf_nat_ipv4'",
    nearMiss: 'Failed to find module in path',
    by: 'systemd-modules-load',
    source: 'https://github.com/systemd/systemd/blob/main/src/shared/module-util.c',
    probes: ['journalctl-unit systemd-modules-load'],
  }),
  sig({
    id: 'module-file-installed',
    literal: '.ko',
    pattern:
      /^\s*(?:install (?:-\w+ (?:\d{3,4} )?){1,4}|INSTALL +|LD \[M\] +)(?<path>[\w./+-]{1,200}\.ko)\b|^(?<dkms>[\w-]{2,40}\.ko)(?:\.(?:xz|gz|zst))?:$/,
    facts: { 'module.built': keyed(flag) },
    read({ path, dkms }, emit, line) {
      const name = pathModule(path ?? dkms)
      if (name) emit('module.built', true, line, moduleName(name))
    },
    example: 'install -p -m 644 88x2bu.ko  /lib/modules/5.8.9-200.fc32.x86_64/kernel/drivers/net/wireless/',
    nearMiss: 'insmod: ERROR: could not insert module 88x2bu.ko: Invalid module format',
    by: 'make in the tree of a driver, DKMS: the name of the module that was built',
    source: 'https://docs.kernel.org/kbuild/modules.html',
  }),
] as const
