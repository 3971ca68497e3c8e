import { defineProbe, text } from '../../model'

const pair = /^(ID|VERSION_ID|PRETTY_NAME|NAME|ID_LIKE|VERSION)=["']?([^"'\n]*)["']?$/
const unquote = (s: string) => s.replace(/^["']|["']$/g, '')

export default defineProbe({
  id: 'os-release',
  area: 'host',
  ask: { command: 'cat /etc/os-release', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'The distribution and its release. In a container this is the image, not the host.',
      zh: '发行版及其版本。在容器里看到的是镜像的，不是宿主机的。',
    },
  },
  facts: { 'os.id': text, 'os.version': text, 'os.name': text, 'os.like': text },
  match: [/^(?:cat|head|tail|more|less|grep)\b.* \/(?:etc|usr\/lib)\/(?:os-release|\*-?release|\*release\*?)/],
  content: (lines) =>
    lines.filter((l) =>
      /^(?:PRETTY_NAME|VERSION_ID|ID_LIKE|HOME_URL|VERSION_CODENAME|BUG_REPORT_URL)=/.test(l.text.trim()),
    ).length >= 2
      ? 0.95
      : 0,
  parse({ lines }, emit) {
    let read = 0
    for (const line of lines) {
      const m = pair.exec(line.text.trim())
      if (!m?.[1] || m[2] === undefined) continue
      read++
      const value = unquote(m[2])
      if (m[1] === 'ID') emit('os.id', value.toLowerCase(), line)
      else if (m[1] === 'VERSION_ID') emit('os.version', value, line)
      else if (m[1] === 'PRETTY_NAME') emit('os.name', value, line)
      else if (m[1] === 'ID_LIKE') emit('os.like', value, line)
    }
    return read ? 'ok' : 'malformed'
  },
  sources: ['https://www.freedesktop.org/software/systemd/man/latest/os-release.html'],
})
