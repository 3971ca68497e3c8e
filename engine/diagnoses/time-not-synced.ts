import { all, any, is, max, seen } from '../conditions'
import { defineDiagnosis } from './kit'

const signs = any(
  seen('apt-not-valid-yet'),
  seen('x509-not-yet-valid'),
  seen('tls-not-yet-valid'),
  seen('gpg-from-future'),
  seen('clock-too-far'),
)

export default defineDiagnosis({
  id: 'time-not-synced',
  area: 'host',
  tags: ['linux/time'],
  words: {
    title: { en: 'The system clock is wrong', zh: '系统时钟不对' },
    what: {
      en: 'This machine takes another time for now. No time server is followed, none answers, or the hardware clock is read in the wrong zone.',
      zh: '这台机器认定的“现在”不对。没有跟随时间服务器、服务器没有回应，或者按错误的时区解读了硬件时钟。',
    },
    why: {
      en: 'apt refuses a release file that lies minutes in its future, TLS refuses only at the edge of a certificate: "HTTPS works" does not clear the clock. Two machines that show the same wall time in different zones are hours apart.',
      zh: 'apt 会拒绝比本机时间早到几分钟的 Release 文件，而 TLS 只在证书有效期的边缘才会拒绝：“HTTPS 能用”不代表时钟没问题。两台机器显示相同的钟面时间、时区却不同，实际就差了几个小时。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(signs, any(is('time.synchronized', false), max('clock.year', 2013))),
      says: {
        en: 'Something comes from the future of this clock, and the clock follows no time server.',
        zh: '有东西来自本机时钟的“未来”，而时钟没有与时间服务器同步。',
      },
    },
    {
      weight: 'points',
      when: seen('apt-not-valid-yet'),
      says: {
        en: 'apt meets a release file from the future of this clock.',
        zh: 'apt 遇到了来自本机时钟“未来”的 Release 文件。',
      },
    },
    {
      weight: 'points',
      when: any(seen('clock-too-far'), max('clock.year', 2013)),
      says: { en: 'The clock is far off.', zh: '时钟偏差很大。' },
    },
    {
      weight: 'hints',
      when: any(
        signs,
        is('time.synchronized', false),
        seen('ntp-timeout'),
        seen('journal-clock-jump'),
        is('time.server-answers', 'no'),
      ),
      says: { en: 'The clock is in doubt.', zh: '时钟值得怀疑。' },
    },
    {
      weight: 'hints',
      when: seen('dnssec-validation-failed', { why: 'signature-expired' }, { early: '~.' }),
      says: {
        en: 'Signatures of DNS are out of their dates: by this clock.',
        zh: '按本机的时钟，DNS 签名不在有效期内。',
      },
    },
    {
      weight: 'hints',
      when: seen('apt-release-expired'),
      says: { en: 'A stale mirror, or a clock that is ahead.', zh: '镜像站过旧，或者时钟快了。' },
    },
    {
      weight: 'hints',
      when: seen('dns-servfail'),
      says: {
        en: 'A resolver that checks DNSSEC answers so where the clock is wrong.',
        zh: '时钟不对时，校验 DNSSEC 的解析器会这样回答。',
      },
    },
    {
      weight: 'hints',
      when: seen('ntp-not-supported'),
      says: { en: 'No program that sets the clock is installed.', zh: '没有安装任何校时程序。' },
    },
  ],
  refutes: [
    {
      when: all(is('time.synchronized', true), max('time.offset', 5)),
      says: { en: 'The clock follows a server and is right to seconds.', zh: '时钟与服务器同步，误差在几秒之内。' },
    },
  ],
  explains: [],
  prior: 2,
  ask: ['timedatectl', 'date-u', 'timesync-status', 'chronyc-tracking'],
  fixes: [
    {
      does: { en: 'Follow a time server', zh: '开启时间同步' },
      for: ['debian', 'raspberrypi', 'arch'],
      run: 'sudo timedatectl set-ntp true\nsudo systemctl restart systemd-timesyncd\ntimedatectl timesync-status',
      root: true,
      risk: 'safe',
      caution: {
        en: 'UDP 123 must be open to the server; set your own by NTP= in /etc/systemd/timesyncd.conf.',
        zh: '到服务器的 UDP 123 必须放行；自己的服务器写在 /etc/systemd/timesyncd.conf 的 NTP=。',
      },
    },
    {
      does: { en: 'Follow a time server', zh: '开启时间同步' },
      for: ['rhel', 'suse'],
      run: 'sudo systemctl enable --now chronyd\nsudo chronyc makestep',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Follow a time server', zh: '开启时间同步' },
      for: ['alpine'],
      run: 'apk add chrony && rc-update add chronyd default && service chronyd start',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Write the right time into the hardware clock, in UTC', zh: '把正确时间以 UTC 写入硬件时钟' },
      run: 'sudo timedatectl set-local-rtc 0\nsudo hwclock --systohc --utc',
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
        en: 'Monitor the offset. Certificates made while the clock was ahead stay "not yet valid" after the correction: wait, or make them again.',
        zh: '监控时钟偏差。时钟偏快时签发的证书，校正之后仍会是“尚未生效”：等一等，或重新签发。',
      },
    },
  ],
  sources: [
    'https://www.freedesktop.org/software/systemd/man/latest/systemd-timesyncd.service.html',
    'https://github.com/kubernetes-sigs/kind/issues/2166',
    'https://github.com/k3s-io/k3s/issues/5163',
  ],
})
