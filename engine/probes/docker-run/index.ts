import { containerRun } from '../../facts/shared'
import { defineProbe, flag } from '../../model'

const failed =
  /^(?:docker|podman|nerdctl): |Error response from daemon|^Error: |OCI runtime|^FATA\[|^Cannot connect to the Docker daemon|^ERROR: for |^exec \S+: exec format error|^Error$/
/** the client itself: ids, the progress of a pull, what compose does */
const client =
  /^(?:[0-9a-f]{12,64}$|Unable to find image|[\w./-]+: Pulling from|(?:[0-9a-f]{12}|latest): |Digest: |Status: |Trying to pull|Getting image|Copying |Writing manifest|WARN|\[\+\]|(?:Creating|Starting|Recreating|Stopping|Pulling|Attaching|Container|Network|Volume) |usage:|Usage:|Emulate Docker CLI)/
const greeting = /^Hello from Docker!|^Hello from |^!\.\.\. Hello Podman World/

export default defineProbe({
  id: 'docker-run',
  area: 'container',
  ask: { command: 'docker run --rm hello-world', root: false, risk: 'safe', cost: 3, collect: false },
  words: {
    tells: {
      en: 'Whether any container starts at all. If hello-world starts, the engine is well and the fault lies in the image or in the options.',
      zh: '容器到底能不能启动。hello-world 能跑，说明引擎没问题，故障在镜像或启动参数里。',
    },
  },
  facts: { 'container.run': containerRun, 'container.relabel': flag, 'log.of-container': flag },
  match: [
    /^(?:docker|podman|nerdctl) (?:container )?(?:run|start|restart|create|exec)\b/,
    /^(?:docker|podman|nerdctl) compose (?:-\S+ \S+ )*(?:up|run|start|restart)\b/,
    /^(?:docker|podman)-compose (?:-\S+ \S+ )*(?:up|run|start|restart)\b/,
  ],
  content: (lines) =>
    lines.some((l) => /^docker: Error response from daemon: /.test(l.text)) && lines.length <= 6
      ? 0.6
      : lines.some((l) => /^Hello from Docker!$/.test(l.text))
        ? 0.8
        : 0,
  silent: true,
  parse({ command, lines }, emit) {
    // a volume with :z or :Z says that SELinux was thought of
    if (/ (?:-v|--volume)[ =]?\S+:(?:\w+,)*[zZ](?:,\w+)*(?: |$)/.test(command ?? ''))
      emit('container.relabel', true, null)
    const bad = lines.find((l) => failed.test(l.text))
    if (bad) emit('container.run', 'failed', bad)
    else {
      const hello = lines.find((l) => greeting.test(l.text))
      if (hello) emit('container.run', 'ok', hello)
      // whatever else was printed, the program inside printed
      const inside = lines.find((l) => l.text.trim() && !client.test(l.text.trim()))
      if (inside && !hello && /\b(?:run|exec)\b/.test(command ?? '')) emit('log.of-container', true, inside)
    }
    return 'ok'
  },
  sources: ['https://docs.docker.com/reference/cli/docker/container/run/'],
})
