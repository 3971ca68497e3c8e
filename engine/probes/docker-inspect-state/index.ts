import { containerExitCode, imageArch } from '../../facts/shared'
import { defineProbe, flag, text } from '../../model'

const statuses = /^(?:created|running|paused|restarting|removing|exited|dead)$/

/** The fields that the template asks for, in order: `{{.State.ExitCode}} {{.State.Error}}` -> [ExitCode, Error]. */
const asked = (command: string) => [...command.matchAll(/\.State\.(\w+)/g)].map((m) => m[1] ?? '')

export default defineProbe({
  id: 'docker-inspect-state',
  area: 'container',
  ask: {
    command: "docker inspect -f '{{.State.Status}} {{.State.ExitCode}} {{.State.OOMKilled}} {{.State.Error}}' {key}",
    placeholder: 'CONTAINER',
    root: false,
    risk: 'read-only',
    cost: 1,
    collect: false,
  },
  words: {
    tells: {
      en: "Why the container ended: its status, its exit code, whether the kernel killed it for memory, and the engine's own error.",
      zh: '容器为什么结束：状态、退出码、是否因内存被内核杀掉，以及引擎自己记录的错误。',
    },
  },
  facts: {
    'container.status': text,
    'container.exit-code': containerExitCode,
    'container.oom-killed': flag,
    'container.error': text,
    'image.arch': imageArch,
  },
  match: [/^(?:docker|podman|nerdctl) (?:container )?inspect\b(?!.*\.Architecture)/],
  content: (lines) =>
    lines.some((l) => /^\s*"OOMKilled": (?:true|false),$/.test(l.text)) &&
    lines.some((l) => /^\s*"ExitCode": \d+,$/.test(l.text))
      ? 0.9
      : 0,
  parse({ command, lines }, emit) {
    let read = false
    for (const line of lines) {
      // one field a line, or as `{{json .State}}` prints it, all in one
      const pairs = /^\s*\{"Status":/.test(line.text) ? line.text.slice(0, 4000).split(/[{},]/) : [line.text]
      for (const pair of pairs) {
        const m =
          /^\s*"(Status|ExitCode|OOMKilled|Error|Architecture)": ?(?:"((?:[^"\\]|\\.)*)"|(\d+|true|false)),?$/.exec(
            pair,
          )
        if (!m?.[1]) continue
        read = true
        if (m[1] === 'Status' && m[2] && statuses.test(m[2])) emit('container.status', m[2], line)
        else if (m[1] === 'ExitCode' && m[3]) emit('container.exit-code', Number(m[3]), line)
        else if (m[1] === 'OOMKilled' && m[3]) emit('container.oom-killed', m[3] === 'true', line)
        else if (m[1] === 'Error' && m[2]) emit('container.error', m[2], line)
        else if (m[1] === 'Architecture' && m[2]) emit('image.arch', m[2], line)
      }
    }
    if (read) return 'ok'
    const fields = asked(command ?? '')
    const line = lines.find((l) => l.text.trim() !== '')
    if (!line || fields.length === 0) return lines.some((l) => /^\s*[[{]/.test(l.text)) ? 'cut' : 'malformed'
    const words = line.text.trim().split(/[\s,;|]+/)
    fields.forEach((field, i) => {
      const value = (words[i] ?? '').replace(/^\w+[=:]/, '')
      if (field === 'Status' && statuses.test(value)) emit('container.status', value, line)
      else if (field === 'ExitCode' && /^\d+$/.test(value)) emit('container.exit-code', Number(value), line)
      else if (field === 'OOMKilled' && /^(?:true|false)$/.test(value))
        emit('container.oom-killed', value === 'true', line)
      else if (field === 'Error' && i === fields.length - 1 && value)
        emit('container.error', words.slice(i).join(' '), line)
    })
    return 'ok'
  },
  sources: ['https://docs.docker.com/reference/cli/docker/inspect/'],
})
