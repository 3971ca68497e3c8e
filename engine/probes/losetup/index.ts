import { defineProbe, list } from '../../model'

const header = /^NAME\s+.*\bBACK-FILE\b/
/** `losetup -l` below its heading */
const row = /^(\/dev\/loop\d+)\s+\S/
/** `losetup -a`: `/dev/loop0: [2049]:131 (/srv/disk.img)`, with a blank for the inode in some versions */
const short = /^(\/dev\/loop\d+): \[\d*\]:\d* ?\(/

export default defineProbe({
  id: 'losetup',
  area: 'storage',
  ask: { command: 'losetup -l', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'Which loop devices are in use and for which files; a deleted file still takes its space. Nothing printed means that none is in use.',
      zh: '哪些 loop 设备在用、对应哪个文件；已删除的文件仍占空间。什么都不打印就是没有在用的。',
    },
  },
  facts: { 'loop.devices': list },
  kernel: true,
  silent: true,
  match: [/^losetup(?: (?:-l|-a|--list|--all|-la|-al|-O \S+|-J|--json))*(?: ?\|.*)?$/],
  content: (lines) => (lines.some((l) => header.test(l.text)) && lines.some((l) => row.test(l.text)) ? 0.9 : 0),
  parse({ lines }, emit) {
    const said = lines.filter((l) => l.text.trim() !== '')
    const used = said.flatMap((line) => {
      const name = row.exec(line.text)?.[1] ?? short.exec(line.text)?.[1]
      return name ? [{ line, name }] : []
    })
    const first = used[0]?.line
    const last = used.at(-1)?.line
    if (!first || !last) {
      if (!said.every((l) => header.test(l.text))) return 'malformed'
      emit('loop.devices', [], said[0] ?? null)
      return 'ok'
    }
    emit(
      'loop.devices',
      used.map((u) => u.name),
      [first, last],
    )
    return 'ok'
  },
  sources: ['https://man7.org/linux/man-pages/man8/losetup.8.html'],
})
