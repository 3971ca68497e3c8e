import { defineProbe, flag } from '../../model'

export default defineProbe({
  id: 'etcdctl-health',
  area: 'kubernetes',
  ask: {
    command:
      'sudo etcdctl --endpoints=https://127.0.0.1:2379 --cacert=/etc/kubernetes/pki/etcd/ca.crt --cert=/etc/kubernetes/pki/etcd/server.crt --key=/etc/kubernetes/pki/etcd/server.key endpoint health',
    root: true,
    risk: 'read-only',
    cost: 3,
  },
  words: { tells: { en: 'Whether etcd answers and commits.', zh: 'etcd 是否有响应、能否正常提交。' } },
  facts: { 'etcd.healthy': flag },
  match: [/^(?:ETCDCTL_API=\d )?etcdctl\b.*(?:endpoint health|cluster-health|endpoint status)/],
  content: (lines) => (lines.some((l) => /^\S+:\d+ is (?:un)?healthy: /.test(l.text)) ? 0.9 : 0),
  parse({ lines }, emit) {
    let read = false
    for (const line of lines) {
      const m = /\bis (un)?healthy\b|^member \w+ is (un)?healthy/.exec(line.text)
      if (!m) continue
      read = true
      emit('etcd.healthy', !/unhealthy/.test(line.text), line)
    }
    return read ? 'ok' : 'foreign'
  },
})
