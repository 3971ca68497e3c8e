import { defineProbe, flag } from '../../model'

export default defineProbe({
  id: 'docker-logs',
  area: 'container',
  ask: {
    command: 'docker logs --tail 40 {key}',
    placeholder: 'CONTAINER',
    root: false,
    risk: 'read-only',
    cost: 2,
    collect: false,
  },
  words: {
    tells: {
      en: 'The last words of the program in the container. A container that exits at once usually says why here.',
      zh: '容器里程序的最后几句话。一启动就退出的容器，原因多半写在这里。',
    },
  },
  facts: { 'log.of-container': flag },
  match: [
    /^(?:docker|podman|nerdctl) (?:container )?logs\b/,
    /^docker(?: |-)compose (?:-\S+ \S+ )*logs\b/,
    /^crictl logs\b/,
  ],
  keyOf: (command) =>
    command
      .split(' ')
      .filter((w, i, all) => i > 1 && !w.startsWith('-') && !/^(?:-n|--tail|--since|--until)$/.test(all[i - 1] ?? ''))
      .at(0) ?? null,
  silent: true,
  parse({ lines }, emit) {
    const first = lines.find((l) => l.text.trim())
    if (first) emit('log.of-container', true, first)
    return 'ok'
  },
})
