import { defineProbe, oneOf } from '../../model'

export default defineProbe({
  id: 'docker-build',
  area: 'container',
  ask: { command: 'docker build --progress=plain .', root: false, risk: 'safe', cost: 4, collect: false },
  words: {
    tells: {
      en: 'Which step of the build fails, and whether the context can be read at all.',
      zh: '构建失败在哪一步，以及构建上下文能不能读到。',
    },
  },
  facts: { 'docker.build': oneOf('ok', 'failed') },
  match: [
    /^(?:docker|podman|nerdctl|buildah) (?:image )?(?:build|bud)\b/,
    /^docker (?:buildx|builder) (?:build|bake)\b/,
    /^docker(?: |-)compose (?:-\S+ \S+ )*build\b/,
  ],
  parse({ lines }, emit) {
    const bad = lines.find((l) =>
      /^(?:ERROR|Error)[: ]|error: failed to solve|failed to solve|returned a non-zero code|unable to prepare context|^failed to build/.test(
        l.text,
      ),
    )
    const good = lines.find((l) =>
      /^(?:Successfully (?:built|tagged) |naming to |#\d+ naming to | => => naming to )/.test(l.text),
    )
    if (bad) emit('docker.build', 'failed', bad)
    else if (good) emit('docker.build', 'ok', good)
    return 'ok'
  },
})
