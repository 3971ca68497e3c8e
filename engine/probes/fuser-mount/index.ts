import { defineProbe, flag, keyed } from '../../model'

const asked = /^fuser (?:-\w+ )*-\w*m\w* (?:-\w+ )*(\/\S*)$/

export default defineProbe({
  id: 'fuser-mount',
  area: 'storage',
  ask: {
    command: 'sudo fuser -vm {key}',
    placeholder: '/MOUNTPOINT',
    root: true,
    risk: 'read-only',
    cost: 1,
    collect: false,
  },
  words: {
    tells: {
      en: 'Which processes use the mount. Nothing printed means that none does; an NFS export, a swap file and other namespaces do not show.',
      zh: '哪些进程在用这个挂载点。什么都不打印就是没有；NFS 导出、swap 文件和别的命名空间看不到。',
    },
  },
  facts: { 'mount.in-use': keyed(flag) },
  match: [asked],
  keyOf: (command) => asked.exec(command)?.[1] ?? null,
  silent: true,
  parse({ command, lines }, emit) {
    const mount = asked.exec(command ?? '')?.[1]
    if (!mount) return 'malformed'
    const said = lines.filter((l) => l.text.trim() !== '')
    // `root  2211 ..c.. bash`, or the bare numbers of the form without -v; the mount itself stands there as `kernel mount`
    const used = said.find((l) => /\s\d+ [.FfrcemE]{5} \S|^\S+:(?:\s+\d+[a-z]*)+$/.test(l.text.trimEnd()))
    if (said.length && !used && !said.some((l) => /\bUSER\s+PID\b|\bkernel mount\b/.test(l.text))) return 'malformed'
    emit('mount.in-use', used !== undefined, used ?? null, mount)
    return 'ok'
  },
  sources: ['https://man7.org/linux/man-pages/man1/fuser.1.html'],
})
