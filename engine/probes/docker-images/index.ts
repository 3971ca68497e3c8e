import { defineProbe, flag } from '../../model'

const header = /^REPOSITORY +TAG +IMAGE ID +CREATED +SIZE|^IMAGE +ID +DISK USAGE|^仓库/

export default defineProbe({
  id: 'docker-images',
  area: 'container',
  ask: { command: 'docker images', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: { en: 'Whether the store in use has any image.', zh: '当前使用的镜像存储里有没有镜像。' },
  },
  facts: { 'image.listed': flag },
  match: [/^docker (?:images|image ls)(?: -a| --all)?$/],
  content: (lines) => (lines.some((l) => header.test(l.text)) ? 0.8 : 0),
  parse({ lines }, emit) {
    const at = lines.findIndex((l) => header.test(l.text))
    const head = lines[at]
    if (!head) return 'malformed'
    const row = lines.slice(at + 1).find((l) => l.text.trim() !== '')
    emit('image.listed', row !== undefined, row ?? head)
    return 'ok'
  },
  sources: ['https://docs.docker.com/reference/cli/docker/image/ls/'],
})
