import { defineProbe, text } from '../../model'

export default defineProbe({
  id: 'docker-env',
  area: 'docker',
  ask: { command: 'env | grep ^DOCKER_', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'Whether variables send the client to another daemon. No output means that none is set.',
      zh: '是否有环境变量把客户端指向别的守护进程。没有输出就是都没设置。',
    },
  },
  facts: { 'docker.host-variable': text, 'docker.context-variable': text, 'docker.api-variable': text },
  match: [
    /^(?:(?:env|printenv|export|set) )?\| ?grep (?:-\w+ )?["']?\^?DOCKER\w*/i,
    /^(?:echo "?\$\{?|printenv )DOCKER_HOST\b/,
  ],
  content: (lines) => (lines.some((l) => /^(?:declare -x )?DOCKER_HOST=\S/.test(l.text)) ? 0.8 : 0),
  silent: true,
  parse({ command, lines }, emit) {
    const said = lines.filter((l) => l.text.trim())
    if (said.length === 0) {
      emit('docker.host-variable', '', null)
      return 'ok'
    }
    const value = said[0]?.text.trim() ?? ''
    if (command && /DOCKER_HOST/.test(command) && /^(?:\w+:\/\/|\/)\S+$/.test(value) && said[0]) {
      emit('docker.host-variable', value, said[0])
      return 'ok'
    }
    let host = false
    let read = false
    for (const line of said) {
      const m = /^(?:declare -x |export )?(DOCKER_\w+)="?([^"]*)"?$/.exec(line.text.trim())
      if (!m?.[1]) continue
      read = true
      if (m[1] === 'DOCKER_HOST') emit('docker.host-variable', m[2] ?? '', line)
      if (m[1] === 'DOCKER_CONTEXT') emit('docker.context-variable', m[2] ?? '', line)
      if (m[1] === 'DOCKER_API_VERSION') emit('docker.api-variable', m[2] ?? '', line)
      host ||= m[1] === 'DOCKER_HOST'
    }
    if (read && !host && command) emit('docker.host-variable', '', null)
    return read ? 'ok' : 'malformed'
  },
})
