import { is, seen } from '../conditions'
import { defineDiagnosis, inLine } from './kit'

export default defineDiagnosis({
  id: 'builder-driver-limited',
  area: 'container',
  tags: ['docker/client', 'docker/images', 'docker/storage'],
  words: {
    title: {
      en: 'The builder in use cannot do what the build asks for: several platforms, cache export, attestations',
      zh: '当前的构建器做不到所要求的事：多平台、导出缓存、证明（attestation）',
    },
    what: {
      en: 'The default builder is the one inside dockerd, and with the classic image store it can hold one platform only. Another builder, or the containerd image store, can.',
      zh: '默认构建器是 dockerd 内置的那个，用传统镜像存储时只能保存单一平台。换一个构建器，或启用 containerd 镜像存储就可以。',
    },
    why: {
      en: 'A list of several platforms is an index of manifests, for which the classic image store has no place. The driver docker-container runs BuildKit in a container of its own and sends the result to a registry; --load, back into the classic store, takes one platform again.',
      zh: '多平台结果是一个清单索引，传统镜像存储放不下。docker-container 驱动在单独的容器里运行 BuildKit，把结果推到仓库；用 --load 放回传统存储时又只能是单个平台。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('builder-driver-refused'),
      says: { en: 'buildx says what this driver does not do.', zh: 'buildx 说明了这个驱动不支持什么。' },
    },
  ],
  refutes: [
    { when: is('docker.build', 'ok'), says: { en: 'The build succeeds.', zh: '构建成功。' } },
    {
      when: seen('buildx-absent'),
      says: { en: 'There is no buildx at all.', zh: '根本没有 buildx。' },
    },
  ],
  variants: [
    {
      id: 'load',
      when: seen('builder-driver-refused', { exporter: '~.' }),
      title: { en: 'several platforms cannot be loaded into the classic store', zh: '多平台结果无法载入传统存储' },
    },
    {
      id: 'network',
      when: seen('builder-driver-refused', { network: '~.' }),
      title: { en: 'a build in a network of the engine', zh: '想在引擎的某个网络里构建' },
    },
  ],
  explains: [],
  prior: 2,
  ask: ['docker-info', 'docker-build'],
  names: { IMAGE: [], NETWORK: [inLine('builder-driver-refused', 'network')] },
  fixes: [
    {
      does: { en: 'See which builder is in use (the one with *)', zh: '看当前用的是哪个构建器（带 * 的）' },
      run: 'docker buildx ls',
      root: false,
      risk: 'read-only',
    },
    {
      does: {
        en: 'Make a builder with a driver that can, and push the result',
        zh: '建一个支持的构建器，并把结果推送到仓库',
      },
      run: 'docker buildx create --name multi --driver docker-container --bootstrap --use\ndocker buildx build --platform linux/amd64,linux/arm64 -t IMAGE --push .',
      root: false,
      risk: 'safe',
      caution: {
        en: 'Foreign platforms run through QEMU: docker run --privileged --rm tonistiigi/binfmt --install all. In GitHub Actions: docker/setup-qemu-action and docker/setup-buildx-action before the build.',
        zh: '跨架构要靠 QEMU：docker run --privileged --rm tonistiigi/binfmt --install all。GitHub Actions 里在构建前加 docker/setup-qemu-action 和 docker/setup-buildx-action。',
      },
    },
    {
      does: {
        en: 'A network of the engine: give it to a builder of its own, or build with the network of the host',
        zh: '要用引擎里的网络：建一个接入该网络的构建器，或用主机网络构建',
      },
      run: 'docker buildx create --driver docker-container --driver-opt network=NETWORK --use\ndocker buildx build --network host -t IMAGE --load .',
      root: false,
      risk: 'safe',
      caution: {
        en: 'The two lines are alternatives. BuildKit itself knows default, host and none only; the old builder, default before Docker 23, took the name of any network.',
        zh: '两行任选其一。BuildKit 自己只认 default、host、none；旧构建器（Docker 23 之前的默认）可以写任意网络名。',
      },
    },
    {
      does: { en: 'Only for this machine: build one platform', zh: '只给本机用：构建单个平台' },
      run: 'docker buildx build --platform linux/amd64 -t IMAGE --load .',
      root: false,
      risk: 'safe',
    },
    {
      does: {
        en: 'Or switch dockerd to the containerd image store: "features": {"containerd-snapshotter": true}',
        zh: '或让 dockerd 改用 containerd 镜像存储："features": {"containerd-snapshotter": true}',
      },
      run: 'sudo nano /etc/docker/daemon.json\nsudo systemctl restart docker',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'Images and containers of the old store are not shown as long as it is on; they come back when it is off.',
        zh: '启用期间看不到旧存储里的镜像和容器；关掉后又会出现。',
      },
    },
  ],
  verify: {
    probe: 'docker-build',
    when: is('docker.build', 'ok'),
    says: { en: 'The build succeeds.', zh: '构建成功。' },
  },
  prevent: [
    {
      says: {
        en: 'Name the builder in scripts (--builder multi) instead of relying on what is in use.',
        zh: '脚本里写明构建器（--builder multi），别依赖当前默认值。',
      },
    },
  ],
  sources: [
    'https://docs.docker.com/build/building/multi-platform/',
    'https://docs.docker.com/build/builders/drivers/',
    'https://docs.docker.com/engine/storage/containerd/',
  ],
})
