/** Lines of busybox's modprobe and insmod: Alpine, routers, NAS boxes, container images, the initramfs. */
import { kernelRelease, moduleLoad, moduleName, modulesTree } from '../facts/shared'
import { sig } from '../model'
import { loadState, pathModule } from './module-words'

const source = 'https://git.busybox.net/busybox/tree/modutils/modprobe.c'

export default [
  sig({
    id: 'bb-no-modules-at-all',
    literal: "can't change directory to '/lib/modules'",
    pattern: /can't change directory to '\/lib\/modules': No such file or directory/,
    example: "modprobe: can't change directory to '/lib/modules': No such file or directory",
    nearMiss: "modprobe: can't change directory to '/lib/modules/5.4': No such file or directory",
    by: 'busybox modprobe, where /lib/modules does not exist',
    source,
    probes: ['modprobe'],
  }),
  sig({
    id: 'bb-no-release-directory',
    literal: "can't change directory to '",
    pattern:
      /modprobe: can't change directory to '(?:\/lib\/modules\/)?(?<release>\d[^'/]*)': No such file or directory/,
    facts: { 'kernel.release': kernelRelease, 'modules.tree': modulesTree },
    read({ release }, emit, line) {
      if (release) emit('kernel.release', release, line)
      emit('modules.tree', 'absent', line)
    },
    example: "modprobe: can't change directory to '6.1.0-56-amd64': No such file or directory",
    nearMiss: "modprobe: can't change directory to '/lib/modules': No such file or directory",
    by: 'busybox modprobe, where /lib/modules lacks the running release',
    source,
    probes: ['modprobe'],
  }),
  sig({
    id: 'bb-no-moddep',
    literal: 'modules.dep',
    pattern: /(?:modprobe|modinfo): can't open '(?:\S*\/)?modules\.dep(?:\.bb)?': No such file or directory/,
    example: "modprobe: can't open 'modules.dep': No such file or directory",
    nearMiss: "modprobe: can't open 'modules.dep': Permission denied",
    by: 'busybox',
    source,
    probes: ['modprobe'],
  }),
  sig({
    id: 'bb-not-in-moddep',
    literal: ['not found in modules.dep', 'failed to find a module named'],
    pattern: /module (?<module>[\w-]+) not found in modules\.dep|failed to find a module named (?<ubox>[\w-]+)/,
    facts: { 'module.load': moduleLoad },
    read({ module, ubox }, emit, line) {
      emit('module.load', 'not-found', line, moduleName(module ?? ubox))
    },
    example: 'modprobe: module nf_nat_ipv4 not found in modules.dep',
    nearMiss: 'module not found in modules.dep',
    by: 'busybox modprobe; kmodloader of OpenWrt',
    source,
    probes: ['modprobe'],
  }),
  sig({
    id: 'bb-cannot-load',
    literal: ["can't load module ", "can't insert '"],
    // it may name the first failing dependency instead of the module that was asked for
    pattern:
      /(?:modprobe: can't load module (?<module>[\w-]+)(?: \([^)]*?\.ko(?:\.(?<packed>zst|xz|gz))?\))?: |insmod: can't insert '(?<path>[^']+)': )(?<reason>[^\n]+)/,
    facts: { 'module.load': moduleLoad },
    read({ module, path, reason }, emit, line) {
      const state = loadState(reason)
      if (state) emit('module.load', state, line, moduleName(module ?? pathModule(path)))
    },
    example: "modprobe: can't load module nf_nat (kernel/net/netfilter/nf_nat.ko): Key was rejected by service",
    nearMiss: "Error: can't load module './addon'",
    by: 'busybox modprobe and insmod',
    source,
    probes: ['modprobe'],
  }),
] as const
