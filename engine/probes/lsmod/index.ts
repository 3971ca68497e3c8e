import { moduleLoaded, moduleName } from '../../facts/shared'
import { defineProbe, flag } from '../../model'

const row = /^([\w-]+)\s+(\d+)\s+(-?\d+)(?:\s+(\S.*))?$/
const procRow = /^(\w+) (\d+) (\d+) (\S+) (?:Live|Loading|Unloading) 0x[0-9a-f]+/

export default defineProbe({
  id: 'lsmod',
  area: 'kernel',
  ask: { command: 'lsmod', root: false, risk: 'read-only', cost: 2 },
  words: {
    tells: {
      en: 'The modules loaded now. In a container these are the modules of the host. Features that are compiled in never appear.',
      zh: '当前已加载的模块。在容器里看到的是宿主机的模块；编译进内核的功能不会出现在这里。',
    },
  },
  facts: { 'module.loaded': moduleLoaded, 'modules.list-faked': flag, 'modules.none-loaded': flag },
  kernel: true,
  match: [/^(?:busybox )?lsmod\b.*/, /^cat \/proc\/modules\b.*/, /^grep .*\/proc\/modules$/],
  content: (lines) => {
    const said = lines.filter((l) => l.text.trim())
    if (said.some((l) => /^Module\s+Size\s+Used by/.test(l.text))) return 0.95
    return said.length > 1 && said.every((l) => procRow.test(l.text)) ? 0.9 : 0
  },
  silent: true,
  parse({ command, lines }, emit) {
    let rows = 0
    let faked = 0
    const loaded = new Set<string>()
    for (const line of lines) {
      const m = procRow.exec(line.text.trim()) ?? row.exec(line.text.trim())
      if (!m?.[1]) continue
      rows++
      // OpenVZ shows one made-up size and a negative count on every line
      if (Number(m[3]) < 0) faked++
      loaded.add(moduleName(m[1]))
      emit('module.loaded', true, line, moduleName(m[1]))
    }
    if (faked > 0) emit('modules.list-faked', true, lines.find((l) => / -\d/.test(l.text)) ?? null)
    const head = lines.find((l) => /^Module\s+Size\s+Used by/.test(l.text))
    if (head && rows === 0) emit('modules.none-loaded', true, head)
    // a filter that finds nothing says that the module is not loaded
    const wanted = /\| ?(?:e?grep|rg) (?:-\S+ )*["']?\^?([\w|\\^-]+)["']?$/.exec(command ?? '')?.[1]
    if (wanted && !/--?v/.test(command ?? ''))
      for (const name of wanted.split(/\\?\|/).map((w) => moduleName(w.replace(/[\\^]/g, ''))))
        if (name.length > 2 && ![...loaded].some((l) => l.includes(name))) emit('module.loaded', false, null, name)
    // the drivers that make a bus visible in /dev carry the name of the bus: the filter would have shown them
    const bus: Readonly<Record<string, string>> = { i2c: 'i2c_dev', spi: 'spidev' }
    const node = wanted ? bus[wanted] : undefined
    if (node && rows && !loaded.has(node)) emit('module.loaded', false, null, node)
    const said = lines.filter((l) => l.text.trim())
    return rows || wanted || said.some((l) => /^Module\s+Size/.test(l.text))
      ? 'ok'
      : said.length
        ? 'malformed'
        : 'empty'
  },
  sources: ['https://man7.org/linux/man-pages/man8/lsmod.8.html'],
})
