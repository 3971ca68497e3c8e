/** Lines of kmod: modprobe, modinfo, depmod, insmod; and of busybox's modprobe. */
import { kernelRelease, moduleLoad } from '../facts/shared'
import { sig } from '../model'

const name = (s: string | undefined) => (s ?? '').replaceAll('-', '_')

export default [
  sig({
    id: 'kmod-module-not-found',
    literal: 'not found in directory',
    // UEK's kmod ends the line with a comma and names the package on the next one
    pattern:
      /modprobe: (?:FATAL|WARNING|ERROR): Module (?<module>\S+) not found in directory (?:\/usr)?\/lib\/modules\/(?<release>[^\s,"]+)/,
    facts: { 'module.load': moduleLoad, 'kernel.release': kernelRelease },
    read({ module, release }, emit, line) {
      emit('module.load', 'not-found', line, name(module))
      if (release) emit('kernel.release', release, line)
    },
    example: 'modprobe: FATAL: Module nf_nat_ipv4 not found in directory /lib/modules/6.1.0-10-amd64',
    nearMiss: 'modprobe: FATAL: Module directory not found',
    by: 'kmod >= 9',
    source: 'https://github.com/kmod-project/kmod/blob/master/tools/modprobe.c',
    probes: ['modprobe'],
  }),
  sig({
    id: 'kmod-could-not-insert',
    literal: 'could not insert',
    pattern: /modprobe: ERROR: could not insert '(?<module>[^']+)': (?<reason>.+)$/,
    facts: { 'module.load': moduleLoad },
    read({ module, reason = '' }, emit, line) {
      const state = /^Invalid argument/.test(reason)
        ? 'invalid'
        : /^Exec format error/.test(reason)
          ? 'exec-format'
          : /^(?:Key was rejected|Required key not available)/.test(reason)
            ? 'key-rejected'
            : /^Operation not permitted/.test(reason)
              ? 'denied'
              : /^Unknown symbol/.test(reason)
                ? 'unknown-symbol'
                : /^No such device/.test(reason)
                  ? 'no-device'
                  : null
      if (state) emit('module.load', state, line, name(module))
    },
    example: "modprobe: ERROR: could not insert 'nf_nat': Invalid argument",
    nearMiss: "could not insert your card: 'card': Invalid argument",
    by: 'kmod >= 9',
    source: 'https://github.com/kmod-project/kmod/blob/master/tools/modprobe.c',
    probes: ['modprobe'],
  }),
] as const
