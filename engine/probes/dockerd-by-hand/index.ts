import { dockerdFlags } from '../../facts/shared'
import { defineProbe, flag } from '../../model'

export default defineProbe({
  id: 'dockerd-by-hand',
  area: 'docker',
  ask: { command: 'sudo dockerd --debug', root: true, risk: 'safe', cost: 5, collect: false },
  words: {
    tells: {
      en: 'What dockerd itself says when started in the foreground. Only with the service stopped; end it with Ctrl-C.',
      zh: '在前台启动 dockerd 时它自己说了什么。先停掉服务再用，看完按 Ctrl-C 结束。',
    },
  },
  facts: { 'dockerd.by-hand': flag, 'dockerd.flags': dockerdFlags },
  match: [/^dockerd(?:$| (?!.*--validate)(?!--version|-v\b|--help))/, /^docker (?:daemon|-d)\b/],
  parse({ command, lines }, emit) {
    if (!command || lines.every((l) => !l.text.trim())) return 'empty'
    emit('dockerd.by-hand', true, null)
    const flags = command
      .replace(/^(?:dockerd|docker daemon|docker -d)\s*/, '')
      .replace(/[&>|].*$/, '')
      .trim()
    if (flags) emit('dockerd.flags', flags, null)
    return 'ok'
  },
})
