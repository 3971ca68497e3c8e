import { all, any, is, max, min, seen, unless } from '../conditions'
import { tokenLapsed } from '../situations'
import { defineDiagnosis } from './kit'

const notYet = any(seen('x509-not-yet-valid'), seen('tls-not-yet-valid'), seen('kubeadm-cert-dates', { yet: '~.' }))

/** services that do not let a certificate lapse */
const publicHost = seen('x509-public-host')

export default defineDiagnosis({
  id: 'clock-skew-tls',
  area: 'registry',
  tags: ['security/certificates', 'linux/time'],
  words: {
    title: { en: 'The clock is wrong, so a good certificate is refused', zh: '时钟不对，导致有效的证书被拒绝' },
    what: {
      en: 'The machine that checks the certificate lives in another time than the one that issued it. The certificate itself is fine.',
      zh: '验证证书的机器与签发证书的机器时间不一致。证书本身没有问题。',
    },
    why: {
      en: 'A certificate holds from one moment to another, and the check uses the local clock. Boards without a battery, VMs that slept and guests without NTP wake up in the past. "is before" tells it; the words "expired or not yet valid" stand in every case.',
      zh: '证书只在一段时间内有效，而验证用的是本机时钟。没有电池的开发板、休眠过的虚拟机、没有 NTP 的客户机醒来时常常停在过去。看 “is before” 就知道；“expired or not yet valid” 这句话在任何情况下都会出现。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(notYet, any(is('time.synchronized', false), max('clock.year', 2013))),
      says: {
        en: 'The certificate counts as not yet valid, and the clock of this machine follows no time server.',
        zh: '证书被判为尚未生效，而本机时钟没有与时间服务器同步。',
      },
    },
    {
      weight: 'proves',
      when: is('cert.state', 'not-yet'),
      says: {
        en: "The server's certificate begins later than this machine's clock says it is now.",
        zh: '服务器证书的生效时间晚于本机时钟的当前时间。',
      },
    },
    {
      weight: 'points',
      when: notYet,
      says: {
        en: '"not yet valid": the local clock is behind, or the clock of the issuer was ahead.',
        zh: '“尚未生效”：不是本机时钟慢了，就是签发者的时钟当时快了。',
      },
    },
    {
      weight: 'points',
      when: all(
        any(seen('x509-expired-undecided'), seen('x509-after'), seen('tls-expired')),
        any(
          is('time.synchronized', false),
          max('clock.year', 2013),
          min('clock.year', 2038),
          seen('clock-too-far'),
          seen('apt-not-valid-yet'),
        ),
      ),
      says: {
        en: 'A certificate is refused for its dates, and the clock of this machine is not to be trusted.',
        zh: '证书因日期被拒，而本机的时钟不可信。',
      },
    },
    {
      weight: 'hints',
      when: tokenLapsed,
      says: {
        en: 'The token of the registry counts as out of date in the middle of the layers: a slow line, or a clock that is wrong.',
        zh: '层传到一半，仓库的令牌就算过期：不是线路太慢，就是时钟不准。',
      },
    },
    {
      weight: 'hints',
      when: any(seen('x509-expired-undecided'), seen('x509-after'), seen('tls-expired')),
      says: { en: 'A certificate is refused for its dates.', zh: '证书因日期被拒。' },
    },
    {
      weight: 'hints',
      when: all(publicHost, any(seen('x509-expired-undecided'), seen('tls-expired'))),
      says: {
        en: 'A large public service hardly lets its certificate lapse: look at the clock first.',
        zh: '大型公共服务很少让证书过期：先看本机时钟。',
      },
    },
    {
      weight: 'hints',
      when: all(publicHost, seen('x509-expired-undecided'), unless(is('time.synchronized', true))),
      says: {
        en: 'The line leaves open whether the certificate is too old or too new for this clock.',
        zh: '这行没有说清证书相对本机时钟是太旧还是太新。',
      },
    },
  ],
  refutes: [
    {
      when: all(is('cert.state', 'expired'), is('time.synchronized', true)),
      says: {
        en: 'The clock is synchronized and the certificate has run out.',
        zh: '时钟已同步，证书是真的过期了。',
      },
    },
  ],
  // the refused certificate is what was met; the clock is why
  explains: ['time-not-synced'],
  prior: 2,
  ask: ['date-u', 'timedatectl', 'openssl-s-client', 'chronyc-tracking'],
  fixes: [
    {
      does: { en: 'Set the clock now', zh: '立即校准时钟' },
      for: ['debian', 'raspberrypi', 'arch'],
      run: 'sudo timedatectl set-ntp true\nsudo systemctl restart systemd-timesyncd',
      root: true,
      risk: 'safe',
      caution: {
        en: 'Databases and Kerberos dislike a jump; stop them first when the gap is large.',
        zh: '数据库与 Kerberos 不喜欢时间跳变；差得多时请先停掉它们。',
      },
    },
    {
      does: { en: 'Set the clock now', zh: '立即校准时钟' },
      for: ['rhel', 'suse', 'alpine'],
      run: 'sudo chronyc makestep',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Set the clock of the WSL virtual machine', zh: '校准 WSL 虚拟机的时钟' },
      for: ['wsl'],
      run: 'sudo hwclock -s',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'By hand, where no time server is reachable', zh: '连不上时间服务器时手动设置' },
      run: 'sudo date -u -s "2026-01-31 12:00:00"\nsudo hwclock --systohc',
      root: true,
      risk: 'safe',
    },
  ],
  verify: {
    probe: 'timedatectl',
    when: is('time.synchronized', true),
    says: { en: 'The clock is synchronized.', zh: '时钟已同步。' },
  },
  prevent: [
    {
      says: {
        en: 'NTP on every machine and VM; fake-hwclock on boards without a battery; services that need TLS after time-sync.target, with systemd-time-wait-sync or chrony-wait enabled (the target alone waits for nothing).',
        zh: '每台机器和虚拟机都开 NTP；没有电池的板子装 fake-hwclock；依赖 TLS 的服务排在 time-sync.target 之后，并启用 systemd-time-wait-sync 或 chrony-wait（target 本身什么也不等）。',
      },
    },
  ],
  sources: [
    'https://github.com/golang/go/blob/master/src/crypto/x509/verify.go',
    'https://github.com/skiffos/SkiffOS/issues/286',
    'https://www.freedesktop.org/software/systemd/man/latest/systemd.special.html',
  ],
})
