import { all, any, is, seen } from '../conditions'
import { daemonAnswers, defineDiagnosis } from './kit'

const outOfDate = any(
  seen('x509-after'),
  seen('x509-expired-undecided'),
  seen('swarm-node-certificate', { why: '~not valid after' }),
)

export default defineDiagnosis({
  id: 'swarm-cert-expired',
  area: 'docker',
  tags: ['docker/daemon', 'security/certificates'],
  words: {
    title: { en: 'The swarm certificate of this node has expired', zh: '这个节点的 swarm 证书过期了' },
    what: {
      en: 'A node of a swarm renews its certificate by itself as long as it runs. This one was switched off, or cut off from its managers, until the certificate had run out.',
      zh: 'swarm 节点运行期间会自动续签证书。这个节点关机太久，或与 manager 断开太久，证书已经过期。',
    },
    why: {
      en: 'Node certificates live 90 days and are renewed after half of that. A node that sleeps through the end cannot authenticate to get a new one, and dockerd keeps its swarm part, or itself, from starting. A clock that is ahead looks the same.',
      zh: '节点证书有效期 90 天，过半就续签。如果在关机期间过了期，节点就无法认证去领新证书，dockerd 的 swarm 部分（旧版本则是整个 dockerd）起不来。时钟走快了现象也一样。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: all(seen('swarm-node-certificate'), outOfDate),
      says: {
        en: 'dockerd names the certificate of the swarm, and its date.',
        zh: 'dockerd 指明了 swarm 证书和日期。',
      },
    },
    {
      weight: 'hints',
      when: seen('swarm-node-certificate'),
      says: { en: 'dockerd cannot use the certificate of the swarm.', zh: 'dockerd 用不了 swarm 证书。' },
    },
  ],
  refutes: [
    {
      when: any(is('time.synchronized', false), seen('x509-not-yet-valid')),
      says: { en: 'The clock of this machine is not right: first that.', zh: '这台机器的时钟不准，先解决时钟。' },
    },
  ],
  explains: ['clock-skew-tls', 'registry-cert-expired', 'docker-daemon-not-running'],
  prior: 1,
  ask: ['date-u', 'docker-info', 'journalctl-unit docker'],
  fixes: [
    {
      does: { en: 'See the dates of the certificate', zh: '看证书的有效期' },
      run: 'date -u\nsudo openssl x509 -in /var/lib/docker/swarm/certificates/swarm-node.crt -noout -dates',
      root: true,
      risk: 'read-only',
    },
    {
      does: { en: 'A worker: leave, and join again with a new token', zh: 'worker：退出后用新 token 重新加入' },
      run: 'docker swarm leave --force\n# on a manager: docker swarm join-token worker',
      root: true,
      risk: 'restarts-service',
    },
    {
      does: {
        en: 'The only manager: start the swarm anew from its own data',
        zh: '唯一的 manager：用原有数据重建 swarm',
      },
      run: 'docker swarm init --force-new-cluster\ndocker swarm update --cert-expiry 8760h',
      root: true,
      risk: 'may-lose-data',
      caution: {
        en: 'Copy /var/lib/docker/swarm first. Services and secrets stay, the other nodes have to join again. A dockerd before 1.13 that does not start at all: set the clock back for a moment, and renew with docker swarm ca --rotate.',
        zh: '先备份 /var/lib/docker/swarm。服务和 secret 会保留，其他节点要重新加入。如果是 1.13 之前、整个起不来的 dockerd：临时把时钟调回，用 docker swarm ca --rotate 续签。',
      },
    },
  ],
  verify: daemonAnswers,
  prevent: [
    {
      says: {
        en: 'Nodes that sleep for months: a longer --cert-expiry, or leave the swarm before.',
        zh: '会关机几个月的节点：把 --cert-expiry 设长，或事先退出 swarm。',
      },
    },
  ],
  sources: [
    'https://docs.docker.com/engine/swarm/how-swarm-mode-works/pki/',
    'https://github.com/moby/moby/issues/24132',
  ],
})
