import { all, any, is, seen, unless } from '../../conditions'
import { ask, branch, defineTree } from '../kit'

export default defineTree({
  id: 'ssh-login-refused',
  area: 'host',
  tags: ['linux/accounts'],
  words: {
    title: { en: 'ssh, git or Ansible may not log in', zh: 'ssh、git 或 Ansible 登录不了' },
    symptom: {
      en: '“Permission denied (publickey)”, “UNPROTECTED PRIVATE KEY FILE”, “REMOTE HOST IDENTIFICATION HAS CHANGED”, “no matching host key type found”, “kex_exchange_identification: Connection closed”',
      zh: 'ssh 报 “Permission denied (publickey)”、“UNPROTECTED PRIVATE KEY FILE”、“REMOTE HOST IDENTIFICATION HAS CHANGED”、“no matching host key type found”、“kex_exchange_identification: Connection closed”',
    },
  },
  entry: any(
    seen('ssh-key-refused'),
    seen('ssh-key-file-open'),
    seen('ssh-key-unusable'),
    seen('ssh-host-key-changed'),
    seen('ssh-host-key-refused'),
    seen('ssh-no-common-algorithm'),
    seen('ssh-cut-before-greeting'),
    seen('ssh-ended', { sshfs: '~.' }),
  ),
  root: ask(
    'ssh-how-far',
    'How far does ssh -v come?',
    'ssh -v 走到了哪一步？',
    branch(
      'It hangs in the key exchange',
      '卡在密钥交换',
      all(is('ssh.stage', 'key-exchange'), unless(seen('ssh-key-refused'))),
      'mtu-mismatch',
    ),
    branch(
      'It is cut off before the greeting (kex_exchange_identification)',
      '交换版本号之前就被断开（kex_exchange_identification）',
      seen('ssh-cut-before-greeting'),
      'ssh-cut-before-greeting',
    ),
    branch(
      'They have no algorithm in common',
      '双方没有共同的算法',
      seen('ssh-no-common-algorithm'),
      'ssh-algorithms-disjoint',
    ),
    branch(
      'The key of the host is another one, or not known',
      '主机密钥变了，或不认得',
      any(seen('ssh-host-key-changed'), seen('ssh-host-key-refused')),
      'ssh-host-key-refused',
    ),
    branch('The keys are refused', '密钥被拒', 'else', 'ssh-key-refused'),
  ),
})
