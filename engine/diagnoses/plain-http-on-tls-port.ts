import { all, any, is, seen, unless } from '../conditions'
import { notRegistry } from '../situations'
import { defineDiagnosis, inLine } from './kit'

const viaProxy = any(seen('proxyconnect-not-tls'), is('proxy.scheme', 'https', 'https'))
/** on a public site at 443 something between answers; on a port of one’s own it is the port */
const ownPort = any(
  seen(
    'tls-sent-to-http',
    { port: '~^(?!443$)\\d' },
    { host: '~^(?:localhost|127\\.|10\\.|192\\.168\\.|172\\.(?:1[6-9]|2\\d|3[01])\\.)' },
  ),
  all(seen('go-tls-first-record'), unless(seen('go-tls-first-record', { server: '~.' }))),
)

export default defineDiagnosis({
  id: 'plain-http-on-tls-port',
  area: 'network',
  tags: ['network/ports', 'security/certificates'],
  words: {
    title: { en: 'One side speaks TLS, the other plain HTTP', zh: '一边讲 TLS，另一边讲明文 HTTP' },
    what: {
      en: 'The connection is there; the scheme does not fit the port. http:// was sent to a port with TLS, or https:// to one without.',
      zh: '连接是通的，只是协议和端口对不上：用 http:// 访问了 TLS 端口，或用 https:// 访问了没有 TLS 的端口。',
    },
    why: {
      en: 'A URL or a bookmark has the wrong scheme, or a reverse proxy calls its backend with the other one than the backend listens with. No certificate is wrong: none was shown.',
      zh: 'URL 或书签的协议写错，或反向代理访问后端用的协议和后端监听的不一致。证书没有问题：根本还没用到证书。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: all(any(seen('http-sent-to-tls'), ownPort), unless(viaProxy)),
      says: {
        en: 'The server, or the client, says that the other side speaks the other protocol.',
        zh: '服务器或客户端明确说对方用的是另一种协议。',
      },
    },
    {
      weight: 'points',
      when: all(seen('registry-http-to-https', { path: notRegistry }, { api: '~.' }), unless(viaProxy)),
      says: { en: 'The server gave an HTTP answer to a TLS client.', zh: '服务器对 TLS 客户端回了 HTTP。' },
    },
    {
      weight: 'hints',
      when: any(seen('openssl-plain-http'), seen('tls-sent-to-http'), seen('go-tls-first-record')),
      says: {
        en: 'What came was no TLS: the port, or a proxy between, speaks plain HTTP.',
        zh: '收到的不是 TLS：那个端口或中间的代理讲的是明文 HTTP。',
      },
    },
    {
      weight: 'hints',
      when: seen('answer-empty'),
      says: {
        en: 'The connection was closed without a word: perhaps the other side speaks the other protocol.',
        zh: '连接被直接关闭：对方说的可能是另一种协议（HTTP 与 HTTPS）。',
      },
    },
  ],
  refutes: [
    {
      when: viaProxy,
      says: {
        en: 'It is the proxy that is spoken to with TLS: its address begins with https://.',
        zh: '是在用 TLS 连代理：代理地址以 https:// 开头。',
      },
    },
    {
      when: all(is('https.stage', 'established'), unless(seen('http-sent-to-tls'))),
      says: { en: 'The port speaks TLS.', zh: '这个端口讲 TLS。' },
    },
  ],
  variants: [
    {
      id: 'http-to-tls',
      when: seen('http-sent-to-tls'),
      title: { en: 'http:// to a port with TLS', zh: '用 http:// 访问 TLS 端口' },
    },
    {
      id: 'tls-to-http',
      when: any(ownPort, seen('registry-http-to-https')),
      title: { en: 'https:// to a port without TLS', zh: '用 https:// 访问没有 TLS 的端口' },
    },
  ],
  explains: [],
  prior: 2,
  ask: ['curl-v', 'env-proxy'],
  names: {
    HOST: [inLine('registry-http-to-https', 'host'), inLine('tls-sent-to-http', 'host')],
    PORT: [inLine('tls-sent-to-http', 'port')],
    NAME: [],
  },
  fixes: [
    {
      does: { en: 'Which of the two does the port speak?', zh: '这个端口讲的是哪一种？' },
      run: "curl -sv -m 5 -o /dev/null http://HOST:PORT/ 2>&1 | tail -n 5\ncurl -skv -m 5 -o /dev/null https://HOST:PORT/ 2>&1 | grep -iE 'ssl connection|wrong version|< http'",
      root: false,
      risk: 'read-only',
    },
    {
      does: { en: 'Call it by the scheme that the port speaks', zh: '用端口所讲的协议去访问' },
      root: false,
      risk: 'safe',
      caution: {
        en: 'In clients it is a setting: VAULT_ADDR, scheme: https of Prometheus, a probe of Kubernetes (scheme: HTTPS), --registry … ; for mail, STARTTLS at 587 and TLS at 465.',
        zh: '客户端里它是一项设置：VAULT_ADDR、Prometheus 的 scheme: https、Kubernetes 探针的 scheme: HTTPS；邮件则是 587 用 STARTTLS，465 用 TLS。',
      },
    },
    {
      does: {
        en: 'A reverse proxy: name the scheme of the backend',
        zh: '反向代理：写明后端的协议',
      },
      run: '# nginx\nproxy_pass https://HOST:PORT;\n# Traefik\ntraefik.http.services.NAME.loadbalancer.server.scheme=https\n# ingress-nginx\nkubectl annotate ingress NAME nginx.ingress.kubernetes.io/backend-protocol=HTTPS',
      root: false,
      risk: 'restarts-service',
      caution: {
        en: 'Or let it call the plain port of the backend (Portainer 9000 instead of 9443). Behind a proxy with a certificate that is usual within one machine.',
        zh: '也可以让它访问后端的明文端口（Portainer 用 9000 而不是 9443）。前面已有证书时，同一台机器内部通常就这么做。',
      },
    },
    {
      does: {
        en: 'A server that shall take both: redirect those who come with http://',
        zh: '想让服务器两种都收：把 http:// 的请求重定向',
      },
      run: 'error_page 497 https://$host:$server_port$request_uri;   # nginx, in the server with ssl',
      root: true,
      risk: 'restarts-service',
    },
  ],
  verify: {
    probe: 'curl-v',
    when: is('https.stage', 'established'),
    says: { en: 'The TLS handshake succeeds.', zh: 'TLS 握手成功。' },
  },
  prevent: [
    {
      says: {
        en: 'Write the scheme into every address that a configuration holds; defaults differ between programs.',
        zh: '配置里的每个地址都写上协议：各个程序的默认值不一样。',
      },
    },
  ],
  sources: [
    'https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors',
    'https://pkg.go.dev/crypto/tls#RecordHeaderError',
    'https://github.com/pwndoc/pwndoc/issues/40',
    'https://github.com/portainer/portainer/issues/6902',
  ],
})
