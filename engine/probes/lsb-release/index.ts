import { defineProbe, text } from '../../model'

export default defineProbe({
  id: 'lsb-release',
  area: 'host',
  ask: { command: 'lsb_release -a', root: false, risk: 'read-only', cost: 2, collect: false },
  words: {
    tells: { en: 'The distribution and its release.', zh: '发行版及其版本。' },
  },
  facts: { 'os.id': text, 'os.version': text, 'os.name': text },
  match: [
    /^lsb_release\b/,
    /^cat \/etc\/(?:redhat-release|centos-release|debian_version|issue|lsb-release|system-release|alpine-release)/,
  ],
  content: (lines) => (lines.some((l) => /^Distributor ID:\s/.test(l.text)) ? 0.95 : 0),
  parse({ lines }, emit) {
    let read = 0
    for (const line of lines) {
      const t = line.text.trim()
      const pair =
        /^(Distributor ID|Description|Release|DISTRIB_ID|DISTRIB_RELEASE|DISTRIB_DESCRIPTION)[:=]\s*"?([^"]+)"?$/.exec(
          t,
        )
      const named =
        /^(Red Hat Enterprise Linux|CentOS|Rocky Linux|AlmaLinux|Fedora|Oracle Linux)\b.*?release (\d[\d.]*)/.exec(t)
      if (pair?.[1] && pair[2]) {
        const key = pair[1]
        if (/ID$/.test(key)) emit('os.id', pair[2].trim().toLowerCase(), line)
        else if (/^Desc|DESCRIPTION/.test(key)) emit('os.name', pair[2].trim(), line)
        else emit('os.version', pair[2].trim(), line)
      } else if (named?.[1] && named[2]) {
        const id = {
          'Red Hat Enterprise Linux': 'rhel',
          CentOS: 'centos',
          'Rocky Linux': 'rocky',
          AlmaLinux: 'almalinux',
          Fedora: 'fedora',
          'Oracle Linux': 'ol',
        }[named[1]]
        emit('os.name', t, line)
        if (id) emit('os.id', id, line)
        emit('os.version', named[2], line)
      } else continue
      read++
    }
    return read ? 'ok' : 'malformed'
  },
  sources: ['https://manpages.debian.org/bookworm/lsb-release/lsb_release.1.en.html'],
})
