import { all, any, is, seen, unless } from '../conditions'
import { defineDiagnosis, pullSucceeds, theHost } from './kit'

/** a file for kubectl, or the certificates inside a cluster: another fault, with the same words */
const cluster = any(seen('kubeconfig-other-cluster'), seen('x509-cluster-address'))
const noBundle = seen('tls-no-ca-bundle')

export default defineDiagnosis({
  id: 'tls-ca-untrusted',
  area: 'registry',
  tags: ['security/certificates', 'docker/registry'],
  words: {
    title: {
      en: 'This machine does not know the issuer of the certificate',
      zh: '本机不认识这张证书的签发者',
    },
    what: {
      en: 'TLS works and the dates are right, but the certificate was signed by an authority that is not among those trusted here: a registry’s own CA, a company’s proxy that opens TLS, or no list of authorities at all.',
      zh: 'TLS 本身没问题，日期也对，但签发证书的机构不在这里信任的名单里：仓库自己的 CA、会拆开 TLS 的公司代理，或者根本没有 CA 名单。',
    },
    why: {
      en: 'Each program has its own list: the system’s bundle, dockerd’s copy of it from its start plus /etc/docker/certs.d, a container’s own, Java’s, Node’s, Python’s. A CA that the browser or curl accepts says nothing about the others. Where even a large public service is “unknown”, something in between signs in its place.',
      zh: '每个程序都有自己的名单：系统证书包，dockerd 启动时读入的那份外加 /etc/docker/certs.d，容器自己的，还有 Java、Node、Python 各自的。浏览器或 curl 认这个 CA，不代表别的程序也认。连大型公共服务都成了“未知”，就是中间有东西在替它签发。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: all(
        any(seen('x509-unknown-authority'), seen('tls-issuer-unknown')),
        any(seen('x509-registry'), seen('tls-issuer-unknown'), is('image.pull', 'failed'), seen('topic-pull')),
        unless(cluster),
      ),
      says: {
        en: 'The line says that the issuer is unknown, and nothing of dates.',
        zh: '这行说的是签发者未知，没有提日期。',
      },
    },
    {
      weight: 'points',
      when: all(noBundle, unless(cluster)),
      says: {
        en: 'The program finds no list of trusted authorities: ca-certificates is missing there.',
        zh: '程序找不到受信任 CA 的名单：那里没有 ca-certificates。',
      },
    },
    {
      weight: 'hints',
      when: all(
        any(seen('x509-unknown-authority'), seen('gnutls-verification-failed')),
        unless(seen('kubeconfig-other-cluster', { signer: '~.' })),
      ),
      says: { en: 'A certificate is refused for its issuer.', zh: '证书因签发者被拒。' },
    },
    {
      weight: 'hints',
      when: all(seen('openvpn-handshake-failed'), unless(seen('openvpn-handshake-failed', { idle: '~.' }))),
      says: {
        en: 'The handshake also fails where the issuer of the server’s certificate is not known.',
        zh: '不认识服务器证书的签发者时，握手也会失败。',
      },
    },
  ],
  refutes: [
    {
      when: any(
        seen('x509-not-yet-valid'),
        seen('x509-after'),
        seen('tls-not-yet-valid'),
        is('cert.state', 'expired'),
        is('cert.state', 'not-yet'),
      ),
      says: { en: 'The certificate is refused for its dates.', zh: '证书是因为日期被拒的。' },
    },
    {
      when: is('image.pull', 'ok'),
      says: { en: 'A pull goes through.', zh: '已能成功拉取。' },
    },
  ],
  variants: [
    {
      id: 'no-bundle',
      when: noBundle,
      title: { en: 'No list of authorities is installed', zh: '没有安装 CA 名单' },
    },
    {
      id: 'interception',
      when: seen('x509-unknown-public'),
      title: {
        en: 'A public service with an unknown issuer: a proxy opens TLS',
        zh: '公共服务的签发者也未知：有代理在拆 TLS',
      },
    },
  ],
  explains: [],
  prior: 2,
  ask: ['openssl-s-client', 'curl-registry', 'docker-pull', 'date-u'],
  names: { HOST: [theHost], PORT: [] },
  fixes: [
    {
      does: { en: 'See who issued it', zh: '看看是谁签发的' },
      run: 'openssl s_client -connect HOST:443 -servername HOST </dev/null 2>/dev/null | openssl x509 -noout -issuer -subject -dates',
      root: false,
      risk: 'read-only',
      caution: {
        en: 'Take the CA’s file from its owner, not from this connection: whoever sits in between could hand you theirs.',
        zh: 'CA 文件要向它的主人要，不要从这条连接里取：中间人给你的就是他自己的。',
      },
    },
    {
      does: { en: 'Trust the CA of one registry, for Docker only', zh: '只让 Docker 信任某个仓库的 CA' },
      run: 'sudo mkdir -p /etc/docker/certs.d/HOST:PORT\nsudo cp ca.crt /etc/docker/certs.d/HOST:PORT/ca.crt',
      root: true,
      risk: 'safe',
      caution: {
        en: 'On each machine that pulls; the folder has the name that is used, with the port. No restart is needed.',
        zh: '每台要拉取的机器都要做；目录名就是实际使用的名字，带端口。不用重启。',
      },
    },
    {
      does: { en: 'Trust a CA on the whole system', zh: '让整个系统信任这个 CA' },
      for: ['debian'],
      run: 'sudo apt-get install ca-certificates\nsudo cp company-ca.crt /usr/local/share/ca-certificates/company-ca.crt\nsudo update-ca-certificates\nsudo systemctl restart docker',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'PEM, and the name ends in .crt; dockerd and containerd read the list only when they start.',
        zh: '要 PEM 格式，文件名以 .crt 结尾；dockerd 和 containerd 只在启动时读这份名单。',
      },
    },
    {
      does: { en: 'Trust a CA on the whole system', zh: '让整个系统信任这个 CA' },
      for: ['rhel'],
      run: 'sudo cp company-ca.crt /etc/pki/ca-trust/source/anchors/\nsudo update-ca-trust\nsudo systemctl restart docker',
      root: true,
      risk: 'restarts-service',
    },
    {
      does: { en: 'In an image: bring the list along', zh: '在镜像里：带上 CA 名单' },
      run: 'RUN apt-get update && apt-get install -y --no-install-recommends ca-certificates   # Alpine: RUN apk add --no-cache ca-certificates',
      root: false,
      risk: 'safe',
    },
  ],
  verify: pullSucceeds,
  prevent: [
    {
      says: {
        en: 'Serve the whole chain, roll out the CA with the machines, and do not switch verification off.',
        zh: '服务端给出完整证书链，CA 随机器一起下发，不要关闭校验。',
      },
    },
  ],
  sources: [
    'https://docs.docker.com/engine/security/certificates/',
    'https://docs.docker.com/engine/network/ca-certs/',
    'https://github.com/golang/go/blob/master/src/crypto/x509/root_linux.go',
  ],
})
