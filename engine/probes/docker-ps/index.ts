import { containerExitCode, dockerRunning } from '../../facts/shared'
import { defineProbe, keyed, oneOf } from '../../model'

/** Compose lists a project's containers, the name first: v2, and v1 in Python. */
const composed = /^\s*(?:NAME +(?:IMAGE +)?COMMAND +SERVICE|Name +Command +State)/
const state =
  /\s(?<up>Up|running)(?: (?:\d|About|Less)| \(|\s*$|\s{2,})|\s(?:(?<exited>Exited|exited|Exit)(?: \(?\d+\)?|\s)|(?<restarting>Restarting|restarting)(?: \(\d+\)|\s|$)|(?<created>Created)(?:\s{2,}|$)|(?<dead>Dead|dead)(?:\s|$))/
type State = 'up' | 'exited' | 'restarting' | 'created' | 'dead'

/** Name and state of a container in a row; null for what is no row. */
function rowOf(text: string, compose: boolean): readonly [string, State] | null {
  const found = Object.entries(state.exec(text)?.groups ?? {}).find(([, word]) => word !== undefined)?.[0]
  const words = text.trim().split(/\s+/)
  const name = compose ? words[0] : words.at(-1)
  return found && name && /^[\w.-]+$/.test(name) ? [name, found as State] : null
}

/** Header of a table that only a daemon can fill: ps, images, volume/network ls, system df. */
const header =
  /^(?:CONTAINER ID +IMAGE|REPOSITORY +TAG +(?:DIGEST +)?IMAGE ID|NETWORK ID +NAME|DRIVER +VOLUME NAME|TYPE +TOTAL +ACTIVE|IMAGE +ID +DISK USAGE)/

export default defineProbe({
  id: 'docker-ps',
  area: 'docker',
  ask: { command: 'docker ps -a', root: true, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'Whether a daemon answers, which containers it knows, and which of them run.',
      zh: '守护进程是否应答、它认识哪些容器、哪些正在运行。',
    },
  },
  facts: {
    'docker.running': dockerRunning,
    'container.exit-code': containerExitCode,
    'container.listed': keyed(oneOf('up', 'exited', 'restarting', 'created', 'dead')),
    // without -a only those that run
    'containers.listed': oneOf('all', 'running'),
  },
  match: [
    /^docker(?:-compose| compose) (?:-.{0,300}? )?ps\b/,
    /^docker (?:-\S+ )*(?:container )?(?:ps|ls)\b/,
    /^docker (?:-\S+ )*(?:images|image ls|system df|volume ls)\b/,
  ],
  content: (lines) =>
    lines.some((l) => /^CONTAINER ID +IMAGE +COMMAND/.test(l.text) || composed.test(l.text)) ? 0.9 : 0,
  parse({ command, lines }, emit) {
    const ofCompose = /^docker(?:-compose| compose) /.test(command ?? '')
    // a row that was cut out of the table says as much
    const head =
      lines.find((l) => header.test(l.text.trim()) || composed.test(l.text)) ??
      lines.find((l) => ofCompose && rowOf(l.text, true))
    if (!head) return lines.some((l) => /\S/.test(l.text)) ? 'malformed' : 'empty'
    emit('docker.running', true, head)
    // an ended container may have done its work; one that is started over and over has not
    for (const line of lines) {
      const code = /\sRestarting \((\d{1,3})\) (?:Less|About|\d+) /.exec(line.text)?.[1]
      if (code) emit('container.exit-code', Number(code), line)
    }
    const compose = ofCompose || composed.test(head.text)
    if (!compose && !/^CONTAINER ID/.test(head.text.trim())) return 'ok'
    const rows = lines.flatMap((line) => {
      const row = rowOf(line.text, compose)
      return row ? [{ line, row }] : []
    })
    for (const { line, row } of rows) emit('container.listed', row[1], line, row[0])
    // a pipe may have taken rows away
    if (command === null || command.includes('|') || / (?:-f|--filter|-n|-l|--last|--latest)\b/.test(command))
      return 'ok'
    const all = / (?:-\w*a\w*|--all)\b/.test(command) || /^docker-compose/.test(command)
    emit('containers.listed', all ? 'all' : 'running', head)
    return 'ok'
  },
})
