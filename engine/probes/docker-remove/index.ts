import { defineProbe, flag } from '../../model'

/** what was taken away, as each command names it; `docker network rm` repeats the name alone */
const gone =
  /^(?:Untagged: |Deleted: |\s*(?:✔|\[\+\])? ?(?:Network|Volume|Container|Image) \S+ +Removed\b|[\w][\w.-]{0,127}$)/
const refused = /rror response from daemon|^Error[: ]|^ERROR: |^failed to remove /

export default defineProbe({
  id: 'docker-remove',
  area: 'container',
  ask: {
    command: 'docker network rm {key}',
    placeholder: 'NETWORK',
    root: false,
    risk: 'safe',
    cost: 2,
    collect: false,
  },
  words: {
    tells: {
      en: 'Whether the engine removes it, and if not, what still holds it.',
      zh: '引擎能不能删掉它；不能的话，是什么还占着。',
    },
  },
  facts: { 'docker.removed': flag },
  match: [
    /^docker (?:network|volume|image|container) (?:rm|remove|prune)\b.*/,
    /^docker (?:rm|rmi)\b.*/,
    /^docker(?: |-)compose (?:-\S+ \S+ )*(?:down|rm)\b.*/,
  ],
  parse({ lines }, emit) {
    const bad = lines.find((l) => refused.test(l.text))
    const good = lines.find((l) => gone.test(l.text.trimEnd()))
    if (bad) emit('docker.removed', false, bad)
    else if (good) emit('docker.removed', true, good)
    return bad || good ? 'ok' : 'foreign'
  },
  sources: ['https://docs.docker.com/reference/cli/docker/network/rm/'],
})
