/** Why a module is not there: its file, its index, its name, the kernel's configuration. */
import { compareVersions } from '../evaluate/versions'
import { driversMissed } from '../linux/drivers'
import { joinedLinux, keptAsAlias, laterModules, renamedModules } from '../linux/history'
import { coreModules, legacyTables, outOfTree, splitOff } from '../linux/modules'
import { optionsOf } from '../linux/options'
import { kindOf, newer } from '../linux/release'
import { knownModules, meantModule, meantOf } from '../linux/spelling'
import { defineDerived, flag, keyed, oneOf, text } from '../model'

/**
 * The same module in the kernel's configuration: not built at all, built in, or built as a file that is not there.
 * `unlisted`: modprobe had nothing to complain of, and lsmod still does not list it afterwards.
 */
const moduleWhy = defineDerived({
  id: 'module-why',
  facts: { 'module.why': keyed(oneOf('not-built', 'builtin', 'no-file', 'not-loaded', 'unlisted')) },
  from: [
    'module.wanted',
    'module.load',
    'module.loaded',
    'module.file',
    'module.on-disk',
    'config.option',
    'kernel.flavour',
  ],
  derive(facts, emit) {
    const wants = new Set([
      ...facts.entries('module.wanted').map(([m]) => m),
      ...facts.entries('module.loaded').flatMap(([m, on]) => (on === false ? [m] : [])),
    ])
    for (const m of wants) {
      const state = optionsOf(m)
        .map((o) => facts.text('config.option', o))
        .find(Boolean)
      const missing =
        facts.text('module.load', m) === 'not-found' ||
        facts.text('module.on-disk', m) === 'absent' ||
        facts.text('module.file', m) === 'absent'
      const loaded = facts.get('module.loaded', m)
      if (facts.text('module.file', m) === 'builtin' || state === 'y') emit('module.why', 'builtin', m)
      else if (state === 'unset' || state === 'absent') emit('module.why', 'not-built', m)
      else if (missing && state === 'm') emit('module.why', 'no-file', m)
      else if (
        loaded === false &&
        facts.text('module.load', m) === 'ok' &&
        facts.after('module.loaded', 'module.load', m)
      )
        emit('module.why', 'unlisted', m)
      else if (
        loaded === false &&
        (facts.text('module.file', m) === 'file' ||
          facts.text('module.on-disk', m) === 'file' ||
          facts.text('module.load', m) === 'ok')
      )
        emit('module.why', 'not-loaded', m)
    }
  },
})

/** The file of a module is of a later release of the same kernel than the one that runs. */
const newerBuild = defineDerived({
  id: 'module-newer-build',
  facts: { 'module.newer-build': keyed(flag) },
  from: ['module.vermagic', 'kernel.release'],
  derive(facts, emit) {
    const release = facts.text('kernel.release')
    if (!release) return
    for (const [m, magic] of facts.entries('module.vermagic')) {
      const built = String(magic).split(' ')[0] ?? ''
      if (kindOf(built) === kindOf(release)) emit('module.newer-build', newer(built, release), m)
    }
  },
})

/** Not found, and of the kind that distributions keep in a package of its own. */
const splitOffModules = defineDerived({
  id: 'module-split-off',
  facts: { 'module.split-off': keyed(flag) },
  from: ['module.load'],
  derive(facts, emit) {
    for (const [m, state] of facts.entries('module.load'))
      if (state === 'not-found' && splitOff.test(m)) emit('module.split-off', true, m)
  },
})

/** The file is in the tree, the index does not know it. */
const unindexed = defineDerived({
  id: 'module-unindexed',
  facts: { 'module.unindexed': keyed(flag), 'module.in-newer-tree': keyed(flag) },
  from: ['module.load', 'module.on-disk', 'module.in-tree-of', 'kernel.release'],
  derive(facts, emit) {
    const release = facts.text('kernel.release')
    const trees = facts.entries('module.in-tree-of').map(([key]) => key)
    for (const [m, state] of facts.entries('module.load')) {
      if (state !== 'not-found' || facts.text('module.on-disk', m) !== 'file') continue
      const holders = trees.filter((key) => key.endsWith(`/${m}`)).map((key) => key.slice(0, -m.length - 1))
      // a tree of which nobody says that it is the running one proves nothing
      if (holders.length === 0 || (release && holders.includes(release))) emit('module.unindexed', true, m)
      else if (release && holders.some((tree) => newer(tree, release))) emit('module.in-newer-tree', true, m)
    }
  },
})

/** A package is named after its module, or after the chip: rtl8812au holds 8812au, nvidia holds nvidia_drm. */
const holds = (dkms: string, module: string): boolean =>
  module === dkms || (module.length > 3 && dkms.endsWith(module)) || module.startsWith(`${dkms}_`)

/**
 * Not found, and yet this kernel can have it: it is loaded, so the tree is not the one it was loaded from (or was never
 * indexed); or DKMS has built it, for other kernels than the one that runs.
 */
