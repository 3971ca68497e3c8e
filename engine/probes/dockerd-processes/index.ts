import { dockerdFlags, processRunning } from '../../facts/shared'
import { defineProbe, number } from '../../model'

/** `812 /usr/bin/dockerd -H fd://` of pgrep, `root 812 0.0 ... /usr/bin/dockerd -H fd://` of ps */
const daemon = /(?:^|\s)(?:\/\S*\/)?(dockerd|dockerd-current|docker daemon|docker -d)(?=\s|$)(.*)$/
const grep = /(?:^|\s)(?:\/\S*\/)?(?:grep|pgrep|sudo|watch|journalctl|systemctl)\s/

export default defineProbe({
  id: 'dockerd-processes',
  area: 'docker',
  ask: { command: 'pgrep -a dockerd', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'Whether dockerd runs, how often, and with which flags. No output means that none runs.',
      zh: 'dockerd 是否在运行、有几个、带哪些参数。没有输出就是一个也没有。',
    },
  },
  facts: { 'process.running': processRunning, 'dockerd.count': number, 'dockerd.flags': dockerdFlags },
  match: [
    /^pgrep (?:-\w+ )*dockerd?\b/,
    /^pidof dockerd\b/,
    /^ps(?: -?\w+)* ?\| ?e?grep (?:-\w+ )*["']?(?:\[d\]|d)ocker/,
  ],
  silent: true,
  parse({ command, lines }, emit) {
    const pids = command && /^(?:pidof|pgrep (?!.*-\w*a))/.test(command)
    let count = 0
    for (const line of lines) {
      const t = line.text.trim()
      if (!t || grep.test(t)) continue
      if (pids && /^\d+(?: \d+)*$/.test(t)) {
        count += t.split(' ').length
        emit('process.running', true, line, 'dockerd')
        continue
      }
      const m = daemon.exec(t)
      if (!m?.[1]) continue
      count++
      emit('process.running', true, line, 'dockerd')
      if (m[2]?.trim()) emit('dockerd.flags', m[2].trim(), line)
    }
    if (count === 0 && command) emit('process.running', false, null, 'dockerd')
    emit('dockerd.count', count, null)
    return 'ok'
  },
})
