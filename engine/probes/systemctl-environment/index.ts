import { defineProbe, keyed, oneOf } from '../../model'

const unitOf = (command: string): string | null => {
  const words = command.split(' ').slice(2)
  const unit = words.find((w, i) => !w.startsWith('-') && !/^-[pt]$|^--property$/.test(words[i - 1] ?? ''))
  return unit?.replace(/\.service$/, '') ?? null
}

export default defineProbe({
  id: 'systemctl-environment',
  area: 'registry',
  ask: { command: 'systemctl show -p Environment {key}', key: 'docker', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'The proxy variables that the service really runs with. A variable from your shell does not reach it.',
      zh: '服务实际使用的代理变量。在 shell 里设置的变量传不到它那里。',
    },
  },
  facts: { 'proxy.set': keyed(oneOf('yes', 'no')) },
  match: [/^systemctl show\b.*\bEnvironment\b/],
  content: (lines) =>
    lines.filter((l) => l.text.trim()).length === 1 && /^Environment=\S*/.test(lines[0]?.text ?? '') ? 0.8 : 0,
  keyOf: unitOf,
  parse({ command, lines }, emit) {
    const unit = (command && unitOf(command)) || 'docker'
    for (const line of lines) {
      if (!/^Environment=/.test(line.text)) continue
      emit('proxy.set', /https?_proxy=/i.test(line.text) ? 'yes' : 'no', line, unit)
      return 'ok'
    }
    return 'malformed'
  },
  sources: ['https://docs.docker.com/engine/daemon/proxy/'],
})
