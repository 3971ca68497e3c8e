import { defineProbe } from '../../model'

/** The journal without a unit. Its lines are read by the signatures. */
export default defineProbe({
  id: 'journalctl',
  area: 'systemd',
  ask: { command: 'sudo journalctl -b -p err --no-pager -n 100', root: true, risk: 'read-only', cost: 3 },
  words: {
    tells: {
      en: 'The errors that all programs and the kernel logged since boot.',
      zh: '开机以来所有程序和内核记下的错误。',
    },
  },
  facts: {},
  match: [/^journalctl\b/],
  parse: () => 'ok',
  sources: ['https://www.freedesktop.org/software/systemd/man/latest/journalctl.html'],
})
