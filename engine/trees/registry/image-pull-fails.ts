import { any, is, seen } from '../../conditions'
import { ask, branch, defineTree, goOn } from '../kit'
import { dates, issuer, midway } from './lines'

const proxyWords = any(
  seen('proxyconnect-not-tls'),
  seen('proxyconnect-failed'),
  seen('proxy-auth-required'),
  seen('proxy-url-invalid'),
  seen('proxy-connect-status'),
)

/** between this machine and a public registry: no answer, a connection that is cut, an address that is not the registry's */
const wayWords = any(
  seen('registry-answer-forged'),
  seen('registry-fake-address'),
  seen('registry-other-certificate'),
  seen('registry-dial-failed'),
  seen('registry-cut-off', { reset: '~.' }),
)

const mirrorWords = any(seen('registry-mirror-refused'), seen('registry-mirror-unreachable'))

export default defineTree({
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
    wayWords,
    mirrorWords,
    seen('registry-denied'),
    seen('credential-helper-failed'),
    seen('registry-tag-missing'),
    seen('registry-host-mistyped'),
    seen('registry-rate-limit'),
    seen('registry-server-error'),
    seen('registry-http-to-https'),
    seen('no-matching-manifest'),
    seen('x509-registry'),
    seen('layer-download-damaged'),
    seen('ipv6-no-way'),
  ),
  root: ask(
    'pull-error',
    'What does the error say, read from left to right?',
    '从左往右读，报错说了什么？',
    branch('proxyconnect', 'proxyconnect', proxyWords, 'proxy-misconfigured'),
    branch(
      'The certificate of another company',
      '另一家公司的证书',
      seen('registry-other-certificate'),
      'registry-unreachable',
    ),
    branch('A certificate and its dates', '证书与日期', any(dates, issuer), goOn('clock-and-tls')),
    branch(
      'HTTP answer to an HTTPS client',
      '对 HTTPS 请求回了 HTTP',
      seen('registry-http-to-https'),
      'registry-plain-http',
    ),
    branch('Too many requests', '请求过多', seen('registry-rate-limit'), 'registry-rate-limit'),
    branch(
      'A server error: 500, 502, 503, 504',
      '服务器错误：500、502、503、504',
      seen('registry-server-error'),
      'registry-failing',
    ),
    branch(
      'It names a mirror (registry-mirrors, ?ns=), which refuses or is gone',
      '报错里是镜像加速地址（registry-mirrors、?ns=），它拒绝服务或已停用',
      mirrorWords,
      'registry-mirror-refuses',
    ),
    branch('A checksum that does not fit', '校验和不符', seen('layer-download-damaged'), 'image-layer-damaged'),
    branch(
      'Unauthorized, after some of the layers',
      '传了一部分层之后才报 unauthorized',
      midway,
      ask(
        'pull-token-clock',
        'Is the clock of this machine right?',
        '本机时钟准吗？',
        branch('No', '不准', is('time.synchronized', false), 'clock-skew-tls'),
        branch('Yes: the line is slow', '准：线路太慢', 'else', 'registry-unreachable'),
      ),
    ),
    branch(
      'Denied, unauthorized, unknown',
      'denied、unauthorized、unknown',
      any(
        seen('registry-denied'),
        seen('credential-helper-failed'),
        seen('registry-tag-missing'),
        seen('registry-invalid-reference'),
        seen('registry-host-mistyped'),
      ),
      'registry-auth-or-name',
    ),
    branch(
      'No such platform',
      '没有对应平台',
      any(seen('no-matching-manifest'), seen('image-found-wrong-platform')),
      'arch-mismatch-exec-format',
    ),
    branch('An IPv6 address that cannot be reached', '到不了的 IPv6 地址', seen('ipv6-no-way'), 'ipv6-no-way-out'),
    branch(
      'An address, and then a timeout, a refusal or a reset',
      '写了 IP 地址，后面是超时、被拒绝或被重置',
      wayWords,
      'registry-unreachable',
    ),
    branch('A timeout, or something else', '超时或其他', 'else', 'proxy-misconfigured'),
  ),
})
