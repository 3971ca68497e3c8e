import { all, any, is, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

const kernelRefuses = any(
  seen('iptables-restore-line-failed'),
  seen('ipt-table-missing'),
  seen('ipt-extension-unsupported'),
  seen('kmod-module-not-found'),
)

export default defineDiagnosis({
  id: 'firewall-rules-invalid',
  area: 'netfilter',
  tags: ['netfilter/iptables', 'netfilter/ufw'],
  words: {
    title: { en: 'A file with firewall rules has a mistake', zh: '防火墙规则文件写错了' },
    what: {
      en: 'ufw, iptables-restore or nft reads its rules from a file and stops at a line that it cannot parse. Nothing of that file is then in force.',
      zh: 'ufw、iptables-restore 或 nft 从文件读规则，读到解析不了的一行就停下。这个文件里的规则一条也不会生效。',
    },
    why: {
      en: 'A table of an iptables file begins with `*filter` and ends with `COMMIT`. What is appended below without closing the table before it, a rule outside any table, or a name where a port belongs stops the whole file. nft points at line and column.',
      zh: 'iptables 规则文件里一张表以 `*filter` 开头、以 `COMMIT` 结尾。前一张表没写 COMMIT 就接着写、规则写在表外、该写端口的地方写了名字，整个文件都读不了。nft 会指出行和列。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: all(
        any(
          seen('firewall-rules-malformed', { commit: '~.' }),
          seen('firewall-rules-malformed', { unclosed: '~.' }),
          seen('firewall-rules-malformed', { none: '~.' }),
        ),
        unless(kernelRefuses),
      ),
      says: {
        en: 'iptables-restore stops at a line of the file that it cannot read: no kernel is asked before that.',
        zh: 'iptables-restore 停在读不懂的一行：这时还没轮到内核。',
      },
    },
    {
      weight: 'points',
      when: all(seen('firewall-rules-malformed', { file: '~nftables|\\.nft$|/etc/' }), unless(kernelRefuses)),
      says: { en: 'nft names the file and the place of the mistake.', zh: 'nft 指出了文件和出错的位置。' },
    },
    {
      weight: 'hints',
      when: seen('firewall-rules-malformed'),
      says: { en: 'A rule does not parse.', zh: '有规则解析不了。' },
    },
    {
      weight: 'hints',
      when: seen('ufw-init-failed'),
      says: {
        en: 'ufw could not load its rules: a mistake in one of its files is one of the reasons.',
        zh: 'ufw 没能载入规则：它的某个文件写错是可能的原因之一。',
      },
    },
  ],
  refutes: [
    {
      when: all(kernelRefuses, unless(seen('firewall-rules-malformed'))),
      says: { en: 'The file parses; the kernel refuses a rule.', zh: '文件能解析，是内核拒绝了规则。' },
    },
  ],
  explains: [],
  prior: 1,
  ask: ['ufw-status', 'nftables-conf'],
  fixes: [
    {
      does: { en: 'Test the files without loading them: line and reason', zh: '只检查不载入，会给出行号和原因' },
      run: 'sudo iptables-restore --test < /etc/ufw/before.rules\nsudo iptables-restore --test < /etc/ufw/after.rules\nsudo nft -c -f /etc/nftables.conf',
      root: true,
      risk: 'read-only',
    },
    {
      does: { en: 'Each table: *name, its rules, COMMIT', zh: '每张表：*表名、规则、COMMIT' },
      run: '# /etc/ufw/after.rules\n*filter\n:ufw-after-input - [0:0]\n…\nCOMMIT\n\n*nat\n:POSTROUTING ACCEPT [0:0]\n-A POSTROUTING -s 10.8.0.0/24 -o eth0 -j MASQUERADE\nCOMMIT',
      root: true,
      risk: 'safe',
    },
    {
      does: {
        en: 'nft, “Interface does not exist”: match by name, which needs no interface at load time',
        zh: 'nft 报 “Interface does not exist”：改为按名字匹配，载入时不需要接口存在',
      },
      run: '# /etc/nftables.conf: iifname and oifname in place of iif and oif\niifname "wg0" accept',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'ufw: the files as they came, your rules again', zh: 'ufw：恢复原始文件，再加规则' },
      run: 'sudo ufw reset\nsudo ufw allow 22/tcp\nsudo ufw enable',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'Removes your own rules (copies stay beside them), and allow ssh before enable.',
        zh: '会删掉自己的规则（旁边留有备份）；enable 之前先放行 ssh。',
      },
    },
  ],
  verify: {
    probe: 'ufw-status',
    when: is('ufw.active', true),
    says: { en: 'ufw is active.', zh: 'ufw 已启用。' },
  },
  prevent: [
    {
      says: {
        en: 'Test before you reload: iptables-restore --test, nft -c -f.',
        zh: '重载前先检查：iptables-restore --test、nft -c -f。',
      },
    },
  ],
  sources: [
    'https://git.netfilter.org/iptables/tree/iptables/iptables-restore.c',
    'https://man7.org/linux/man-pages/man8/iptables-restore.8.html',
    'https://wiki.nftables.org/wiki-nftables/index.php/Scripting',
  ],
})
