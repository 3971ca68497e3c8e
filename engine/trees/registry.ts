import type { Condition } from '../conditions'
import { any, is, seen } from '../conditions'
import type { TreeDef } from '../model'

const dates = any(
  seen('x509-not-yet-valid'),
  seen('x509-after'),
  seen('x509-expired-undecided'),
  seen('tls-not-yet-valid'),
  seen('tls-expired'),
)
const issuer = any(seen('x509-unknown-authority'), seen('tls-issuer-unknown'), seen('tls-no-ca-bundle'))
const proxyWords = any(
  seen('proxyconnect-not-tls'),
  seen('proxyconnect-failed'),
  seen('proxy-auth-required'),
  seen('proxy-url-invalid'),
  seen('proxy-connect-status'),
)

const trees: readonly TreeDef<string, Condition>[] = [
  {
    id: 'image-pull-fails',
    topic: seen('topic-pull'),
    area: 'registry',
    tags: ['docker/registry'],
    words: {
      title: { en: 'An image cannot be pulled', zh: '镜像拉取失败' },
      symptom: {
        en: 'docker pull, a build or a pod (ErrImagePull) ends in an error of the registry',
        zh: 'docker pull、构建或 Pod（ErrImagePull）报仓库错误',
      },
    },
    entry: any(
      is('image.pull', 'failed'),
      proxyWords,
      seen('pull-timeout'),
      seen('registry-cut-off'),
      seen('registry-denied'),
      seen('credential-helper-failed'),
      seen('registry-tag-missing'),
      seen('registry-rate-limit'),
      seen('registry-http-to-https'),
      seen('no-matching-manifest'),
      seen('x509-registry'),
    ),
    root: {
      id: 'pull-error',
      ask: { en: 'What does the error say, read from left to right?', zh: '从左往右读，报错说了什么？' },
      branches: [
        {
          label: { en: 'proxyconnect', zh: 'proxyconnect' },
          when: proxyWords,
          to: { diagnosis: 'proxy-misconfigured' },
        },
        {
          label: { en: 'A certificate and its dates', zh: '证书与日期' },
          when: any(dates, issuer),
          to: { tree: 'clock-and-tls' },
        },
        {
          label: { en: 'HTTP answer to an HTTPS client', zh: '对 HTTPS 请求回了 HTTP' },
          when: seen('registry-http-to-https'),
          to: { diagnosis: 'registry-plain-http' },
        },
        {
          label: { en: 'Too many requests', zh: '请求过多' },
          when: seen('registry-rate-limit'),
          to: { diagnosis: 'registry-rate-limit' },
        },
        {
          label: { en: 'Denied, unauthorized, unknown', zh: 'denied、unauthorized、unknown' },
          when: any(
            seen('registry-denied'),
            seen('credential-helper-failed'),
            seen('registry-tag-missing'),
            seen('registry-invalid-reference'),
          ),
          to: { diagnosis: 'registry-auth-or-name' },
        },
        {
          label: { en: 'No such platform', zh: '没有对应平台' },
          when: any(seen('no-matching-manifest'), seen('image-found-wrong-platform')),
          to: { diagnosis: 'arch-mismatch-exec-format' },
        },
        {
          label: { en: 'A timeout, or something else', zh: '超时或其他' },
          when: 'else',
          to: { diagnosis: 'proxy-misconfigured' },
        },
      ],
    },
  },
  {
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
    ),
    root: {
      id: 'tls-direction',
      ask: {
        en: 'Does the thing refused lie in the future or in the past of this clock?',
        zh: '被拒绝的东西在本机时钟的未来还是过去？',
      },
      branches: [
        {
          label: {
            en: 'A certificate from the future ("is before", "not yet")',
            zh: '来自未来的证书（“is before”、“not yet”）',
          },
          when: any(seen('x509-not-yet-valid'), seen('tls-not-yet-valid'), is('cert.state', 'not-yet')),
          to: { diagnosis: 'clock-skew-tls' },
        },
        {
          label: { en: 'A release file or a time stamp from the future', zh: '来自未来的 Release 文件或时间戳' },
          when: any(seen('apt-not-valid-yet'), seen('gpg-from-future'), seen('clock-too-far')),
          to: { diagnosis: 'time-not-synced' },
        },
        {
          label: {
            en: 'A certificate from the past ("is after", "expired")',
            zh: '过去的证书（“is after”、“expired”）',
          },
          when: any(
            seen('x509-after'),
            seen('x509-expired-undecided'),
            seen('tls-expired'),
            is('cert.state', 'expired'),
          ),
          to: {
            id: 'tls-clock-right',
            ask: { en: 'Is the clock of this machine right?', zh: '本机时钟准吗？' },
            branches: [
              {
                label: { en: 'No', zh: '不准' },
                when: is('time.synchronized', false),
                to: { diagnosis: 'clock-skew-tls' },
              },
              {
                label: { en: 'Yes', zh: '准' },
                when: is('time.synchronized', true),
                to: { diagnosis: 'registry-cert-expired' },
              },
              { label: { en: 'Not known', zh: '不清楚' }, when: 'else', to: { diagnosis: 'registry-cert-expired' } },
            ],
          },
        },
        {
          label: { en: 'No date: an unknown issuer', zh: '与日期无关：签发者不受信任' },
          when: 'else',
          to: { diagnosis: 'tls-ca-untrusted' },
        },
      ],
    },
  },
]
export default trees
