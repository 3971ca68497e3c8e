import { defineProbe, number } from '../../model'

const row = /^(some|full) avg10=(\d+(?:\.\d+)?) avg60=(\d+(?:\.\d+)?) avg300=(\d+(?:\.\d+)?)/

export default defineProbe({
  id: 'memory-pressure',
  area: 'host',
  ask: { command: 'cat /proc/pressure/memory', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'How much of the last seconds programs stood still waiting for memory. Near 0 clears memory; it is disk or CPU then.',
      zh: '最近几秒里程序有多少时间停着等内存。接近 0 就不是内存问题，而是磁盘或 CPU。',
    },
  },
  facts: { 'pressure.memory-some': number, 'pressure.memory-full': number },
  match: [/^cat \/proc\/pressure\/memory\b/],
  state: true,
  parse({ lines }, emit) {
    let read = false
    for (const line of lines) {
      const m = row.exec(line.text.trim())
      if (!m?.[1]) continue
      read = true
      emit(m[1] === 'some' ? 'pressure.memory-some' : 'pressure.memory-full', Number(m[2]), line)
    }
    return read ? 'ok' : 'malformed'
  },
  sources: ['https://docs.kernel.org/accounting/psi.html'],
})
