import { dockerdFlags } from '../../facts/shared'
import { defineProbe } from '../../model'

const setting =
  /^\s*(?:export )?(?:OPTIONS|DOCKER_OPTS|DOCKER_OPTIONS|DOCKER_STORAGE_OPTIONS|DOCKER_NETWORK_OPTIONS|other_args|DOCKERD_OPTS|OPTS)=["']?([^"'#]*)/

export default defineProbe({
  id: 'docker-sysconfig',
  area: 'docker',
  ask: {
    command: 'cat /etc/sysconfig/docker /etc/sysconfig/docker-storage /etc/default/docker /etc/conf.d/docker',
    root: false,
    risk: 'read-only',
    cost: 2,
  },
  words: {
    tells: {
      en: 'Flags that a distribution adds to dockerd from a file of variables.',
      zh: '发行版通过变量文件给 dockerd 附加的参数。',
    },
  },
  facts: { 'dockerd.flags': dockerdFlags },
  match: [/^(?:cat|grep|tail|more|less) .*\/etc\/(?:sysconfig\/docker|default\/docker|conf\.d\/docker)/],
  content: (lines) =>
    lines.some((l) => /^\s*(?:DOCKER_OPTS|DOCKER_STORAGE_OPTIONS|DOCKER_NETWORK_OPTIONS)=/.test(l.text)) ? 0.8 : 0,
  parse({ lines }, emit) {
    const flags: string[] = []
    let read = false
    for (const line of lines) {
      const m = setting.exec(line.text)
      if (/^\s*#/.test(line.text)) read = true
      if (!m) continue
      read = true
      if (!m[1]?.trim()) continue
      flags.push(m[1].trim())
      emit('dockerd.flags', flags.join(' '), line)
    }
    return read ? 'ok' : 'malformed'
  },
})
