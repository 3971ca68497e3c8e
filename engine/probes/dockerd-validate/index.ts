import { defineProbe, oneOf } from '../../model'

export default defineProbe({
  id: 'dockerd-validate',
  area: 'docker',
  ask: {
    command: 'sudo dockerd --validate --config-file=/etc/docker/daemon.json',
    root: true,
    risk: 'read-only',
    cost: 1,
  },
  words: {
    tells: {
      en: 'Whether dockerd accepts its configuration file (Docker 23 and later). It starts nothing.',
      zh: 'dockerd 是否接受自己的配置文件（Docker 23 及以后）。它不会启动任何东西。',
    },
  },
  facts: { 'daemon-json.accepted': oneOf('yes', 'no') },
  match: [/^dockerd (?=.*--validate)/],
  content: (lines) => (lines.some((l) => l.text.trim() === 'configuration OK') ? 0.9 : 0),
  parse({ lines }, emit) {
    const ok = lines.find((l) => /^configuration OK$/.test(l.text.trim()))
    const bad = lines.find((l) => /unable to configure the Docker daemon/.test(l.text))
    if (ok) emit('daemon-json.accepted', 'yes', ok)
    else if (bad) emit('daemon-json.accepted', 'no', bad)
    return ok || bad ? 'ok' : 'malformed'
  },
  sources: ['https://docs.docker.com/engine/daemon/#check-configuration'],
})
