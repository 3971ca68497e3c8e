import { any, is, seen } from '../../conditions'
import { ask, branch, defineTree } from '../kit'
import { dates, issuer } from './lines'

export default defineTree({
  id: 'clock-and-tls',
  topic: seen('topic-clock'),
  area: 'registry',
  tags: ['security/certificates', 'linux/time'],
  words: {
    title: { en: 'A certificate or a date is refused', zh: '证书或日期被拒绝' },
    symptom: {
      en: 'x509: expired or not yet valid, apt: not valid yet, clock skew',
      zh: 'x509 报过期或未生效、apt 报 not valid yet、clock skew',
    },
  },
  entry: any(
    dates,
    issuer,
    seen('gnutls-verification-failed'),
    seen('apt-not-valid-yet'),
    seen('clock-too-far'),
    seen('gpg-from-future'),
    seen('tls-name-differs'),
    seen('x509-name-differs', { ip: '~.' }, { legacy: '~.' }),
  ),
  root: ask(
    'tls-direction',
    'Does the thing refused lie in the future or in the past of this clock?',
    '被拒绝的东西在本机时钟的未来还是过去？',
    branch(
      'A certificate from the future ("is before", "not yet")',
      '来自未来的证书（“is before”、“not yet”）',
      any(seen('x509-not-yet-valid'), seen('tls-not-yet-valid'), is('cert.state', 'not-yet')),
      'clock-skew-tls',
    ),
    branch(
      'A release file or a time stamp from the future',
      '来自未来的 Release 文件或时间戳',
      any(seen('apt-not-valid-yet'), seen('gpg-from-future'), seen('clock-too-far')),
      'time-not-synced',
    ),
    branch(
      'A certificate from the past ("is after", "expired")',
      '过去的证书（“is after”、“expired”）',
      any(seen('x509-after'), seen('x509-expired-undecided'), seen('tls-expired'), is('cert.state', 'expired')),
      ask(
        'tls-clock-right',
        'Is the clock of this machine right?',
        '本机时钟准吗？',
        branch('No', '不准', is('time.synchronized', false), 'clock-skew-tls'),
        branch('Yes', '准', is('time.synchronized', true), 'registry-cert-expired'),
        branch('Not known', '不清楚', 'else', 'registry-cert-expired'),
      ),
    ),
    branch(
      'No date: another name',
      '与日期无关：名字不符',
      any(seen('x509-name-differs'), seen('tls-name-differs')),
      'certificate-name-mismatch',
    ),
    branch('No date: an unknown issuer', '与日期无关：签发者不受信任', 'else', 'tls-ca-untrusted'),
  ),
})
