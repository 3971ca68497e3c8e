import { any, is, seen } from '../../conditions'
import { ask, branch, defineTree } from '../kit'

export default defineTree({
  id: 'connection-refused',
  area: 'network',
  tags: ['network/ports'],
  words: {
    title: { en: 'A connection is refused', zh: '连接被拒绝' },
    symptom: {
      en: '“curl: (7) Failed to connect”, “ssh: connect to host … port 22: Connection refused”',
      zh: '报 “curl: (7) Failed to connect”、“ssh: connect to host … port 22: Connection refused”',
    },
  },
  entry: seen('connection-refused'),
  root: ask(
    'refused-by-what',
    'Is it a port of a container, and does the host’s firewall hold Docker’s rules?',
    '是容器的端口吗？宿主机上 Docker 的规则还在吗？',
    branch(
      'It is, and they are gone',
      '是，而且规则没了',
      any(seen('docker-chain-gone'), is('iptables.docker-chains', 'absent', 'nat')),
      'docker-chains-flushed',
    ),
    branch('No, or they are there', '不是，或规则还在', 'else', 'service-not-listening'),
  ),
})
