import { kernelRelease } from '../../facts/shared'
import { defineProbe, oneOf, text } from '../../model'

export default defineProbe({
  id: 'needrestart',
  area: 'kernel',
  ask: { command: 'sudo needrestart -b -k', root: true, risk: 'read-only', cost: 3, families: ['debian'] },
  words: {
    tells: {
      en: 'Whether the running kernel is the newest in /boot. Without root the answer 2 can be false.',
      zh: '正在运行的内核是不是 /boot 里最新的。不用 root 时，结果 2 可能是假的。',
    },
  },
  facts: {
    'reboot.kernel-state': oneOf('unknown', 'current', 'same-name', 'other'),
    'kernel.expected': text,
    'kernel.release': kernelRelease,
  },
  match: [/^needrestart\b.*/],
  content: (lines) => (lines.some((l) => /^NEEDRESTART-K(?:STA|CUR): /.test(l.text)) ? 0.95 : 0),
  parse({ lines, root }, emit) {
    let read = 0
    for (const line of lines) {
      const m = /^NEEDRESTART-(KCUR|KEXP|KSTA): (\S+)/.exec(line.text.trim())
      if (!m?.[2]) continue
      read++
      if (m[1] === 'KCUR') emit('kernel.release', m[2], line)
      else if (m[1] === 'KEXP') emit('kernel.expected', m[2], line)
      else if (m[2] === '2' && root !== true) continue
      else
        emit(
          'reboot.kernel-state',
          m[2] === '1' ? 'current' : m[2] === '2' ? 'same-name' : m[2] === '3' ? 'other' : 'unknown',
          line,
        )
    }
    return read ? 'ok' : lines.some((l) => /^(?:CRIT|OK|UNKN|WARN) - Kernel/.test(l.text)) ? 'ok' : 'malformed'
  },
  sources: ['https://github.com/liske/needrestart/blob/master/README.batch.md'],
})
