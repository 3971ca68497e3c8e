import { defineProbe, keyed, text } from '../../model'

/** The label is translated, the colon may be full-width; version numbers are not. `wsl --list` prints UTF-16, whose NULs are gone. */
const kernel = /^(?:Kernel version|内核版本|Kernelversion|Version du noyau|Linux 内核版本)\s?[:：]\s*(\d[\w.-]+)/i
const wsl = /^(?:WSL version|WSL 版本|WSL-Version|Version WSL|Version de WSL)\s?[:：]\s*(\d[\d.]+)/i
const distribution = /^[*\s]?\s*([A-Za-z][\w.-]*)\s+(?:Running|Stopped|Installing|正在运行|已停止)\s+([12])\s*$/

export default defineProbe({
  id: 'wsl-version',
  area: 'host',
  ask: {
    command: 'wsl.exe --version; wsl.exe --list --verbose',
    root: false,
    risk: 'read-only',
    cost: 2,
    families: ['wsl'],
    collect: false,
  },
  words: {
    tells: {
      en: 'Which WSL and which of its kernels are installed, and whether a distribution runs in WSL 1 or WSL 2.',
      zh: '装的是哪个版本的 WSL 和内核，以及发行版跑在 WSL 1 还是 WSL 2 里。',
    },
  },
  facts: { 'wsl.version': text, 'wsl.kernel': text, 'wsl.generation': keyed(text) },
  match: [/^wsl(?:\.exe)? (?:--version|-v|--status|--list\b|-l\b)/i],
  content: (lines) => (lines.some((l) => wsl.test(l.text.trim())) ? 0.95 : 0),
  parse({ lines }, emit) {
    let read = 0
    for (const line of lines) {
      const said = line.text.trim()
      const k = kernel.exec(said)?.[1]
      const w = wsl.exec(said)?.[1]
      const d = distribution.exec(said)
      if (k) emit('wsl.kernel', k, line)
      if (w) emit('wsl.version', w, line)
      if (d?.[1] && d[2]) emit('wsl.generation', d[2], line, d[1])
      if (k || w || d) read++
    }
    return read ? 'ok' : 'malformed'
  },
  sources: ['https://learn.microsoft.com/windows/wsl/basic-commands'],
})
