import { defineProbe, keyed, oneOf, text } from '../../model'

const row = /^([\w.+-]+)(?:\/|, )([\w.+~-]+)(?:, ([\w.+~-]+)(?:, (\w+))?)?: (added|built|installed)(.*)$/

export default defineProbe({
  id: 'dkms-status',
  area: 'kernel',
  ask: { command: 'dkms status', root: false, risk: 'read-only', cost: 2 },
  words: {
    tells: {
      en: 'For which kernels each out-of-tree module was built and installed.',
      zh: '每个树外模块为哪些内核编译、安装过。',
    },
  },
  facts: { 'dkms.state': keyed(oneOf('added', 'built', 'installed')), 'dkms.kernel': keyed(text) },
  match: [/^dkms status\b.*/],
  content: (lines) => (lines.some((l) => row.test(l.text.trim())) ? 0.85 : 0),
  state: true,
  parse({ lines }, emit) {
    let read = 0
    const kernels = new Map<string, string>()
    for (const line of lines) {
      const m = row.exec(line.text.trim())
      if (!m?.[1]) continue
      const state = m[5]
      if (state === 'added' || state === 'built' || state === 'installed') emit('dkms.state', state, line, m[1])
      if (m[3]) {
        const all = [kernels.get(m[1]), m[3]].filter(Boolean).join(',')
        kernels.set(m[1], all)
        emit('dkms.kernel', all, line, m[1])
      }
      read++
    }
    return read ? 'ok' : 'malformed'
  },
  sources: ['https://github.com/dell/dkms'],
})
