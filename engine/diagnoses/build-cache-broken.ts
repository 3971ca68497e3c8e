import { all, is, seen, unless } from '../conditions'
import { buildGoesThrough, defineDiagnosis } from './kit'

const full = seen('no-space-left')

export default defineDiagnosis({
  id: 'build-cache-broken',
  area: 'container',
  tags: ['docker/images', 'docker/storage'],
  words: {
    title: { en: 'The build cache names a layer that is gone', zh: '构建缓存引用的层已经不在了' },
    what: {
      en: 'The builder takes a step from its cache, and the layer behind it is not in the store any more. The Dockerfile is well.',
      zh: '构建器要用缓存里的某一步，但对应的层已经不在存储里。Dockerfile 本身没有问题。',
    },
    why: {
      en: 'Records and layers are kept apart. A clean-up that ran during the build, two builds of the same image at once, a prune of images under the builder, a power cut, or a bug in the release take the one and leave the other.',
      zh: '记录和层是分开保存的。构建时正好在做清理、同一镜像同时构建两次、绕过构建器清理了镜像、断电，或该版本的缺陷，都会让一边没了而另一边还在。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: all(
        seen(
          'build-snapshot-gone',
          { build: '~.' },
          { export: '~.' },
          { lease: '~.' },
          { lazy: '~.' },
          { graph: '~.' },
        ),
        unless(full),
      ),
      says: {
        en: 'The builder names a layer that its own cache should have.',
        zh: '构建器要的层本该在它自己的缓存里，却不存在。',
      },
    },
    {
      weight: 'points',
      when: all(seen('build-snapshot-gone'), is('docker.build', 'failed'), unless(full)),
      says: { en: 'A build ends because a snapshot is gone.', zh: '构建因快照不存在而中断。' },
    },
    {
      weight: 'hints',
      when: seen('build-snapshot-gone'),
      says: { en: 'A snapshot that the store should have is gone.', zh: '存储里应有的快照不见了。' },
    },
  ],
  refutes: [
    { when: is('docker.build', 'ok'), says: { en: 'The build succeeds.', zh: '构建成功了。' } },
    {
      when: all(full, seen('build-snapshot-gone')),
      says: { en: 'The disk is full; the rest follows from that.', zh: '磁盘满了，其余都是后果。' },
    },
  ],
  explains: ['corrupt-docker-state', 'image-layer-damaged'],
  prior: 2,
  ask: ['docker-build', 'df', 'docker-info'],
  names: { IMAGE: [] },
  fixes: [
    {
      does: {
        en: 'Build again, alone: a clean-up in between is often all it was',
        zh: '单独再构建一次：往往只是撞上了清理',
      },
      run: 'docker build -t IMAGE .',
      root: false,
      risk: 'safe',
    },
    {
      does: { en: 'Throw the cache of the builder away', zh: '清掉构建器的缓存' },
      run: 'docker buildx du\ndocker buildx prune --all --force\ndocker build --pull -t IMAGE .',
      root: false,
      risk: 'safe',
      caution: {
        en: 'Images and volumes stay; the next build takes as long as the first one.',
        zh: '镜像和卷不受影响，下次构建会和第一次一样慢。',
      },
    },
    {
      does: {
        en: 'A builder of its own (docker buildx ls shows another driver than docker): make it anew',
        zh: '用的是独立构建器（docker buildx ls 里 driver 不是 docker）：重建它',
      },
      run: 'docker buildx ls\ndocker buildx rm --all-inactive --force\ndocker buildx create --use --driver docker-container',
      root: false,
      risk: 'restarts-service',
    },
    {
      does: {
        en: 'It comes back: update Engine, BuildKit, containerd or nerdctl; several of these races were bugs',
        zh: '反复出现：升级 Engine、BuildKit、containerd 或 nerdctl，其中几种竞争是缺陷',
      },
      for: ['debian'],
      run: 'docker version\nsudo apt update && sudo apt install --only-upgrade docker-ce docker-ce-cli containerd.io docker-buildx-plugin',
      root: true,
      risk: 'restarts-service',
    },
    {
      does: {
        en: 'It comes back: update Engine, BuildKit, containerd or nerdctl; several of these races were bugs',
        zh: '反复出现：升级 Engine、BuildKit、containerd 或 nerdctl，其中几种竞争是缺陷',
      },
      for: ['rhel'],
      run: 'docker version\nsudo dnf upgrade docker-ce docker-ce-cli containerd.io docker-buildx-plugin',
      root: true,
      risk: 'restarts-service',
    },
    {
      does: {
        en: 'The classic builder (no BuildKit) after several COPY: build with BuildKit',
        zh: '旧构建器（没有 BuildKit）在连续 COPY 后出错：改用 BuildKit',
      },
      run: 'DOCKER_BUILDKIT=1 docker build -t IMAGE .',
      root: false,
      risk: 'safe',
    },
  ],
  verify: buildGoesThrough,
  prevent: [
    {
      says: {
        en: 'No docker system prune from cron while builds run; give the builder a size to keep instead (builder.gc in daemon.json).',
        zh: '不要在构建期间由 cron 执行 docker system prune；在 daemon.json 的 builder.gc 里设上限即可。',
      },
    },
  ],
  sources: [
    'https://docs.docker.com/build/cache/garbage-collection/',
    'https://github.com/moby/buildkit/issues/6521',
    'https://github.com/moby/moby/issues/36573',
  ],
})
