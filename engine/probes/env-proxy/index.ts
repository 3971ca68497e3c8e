import { defineProbe, keyed, oneOf } from '../../model'

export default defineProbe({
  id: 'env-proxy',
  area: 'registry',
  ask: { command: 'env | grep -i proxy', root: false, risk: 'read-only', cost: 1, collect: false },
  words: {
    tells: {
      en: 'The proxy variables of your shell. They serve curl and apt, not the Docker daemon.',
      zh: '你的 shell 的代理变量。它们对 curl、apt 有效，对 Docker 守护进程无效。',
    },
  },
  facts: { 'proxy.set': keyed(oneOf('yes', 'no')) },
  match: [
    /^(?:env|printenv|export|set) ?\| ?grep (?:-\w+ )?['"]?\w*proxy/i,
    /^cat \S*(?:proxy\S*\.conf|\/etc\/environment|\/etc\/default\/docker|\/etc\/sysconfig\/docker)$/,
  ],
  silent: true,
  parse({ command, lines }, emit) {
    const line = lines.find((l) => /https?_proxy=/i.test(l.text))
    const file = /^cat /.test(command ?? '')
    if (line) emit('proxy.set', 'yes', line, file ? 'file' : 'shell')
    else if (command && !file) emit('proxy.set', 'no', null, 'shell')
    return 'ok'
  },
  sources: ['https://docs.docker.com/engine/daemon/proxy/'],
})
