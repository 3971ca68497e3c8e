import { defineProbe, flag } from '../../model'

export default defineProbe({
  id: 'package-processes',
  area: 'host',
  ask: {
    command:
      "ps -eo pid,etime,args | grep -E '[a]pt|[d]pkg|[u]nattended|[p]ackagekit|[d]nf|[y]um|[z]ypp|[p]acman|[a]pk '",
    root: false,
    risk: 'read-only',
    cost: 1,
  },
  words: {
    tells: {
      en: 'Whether a package manager still runs. If one does, wait for it; if none does, the last run was interrupted.',
      zh: '是否还有包管理器在运行。有就等它结束；没有就是上一次被中断了。',
    },
  },
  facts: { 'package.manager-runs': flag },
  match: [/^ps .*\[a\]pt.*/],
  silent: true,
  parse({ lines }, emit) {
    const running = lines.find((l) => /\b(?:apt|dpkg|unattended|packagekit|dnf|yum|zypp|pacman|apk)/.test(l.text))
    emit('package.manager-runs', running !== undefined, running ?? null)
    return 'ok'
  },
  sources: ['https://man7.org/linux/man-pages/man1/ps.1.html'],
})
