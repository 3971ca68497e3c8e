import { dockerPackaging } from '../../facts/shared'
import { defineProbe } from '../../model'

export default defineProbe({
  id: 'snap-list',
  area: 'docker',
  ask: { command: 'snap list docker', root: false, risk: 'read-only', cost: 1, families: ['debian'] },
  words: {
    tells: {
      en: 'Whether docker comes from the snap store. The snap sees your home directory and little else.',
      zh: 'docker 是不是 snap 版。snap 版只看得到你的家目录，别处基本都看不到。',
    },
  },
  facts: { 'docker.packaging': dockerPackaging },
  match: [/^snap (?:list|services|info|connections|logs)\b/],
  content: (lines) =>
    lines.some((l) => /^Name +Version +Rev +Tracking +Publisher +Notes$/.test(l.text.trim())) ? 0.9 : 0,
  parse({ lines }, emit) {
    for (const line of lines) {
      if (/^docker +\d\S* +\d+ /.test(line.text) || /^docker\.dockerd +(?:enabled|disabled)/.test(line.text)) {
        emit('docker.packaging', 'snap', line)
        return 'ok'
      }
    }
    return lines.some((l) => /no matching snaps|^Name +Version|^Service +Startup/.test(l.text)) ? 'ok' : 'malformed'
  },
  sources: ['https://snapcraft.io/docs/quickstart-tour'],
})
