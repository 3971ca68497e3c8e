import { all, is, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'ssh-algorithms-disjoint',
  area: 'host',
  tags: ['security', 'linux/accounts'],
  words: {
    title: { en: 'SSH client and server have no algorithm in common', zh: 'SSH 客户端和服务器没有共同的算法' },
    what: {
      en: 'One side is much older than the other. What it offers (ssh-rsa, ssh-dss, diffie-hellman-group1-sha1, CBC ciphers) the other has switched off.',
      zh: '两边新旧差得太多。一边能用的（ssh-rsa、ssh-dss、diffie-hellman-group1-sha1、CBC 加密），另一边已经停用。',
    },
    why: {
      en: 'OpenSSH takes weak algorithms off its list as years go by: group1 and DSA in 7.0, CBC ciphers in 7.6, signatures of ssh-rsa in 8.8, DSA for good in 10.0. Red Hat 9 and newer switch SHA-1 off for the whole system and refuse RSA keys below 2048 bits. Routers, NAS, IPMI boards and old libraries stay where they are.',
      zh: 'OpenSSH 会逐年停用弱算法：7.0 停用 group1 和 DSA，7.6 停用 CBC 加密，8.8 停用 ssh-rsa 签名，10.0 彻底去掉 DSA。RHEL 9 及以上全系统禁用 SHA-1，并拒绝 2048 位以下的 RSA 密钥。而路由器、NAS、IPMI 和旧库还停在老地方。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: all(seen('ssh-no-common-algorithm'), unless(seen('ssh-no-common-algorithm', { spec: '~.' }))),
      says: { en: 'The two lists of algorithms have nothing in common.', zh: '双方的算法列表没有交集。' },
    },
    {
      weight: 'hints',
      when: seen('ssh-ended', { sshfs: '~.' }),
      says: {
        en: 'sshfs says the same whatever ends its ssh: no common algorithm, an unknown host, a refused key. ssh -v tells.',
        zh: '不管底下的 ssh 因为什么结束（算法没有交集、主机不认得、密钥被拒），sshfs 都只说这一句。用 ssh -v 看。',
      },
    },
    {
      weight: 'hints',
      when: seen('ssh-no-common-algorithm', { spec: '~.' }),
      says: {
        en: 'This ssh does not know the algorithm that is asked for: it no longer has it, or the name is misspelt.',
        zh: '这个版本的 ssh 不认识所要求的算法：已经移除，或名称写错了。',
      },
    },
  ],
  refutes: [
    {
      when: is('ssh.stage', 'authentication'),
      says: { en: 'They agreed: the login has begun.', zh: '已经谈妥：进入了登录阶段。' },
    },
  ],
  variants: [
    {
      id: 'host-key',
      when: seen('ssh-no-common-algorithm', { what: 'host key type' }, { go: '~^host key' }),
      title: { en: 'the type of the host key', zh: '主机密钥类型' },
    },
    {
      id: 'key-exchange',
      when: seen('ssh-no-common-algorithm', { what: 'key exchange method' }, { go: '~^key exchange' }),
      title: { en: 'the key exchange', zh: '密钥交换方法' },
    },
    {
      id: 'short-key',
      when: seen('ssh-no-common-algorithm', { short: '~.' }),
      title: { en: 'the key is too short', zh: '密钥太短' },
    },
  ],
  explains: ['ssh-key-refused'],
  prior: 2,
  ask: ['ssh-v'],
  names: { HOST: [] },
  fixes: [
    {
      does: { en: 'See both lists', zh: '看双方的列表' },
      run: "ssh -vv HOST 2>&1 | grep -A8 -iE 'local client|peer server'\nssh -Q HostKeyAlgorithms",
      root: false,
      risk: 'read-only',
    },
    {
      does: {
        en: 'Best: bring the old side up to date, or give it another host key (ed25519, or RSA with rsa-sha2)',
        zh: '最好：升级旧的一边，或给它换主机密钥（ed25519，或支持 rsa-sha2 的 RSA）',
      },
      on: { en: 'on the server', zh: '在服务器上' },
      run: 'sudo ssh-keygen -A\nsudo systemctl restart ssh || sudo systemctl restart sshd',
      root: true,
      risk: 'restarts-service',
    },
    {
      does: {
        en: 'It cannot be updated: allow the old algorithm for this one host (~/.ssh/config)',
        zh: '升级不了：只对这一台主机放行旧算法（~/.ssh/config）',
      },
      run: "cat >> ~/.ssh/config <<'EOF'\nHost HOST\n  HostKeyAlgorithms +ssh-rsa\n  PubkeyAcceptedAlgorithms +ssh-rsa\n  KexAlgorithms +diffie-hellman-group14-sha1\nEOF",
      root: false,
      risk: 'safe',
      caution: {
        en: 'Add only what stands in “Their offer”. Never in the section for all hosts. The option was called PubkeyAcceptedKeyTypes before OpenSSH 8.5.',
        zh: '只加 “Their offer” 里出现的那一项，不要写进对所有主机生效的段。OpenSSH 8.5 之前该选项叫 PubkeyAcceptedKeyTypes。',
      },
    },
    {
      does: {
        en: 'RHEL 9 and newer: the policy of the whole system stands above ssh_config',
        zh: 'RHEL 9 及以上：系统级加密策略优先于 ssh_config',
      },
      for: ['rhel'],
      run: 'update-crypto-policies --show',
      root: false,
      risk: 'read-only',
      caution: {
        en: 'On 9, update-crypto-policies --set DEFAULT:SHA1 allows SHA-1 again, for every program; take it back when the old server is gone.',
        zh: 'RHEL 9 可以用 update-crypto-policies --set DEFAULT:SHA1 重新允许 SHA-1，但对所有程序生效；旧服务器退役后改回来。',
      },
    },
  ],
  verify: {
    probe: 'ssh-v',
    when: is('ssh.stage', 'authentication'),
    says: { en: 'They agree on algorithms; the login begins.', zh: '算法谈妥，进入登录。' },
  },
  prevent: [
    {
      says: {
        en: 'Give servers an ed25519 host key now, and look at the release notes of OpenSSH before the clients are upgraded.',
        zh: '现在就给服务器配上 ed25519 主机密钥；升级客户端前看一眼 OpenSSH 的发行说明。',
      },
    },
  ],
  sources: [
    'https://www.openssh.com/legacy.html',
    'https://www.openssh.com/txt/release-8.8',
    'https://docs.redhat.com/en/documentation/red_hat_enterprise_linux/9/html/security_hardening/using-the-system-wide-cryptographic-policies_security-hardening',
    'https://github.com/zachlatta/sshtron/issues/35',
  ],
})
