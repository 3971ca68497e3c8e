/** Who typed it: the prompt, the user’s id, the capabilities that the shell has. */
import { all, any, is, seen, unless } from '../../conditions'
import type { Clue } from '../kit'

export default [
  {
    weight: 'proves',
    when: all(
      is('cap.net-admin', false),
      any(
        seen('must-be-root'),
        seen('ipt-lock-denied'),
        seen('ipt-genid-failed', { reason: '~Permission denied' }),
        seen('ipt-table-missing'),
      ),
    ),
    says: {
      en: 'The shell does not have the right, and the command was refused.',
      zh: '当前 shell 没有这个权限，命令被拒绝。',
    },
  },
  {
    weight: 'points',
    when: all(is('module.load', 'denied'), is('module.root-refused', false)),
    says: {
      en: 'Only root loads modules, and this was typed by a user, without sudo.',
      zh: '只有 root 能加载模块，而这条命令是普通用户直接执行的，没有加 sudo。',
    },
  },
  {
    weight: 'points',
    when: all(is('cap.net-admin', false), any(seen('ipt-table-missing'), seen('rtnetlink-not-permitted'))),
    says: { en: 'NET_ADMIN is not there.', zh: '没有 NET_ADMIN。' },
  },
  {
    weight: 'points',
    when: all(seen('ipt-target-as-chain'), is('iptables.as-user', true)),
    says: {
      en: 'Until 1.8.7 iptables-nft calls a target a missing chain where it may not ask the kernel for it, and the prompt is a user’s.',
      zh: '1.8.7 及以下的 iptables-nft 在无权询问内核时，会把动作当成不存在的链；而这里的提示符是普通用户。',
    },
  },
  {
    weight: 'hints',
    when: all(seen('ipt-target-as-chain'), unless(is('iptables.as-user', false))),
    says: {
      en: 'iptables-nft until 1.8.7 says this of a target, too, when it is run without root.',
      zh: '1.8.7 及以下的 iptables-nft 没有 root 权限时也会这样说一个动作。',
    },
  },
  {
    // -restore and -save name no reason; the prompt does
    weight: 'points',
    when: all(
      seen('ipt-table-missing'),
      unless(seen('ipt-table-missing', { reason: '~not exist|insmod|No such' })),
      is('iptables.as-user', true),
    ),
    says: {
      en: 'The table cannot be reached, and the prompt is a user’s.',
      zh: '访问不了表，而提示符是普通用户。',
    },
  },
] satisfies readonly Clue[]
