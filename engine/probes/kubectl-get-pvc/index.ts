import { defineProbe, keyed, number, oneOf } from '../../model'

const header = /^(?:NAMESPACE\s+)?NAME\s+STATUS\s+VOLUME\s+CAPACITY\b/
const row = /^(?:[a-z0-9.-]+\s+)?(?:persistentvolumeclaim\/)?([a-z0-9.-]+)\s+(Bound|Pending|Lost|Terminating)\b/

export default defineProbe({
  id: 'kubectl-get-pvc',
  area: 'kubernetes',
  ask: { command: 'kubectl get pvc,storageclass -A', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'Which claims have a volume, which still wait for one, and whether the cluster has a default StorageClass.',
      zh: '哪些 PVC 已绑定卷、哪些还在等，以及集群有没有默认 StorageClass。',
    },
  },
  facts: {
    'claim.status': keyed(oneOf('bound', 'pending', 'lost')),
    'claims.pending': number,
  },
  match: [/^kubectl get (?:\S+,)?(?:pvc|persistentvolumeclaims?)\b/],
  content: (lines) => (lines.some((l) => header.test(l.text)) ? 0.9 : 0),
  parse({ lines }, emit) {
    let listed: [(typeof lines)[number], (typeof lines)[number]] | null = null
    let pending = 0
    for (const line of lines) {
      const m = row.exec(line.text)
      if (!m?.[1]) continue
      listed = [listed?.[0] ?? line, line]
      const status = m[2] === 'Pending' ? 'pending' : m[2] === 'Lost' ? 'lost' : 'bound'
      if (status === 'pending') pending++
      emit('claim.status', status, line, m[1])
    }
    if (listed) emit('claims.pending', pending, listed)
    else if (!lines.some((l) => header.test(l.text))) {
      return /^No resources found/.test(lines[0]?.text ?? '') ? 'ok' : 'foreign'
    }
    return 'ok'
  },
  sources: ['https://kubernetes.io/docs/concepts/storage/persistent-volumes/'],
})
