import { containerExitCode, dockerRunning } from '../../facts/shared'
import { defineProbe } from '../../model'

/** Header of a table that only a daemon can fill: ps, images, volume/network ls, system df. */
const header =
  /^(?:CONTAINER ID +IMAGE|REPOSITORY +TAG +(?:DIGEST +)?IMAGE ID|NETWORK ID +NAME|DRIVER +VOLUME NAME|TYPE +TOTAL +ACTIVE|IMAGE +ID +DISK USAGE)/

export default defineProbe({
  id: 'docker-ps',
  area: 'docker',
  ask: { command: 'docker ps -a', root: true, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'Whether a daemon answers, and which containers it knows.',
      zh: '守护进程是否应答，以及它认识哪些容器。',
    },
  },
  facts: { 'docker.running': dockerRunning, 'container.exit-code': containerExitCode },
  match: [
    /^docker (?:-\S+ )*(?:container )?(?:ps|ls)\b/,
    /^docker (?:-\S+ )*(?:images|image ls|system df|volume ls)\b/,
  ],
  content: (lines) => (lines.some((l) => /^CONTAINER ID +IMAGE +COMMAND/.test(l.text)) ? 0.9 : 0),
  parse({ lines }, emit) {
    const head = lines.find((l) => header.test(l.text.trim()))
    if (!head) return lines.some((l) => /\S/.test(l.text)) ? 'malformed' : 'empty'
    emit('docker.running', true, head)
    // an ended container may have done its work; one that is started over and over has not
    for (const line of lines) {
      const code = /\sRestarting \((\d{1,3})\) (?:Less|About|\d+) /.exec(line.text)?.[1]
      if (code) emit('container.exit-code', Number(code), line)
    }
    return 'ok'
  },
})
