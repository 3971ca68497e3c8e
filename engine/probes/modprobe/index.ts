import { moduleFile, moduleLoad, moduleName } from '../../facts/shared'
import { defineProbe, flag, keyed } from '../../model'

/** EPERM in the languages of kmod's libc: the kernel gives it for a missing right and for a module it does not trust alike */
const refused =
  /Operation not permitted|不允许的操作|Die Operation ist nicht erlaubt|Opération non permise|Operación no permitida/

/** options that make modprobe print or remove instead of load */
const noLoad =
  /^(?:-\w*[nDcrlR]\w*|--dry-run|--show-depends|--show-config|--showconfig|--remove|--resolve-alias|--show-modversions|--version|-V)$/

/** The module that a command loads. */
const nameIn = (command: string): string | null =>
  moduleName(
    /^(?:busybox )?insmod \S*?([\w-]+)\.ko/.exec(command)?.[1] ??
      /^(?:busybox )?modprobe (?:-{1,2}[\w-]+ )*([\w-]+)/.exec(command)?.[1],
  ) || null

export default defineProbe({
  id: 'modprobe',
  area: 'kernel',
  ask: { command: 'sudo modprobe {key}', key: 'nf_nat', root: true, risk: 'safe', cost: 1 },
  words: {
    tells: {
      en: 'Whether the module can be loaded into the running kernel. No output means success: it was loaded, was there already, or is built in.',
      zh: '这个模块能否加载进正在运行的内核。没有任何输出就是成功：已加载、早已加载，或已编译进内核。',
    },
  },
  // whether root was refused, where the prompt or sudo tells who asked
  facts: { 'module.load': moduleLoad, 'module.on-disk': moduleFile, 'module.root-refused': keyed(flag) },
  match: [
    /^(?:busybox )?insmod (?:\/\S+\/)?[\w-]+\.ko\S*(?: [\w=,.:-]+)*$/,
    /^(?:busybox )?modprobe(?!.* -(?:-dry|-show|-resol|-remove|-version|\w*[nDcrRV]\b)) (?:-{1,2}[\w-]+ )*[\w-]+(?: [\w=,.:-]+)*(?:;|$)/,
  ],
  keyOf: nameIn,
  silent: true,
  parse({ command, lines, status, root }, emit) {
    const refusal = lines.find((l) => refused.test(l.text))
    const asked = command && nameIn(command)
    if (refusal && asked && root !== null) emit('module.root-refused', root, refusal, asked)
    const file = /^(?:busybox )?insmod (\/(?:usr\/)?lib\/modules\/\S+\/)?([\w-]+)\.ko/.exec(command ?? '')
    if (file) {
      // insmod that says nothing has loaded the file, whatever the index knows
      if (file[1] && !status && !lines.some((l) => /No such file/.test(l.text)))
        emit('module.on-disk', 'file', null, moduleName(file[2]))
      return 'ok'
    }
    const words = (command ?? '')
      .replace(/[;|&].*/, '')
      .split(' ')
      .slice(/^busybox /.test(command ?? '') ? 2 : 1)
    if (words.some((w) => noLoad.test(w))) return 'ok'
    const several = words.some((w) => /^-\w*a|^--all$/.test(w))
    const names = words.filter((a) => a && !a.startsWith('-') && !a.includes('='))
    const said = lines.filter((l) => l.text.trim() !== '' && !/^(?:rc=)?0$/.test(l.text.trim()))
    // what it printed is read by the kmod signatures; here only silence speaks, or `-v` that lists what it inserted
    const fine = said.every((l) => /^insmod \S+/.test(l.text.trim()))
    if (fine && !status)
      for (const name of several ? names : names.slice(0, 1)) emit('module.load', 'ok', null, moduleName(name))
    return 'ok'
  },
  sources: ['https://man7.org/linux/man-pages/man8/modprobe.8.html'],
})
