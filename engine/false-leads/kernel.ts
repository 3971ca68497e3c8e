import type { Condition } from '../conditions'
import { all, atLeast, is } from '../conditions'
import type { FalseLeadDef } from '../model'

const leads: readonly FalseLeadDef<string, Condition>[] = [
  {
    id: 'nf-nat-ipv4-merged',
    when: all(is('module.load', 'not-found', ['nf_nat_ipv4', 'nf_nat_ipv6']), atLeast('kernel.release', '5.1')),
    says: {
      en: 'nf_nat_ipv4 was merged into nf_nat in Linux 5.1. It is missing on every newer kernel, healthy ones included, so its absence proves nothing.',
      zh: 'nf_nat_ipv4 在 Linux 5.1 并入了 nf_nat。更新的内核上都没有它，正常的机器也一样，所以“找不到”说明不了任何问题。',
    },
    source:
      'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/commit/?id=3bf195ae6037e310d693ff3313401cfaf1261b71',
  },
]
export default leads
