import { defineProbe, number } from '../../model'

const row = /^[0-9a-f]{12}\s+\S+\s+(bridge|host|null|overlay|macvlan|ipvlan|ics|nat|transparent)\s+(?:local|swarm)$/

export default defineProbe({
  id: 'docker-network-ls',
  area: 'network',
  ask: { command: 'docker network ls', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'How many Docker networks exist. The default pools hold about thirty.',
      zh: '有多少个 Docker 网络。默认地址池大约只够三十个。',
    },
  },
  facts: { 'docker.bridge-networks': number },
  match: [/^docker network (?:ls|list)\b.*/],
  content: (lines) => (lines.filter((l) => row.test(l.text.trim())).length >= 2 ? 0.95 : 0),
  parse({ command, lines }, emit) {
    const rows = lines.filter((l) => row.exec(l.text.trim())?.[1] === 'bridge')
    const any = lines.some((l) => row.test(l.text.trim()) || /^NETWORK ID\s+NAME/.test(l.text))
    const [first, last] = [rows[0], rows.at(-1)]
    if (first && last) emit('docker.bridge-networks', rows.length, [first, last])
    else if (/\| ?wc -l/.test(command ?? '')) {
      const line = lines.find((l) => /^\d+$/.test(l.text.trim()))
      if (line) emit('docker.bridge-networks', Number(line.text.trim()), line)
      return line ? 'ok' : 'foreign'
    }
    return any ? 'ok' : 'foreign'
  },
  sources: ['https://docs.docker.com/reference/cli/docker/network/ls/'],
})