const vanishedModule = defineDerived({
  id: 'module-vanished',
  facts: { 'module.vanished': keyed(flag), 'dkms.other-kernels': keyed(flag) },
  from: [
    'module.load',
    'module.loaded',
    'dkms.kernel',
    'kernel.release',
    ...driversMissed.map(([line]) => `sig:${line}`),
  ],
  derive(facts, emit) {
    const notFound = facts.entries('module.load').flatMap(([m, state]) => (state === 'not-found' ? [m] : []))
    for (const m of notFound) if (facts.get('module.loaded', m) === true) emit('module.vanished', true, m)
    const release = facts.text('kernel.release')
    const missed = new Set(driversMissed.flatMap(([line, dkms]) => (facts.seen(line) ? [dkms] : [])))
    for (const [dkms, built] of facts.entries('dkms.kernel')) {
      if (!release || typeof built !== 'string' || built.split(',').includes(release)) continue
      if (missed.has(dkms)) emit('dkms.other-kernels', true, dkms)
      for (const m of notFound) if (holds(dkms, m)) emit('dkms.other-kernels', true, m)
    }
  },
})

/** RHEL 8.3 took the merge of Linux 4.19 back into its 4.18 (release notes of 8.3, kernel 4.18.0-240). */
const mergedByRedHat = (module: string, release: string | null | undefined) =>
  /^nf_conntrack_ipv[46]$/.test(module) && Number(/^4\.18\.0-(\d+)\b.*\.el8/.exec(release ?? '')?.[1] ?? 0) >= 240

/** Modules that are asked for by a name that no longer exists, or never did. */
const moduleNames = defineDerived({
  id: 'module-names',
  facts: {
    'module.renamed-to': keyed(text),
    'module.came-later': keyed(text),
    'module.meant': keyed(text),
    'module.out-of-tree': keyed(flag),
    /** not found under a name that this kernel should know */
    'module.missing': keyed(flag),
    /** the same of a module that is the kernel's own beyond doubt */
    'module.in-tree-missing': keyed(flag),
  },
  from: ['module.load', 'module.missed', 'module.built', 'kernel.release', 'sig:initramfs-module-missing'],
  derive(facts, emit) {
    const release = facts.text('kernel.release')
    const built = facts.entries('module.built').map(([m]) => m)
    // an image is built for the kernel to come, not for the one that runs
    for (const [old, [to]] of Object.entries(renamedModules))
      if (
        !keptAsAlias.has(old) &&
        (facts.seen('initramfs-module-missing', { module: old }) ||
          facts.seen('initramfs-module-missing', { dracut: old }))
      )
        emit('module.renamed-to', to, old)
    for (const [m] of facts.entries('module.missed')) if (outOfTree.test(m)) emit('module.out-of-tree', true, m)
    for (const [m, state] of facts.entries('module.load')) {
      const joined = joinedLinux[m]
      const notYet = joined && release ? (compareVersions(release, joined) ?? 0) < 0 : false
      if ((outOfTree.test(m) || notYet) && state !== 'ok') emit('module.out-of-tree', true, m)
      const gone = keptAsAlias.has(m) ? undefined : renamedModules[m]
      if (gone && (state === 'not-found' || state === 'no-device')) {
        const order = release ? compareVersions(release, gone[1]) : 0
        if (order === null || order >= 0 || mergedByRedHat(m, release)) emit('module.renamed-to', gone[0], m)
      }
      const later = laterModules[m]
      const order = later && release ? compareVersions(release, later[1]) : null
      if (later && state === 'not-found' && order !== null && order < 0) emit('module.came-later', later[0], m)
      if (state !== 'not-found' || gone) continue
      const own = !outOfTree.test(m)
      // what was built and installed a moment ago is what is meant, whatever kernels know
      const meant = meantOf(m, built) ?? (own ? meantModule(m) : null)
      if (meant) emit('module.meant', meant, m)
      else emit('module.missing', true, m)
      if (own && (knownModules.includes(m) || optionsOf(m).length > 0)) emit('module.in-tree-missing', true, m)
    }
  },
  source:
    'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/commit/?id=3bf195ae6037e310d693ff3313401cfaf1261b71',
})

/** A module that every distribution ships is not in the index, or modprobe cannot even read the index. */
const coreMissing = defineDerived({
  id: 'core-module-missing',
  facts: { 'module.core-missing': keyed(flag), 'module.core-loads': keyed(flag) },
  from: ['module.load'],
  derive(facts, emit) {
    for (const m of [...coreModules, ...legacyTables]) {
      const state = facts.text('module.load', m)
      if (state === 'not-found') emit('module.core-missing', true, m)
      if (state === 'ok') emit('module.core-loads', true, m)
    }
  },
})

export default [moduleWhy, moduleNames, newerBuild, splitOffModules, unindexed, vanishedModule, coreMissing] as const
