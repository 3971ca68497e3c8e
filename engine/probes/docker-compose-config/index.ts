import { defineProbe, oneOf } from '../../model'

/** what the normal form of a compose file has at its top; `x-` for extensions */
const top = /^(?:name|services|networks|volumes|configs|secrets|models|version|include|x-[\w.-]+):(?:\s|$)/
const warning = /^(?:WARN\[\d+\]|WARNING: |time="[^"]*" level=warning )/

export default defineProbe({
  id: 'docker-compose-config',
  area: 'container',
  ask: { command: 'docker compose config --quiet', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'Whether Compose reads the file, without starting anything. With --quiet it prints nothing where it does, and no password of the file.',
      zh: 'Compose 能不能读懂这个文件，不会启动任何东西。加了 --quiet，读得懂时什么也不输出，也不会打印文件里的密码。',
    },
  },
  facts: { 'compose.config': oneOf('accepted', 'refused') },
  match: [/^docker(?:-compose| compose) (?:-.{0,300}? )?(?:config|convert)(?: -|$)/],
  silent: true,
  parse({ command, lines }, emit) {
    const said = lines.filter((l) => l.text.trim() && !warning.test(l.text))
    const [first] = said
    if (!first) {
      if (!command || !/ (?:-q|--quiet)\b/.test(command)) return 'empty'
      emit('compose.config', 'accepted', null)
      return 'ok'
    }
    const normal = said.find((l) => top.test(l.text))
    if (normal) {
      emit('compose.config', 'accepted', normal)
      return 'ok'
    }
    // a list of names is the answer to --services, --volumes, --images; anything else that is said is an error
    if (command && / --(?:services|volumes|images|profiles|hash|environment|networks|models)\b/.test(command))
      return 'ok'
    if (!/[:'"]|\b(?:invalid|not|no|error|failed|unknown|must|missing)\b/i.test(first.text)) return 'malformed'
    emit('compose.config', 'refused', first)
    return 'ok'
  },
  sources: ['https://docs.docker.com/reference/cli/docker/compose/config/'],
})
