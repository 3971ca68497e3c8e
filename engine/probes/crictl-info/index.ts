import { containerdSystemdCgroup, criNetworkReady } from '../../facts/shared'
import { defineProbe, flag, text } from '../../model'

export default defineProbe({
  id: 'crictl-info',
  area: 'containerd',
  ask: { command: 'sudo crictl info', root: true, risk: 'read-only', cost: 2 },
  words: {
    tells: {
      en: 'What the runtime says of itself over CRI: ready or not, network ready or not and why, and which cgroup driver it uses.',
      zh: '运行时通过 CRI 报告的自身状态：是否就绪、网络是否就绪及原因、使用哪种 cgroup driver。',
    },
  },
  facts: {
    'cri.runtime-ready': flag,
    'cri.network-ready': criNetworkReady,
    'cri.network-reason': text,
    'containerd.systemd-cgroup': containerdSystemdCgroup,
  },
  match: [/^crictl (?:-\S{1,80} (?:[a-z]{1,10}:\/\/\S{1,200} )?){0,8}info\b/],
  content: (lines) => (lines.some((l) => /"type": "(?:RuntimeReady|NetworkReady)"/.test(l.text)) ? 0.9 : 0),
  parse({ lines }, emit) {
    let condition: 'RuntimeReady' | 'NetworkReady' | null = null
    let said: { status?: boolean; reason?: string } = {}
    let read = false
    const close = (line: (typeof lines)[number]) => {
      if (condition === 'RuntimeReady' && said.status !== undefined) emit('cri.runtime-ready', said.status, line)
      if (condition === 'NetworkReady' && said.status !== undefined) emit('cri.network-ready', said.status, line)
      if (condition === 'NetworkReady' && said.reason) emit('cri.network-reason', said.reason, line)
      condition = null
      said = {}
    }
    // key order differs: message, reason, status, type, as Go sorts them; braces end a condition
    for (const line of lines) {
      const m = /"(type|status|reason|message|SystemdCgroup|systemdCgroup)": (?:"([^"]*)"|(true|false))/.exec(line.text)
      const [, name, words, bool] = m ?? []
      if (name === 'type' && (words === 'RuntimeReady' || words === 'NetworkReady')) condition = words
      if (name === 'status' && bool) said.status = bool === 'true'
      if ((name === 'reason' || name === 'message') && words) said.reason = words
      // the runtime options spell it SystemdCgroup; the lower-case key is the retired one of the CRI plugin
      if (name === 'SystemdCgroup' && bool) emit('containerd.systemd-cgroup', bool === 'true', line)
      if (m) read = true
      if (/^\s*\}/.test(line.text)) close(line)
    }
    return read ? 'ok' : 'foreign'
  },
  sources: ['https://github.com/kubernetes-sigs/cri-tools/blob/master/docs/crictl.md'],
})
