/** What the tools say when a module is refused: strerror in kmod, its own words in busybox and module-init-tools. */
import { kernelRelease, type moduleLoad, moduleName } from '../facts/shared'
import { type Emit, flag, keyed, type Line, type ValueOf } from '../model'

type State = ValueOf<typeof moduleLoad>

const words: readonly (readonly [RegExp, State])[] = [
  [
    /^(?:exec format error|invalid module format|module has wrong symbol version|kernel(?:-module)? version mismatch)/i,
    'exec-format',
  ],
  [/^invalid argument|^invalid parameters?/i, 'invalid'],
  [/^(?:key was rejected|required +key not available)/i, 'key-rejected'],
  [/^(?:operation not permitted|permission denied)/i, 'denied'],
  [/^unknown symbol/i, 'unknown-symbol'],
  [/^no such device/i, 'no-device'],
  [/^(?:function not implemented|kernel does not have module support)/i, 'no-modules'],
  [/^(?:file exists|module already (?:in kernel|loaded))/i, 'ok'],
  [/^device or resource busy/i, 'in-use'],
]

/** @returns null for a reason that says nothing about the module */
export const loadState = (reason: string | undefined): State | null =>
  words.find(([pattern]) => pattern.test((reason ?? '').trim()))?.[1] ?? null

/** `/lib/modules/X/kernel/net/xt_nat.ko.zst` is the module xt_nat */
export const pathModule = (path: string | undefined): string =>
  (path ?? '').replace(/^.*\//, '').replace(/\.k?o(?:\.(?:xz|gz|zst))?$/, '')

const facts = { 'kernel.release': kernelRelease }
/** For a line whose group `release` names the kernel that runs. */
export const namesRelease = {
  facts,
  read({ release }: Readonly<Record<string, string | undefined>>, emit: Emit<typeof facts>, line: Line) {
    if (release) emit('kernel.release', release, line)
  },
}

const missed = { 'module.missed': keyed(flag) }
/** For a line whose group `module` names what a program looked for in vain. */
export const namesMissed = {
  facts: missed,
  read({ module }: Readonly<Record<string, string | undefined>>, emit: Emit<typeof missed>, line: Line) {
    if (module) emit('module.missed', true, line, moduleName(module))
  },
}
