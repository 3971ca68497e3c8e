import { criNetworkReady } from '../../facts/shared'
import { defineProbe, keyed, list, oneOf } from '../../model'

const row = /^\s*(Ready|MemoryPressure|DiskPressure|PIDPressure|NetworkUnavailable|OutOfDisk)\s+(True|False|Unknown)\b/

export default defineProbe({
  id: 'kubectl-describe-node',
  area: 'kubernetes',
  ask: { command: 'kubectl describe nodes', root: false, risk: 'read-only', cost: 2 },
  words: {
    tells: {
      en: 'Why a node is not Ready: its conditions with their reasons, its taints and its last events.',
      zh: '节点为什么不是 Ready：各项 Condition 及原因、污点（taint）和最近的事件。',
    },
  },
  facts: {
    'node.condition': keyed(oneOf('true', 'false', 'unknown')),
    'node.taints': list,
    'cri.network-ready': criNetworkReady,
  },
  match: [/^kubectl describe (?:nodes?|no)\b/],
  content: (lines) => (lines.filter((l) => row.test(l.text)).length >= 3 ? 0.9 : 0),
  parse({ lines }, emit) {
    const taints: string[] = []
    let read = false
    let inTaints = false
    for (const line of lines) {
      if (
        /^(?:Conditions|Taints|Events|Addresses|Capacity|Allocated resources|Allocatable|Roles|Labels):/.test(line.text)
      )
        read = true
      const m = row.exec(line.text)
      const value = m?.[2] === 'True' ? 'true' : m?.[2] === 'False' ? 'false' : 'unknown'
      if (m?.[1]) emit('node.condition', value, line, m[1])
      if (m?.[1] === 'Ready' && /NetworkPluginNotReady|runtime network not ready/.test(line.text))
        emit('cri.network-ready', false, line)
      if (m?.[1] === 'Ready' && value === 'true') emit('cri.network-ready', true, line)
      const taint = /^(?:(Taints:)\s+|\s{10,})([\w./-]+(?:=\S*)?:No(?:Schedule|Execute))$/.exec(line.text)
      if (taint?.[1]) inTaints = true
      if (taint?.[2] && inTaints) {
        taints.push(taint[2])
        emit('node.taints', [...taints], line)
      } else if (!taint) inTaints = false
    }
    return read || lines.some((l) => row.test(l.text)) ? 'ok' : 'foreign'
  },
  sources: ['https://kubernetes.io/docs/reference/node/node-status/'],
})
