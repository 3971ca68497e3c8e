import { packageState, packageVersion } from '../../facts/shared'
import { defineProbe, list } from '../../model'

const dpkg = /^([uihrp][nicurhWtF])\w?\s+([a-z0-9][\w.+-]*)(?::\w+)?\s+(\S+)/
const apt = /^([a-z0-9][\w.+-]*)\/\S* (\S+) \S+ \[.*installed/
const rpm = /^([A-Za-z][\w.+-]*?)-(\d[\w.~^+]*-[\w.~^+]+)\.(x86_64|aarch64|noarch|i686|ppc64le|s390x)\b/
const rpmAbsent = /^package (\S+) is not installed/
const dpkgAbsent = /no packages found matching (\S+)/
const apk = /^([a-z][\w.+-]*?)-(\d\S*-r\d+)\b/
const pacman = /^([a-z][\w.+-]*) (\d\S*-\d+(?:\.\d+)?)$/
/** `kernel-modules-extra-5.14.0-70.el9.x86_64` -> `kernel-modules-extra` */
const bare = (name: string) => name.replace(/-\d+\.\d+.*$/, '')

export default defineProbe({
  id: 'packages',
  area: 'host',
  ask: {
    command:
      "dpkg -l 'linux-image*' 'linux-modules*' 2>/dev/null || rpm -qa 'kernel*' || pacman -Q linux linux-lts || apk list -I 'linux-*'",
    root: false,
    risk: 'read-only',
    cost: 2,
  },
  words: {
    tells: {
      en: 'Which kernel and module packages are installed, and in which version. Compared with uname -v it shows whether the running kernel is the installed one.',
      zh: '安装了哪些内核与模块软件包、各是什么版本。与 uname -v 对照，就知道正在运行的是不是已安装的那个内核。',
    },
  },
  facts: { 'package.version': packageVersion, 'package.state': packageState, 'kernel.packages': list },
  match: [
    /^dpkg(?:-query)? (?:-l|-W|--list|-s).*/,
    /^rpm -q\w*\b.*/,
    /^pacman -Q\w*\b.*/,
    /^apk (?:list|info)\b.*/,
    /^apt(?:-cache)? (?:list|policy)\b.*/,
    /^(?:dnf|yum) list\b.*/,
    /^zypper (?:se|search)\b.*/,
  ],
  content: (lines) => {
    const said = lines.filter((l) => l.text.trim())
    if (said.some((l) => /^\|\/ Err\?=|^Desired=Unknown\/Install/.test(l.text))) return 0.95
    const hits = said.filter(
      (l) => (dpkg.test(l.text) && /^(?:ii|rc|iF|iU|hi) /.test(l.text)) || rpm.test(l.text.trim()),
    ).length
    return hits > 0 && hits === said.length ? 0.75 : 0
  },
  silent: true,
  parse({ command, lines }, emit) {
    let read = 0
    const kernels: string[] = []
    for (const line of lines) {
      const t = line.text.trim()
      const d = dpkg.exec(t)
      const a = apt.exec(t)
      const r = rpm.exec(t)
      const gone = rpmAbsent.exec(t)?.[1] ?? dpkgAbsent.exec(t)?.[1]
      const k = /^apk/.test(command ?? '') ? apk.exec(t) : null
      const p = /^pacman/.test(command ?? '') ? pacman.exec(t) : null
      if (d?.[1] && d[2] && d[3]) {
        const state = d[1]
        if (/^[ih]i/.test(state)) emit('package.version', d[3], line, d[2])
        emit(
          'package.state',
          /^[ih]i/.test(state)
            ? 'installed'
            : /^[rpu][cn]/.test(state)
              ? state.endsWith('c')
                ? 'removed'
                : 'absent'
              : 'half',
          line,
          d[2],
        )
      } else if (a?.[1] && a[2]) {
        emit('package.version', a[2], line, a[1])
        emit('package.state', 'installed', line, a[1])
      } else if (r?.[1] && r[2]) {
        emit('package.version', r[2], line, r[1])
        emit('package.state', 'installed', line, r[1])
        if (/^kernel(?:-core|-uek(?:-core)?|-default)?$/.test(r[1])) kernels.push(`${r[2]}.${r[3]}`)
      } else if (gone) emit('package.state', 'absent', line, bare(gone))
      else if (k?.[1] && k[2]) {
        emit('package.version', k[2], line, k[1])
        emit('package.state', 'installed', line, k[1])
      } else if (p?.[1] && p[2]) {
        emit('package.version', p[2], line, p[1])
        emit('package.state', 'installed', line, p[1])
      } else continue
      read++
    }
    if (kernels.length) emit('kernel.packages', kernels, null)
    const said = lines.filter((l) => l.text.trim())
    return read ? 'ok' : said.length ? 'malformed' : 'empty'
  },
  sources: ['https://man7.org/linux/man-pages/man1/dpkg-query.1.html'],
})
