import { all, any, is, seen, unless } from '../conditions'
import { notOfSwarm } from '../situations'
import { defineDiagnosis, inLine, theHost } from './kit'

/** a cluster’s own certificates have a cause of their own, and a public registry shows another’s where somebody is in between */
const ofOthers = any(
  seen('x509-wrong-ip'),
  seen('x509-cluster-address'),
  seen('topic-kubelet'),
  seen('registry-other-certificate'),
  notOfSwarm,
)

export default defineDiagnosis({
  id: 'certificate-name-mismatch',
  area: 'registry',
  tags: ['security/certificates'],
  words: {
    title: { en: 'The certificate is made for another name', zh: '证书上的名字与访问的地址不符' },
    what: {
      en: 'The server showed a certificate that does not list the name or address it was called by. Its dates and its issuer may be in order.',
      zh: '服务器出示的证书没有列出访问时所用的域名或地址。日期和签发者可能都没有问题。',
    },
    why: {
      en: 'A client compares what it called with the subjectAltName list of the certificate; an address needs an entry IP:, a name an entry DNS:. The common name counts no more (Go since 1.15, browsers before that), and a wildcard covers one label. A name that leads to another server, such as the default site of a proxy, looks the same.',
      zh: '客户端拿访问的地址与证书的 subjectAltName 列表比对；IP 要有 IP: 条目，域名要有 DNS: 条目。通用名（CN）已不再算数（Go 从 1.15 起，浏览器更早），通配符只管一级。域名指到了别的服务器（例如反向代理的默认站点）时，现象相同。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: all(any(seen('x509-name-differs'), seen('tls-name-differs')), unless(ofOthers)),
      says: {
        en: 'The client says that the name or address it called is not in the certificate.',
        zh: '客户端说明：所访问的域名或地址不在证书里。',
      },
    },
    {
      weight: 'hints',
      when: notOfSwarm,
      says: {
        en: 'What answers as a manager of the swarm has a certificate without that role.',
        zh: '以 swarm 管理节点身份应答的一方，证书里没有这个角色。',
      },
    },
  ],
  refutes: [
    {
      when: is('https.stage', 'established'),
      says: { en: 'A TLS connection to the server is made.', zh: '与服务器的 TLS 连接已建立。' },
    },
  ],
  variants: [
    {
      id: 'address',
      when: seen('x509-name-differs', { ip: '~.' }),
      title: { en: 'it is called by an address, and lists names only', zh: '用 IP 访问，而证书里只有域名' },
    },
    {
      id: 'common-name',
      when: seen('x509-name-differs', { legacy: '~.' }),
      title: { en: 'it has a common name and no subjectAltName', zh: '只有 CN，没有 subjectAltName' },
    },
  ],
  explains: [],
  prior: 2,
  ask: ['openssl-s-client', 'curl-v'],
  names: { HOST: [inLine('x509-name-differs', 'ip', 'asked'), inLine('tls-name-differs', 'asked'), theHost], NAME: [] },
  fixes: [
    {
      does: { en: 'Read which names the certificate lists', zh: '看证书里列了哪些名字' },
      run: 'openssl s_client -connect HOST:443 -servername HOST </dev/null 2>/dev/null | openssl x509 -noout -subject -issuer -ext subjectAltName',
      root: false,
      risk: 'read-only',
    },
    {
      does: {
        en: 'One of them fits: call the server by it; where DNS does not know it, enter it in /etc/hosts',
        zh: '其中有能用的名字：就用它访问；DNS 里没有时写进 /etc/hosts',
      },
      run: "getent hosts NAME || echo '192.0.2.10 NAME' | sudo tee -a /etc/hosts",
      root: true,
      risk: 'safe',
    },
    {
      does: {
        en: 'The certificate is yours: make it anew with every name and address in subjectAltName',
        zh: '证书是自己签的：重新签发，把所有域名和地址都写进 subjectAltName',
      },
      on: { en: 'on the server', zh: '在服务器上' },
      run: 'openssl req -x509 -newkey rsa:4096 -sha256 -days 825 -nodes -keyout server.key -out server.crt -subj "/CN=NAME" -addext "subjectAltName=DNS:NAME,IP:192.0.2.10"',
      root: false,
      risk: 'restarts-service',
      caution: {
        en: 'Restart the server, and give the new certificate to the clients that trust the old one (/etc/docker/certs.d/HOST:PORT/ca.crt). -addext needs OpenSSL 1.1.1.',
        zh: '之后重启服务，并把新证书发给信任旧证书的客户端（/etc/docker/certs.d/HOST:PORT/ca.crt）。-addext 需要 OpenSSL 1.1.1。',
      },
    },
    {
      does: {
        en: 'It is the certificate of another site: the name leads to the wrong server, or the proxy does not know this name',
        zh: '出示的是别的站点的证书：域名指错了服务器，或者反向代理没有配置这个域名',
      },
      run: 'getent hosts HOST\ncurl -sv --resolve HOST:443:192.0.2.10 https://HOST/ -o /dev/null',
      root: false,
      risk: 'read-only',
    },
  ],
  verify: {
    probe: 'curl-v',
    when: is('https.stage', 'established'),
    says: { en: 'The connection is made without -k.', zh: '不加 -k 也能建立连接。' },
  },
  prevent: [
    {
      says: {
        en: 'Use one name for a server everywhere, and let an ACME client or an own CA issue for it.',
        zh: '一台服务器在各处统一用一个域名，由 ACME 客户端或自建 CA 签发证书。',
      },
    },
  ],
  sources: [
    'https://go.dev/doc/go1.15#commonname',
    'https://www.rfc-editor.org/rfc/rfc9525',
    'https://docs.openssl.org/master/man1/openssl-req/',
    'https://github.com/kwk/docker-registry-setup/issues/4',
  ],
})
