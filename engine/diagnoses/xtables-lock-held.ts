import { all, isIn, quiet, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'xtables-lock-held',
  area: 'netfilter',
  tags: ['netfilter/iptables'],
  words: {
    title: { en: 'Another program holds the iptables lock', zh: '另一个程序正占着 iptables 锁' },
    what: {
      en: 'Only one iptables-legacy command may work at a time. This one did not wait, or waited in vain.',
      zh: '同一时间只允许一个 iptables-legacy 命令工作。这一个没有等待，或没等到。',
    },
    why: {
      en: 'A firewall script, kube-proxy, ufw or fail2ban changes rules all the time, or hangs while it holds /run/xtables.lock. A listing with -L or -S needs the lock, iptables-save does not. iptables 1.8.8 to 1.8.10 wait for it without a word, even without -w.',
      zh: '防火墙脚本、kube-proxy、ufw 或 fail2ban 不停改规则，或者卡住时没有释放 /run/xtables.lock。用 -L、-S 列规则也需要这把锁，iptables-save 不需要。1.8.8 到 1.8.10 的 iptables 即使不带 -w 也会一声不响地等。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: all(seen('xtables-lock-held'), unless(seen('ipt-lock-denied'))),
      says: { en: 'iptables says that another program holds its lock.', zh: 'iptables 明确说锁被另一个程序占着。' },
    },
  ],
  refutes: [
    {
      when: seen('ipt-lock-denied'),
      says: {
        en: 'The lock file may not be opened: the command lacks rights, nobody holds the lock.',
        zh: '锁文件打不开是因为权限不够，并没有谁占着锁。',
      },
    },
  ],
  explains: ['docker-chains-flushed'],
  prior: 2,
  ask: ['iptables'],
  fixes: [
    {
      does: { en: 'Wait for the lock', zh: '等待锁释放' },
      run: 'sudo iptables -w 30 -L -n',
      root: true,
      risk: 'read-only',
    },
    {
      does: { en: 'See who holds it, and stop the script that loops', zh: '看看是谁占着锁，停掉反复执行的脚本' },
      run: 'sudo fuser -v /run/xtables.lock\nps aux | grep [i]ptables',
      root: true,
      risk: 'read-only',
    },
    {
      does: { en: 'Move to iptables-nft, which has no such lock', zh: '改用没有这把锁的 iptables-nft' },
      for: ['debian', 'raspberrypi'],
      run: 'sudo update-alternatives --set iptables /usr/sbin/iptables-nft\nsudo systemctl restart docker',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'Rules of the legacy back end stay there: mixed rules are a fault of their own.',
        zh: 'legacy 后端里的旧规则仍会保留，混用两个后端本身就是故障。',
      },
    },
  ],
  verify: {
    probe: 'iptables',
    when: all(isIn('iptables.docker-chains', ['present', 'absent']), quiet('xtables-lock-held', 'iptables')),
    says: { en: 'iptables lists its rules again.', zh: 'iptables 又能列出规则了。' },
  },
  prevent: [
    {
      says: {
        en: 'Call iptables with `-w` in every script, and change many rules at once with iptables-restore.',
        zh: '脚本里的 iptables 都加上 `-w`，大批规则用 iptables-restore 一次写入。',
      },
    },
  ],
  holds: { en: 'Only iptables-legacy has this lock.', zh: '只有 iptables-legacy 有这把锁。' },
  sources: [
    'https://git.netfilter.org/iptables/tree/iptables/xshared.c',
    'https://bugzilla.netfilter.org/show_bug.cgi?id=1728',
    'https://man7.org/linux/man-pages/man8/iptables.8.html',
  ],
})
