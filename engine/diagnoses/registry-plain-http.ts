import { all, seen, unless } from '../conditions'
import { notRegistry } from '../situations'
import { defineDiagnosis, pullSucceeds } from './kit'

export default defineDiagnosis({
  id: 'registry-plain-http',
  area: 'registry',
  tags: ['docker/registry', 'security/certificates'],
  words: {
    title: { en: 'The registry speaks plain HTTP', zh: '仓库用的是明文 HTTP' },
    what: {
      en: 'Docker and containerd expect TLS from every registry but localhost; this one answers HTTP on that port.',
      zh: '除了 localhost，Docker 与 containerd 都要求仓库使用 TLS；这个仓库在该端口上回的是 HTTP。',
    },
    why: {
      en: 'The connection itself works: somebody answered, in HTTP. It is no proxy fault and no firewall.',
      zh: '连接本身是通的：对方用 HTTP 回应了。既不是代理的问题，也不是防火墙。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: all(
        seen('registry-http-to-https'),
        unless(seen('registry-http-to-https', { path: notRegistry }, { api: '~.' })),
      ),
      says: { en: 'The server gave an HTTP answer to a TLS client.', zh: '服务器对 TLS 客户端回了 HTTP。' },
    },
    {
      weight: 'hints',
      when: seen('registry-tls-port-refused'),
      says: {
        en: 'The name has no port, so 443 is asked, and nobody listens there: a registry in plain HTTP on port 80, or one that is down.',
        zh: '地址里没有端口，于是去连 443，而那里没人监听：要么仓库只在 80 端口提供 HTTP，要么它没在运行。',
      },
    },
  ],
  refutes: [
    {
      when: seen('docker-remote-endpoint', { why: '~server gave HTTP' }),
      says: {
        en: 'It is the daemon’s own API that answered in plain HTTP, no registry.',
        zh: '用明文 HTTP 应答的是守护进程自己的 API，不是镜像仓库。',
      },
    },
    {
      when: seen('proxyconnect-not-tls'),
      says: {
        en: 'It is the proxy that answered in plain HTTP, not the registry.',
        zh: '用明文 HTTP 应答的是代理，不是仓库。',
      },
    },
  ],
  explains: [],
  prior: 2,
  ask: ['docker-pull'],
  fixes: [
    {
      does: { en: 'Give the registry a certificate (best)', zh: '给仓库配证书（最好）' },
      root: true,
      risk: 'restarts-service',
    },
    {
      does: { en: 'Or name it as insecure, in a network you trust', zh: '或者在可信网络内把它声明为不安全仓库' },
      run: '{ "insecure-registries": ["192.0.2.10:5000"] }   # /etc/docker/daemon.json, then: sudo systemctl restart docker',
      root: true,
      risk: 'restarts-service',
      caution: { en: 'Anyone on the path may then change images.', zh: '此后链路上的任何人都能篡改镜像。' },
    },
  ],
  verify: pullSucceeds,
  prevent: [{ says: { en: 'TLS on internal registries too.', zh: '内部仓库也用 TLS。' } }],
  sources: ['https://distribution.github.io/distribution/about/insecure/'],
})
