import { iptablesBackend } from '../../facts/shared'
import { defineProbe, type Line, oneOf, text } from '../../model'

const backendOf = (path: string) => (/legacy/.test(path) ? 'legacy' : /nft/.test(path) ? 'nft' : null)
const path = /(\/\S{0,120}\/(?:ip6?tables|xtables)\S{0,40}(?:nft|legacy)\S{0,40})/

/** The line that names the path in use. Labels are translated; the shape of the lines is not. */
function current(lines: readonly Line[]): readonly [Line, string] | null {
  const value = lines.find((l) => /^Value: /.test(l.text))
  const chosen = lines.find((l) => /^\*\s+\d+\s+\//.test(l.text.trim()) || /^\s*\*\+? ?\d+\s/.test(l.text))
  const selected = lines.find((l) => /^iptables\s+(?:auto|manual)\s+\//.test(l.text))
  // `link best version is P`, `link currently points to P`, `link iptables is P`: in every language the second of three
  const links = lines.filter((l) => /^\s+\S.*\s\/\S+$/.test(l.text) && !/^\s+(?:slave|follower)/.test(l.text))
  const shown = /^\S*tables - /.test(lines.find((l) => l.text.trim())?.text ?? '')
    ? (lines.find((l) => /currently points to/.test(l.text)) ?? links[1])
    : undefined
  const line = value ?? chosen ?? selected ?? shown
  const p = line && path.exec(line.text)?.[1]
  return line && p ? [line, p] : null
}

export default defineProbe({
  id: 'alternatives-iptables',
  area: 'netfilter',
  ask: {
    command: 'update-alternatives --display iptables',
    root: false,
    risk: 'read-only',
    cost: 1,
    families: ['debian', 'rhel', 'suse', 'raspberrypi', 'wsl'],
  },
  words: {
    tells: {
      en: 'Which of the two iptables programs the name `iptables` points to, and whether a person chose it.',
      zh: '`iptables` 这个名字指向两个程序中的哪一个，是自动选择还是有人手动指定。',
    },
  },
  facts: {
    'iptables.backend': iptablesBackend,
    'iptables.alternative': text,
    'iptables.alternative-mode': oneOf('auto', 'manual'),
  },
  match: [
    /^(?:update-)?alternatives --(?:display|config|query|list|set|auto) ip6?tables\b.*/,
    /^update-alternatives --get-selections.*/,
  ],
  content: (lines) =>
    !lines.some((l) => l.text.includes('tables'))
      ? 0
      : lines.some((l) => /^ip6?tables - /.test(l.text)) && lines.some((l) => path.test(l.text))
        ? 0.9
        : lines.filter((l) => /^\*?\s+\d\s+\/\S*ip6?tables-(?:nft|legacy)\s/.test(l.text)).length >= 2
          ? 0.9
          : 0,
  silent: true,
  parse({ command, lines }, emit) {
    const said = lines.filter((l) => l.text.trim() !== '')
    if (/^ip6/.test(/--\w+ (\S+)/.exec(command ?? '')?.[1] ?? '')) return 'ok'
    const set = said.find((l) => /\/iptables-(?:nft|legacy) /.test(l.text) && /^update-alternatives: /.test(l.text))
    const found = current(said)
    const line = set ?? found?.[0]
    const p = set ? path.exec(set.text)?.[1] : found?.[1]
    if (line && p) {
      const backend = backendOf(p)
      emit('iptables.alternative', p, line)
      if (backend) emit('iptables.backend', backend, line)
    }
    const mode = set ?? said.find((l) => /^Status: |^ip6?tables - |^iptables\s+(?:auto|manual)\s/.test(l.text))
    const word =
      mode &&
      (/\b(auto|manual)\b/.exec(mode.text)?.[1] ??
        (/自动/.test(mode.text) ? 'auto' : /手动/.test(mode.text) ? 'manual' : null))
    if (mode && word) emit('iptables.alternative-mode', word === 'auto' ? 'auto' : 'manual', mode)
    return said.length === 0 || line || said.some((l) => /alternatives|\/ip6?tables/.test(l.text)) ? 'ok' : 'foreign'
  },
  sources: ['https://manpages.debian.org/bookworm/dpkg/update-alternatives.1.en.html'],
})
