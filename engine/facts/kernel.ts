import { defineDerived, oneOf } from '../model'

/** Is there a module directory for the kernel that runs? Needs the release, and the list of /lib/modules. */
const modulesDir = defineDerived({
  id: 'modules-dir',
  facts: { 'modules.dir': oneOf('present', 'absent') },
  from: ['kernel.release', 'modules.releases'],
  derive(facts, emit) {
    const release = facts.text('kernel.release')
    const releases = facts.list('modules.releases')
    if (release && releases) emit('modules.dir', releases.includes(release) ? 'present' : 'absent')
  },
})

export default [modulesDir] as const
