import { defineProbe, oneOf } from '../../model'

const kex = /^debug\d: (?:SSH2_MSG_KEX\w+ (?:sent|received)|kex: |expecting SSH2_MSG_KEX)/

export default defineProbe({
  id: 'ssh-v',
  area: 'network',
  ask: { command: 'ssh -v {key}', key: 'HOST', root: false, risk: 'read-only', cost: 3, collect: false },
  words: {
    tells: {
      en: 'How far an SSH connection gets. The key exchange sends the first large packets.',
      zh: 'SSH 连接走到哪一步。密钥交换时才会发出第一批大包。',
    },
  },
  facts: {
    'ssh.stage': oneOf('not-connected', 'key-exchange', 'authentication'),
    'ssh.login': oneOf('accepted', 'refused'),
  },
  match: [/^ssh -\w*v\w*\b.*/],
  content: (lines) => (lines.filter((l) => /^debug[123]: /.test(l.text.trim())).length >= 3 ? 0.95 : 0),
  parse({ lines }, emit) {
    const said = lines.filter((l) => /^debug\d: /.test(l.text.trim()))
    const last = said.at(-1)
    const connected = said.find((l) => /Connection established/.test(l.text))
    const auth = said.find((l) =>
      /SSH2_MSG_NEWKEYS received|Authentications that can continue|Server host key: /.test(l.text),
    )
    if (auth) emit('ssh.stage', 'authentication', auth)
    else if (last && kex.test(last.text.trim())) emit('ssh.stage', 'key-exchange', last)
    else if (!connected && last) emit('ssh.stage', 'not-connected', last)
    // OpenSSH 8.7 and later print this line without "debug1: " and only for -v
    const authenticated = lines.find((l) =>
      /^(?:debug1: Authentication succeeded|Authenticated to \S)/.test(l.text.trim()),
    )
    const refused = lines.find((l) => /Permission denied \(|No more authentication methods to try/.test(l.text))
    if (authenticated) emit('ssh.login', 'accepted', authenticated)
    else if (refused) emit('ssh.login', 'refused', refused)
    return said.length ? 'ok' : 'foreign'
  },
  sources: ['https://man.openbsd.org/ssh'],
})
