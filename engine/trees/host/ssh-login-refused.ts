import { all, any, is, seen, unless } from '../../conditions'
import { ask, branch, defineTree } from '../kit'

export default defineTree({
  id: 'ssh-login-refused',
  area: 'host',
  tags: ['linux/accounts'],
  words: {
    title: { en: 'ssh, git or Ansible may not log in', zh: 'ssh、git 或 Ansible 登录不了' },
    symptom: {
      en: '“Permission denied (publickey)”, “UNPROTECTED PRIVATE KEY FILE”',
      zh: '“Permission denied (publickey)”、“UNPROTECTED PRIVATE KEY FILE”',
    },
  },
  entry: any(seen('ssh-key-refused'), seen('ssh-key-file-open'), seen('ssh-key-unusable')),
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
    branch('The keys are refused', '密钥被拒', 'else', 'ssh-key-refused'),
  ),
})
