import { defineProbe, keyed, text } from '../../model'

const header = /^CONTAINER(?: ID)?\s+IMAGE\s+CREATED\s+STATE\s+NAME\s+ATTEMPT/
const row = /^[0-9a-f]{13}\s+\S+\s+.*?\b(Running|Exited|Created|Unknown)\s+([a-z0-9.-]+)\s+(\d+)\b/

export default defineProbe({
  id: 'crictl-ps',
  area: 'containerd',
  ask: { command: 'sudo crictl ps -a', root: true, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'The containers as the runtime sees them, also while the API server is down: which control plane parts run, which ended.',
      zh: '运行时看到的容器，API server 挂了也能看：控制面的哪些部分在运行、哪些已退出。',
    },
  },
  facts: { 'cri.container': keyed(text) },
  match: [/^crictl (?:-\S{1,80} (?:[a-z]{1,10}:\/\/\S{1,200} )?){0,8}(?:ps|pods|images|version|logs)\b/],
  content: (lines) => (lines.some((l) => header.test(l.text)) ? 0.95 : 0),
  parse({ lines }, emit) {
    let read = false
    for (const line of lines) {
      if (header.test(line.text) || /^POD ID\s|^IMAGE\s+TAG\s|^Version: |^RuntimeName: /.test(line.text)) read = true
      const m = row.exec(line.text)
      // newest first: an older exited container of the same name says nothing
      if (m?.[1] && m[2]) {
        read = true
        emit('cri.container', m[1], line, m[2])
      }
    }
    return read ? 'ok' : 'foreign'
  },
})
