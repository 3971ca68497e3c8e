import { any, is, seen } from '../conditions'
import { defineDiagnosis, pullSucceeds } from './kit'

export default defineDiagnosis({
  id: 'registry-mirror-refuses',
  area: 'registry',
  tags: ['docker/registry', 'docker/config'],
  words: {
    title: { en: 'The registry mirror does not serve', zh: '镜像加速地址不提供服务' },
    what: {
      en: 'The pull goes by a mirror (registry-mirrors, hosts.toml, or a prefix of the name), and the mirror refuses, has a list of its own, or is gone.',
      zh: '拉取走的是镜像加速地址（registry-mirrors、hosts.toml，或写在镜像名前面），而它拒绝服务、只放行白名单，或者已经关停。',
    },
    why: {
      en: 'Public mirrors close, or serve their campus, their cloud or a list of images only. dockerd says so in its log alone: it goes on to Docker Hub, and the error that you see names registry-1.docker.io. registry-mirrors is for Docker Hub; it does nothing for ghcr.io, quay.io or registry.k8s.io.',
      zh: '公共镜像站会关停，或者只对校内、自家云、白名单里的镜像开放。dockerd 只在日志里提一句，然后转去连 Docker Hub，所以你看到的报错写的是 registry-1.docker.io。另外 registry-mirrors 只管 Docker Hub，对 ghcr.io、quay.io、registry.k8s.io 不起作用。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: any(seen('registry-mirror-refused'), seen('registry-mirror-unreachable')),
      says: {
        en: 'It is the mirror that answers so, or does not answer.',
        zh: '这样回答（或不回答）的正是镜像加速地址。',
      },
    },
  ],
  refutes: [{ when: is('image.pull', 'ok'), says: { en: 'A pull goes through.', zh: '已能成功拉取。' } }],
  explains: ['registry-unreachable', 'registry-auth-or-name'],
  prior: 1,
  ask: ['journalctl-unit docker', 'docker-info', 'daemon-json'],
  names: { MIRROR: [] },
  fixes: [
    {
      does: {
        en: 'See which mirrors are set, and what each of them says',
        zh: '看看配了哪些加速地址，逐个试一下',
      },
      run: "docker info | grep -A5 'Registry Mirrors'\ncurl -sI https://MIRROR/v2/ | head -n 1",
      root: false,
      risk: 'read-only',
      caution: {
        en: '200 or 401 is a registry; 403, 404, a redirect or no answer is none for you.',
        zh: '返回 200 或 401 才是能用的仓库；403、404、跳转、没有回应都用不了。',
      },
    },
    {
      does: {
        en: 'Take the dead ones out of daemon.json, and load it anew',
        zh: '从 daemon.json 里删掉失效的，再重新加载',
      },
      run: 'sudoedit /etc/docker/daemon.json\nsudo systemctl reload docker',
      root: true,
      risk: 'safe',
      caution: {
        en: 'Without any mirror the way to Docker Hub must be open, or the daemon have a proxy. An image that the mirror’s list lacks may also simply be written wrongly: check the name.',
        zh: '一个都不留时，要么能直连 Docker Hub，要么给守护进程配代理。报不在白名单的，也可能只是镜像名写错了，先核对名字。',
      },
    },
  ],
  verify: pullSucceeds,
  prevent: [
    {
      says: {
        en: 'One mirror that you know who keeps is better than ten from an article.',
        zh: '一个知道谁在维护的加速地址，胜过从文章里抄来的十个。',
      },
    },
  ],
  sources: [
    'https://docs.docker.com/docker-hub/image-library/mirror/',
    'https://github.com/containerd/containerd/blob/main/docs/hosts.md',
    'https://github.com/dyrnq/install-docker/issues/12',
  ],
})
