import { any, is, seen } from '../../conditions'
import { notRegistry } from '../../situations'
import { ask, branch, defineTree } from '../kit'

export default defineTree({
  id: 'scheme-against-port',
  area: 'network',
  tags: ['network/ports', 'security/certificates'],
  words: {
    title: { en: 'HTTP and HTTPS are mixed up', zh: 'HTTP 和 HTTPS 搞混了' },
    symptom: {
      en: '“The plain HTTP request was sent to HTTPS port”, “wrong version number”, “server gave HTTP response to HTTPS client”',
      zh: '报 “The plain HTTP request was sent to HTTPS port”、“wrong version number”、“server gave HTTP response to HTTPS client”',
    },
  },
  entry: any(
    seen('http-sent-to-tls'),
    seen('tls-sent-to-http'),
    seen('go-tls-first-record'),
    seen('openssl-plain-http'),
    seen('registry-http-to-https', { path: notRegistry }),
  ),
  root: ask(
    'scheme-proxy',
    'Does it go through a proxy whose address begins with https://? (env | grep -i proxy)',
    '是否经过一个地址以 https:// 开头的代理？（env | grep -i proxy）',
    branch('Yes', '是', any(seen('proxyconnect-not-tls'), is('proxy.scheme', 'https', 'https')), 'proxy-misconfigured'),
    branch('No', '否', 'else', 'plain-http-on-tls-port'),
  ),
})
