/** What happens to an output on its way from a terminal into a paste box. */
import type { PasteItem } from '../paste'

type Decorate = (item: PasteItem) => PasteItem | string

const lines = (text: string) => text.replace(/\n$/, '').split('\n')
const each = (change: (line: string, i: number) => string) => (item: PasteItem) => ({
  command: item.command,
  output: lines(item.output).map(change).join('\n'),
})
const minute = (i: number) => String(i % 60).padStart(2, '0')

/** In the order of the printed table. */
export const decorations: Readonly<Record<string, Decorate>> = {
  crlf: ({ command, output }) => ({ command, output: output.replace(/\n/g, '\r\n') }),
  'prompt above': ({ command, output }) =>
    command === null ? { command, output } : { command: null, output: `user@host:~$ ${command}\n${output}` },
  'root prompt above': ({ command, output }) =>
    command === null ? { command, output } : `[root@host ~]# ${command}\n${output}`,
  'command repeated': ({ command, output }) =>
    command === null ? { command, output } : { command, output: `$ ${command}\n${output}` },
  'next prompt below': ({ command, output }) => ({
    command,
    output: `${output.replace(/\n$/, '')}\nroot@host:~# `,
  }),
  'markdown fence': ({ command, output }) =>
    `Some words about it.\n\n\`\`\`console\n${command === null ? '' : `$ ${command}\n`}${output.replace(/\n$/, '')}\n\`\`\`\n\nMore words.\n`,
  'four blanks': each((l) => (l ? `    ${l}` : l)),
  quote: each((l) => `> ${l}`),
  colour: each((l, i) => (i % 2 ? l : l.replace(/\S+/, (word) => `\u001b[1;31m${word}\u001b[0m\u001b[K`))),
  nbsp: ({ command, output }) => ({ command, output: output.replaceAll(' ', '\u00a0') }),
  'trailing blanks': each((l) => `${l}   `),
  'leading empty lines': ({ command, output }) => ({ command, output: `\n\n\n${output}` }),
  'wrap at 80': each((l) => l.replace(/.{80}(?=.)/g, '$&\n')),
  'sudo password': ({ command, output }) => ({ command, output: `[sudo] password for user: \n${output}` }),
  'locale warning': ({ command, output }) => ({
    command,
    output: `bash: warning: setlocale: LC_ALL: cannot change locale (zh_CN.UTF-8)\nperl: warning: Setting locale failed.\nperl: warning: Please check that your locale settings:\n\tLANGUAGE = (unset),\n\tLC_ALL = "zh_CN.UTF-8",\n\tLANG = "en_US.UTF-8"\n    are supported and installed on your system.\nperl: warning: Falling back to the standard locale ("C").\n${output}`,
  }),
  'journal prefix': each((l, i) => `Nov 24 10:00:${minute(i)} host prog[4711]: ${l}`.trimEnd()),
  'compose prefix': each((l) => `web-1  | ${l}`.trimEnd()),
  'kubectl prefix': each((l) => `[pod/web-5d4f8c7b9-x2x7q/app] ${l}`.trimEnd()),
  'actions time': each((l, i) => `2026-11-24T10:00:${minute(i)}.1234567Z ${l}`.trimEnd()),
  'zero width': each((l) => (l ? `${l.slice(0, 1)}\u200b${l.slice(1)}` : l)),
}
