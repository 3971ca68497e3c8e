import { defineProbe, list } from '../../model'

const subnet = /"Subnet": "([\d./a-f:]+)"/

export default defineProbe({
  id: 'docker-network-inspect',
  area: 'network',
  ask: {
    command:
      "docker network ls -q | xargs docker network inspect -f '{{.Name}} {{range .IPAM.Config}}{{.Subnet}} {{end}}'",
    root: false,
    risk: 'read-only',
    cost: 2,
  },
  words: {
    tells: { en: 'The subnet of every Docker network.', zh: '每个 Docker 网络的网段。' },
  },
  facts: { 'docker.subnets': list },
  match: [/^docker network inspect\b.*/, /^docker network ls -q.*inspect.*/],
  content: (lines) =>
    lines.some((l) => /^\s*"IPAM": \{/.test(l.text)) && lines.some((l) => subnet.test(l.text)) ? 0.9 : 0,
  parse({ lines }, emit) {
    const found: string[] = []
    let first = null
    let last = null
    for (const line of lines) {
      const nets = [...line.text.matchAll(/(?<![\d.])(\d{1,3}(?:\.\d{1,3}){3}\/\d{1,2})/g)].map((m) => m[1] ?? '')
      const wanted = subnet.exec(line.text)?.[1] ?? (/^[\w.-]+ \d/.test(line.text.trim()) ? nets[0] : undefined)
      if (!wanted) continue
      found.push(wanted)
      first ??= line
      last = line
    }
    if (first && last) emit('docker.subnets', found, [first, last])
    return found.length || lines.some((l) => /"Driver": "/.test(l.text)) ? 'ok' : 'foreign'
  },
  sources: ['https://docs.docker.com/reference/cli/docker/network/inspect/'],
})
