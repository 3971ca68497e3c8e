import { defineProbe, number } from '../../model'

const row = /^\s*(\d+)\s+(\d+)\s+(\d+)\s*$/

export default defineProbe({
  id: 'uid-map',
  area: 'security',
  ask: { command: 'podman unshare cat /proc/self/uid_map', root: false, risk: 'read-only', cost: 2 },
  words: {
    tells: {
      en: 'How many user ids a rootless container gets. One row of size 1 means that the sub-ids are not used.',
      zh: '无 root 容器能用多少个用户 ID。只有一行、大小为 1，说明从属 ID 没有生效。',
    },
  },
  facts: { 'userns.mapped': number },
  match: [/^(?:podman unshare |buildah unshare |unshare (?:-\S+ )+)?cat \/proc\/(?:self|\$\$|\d+)\/[ug]id_map\b/],
  parse({ lines }, emit) {
    const rows = lines.filter((l) => row.test(l.text))
    const last = rows.at(-1)
    if (!last) return lines.every((l) => l.text.trim() === '') ? 'empty' : 'foreign'
    emit(
      'userns.mapped',
      rows.reduce((sum, l) => sum + Number(row.exec(l.text)?.[3] ?? 0), 0),
      last,
    )
    return 'ok'
  },
  sources: ['https://man7.org/linux/man-pages/man7/user_namespaces.7.html'],
})
