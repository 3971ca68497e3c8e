import { dockerPackaging } from '../../facts/shared'
import { defineProbe } from '../../model'

export default defineProbe({
  id: 'which-docker',
  area: 'docker',
  ask: { command: 'command -v docker', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'Which docker program the shell starts: /snap/bin/docker is the snap, /usr/bin/docker a package.',
      zh: '命令行实际启动的是哪个 docker：/snap/bin/docker 是 snap 版，/usr/bin/docker 是软件包版。',
    },
  },
  facts: { 'docker.packaging': dockerPackaging },
  match: [
    /^(?:which|whereis|type|command -v|readlink -f|ls -l) (?:-\w+ )?(?:\$\((?:which|command -v) docker\)|\S*\/docker|docker)(?: |$)/,
  ],
  parse({ lines }, emit) {
    const at = lines.find((l) => /\/(?:docker|snap)\b/.test(l.text))
    if (!at) return lines.some((l) => /not found|no docker in/.test(l.text)) ? 'not-installed' : 'malformed'
    if (/\/snap\/bin\/docker\b|^\/usr\/bin\/snap$/.test(at.text)) emit('docker.packaging', 'snap', at)
    else if (/\/usr\/(?:local\/)?bin\/docker\b/.test(at.text)) emit('docker.packaging', 'package', at)
    return 'ok'
  },
})
