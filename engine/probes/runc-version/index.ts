import { defineProbe, text } from '../../model'

export default defineProbe({
  id: 'runc-version',
  area: 'container',
  ask: { command: 'runc --version', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'The version of runc and of the libseccomp it runs with. The version of containerd does not tell this.',
      zh: 'runc 自己的版本，以及它用的 libseccomp 版本。containerd 的版本号看不出这些。',
    },
  },
  facts: { 'runc.version': text, 'runc.libseccomp': text },
  match: [/^(?:docker-)?(?:runc|crun) (?:--version|-v)\b/],
  content: (lines) => (lines.some((l) => /^(?:runc|crun) version \d/.test(l.text)) && lines.length <= 12 ? 0.9 : 0),
  parse({ lines }, emit) {
    let read = false
    for (const line of lines) {
      const m = /^(?:runc|crun) version (\d\S*)/.exec(line.text)
      if (m?.[1]) {
        emit('runc.version', m[1], line)
        read = true
      }
      const lib = /^libseccomp: (\d\S*)/.exec(line.text)
      if (lib?.[1]) emit('runc.libseccomp', lib[1], line)
    }
    return read ? 'ok' : 'malformed'
  },
  sources: ['https://github.com/opencontainers/runc'],
})
