/** Files with firewall rules that are not loaded. */
import { any, seen } from '../../conditions'
import { ask, branch, defineTree, goOn } from '../kit'

export default defineTree({
  id: 'firewall-file-fails',
  area: 'netfilter',
  tags: ['netfilter/ufw'],
  words: {
    title: { en: 'ufw or iptables-restore does not load its rules', zh: 'ufw 或 iptables-restore 载入不了规则' },
    symptom: {
      en: '“ERROR: problem running ufw-init”, “COMMIT expected at line …”, “line … failed”',
      zh: '报 “ERROR: problem running ufw-init”、“COMMIT expected at line …” 或 “line … failed”',
    },
  },
  entry: any(seen('ufw-init-failed'), seen('firewall-rules-malformed')),
  root: ask(
    'firewall-file-why',
    'Does the file parse? (sudo iptables-restore --test < /etc/ufw/before.rules; the same for after.rules, user.rules)',
    '文件能解析吗？（sudo iptables-restore --test < /etc/ufw/before.rules，after.rules、user.rules 同样）',
    branch('No', '不能', seen('firewall-rules-malformed'), 'firewall-rules-invalid'),
    branch(
      'Yes: the kernel lacks something',
      '能：是内核缺东西',
      any(
        seen('iptables-restore-line-failed'),
        seen('ipt-table-missing'),
        seen('ipt-extension-unsupported'),
        seen('ipt-perhaps-upgrade'),
        seen('kmod-module-not-found'),
      ),
      goOn('iptables-nat-fails'),
    ),
    branch('Not known', '不清楚', 'else', 'firewall-rules-invalid'),
  ),
})
