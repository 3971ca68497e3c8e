import { defineProbe, flag, keyed } from '../../model'
import { unitName } from '../kit'

const unit = /(?:^| )(?:-[a-zA-Z]*u ?|--unit[= ]|--user-unit[= ])([\w@.:\\*-]+)/

const journalUnit = (command: string): string | null => {
  const name = unit.exec(command)?.[1]
  return name ? unitName(name) : null
}

export default defineProbe({
  id: 'journalctl-unit',
  area: 'systemd',
  ask: {
    command: 'sudo journalctl -u {key} -b --no-pager -n 100',
    key: 'docker',
    root: true,
    risk: 'read-only',
    cost: 2,
  },
  words: {
    tells: {
      en: 'What the program itself said before it ended. The first fatal line decides; the lines about restarts after it do not.',
      zh: '程序退出之前自己说了什么。起决定作用的是第一条致命错误；后面关于重启的行都不算。',
    },
  },
  facts: { 'journal.entries': keyed(flag) },
  match: [/^journalctl (?:.* )?(?:-[a-zA-Z]*u|--unit[= ]|--user-unit[= ]).*/],
  keyOf: journalUnit,
  parse({ command, lines }, emit) {
    const key = command ? journalUnit(command) : null
    const none = lines.find((l) => /^-- No entries --/.test(l.text.trim()))
    if (key) emit('journal.entries', !none, none ?? null, key)
    return 'ok'
  },
  sources: ['https://www.freedesktop.org/software/systemd/man/latest/journalctl.html'],
})
