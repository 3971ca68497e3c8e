/** What the tools say when a module is refused: strerror in kmod, its own words in busybox and module-init-tools. */
import { kernelRelease, type moduleLoad, moduleName } from '../facts/shared'
import { type Emit, flag, keyed, type Line, type ValueOf } from '../model'

type State = ValueOf<typeof moduleLoad>

const words: readonly (readonly [RegExp, State])[] = [
  [
    /^(?:exec format error|可执行文件格式错误|fehler im format der programmdatei|erreur de format pour exec|formato de ejecutable incorrecto|ошибка формата выполняемого файла|invalid module format|module has wrong symbol version|kernel(?:-module)? version mismatch)/i,
    'exec-format',
  ],
  [
    /^(?:invalid argument|invalid parameters?|无效的参数|das argument ist ungültig|argument invalide|argumento inválido|недопустимый аргумент)/i,
    'invalid',
  ],
  [/^(?:key was rejected|required +key not available)/i, 'key-rejected'],
  [
    /^(?:operation not permitted|permission denied|不允许的操作|权限不够|die operation ist nicht erlaubt|opération non permise|operación no permitida|операция не позволена)/i,
    'denied',
  ],
  [/^unknown symbol/i, 'unknown-symbol'],
  [
    /^(?:no such device|没有那个设备|kein passendes gerät gefunden|aucun périphérique de ce type|no existe el dispositivo|нет такого устройства)/i,
    'no-device',
  ],
  [/^(?:function not implemented|kernel does not have module support)/i, 'no-modules'],
  [/^(?:file exists|文件已存在|die datei existiert bereits|module already (?:in kernel|loaded))/i, 'ok'],
  [/^(?:device or resource busy|设备或资源忙|das gerät oder die ressource ist belegt)/i, 'in-use'],
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

/** modprobe takes a module out */
export const takesOut = /^(?:busybox )?modprobe (?:\S+ )*?(?:-\w*r\w*|--remove)(?: |$)/
