import { defineProbe, type Emit, keyed, list, oneOf, text } from '../../model'
import { readJson } from './json'
import { isKnownKey, removedKeys, wrongType } from './options'

const facts = {
  'daemon-json.state': oneOf('valid', 'broken', 'empty', 'absent'),
  'daemon-json.error': text,
  'daemon-json.keys': list,
  'daemon-json.value': keyed(text),
  'daemon-json.unknown': list,
  'daemon-json.removed': keyed(text),
  'daemon-json.wrong-type': list,
}
const file = /daemon\.json\b/
/** keys that name this file whatever else it holds */
const typical =
  /^\s*\{?\s*"(?:registry-mirrors|insecure-registries|exec-opts|storage-driver|storage-opts|live-restore|data-root|default-runtime|log-driver|log-opts|userns-remap|default-address-pools|bip|hosts|max-concurrent-(?:up|down)loads|userland-proxy|iptables|ip6tables|fixed-cidr(?:-v6)?|selinux-enabled|min-api-version|firewall-backend|default-ulimits|runtimes|debug|experimental|dns)"\s*:/

export default defineProbe({
  id: 'daemon-json',
  area: 'docker',
  ask: { command: 'cat /etc/docker/daemon.json', root: true, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'Whether the daemon configuration is one valid JSON object, and which options it sets.',
      zh: '守护进程的配置是不是一个合法的 JSON 对象，设置了哪些选项。',
    },
  },
  facts,
  match: [
    /^(?:cat|more|less|head|tail|bat|nano|vi|vim|jq \S*|cat -A|type|sed -n \S+) \S*daemon\.json$/,
    /^(?:python3? -m json\.tool|jq(?: -\S+)*(?: '?\.'?)?|jsonlint(?: -\S+)*) <? ?\S*daemon\.json\b/,
    /^cat \S*daemon\.json ?\| ?(?:jq|python3?)\b/,
  ],
  content(lines) {
    const said = lines.filter((l) => l.text.trim())
    const first = said[0]?.text.trim() ?? ''
    if (!first.startsWith('{')) return 0
    return said.slice(0, 40).some((l) => typical.test(l.text)) ? 0.85 : 0
  },
  parse({ command, lines }, emit: Emit<typeof facts>) {
    const said = lines.filter((l) => l.text.trim())
    const [first, last] = [said[0], said.at(-1)]
    if (!first || !last) {
      emit('daemon-json.state', 'empty', null)
      return 'ok'
    }
    const t = first.text
    if (
      said.length <= 2 &&
      /No such file or directory|没有那个文件或目录/.test(t) &&
      (!command || file.test(command))
    ) {
      emit('daemon-json.state', 'absent', first)
      return 'ok'
    }
    // jq and json.tool name the place themselves
    const tool =
      /^(?:jq: |parse )error(?:: )?(.*at line \d.*)$|^((?:Expecting|Extra data|Invalid|Illegal trailing|No JSON object).*)$/.exec(
        t,
      )
    if (tool && command && !/^cat \S+$/.test(command)) {
      emit('daemon-json.state', 'broken', first)
      emit('daemon-json.error', tool[1] ?? tool[2] ?? t, first)
      return 'ok'
    }
    if (/Permission denied|: Is a directory$/.test(t)) return 'denied'
    // a forum indents every line of what it quotes
    const indented = said.every((l) => l.text.startsWith('\u3000'))
    const body = lines.map((l) => (indented ? l.text.replace(/\u3000/g, ' ') : l.text)).join('\n')
    const read = readJson(body)
    if (read.kind !== 'object' && !(command && file.test(command))) return 'foreign'
    // without its command, a document that stops in the middle was copied in part, not written so
    if (read.error && !body.trimEnd().endsWith('}') && !(command && file.test(command))) return 'cut'
    const lineAt = (offset: number) => lines[body.slice(0, Math.max(0, offset)).split('\n').length - 1] ?? last
    const whole = [first, last] as const
    emit(
      'daemon-json.state',
      read.error || read.kind !== 'object' ? 'broken' : 'valid',
      read.error ? lineAt(read.error.offset) : whole,
    )
    if (read.error) emit('daemon-json.error', read.error.message, lineAt(read.error.offset))
    emit('daemon-json.keys', read.keys, whole)
    const lineOf = (key: string) => lines.find((l) => l.text.includes(`"${key}"`)) ?? whole
    const wrong: string[] = []
    for (const [key, value] of read.values) {
      emit('daemon-json.value', typeof value === 'string' ? value : JSON.stringify(value), lineOf(key), key)
      const type = wrongType(key, value)
      if (type) wrong.push(type)
    }
    for (const key of read.keys) {
      const since = Object.hasOwn(removedKeys, key) ? removedKeys[key] : undefined
      if (since) emit('daemon-json.removed', since, lineOf(key), key)
    }
    const unknown = read.keys.filter((k) => !isKnownKey(k))
    if (unknown.length) emit('daemon-json.unknown', unknown, lineOf(unknown[0] ?? ''))
    if (wrong.length) emit('daemon-json.wrong-type', wrong, lineOf(wrong[0]?.split(':')[0] ?? ''))
    return 'ok'
  },
  sources: ['https://docs.docker.com/reference/cli/dockerd/#daemon-configuration-file'],
})
