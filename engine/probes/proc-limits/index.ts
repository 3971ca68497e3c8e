import { defineProbe, number } from '../../model'

const row = /^Max open files\s+(\d+|unlimited)\s+(\d+|unlimited)\s+files/

export default defineProbe({
  id: 'proc-limits',
  area: 'host',
  ask: {
    command: 'cat /proc/$(pidof -s {key})/limits; ls /proc/$(pidof -s {key})/fd | wc -l',
    placeholder: 'PROGRAM',
    root: true,
    risk: 'read-only',
    cost: 1,
    collect: false,
  },
  words: {
    tells: {
      en: "How many descriptors the process may have, and how many it has. Your shell's ulimit says nothing about a service.",
      zh: '该进程最多能用多少描述符、现在用了多少。shell 里的 ulimit 与服务无关。',
    },
  },
  facts: { 'fd.soft-limit': number, 'fd.hard-limit': number, 'fd.used': number },
  match: [
    /^cat \/proc\/\S+\/limits\b.*/,
    /^(?:grep|prlimit)\b.*(?:\/proc\/\S+\/limits|--nofile|open files).*/,
    /^ls \/proc\/\S+\/fd ?\| ?wc -l/,
    /^ulimit -(?:Sn|n|Hn|a)\b/,
  ],
  content: (lines) => (lines.some((l) => row.test(l.text)) ? 0.9 : 0),
  parse({ command, lines }, emit) {
    // a shell's own limit is another process's
    if (/^ulimit/.test(command ?? '')) return 'ok'
    const value = (s: string | undefined) => (s === 'unlimited' ? Number.MAX_SAFE_INTEGER : Number(s))
    let read = false
    for (const line of lines) {
      const m = row.exec(line.text.trim())
      if (m) {
        emit('fd.soft-limit', value(m[1]), line)
        emit('fd.hard-limit', value(m[2]), line)
        read = true
      } else if (/^\s*\d+\s*$/.test(line.text) && /\/fd\b/.test(command ?? '')) {
        emit('fd.used', Number(line.text.trim()), line)
        read = true
      }
    }
    return read ? 'ok' : 'malformed'
  },
  sources: ['https://man7.org/linux/man-pages/man5/proc_pid_limits.5.html'],
})
