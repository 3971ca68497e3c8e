import { moduleLoad } from '../../facts/shared'
import { defineProbe } from '../../model'

/** Module names treat `-` and `_` alike; facts use `_`. */
export const moduleName = (name: string) => name.replaceAll('-', '_')

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
  facts: { 'module.load': moduleLoad },
  match: [/^modprobe (?:-[vqa]+ )*[\w-]+(?: [\w-]+)*(?:;|$)/],
  silent: true,
  parse({ command, lines }, emit) {
    const names = (command ?? '')
      .replace(/;.*/, '')
      .split(' ')
      .slice(1)
      .filter((a) => !a.startsWith('-') && !a.includes('='))
    const said = lines.filter((l) => l.text.trim() !== '')
    // what it printed is read by the kmod signatures; here only silence speaks
    if (said.length === 0) for (const name of names) emit('module.load', 'ok', null, moduleName(name))
    return 'ok'
  },
  sources: ['https://man7.org/linux/man-pages/man8/modprobe.8.html'],
})
