import { all, any, is, seen, unless } from '../conditions'
import { defineDiagnosis, pullSucceeds, theHost } from './kit'

const refused = any(seen('x509-after'), seen('x509-expired-undecided'), seen('tls-expired'))
const clockDoubt = any(
  is('time.synchronized', false),
  seen('x509-not-yet-valid'),
  seen('tls-not-yet-valid'),
  seen('apt-not-valid-yet'),
  seen('clock-too-far'),
)

export default defineDiagnosis({
  id: 'registry-cert-expired',
  area: 'registry',
  tags: ['security/certificates', 'docker/registry'],
  words: {
    title: { en: "The server's certificate has truly expired", zh: '服务器的证书确实过期了' },
    what: {
      en: 'The certificate of the registry (or of a CA above it, or the old CA bundle of this machine) has run out. The host is not to blame for its clock.',
      zh: '仓库的证书（或其上级 CA，或本机过旧的 CA 证书包）过期了。不是主机时钟的问题。',
    },
    why: {
      en: '"is after" has two readings: the certificate ran out, or the clock is ahead. The first is by far the more common. Compare date -u with a clock you trust and with notAfter.',
      zh: '“is after” 有两种可能：证书过期，或者时钟快了。前一种常见得多。把 date -u 与可信的时钟以及 notAfter 对比一下。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(is('cert.state', 'expired'), is('time.synchronized', true)),
      says: {
        en: 'The certificate ended before now, and the clock is synchronized.',
        zh: '证书的截止时间早于现在，而时钟是同步的。',
      },
    },
    {
      weight: 'points',
      when: seen('x509-after', { until: ['2021-09-30T14:01:15Z', '2020-05-30T10:48:38Z'] }),
      says: {
        en: 'The date is the end of a well-known root (DST Root CA X3, AddTrust): the CA bundle of this machine is too old.',
        zh: '这个日期是著名根证书（DST Root CA X3、AddTrust）的到期日：本机的 CA 证书包太旧。',
      },
    },
    {
      weight: 'points',
      when: all(seen('x509-after'), seen('x509-registry'), unless(clockDoubt)),
      says: {
        en: 'The certificate that a registry showed ended before the time given in the line.',
        zh: '仓库出示的证书在报错给出的时间之前就已截止。',
      },
    },
    {
      weight: 'points',
      when: all(is('cert.state', 'expired'), unless(clockDoubt)),
      says: { en: "The certificate's last day lies before this machine's date.", zh: '证书的最后有效日早于本机日期。' },
    },
    {
      weight: 'hints',
      when: refused,
      says: { en: 'A certificate is refused for its dates.', zh: '证书因日期被拒。' },
    },
    {
      weight: 'hints',
      when: all(refused, any(seen('x509-registry'), is('image.pull', 'failed')), unless(clockDoubt)),
      says: { en: 'It is the certificate of a registry.', zh: '这是镜像仓库的证书。' },
    },
    {
      weight: 'hints',
      when: all(seen('tls-expired'), unless(clockDoubt)),
      says: {
        en: 'The library says "expired", and nothing speaks against the clock.',
        zh: '加密库明确说“已过期”，而没有迹象表明时钟有问题。',
      },
    },
  ],
  refutes: [
    {
      when: is('cert.state', 'valid'),
      says: {
        en: "The certificate is within its dates by this machine's clock.",
        zh: '按本机时钟，证书仍在有效期内。',
      },
    },
    {
      when: is('cert.state', 'not-yet'),
      says: { en: 'The certificate lies in the future of this clock.', zh: '按本机时钟，证书还没有生效。' },
    },
  ],
  explains: [],
  prior: 2,
  ask: ['date-u', 'timedatectl', 'openssl-s-client', 'docker-pull'],
  names: { REGISTRY: [theHost] },
  fixes: [
    {
      does: {
        en: 'Tell the owner of the registry; only a renewed certificate helps',
        zh: '通知仓库的负责人；只有更新证书才能解决',
      },
      root: false,
      risk: 'read-only',
    },
    {
      does: {
        en: 'Own registry: install the renewed certificate with its full chain',
        zh: '自建仓库：换上新证书并带完整证书链',
      },
      run: 'openssl s_client -connect REGISTRY:443 -servername REGISTRY -showcerts </dev/null | openssl x509 -noout -dates',
      root: false,
      risk: 'read-only',
    },
    {
      does: { en: 'Own CA: hand it to Docker', zh: '自建 CA：交给 Docker' },
      run: 'sudo mkdir -p /etc/docker/certs.d/REGISTRY:5000\nsudo cp ca.crt /etc/docker/certs.d/REGISTRY:5000/ca.crt',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Old CA bundle: update it', zh: 'CA 证书包过旧：更新它' },
      for: ['debian', 'raspberrypi'],
      run: 'sudo apt-get install --only-upgrade ca-certificates\nsudo systemctl restart docker',
      root: true,
      risk: 'restarts-service',
    },
    {
      does: { en: 'Old CA bundle: update it', zh: 'CA 证书包过旧：更新它' },
      for: ['rhel'],
      run: 'sudo dnf upgrade ca-certificates\nsudo systemctl restart docker',
      root: true,
      risk: 'restarts-service',
    },
  ],
  verify: pullSucceeds,
  prevent: [
    {
      says: {
        en: 'Renew by a timer and alert two weeks before the end. Never use insecure-registries as a cure.',
        zh: '用定时任务自动续期，到期前两周告警。绝不要拿 insecure-registries 当解药。',
      },
    },
  ],
  sources: ['https://github.com/moby/moby/issues/11534', 'https://docs.docker.com/engine/security/certificates/'],
})
