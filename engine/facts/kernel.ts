/** The kernel that runs against those that are installed. */

import { kindOf, newer } from '../linux/release'
import { defineDerived, flag, oneOf } from '../model'

/** Is there a module directory for the kernel that runs? By the list of /lib/modules, or by what a tool says of it. */
const modulesDir = defineDerived({
  id: 'modules-dir',
  facts: {
    'modules.dir': oneOf('present', 'absent'),
    'modules.newer': flag,
    /** all of them are of the kernel package that took the place of the running one's: Raspberry Pi OS 12 */
    'modules.other-package': flag,
  },
  from: ['kernel.release', 'modules.releases', 'modules.tree'],
  derive(facts, emit) {
    const release = facts.text('kernel.release')
    const releases = facts.list('modules.releases')
    const tree = facts.text('modules.tree')
    const listed = release !== undefined && releases?.includes(release)
    if (tree) emit('modules.dir', tree === 'absent' ? 'absent' : 'present')
    else if (release && releases) emit('modules.dir', listed ? 'present' : 'absent')
    if (release && releases?.length && !listed && /^\d[\d.]*(?:-v\w+)?\+$/.test(release))
      emit(
        'modules.other-package',
        releases.every((r) => r.includes('+rpt-rpi')),
      )
    if (release && releases && !listed && releases.length > 0)
      emit(
        'modules.newer',
        releases.some((r) => newer(r, release)),
      )
  },
})

/** Can the kernel that runs be booted again? Only where /boot names its kernels by their release. */
const bootable = defineDerived({
  id: 'kernel-bootable',
  facts: { 'kernel.bootable': flag, 'kernel.newer-bootable': flag },
  from: ['kernel.release', 'boot.kernels'],
  derive(facts, emit) {
    const release = facts.text('kernel.release')
    const kernels = facts.list('boot.kernels')
    if (!release || !kernels?.length) return
    emit('kernel.bootable', kernels.includes(release))
    // the same kind of kernel in a later release; boards have one for each processor side by side
    if (kernels.includes(release) && !/rpi|-v\d/.test(release))
      emit(
        'kernel.newer-bootable',
        kernels.some((k) => kindOf(k) === kindOf(release) && newer(k, release)),
      )
  },
})

/** The kernel that runs against the one that is installed: the same build, another build of the same name, or gone. */
const kernelPackage = defineDerived({
  id: 'kernel-package',
  facts: { 'kernel.package': oneOf('same', 'other-build', 'other-release', 'removed') },
  from: [
    'kernel.release',
    'kernel.build',
    'kernel.flavour',
    'package.version',
    'package.state',
    'kernel.packages',
    'image.build',
    'image.release',
    'reboot.kernel-state',
  ],
  derive(facts, emit) {
    const release = facts.text('kernel.release')
    if (!release) return
    const build = facts.text('kernel.build')
    const name = `linux-image-${release}`
    const installed =
      facts.text('package.version', name) ?? facts.text('package.version', `linux-image-unsigned-${release}`)
    const debian = /Debian (\S+) \(/.exec(build ?? '')?.[1]
    const ubuntu = /^#(\d+)(?:~\S+)?-Ubuntu/.exec(build ?? '')?.[1]
    if (facts.text('package.state', name) === 'removed') return emit('kernel.package', 'removed')
    if (installed && debian) return emit('kernel.package', installed === debian ? 'same' : 'other-build')
    if (installed && ubuntu)
      return emit('kernel.package', new RegExp(`[.-]${ubuntu}(?:\\D|$)`).test(installed) ? 'same' : 'other-build')
    const image = facts.text('image.build')
    if (image && build && facts.text('image.release') === release)
      return emit('kernel.package', image === build ? 'same' : 'other-build')
    const rpm = facts.list('kernel.packages')
    if (rpm && /\.(?:el|fc)\d/.test(release))
      return emit('kernel.package', rpm.includes(release) ? 'same' : 'other-release')
    const pacman = facts.text(
      'package.version',
      /-lts$/.test(release) ? 'linux-lts' : /-zen/.test(release) ? 'linux-zen' : 'linux',
    )
    if (pacman && facts.text('kernel.flavour') === 'arch') {
      const plain = (s: string) =>
        s
          .replace(/-(?:lts|zen)$/, '')
          .replace(/[^\d.]+/g, '.')
          .replace(/\.+/g, '.')
      return emit('kernel.package', plain(pacman) === plain(release) ? 'same' : 'other-release')
    }
    const apk = facts.text('package.version', `linux-${/(lts|virt|rpi|edge)$/.exec(release)?.[1] ?? 'lts'}`)
    if (apk && facts.text('kernel.flavour') === 'alpine')
      return emit('kernel.package', apk.replace('-r', '-') === release.replace(/-\w+$/, '') ? 'same' : 'other-release')
    const state = facts.text('reboot.kernel-state')
    if (state === 'same-name') emit('kernel.package', 'other-build')
    else if (state === 'other') emit('kernel.package', 'other-release')
  },
  source: 'https://salsa.debian.org/kernel-team/linux',
})

/** A kernel that a package manager has just put on disk: is it the one that runs? */
const unpacked = defineDerived({
  id: 'kernel-unpacked',
  facts: { 'kernel.unpacked-runs': flag },
  from: ['kernel.release', 'kernel.unpacked'],
  derive(facts, emit) {
    const release = facts.text('kernel.release')
    const other = facts.text('kernel.unpacked')
    if (release && other) emit('kernel.unpacked-runs', other === release || !newer(other, release))
  },
})

export default [modulesDir, bootable, kernelPackage, unpacked] as const
