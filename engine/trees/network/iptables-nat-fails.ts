import { all, any, is, seen, unless } from '../../conditions'
import { ask, branch, defineTree, goOn } from '../kit'

const chainGone = any(
  seen('docker-chain-gone'),
  seen('docker-jump-target-gone'),
  seen('docker-jump-chain-does-not-exist'),
  is('iptables.docker-chains', 'absent', 'nat'),
)

const tableError = any(
  seen('ipt-perhaps-upgrade'),
  seen('ipt-table-missing'),
  seen('ipt-nft-init-failed'),
  seen('ipt-genid-failed'),
  seen('ipt-chain-add-failed'),
  seen('ipt-rule-add-failed'),
  seen('ipt-extension-unsupported'),
  seen('ipt-target-as-chain'),
  seen('xt-option-unknown'),
)

const iptablesNatLegacy = ask(
  'iptables-nat-legacy',
  'Is there a module ip_tables?',
  '有 ip_tables 模块吗？',
  branch('It loads', '可以加载', is('module.load', 'ok', ['ip_tables', 'iptable_nat']), 'host-module-not-loaded'),
  branch('No', '没有', 'else', 'iptables-legacy-removed'),
)

const iptablesNatNft = ask(
  'iptables-nat-nft',
  'What does iptables-nft say?',
  'iptables-nft 的报错是什么？',
  branch(
    'A rule with an extension fails',
    '带扩展的规则失败',
    all(seen('ipt-rule-add-failed'), seen('ipt-extension-unsupported')),
    'nft-compat-missing',
  ),
  branch(
    'nf_tables does not answer',
    'nf_tables 没有应答',
    any(seen('ipt-genid-failed'), seen('ipt-nft-init-failed'), is('nft.works', 'fails')),
    'nft-core-missing',
  ),
  branch('Something else', '其他', 'else', 'iptables-backend-mismatch'),
)

const iptablesNatRaw = ask(
  'iptables-nat-raw',
  'Is it the raw table of Docker 28 and newer?',
  '是 Docker 28 起使用的 raw 表吗？',
  branch('Yes', '是', seen('docker-raw-table-missing'), 'iptables-raw-table-missing'),
  branch('No', '不是', 'else', goOn('running-kernel-whole')),
)

export default defineTree({
  id: 'iptables-nat-fails',
  topic: seen('topic-iptables'),
  area: 'netfilter',
  tags: ['netfilter/iptables', 'docker/daemon'],
  words: {
    title: { en: 'iptables or nft refuses a rule', zh: 'iptables 或 nft 拒绝规则' },
    symptom: {
      en: 'iptables, or Docker through it, says that a table, chain, target or extension is missing',
      zh: 'iptables（或 Docker 通过它）提示缺少表、链、动作或扩展',
    },
  },
  entry: any(
    tableError,
    chainGone,
    seen('ipt-no-chain-target-match'),
    seen('docker-iptables-not-found'),
    seen('xtables-lock-held'),
    seen('nft-table-incompatible'),
    seen('nft-chain-incompatible'),
    seen('nft-xt-compat-unloadable'),
    seen('kube-firewall-drops-all'),
    seen('ipt-unsupported-revision'),
    seen('docker-nat-chain-failed'),
    seen('firewalld-zone-conflict'),
  ),
  root: ask(
    'iptables-nat-words',
    'What does the first line say?',
    '第一行错误说的是什么？',
    branch(
      'There is no iptables program',
      '没有 iptables 程序',
      any(seen('docker-iptables-not-found'), is('iptables.program', 'absent')),
      'iptables-binary-missing',
    ),
    branch('The lock is held', '锁被占用', seen('xtables-lock-held'), 'xtables-lock-held'),
    branch('The zone is taken', '区域冲突', seen('firewalld-zone-conflict'), 'firewalld-conflict'),
    branch(
      'nft refuses a saved file with xtables expressions',
      'nft 拒绝含 xtables 表达式的文件',
      seen('nft-xt-compat-unloadable'),
      'nft-ruleset-xtables-compat',
    ),
    branch(
      'A rule of another iptables release is misread',
      '另一版本 iptables 写的规则被误读',
      any(seen('kube-firewall-drops-all'), seen('ipt-unsupported-revision')),
      'iptables-version-mismatch',
    ),
    branch(
      '“is incompatible, use nft”',
      '“is incompatible, use nft”',
      seen('nft-table-incompatible'),
      'nft-native-rules-in-iptables-table',
    ),
    branch(
      'Only an IPv6 rule fails',
      '只有 IPv6 规则失败',
      all(seen('docker-ip6tables-rule-failed'), seen('ipt-table-missing', { family: 'ip6tables' })),
      'ipv6-nat-unsupported',
    ),
    branch(
      'ip6tables alone lacks its nat table',
      '只有 ip6tables 缺 nat 表',
      all(
        seen('ipt-table-missing', { program: 'ip6tables', table: 'nat' }),
        unless(seen('ipt-table-missing', { program: 'iptables' })),
      ),
      ask(
        'ip6-nat-loads',
        'Does the module load on the host? (sudo modprobe ip6table_nat)',
        '在宿主机上模块能加载吗？（sudo modprobe ip6table_nat）',
        branch(
          'There is no directory for this kernel',
          '这个内核没有模块目录',
          is('modules.dir', 'absent'),
          'stale-running-kernel',
        ),
        branch(
          'It loads, and the table is asked for in a container',
          '能加载，是容器里在用',
          all(is('module.load', 'ok', 'ip6table_nat'), is('log.of-container', true)),
          'host-module-not-loaded',
        ),
        branch('It loads', '能加载', is('module.load', 'ok', 'ip6table_nat'), 'module-not-loaded'),
        branch('It does not, or not tried', '不能，或没试过', 'else', 'ipv6-nat-unsupported'),
      ),
    ),
    branch(
      'An ipset cannot be made',
      '无法创建 ipset',
      any(seen('docker-needs-ipset'), seen('ipset-no-kernel-support')),
      'ipset-module-missing',
    ),
    branch(
      'A table, chain type or extension is missing',
      '缺少表、链类型或扩展',
      tableError,
      ask(
        'iptables-nat-modules',
        'Does the running kernel have its module directory?',
        '正在运行的内核有自己的模块目录吗？',
        branch('No', '没有', is('modules.dir', 'absent'), 'stale-running-kernel'),
        branch(
          'Yes, or not known',
          '有，或尚不清楚',
          'else',
          ask(
            'iptables-nat-which-fails',
            'Which of the two programs fails: iptables-nft, iptables-legacy, or both?',
            '两个程序里哪个失败：iptables-nft、iptables-legacy，还是都失败？',
            branch('Only legacy', '只有 legacy', is('iptables.failing', 'legacy'), iptablesNatLegacy),
            branch('Only nft', '只有 nft', is('iptables.failing', 'nft'), iptablesNatNft),
            branch('Both, or not known', '都失败，或尚不清楚', 'else', iptablesNatRaw),
          ),
        ),
      ),
    ),
    branch('A chain of Docker is gone', 'Docker 的链不见了', 'else', 'docker-chains-flushed'),
  ),
})
