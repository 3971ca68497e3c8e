import { defineDerived, flag } from '../model'

/** The program that systemd could not start is not at that path, as another output shows. */
const programAbsent = defineDerived({
  id: 'unit-program-absent',
  facts: { 'unit.program-absent': flag },
  from: ['path.missing', 'unit.exec', 'unit.exit-status', 'sig:systemd-step-failed', 'sig:systemd-executable-missing'],
  derive(facts, emit) {
    const refused = facts
      .entries('unit.exec')
      .filter(([unit]) => facts.text('unit.exit-status', unit) === '203')
      .map(([, command]) =>
        String(command)
          .split(' ')[0]
          ?.replace(/^[-@:+!|]+/, ''),
      )
    for (const [path, missing] of facts.entries('path.missing'))
      if (
        missing === true &&
        (refused.includes(path) ||
          facts.seen('systemd-step-failed', { step: 'EXEC', program: path }) ||
          facts.seen('systemd-executable-missing', { program: path }) ||
          facts.seen('systemd-executable-missing', { program2: path }))
      )
        emit('unit.program-absent', true)
  },
})

/** The unit names an account, and the account is not there. */
const accountAbsent = defineDerived({
  id: 'unit-account-absent',
  facts: { 'unit.account-absent': flag },
  from: ['account.exists'],
  derive(facts, emit) {
    const gone = facts.entries('account.exists').filter(([, there]) => there === false)
    if (gone.length) emit('unit.account-absent', true)
  },
})

/** The directory that the sandbox line names is missing, as another output shows. */
const sandboxPathAbsent = defineDerived({
  id: 'unit-sandbox-path-absent',
  facts: { 'unit.sandbox-path-absent': flag, 'unit.workdir-absent': flag },
  from: ['path.missing', 'unit.setting', 'sig:systemd-namespace'],
  derive(facts, emit) {
    for (const [path, missing] of facts.entries('path.missing')) {
      if (missing !== true) continue
      const named = facts
        .entries('unit.setting')
        .filter(([, value]) =>
          String(value)
            .split(/[\s:]+/)
            .some((w) => w.replace(/^[-+]+/, '').replace(/\/$/, '') === path),
        )
        .map(([key]) => key)
      if (
        facts.seen('systemd-namespace', { path }) ||
        named.some((k) => /^(?:Read|Bind|Inaccessible|Root|Temporary)/.test(k))
      )
        emit('unit.sandbox-path-absent', true)
      if (named.some((k) => k.startsWith('WorkingDirectory '))) emit('unit.workdir-absent', true)
    }
  },
})

export default [programAbsent, accountAbsent, sandboxPathAbsent] as const
