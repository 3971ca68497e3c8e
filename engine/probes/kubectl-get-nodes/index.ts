import { nodeReady } from '../../facts/shared'
import { defineProbe, keyed, type Line, number, text } from '../../model'

const header = /^NAME\s+STATUS\s+(?:ROLES\s+)?AGE\s+VERSION\b/

export default defineProbe({
  id: 'kubectl-get-nodes',
  area: 'kubernetes',
  ask: { command: 'kubectl get nodes -o wide', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'Which nodes are Ready, their kubelet version, address, and the container runtime each reports.',
      zh: '哪些节点处于 Ready，各自的 kubelet 版本、地址，以及上报的容器运行时。',
    },
  },
  facts: {
    'node.ready': nodeReady,
    'node.version': keyed(text),
    'node.ip': keyed(text),
    'node.runtime': keyed(text),
    'nodes.not-ready': number,
  },
  match: [/^kubectl get (?:nodes?|no)\b/],
  content: (lines) => (lines.some((l) => header.test(l.text)) ? 0.95 : 0),
  parse({ lines }, emit) {
    let wide: { ip: number; os: number; runtime: number } | null = null
    let read = false
    let listed: readonly [Line, Line] | null = null
    let notReady = 0
    for (const line of lines) {
      if (header.test(line.text)) {
        const [ip, os, runtime] = ['INTERNAL-IP', 'OS-IMAGE', 'CONTAINER-RUNTIME'].map((c) => line.text.indexOf(c))
        if (ip && ip > 0 && os && os > 0 && runtime && runtime > 0) wide = { ip, os, runtime }
        read = true
        continue
      }
      const m = /^(\S+)\s+((?:Not)?Ready|Unknown)\S*\s/.exec(line.text)
      if (!m?.[1] || !m[2]) continue
      read = true
      listed = [listed?.[0] ?? line, line]
      if (m[2] !== 'Ready') notReady++
      emit('node.ready', m[2] === 'Ready' ? 'ready' : m[2] === 'Unknown' ? 'unknown' : 'not-ready', line, m[1])
      const version = /\sv(\d+\.\d+\.\d+\S*)/.exec(line.text)?.[1]
      if (version) emit('node.version', version, line, m[1])
      const ip = wide && /^\d[\d.]+$/.exec(line.text.slice(wide.ip).split(/\s+/)[0] ?? '')?.[0]
      if (ip) emit('node.ip', ip, line, m[1])
      const runtime = /\s((?:containerd|docker|cri-o):\/\/\S+)/.exec(line.text)?.[1]
      if (runtime) emit('node.runtime', runtime, line, m[1])
    }
    if (listed) emit('nodes.not-ready', notReady, listed)
    return read ? 'ok' : 'foreign'
  },
})
