import { all, any, atLeast, is, seen } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'image-store-switched',
  area: 'docker',
  tags: ['docker/images', 'docker/storage'],
  words: {
    title: {
      en: 'Images seem gone: Docker uses the other image store now',
      zh: '镜像“消失”了：Docker 换用了另一种镜像存储',
    },
    what: {
      en: 'Docker 29 uses the containerd image store by default on new installations. Images of the old store are still on disk, and not shown.',
      zh: 'Docker 29 的新安装默认使用 containerd 镜像存储。旧存储里的镜像还在磁盘上，只是不显示。',
    },
    why: {
      en: 'The two stores keep separate books: overlay2 below /var/lib/docker, and snapshots below /var/lib/containerd. Each shows only its own. userns-remap or a storage-driver in daemon.json switch back.',
      zh: '两种存储各记各的账：/var/lib/docker 下的 overlay2 与 /var/lib/containerd 下的快照，各自只显示自己的。daemon.json 里的 userns-remap 或 storage-driver 会切回去。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: all(seen('image-store-hint'), atLeast('docker.version', '29'), is('image.listed', false)),
      says: {
        en: 'The containerd image store is in use, and it lists no image.',
        zh: '正在使用 containerd 镜像存储，而且列表是空的。',
      },
    },
    {
      weight: 'hints',
      when: all(any(seen('image-store-hint'), atLeast('docker.version', '29')), is('image.listed', false)),
      says: { en: 'No images are listed.', zh: '没有列出任何镜像。' },
    },
  ],
  refutes: [{ when: is('image.listed', true), says: { en: 'Images are listed.', zh: '有镜像列出。' } }],
  explains: [],
  prior: 1,
  ask: ['docker-info', 'docker-images'],
  names: { 'NAME:TAG': [] },
  fixes: [
    {
      does: { en: 'See the old images by the old store', zh: '切回旧存储，查看旧镜像' },
      run: '{ "features": { "containerd-snapshotter": false } }   # /etc/docker/daemon.json, then: sudo systemctl restart docker',
      root: true,
      risk: 'restarts-service',
      caution: { en: 'Images of the new store are then hidden in turn.', zh: '此后轮到新存储里的镜像不显示。' },
    },
    {
      does: {
        en: 'Take images across: save under the old store, load under the new',
        zh: '迁移镜像：在旧存储下 save，在新存储下 load',
      },
      run: 'docker save -o images.tar NAME:TAG\ndocker load -i images.tar',
      root: false,
      risk: 'safe',
    },
  ],
  verify: {
    probe: 'docker-images',
    when: is('image.listed', true),
    says: { en: 'The images are listed.', zh: '镜像列出来了。' },
  },
  prevent: [
    {
      says: {
        en: 'Name the store in daemon.json before a major upgrade.',
        zh: '大版本升级前，在 daemon.json 里写明使用哪种存储。',
      },
    },
  ],
  sources: ['https://docs.docker.com/engine/storage/containerd/'],
})
