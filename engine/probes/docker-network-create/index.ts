import { defineProbe, flag } from '../../model'

export default defineProbe({
  id: 'docker-network-create',
  area: 'network',
  ask: {
    command: 'docker network create oolong-test && docker network rm oolong-test',
    root: false,
    risk: 'safe',
    cost: 2,
    collect: false,
  },
  words: {
    tells: {
      en: 'Whether Docker can make a network, and if not, why.',
      zh: 'Docker 能否新建网络；不能的话，原因是什么。',
    },
  },
  facts: { 'docker.network-created': flag },
  match: [/^docker network create\b.*/],
  parse({ lines }, emit) {
    const id = lines.find((l) => /^[0-9a-f]{64}$/.test(l.text.trim()))
    const error = lines.find((l) => /Error response from daemon|^Error:/.test(l.text))
    if (id) emit('docker.network-created', true, id)
    else if (error) emit('docker.network-created', false, error)
    return id || error ? 'ok' : 'foreign'
  },
  sources: ['https://docs.docker.com/reference/cli/docker/network/create/'],
})
