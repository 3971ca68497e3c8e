import { all, is, seen } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'buildx-missing',
  area: 'container',
  tags: ['docker/client', 'docker/images', 'docker/install'],
  words: {
    title: {
      en: 'The build needs BuildKit, and the buildx plug-in of the client is missing or too old',
      zh: '构建需要 BuildKit，而客户端缺少 buildx 插件或版本太旧',
    },
    what: {
      en: 'Since 23.0 the docker client builds through a program of its own, docker-buildx. Without it only the old builder is left, which knows no RUN --mount, COPY --chmod or heredocs.',
      zh: '从 23.0 起，docker 客户端通过独立的程序 docker-buildx 构建。没有它就只剩旧构建器，而旧构建器不认识 RUN --mount、COPY --chmod 和 heredoc。',
    },
    why: {
      en: 'docker-ce pulls docker-buildx-plugin in; docker.io of Debian and Ubuntu, docker of Arch, Alpine and Amazon Linux, static binaries and the image of a CI runner do not. A plug-in in the home of another user, or without the x bit, is not found either.',
      zh: 'docker-ce 会带上 docker-buildx-plugin；Debian、Ubuntu 的 docker.io，Arch、Alpine、Amazon Linux 的 docker，静态二进制以及 CI 用的镜像都不带。插件放在别的用户家目录里、或没有执行权限，也同样找不到。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('buildx-absent'),
      says: { en: 'The builder names what it lacks.', zh: '构建器说出了它缺什么。' },
    },
    {
      weight: 'points',
      when: all(seen('docker-build-flag-unknown'), seen('docker-client-usage')),
      says: {
        en: 'docker itself reads an option of buildx and does not know it: the plug-in is missing.',
        zh: 'docker 自己去读了 buildx 的参数，并不认识：缺的是插件。',
      },
    },
    {
      weight: 'hints',
      when: seen('docker-build-flag-unknown'),
      says: {
        en: 'docker does not know an option that buildx has.',
        zh: 'docker 不认识一个 buildx 才有的参数。',
      },
    },
    {
      weight: 'hints',
      when: seen('legacy-builder-notice'),
      says: {
        en: 'The client falls back to the old builder, as it does where buildx is not installed.',
        zh: '客户端退回到了旧构建器，没装 buildx 时就会这样。',
      },
    },
  ],
  refutes: [{ when: is('docker.build', 'ok'), says: { en: 'The build succeeds.', zh: '构建成功。' } }],
  variants: [
    {
      id: 'old',
      when: seen('buildx-absent', { wanted: '~.' }),
      title: { en: 'buildx is there and too old for Compose', zh: 'buildx 有，但对 Compose 来说太旧' },
    },
    {
      id: 'syntax',
      when: seen('buildx-absent', { option: '~.' }, { flag: '~.' }),
      title: { en: 'the old builder meets new syntax', zh: '旧构建器遇到了新语法' },
    },
  ],
  explains: ['builder-driver-limited'],
  prior: 2,
  ask: ['docker-version', 'docker-build'],
  fixes: [
    {
      does: { en: 'See whether the client finds it', zh: '看客户端能不能找到它' },
      run: 'docker buildx version\nls -l ~/.docker/cli-plugins /usr/libexec/docker/cli-plugins /usr/lib/docker/cli-plugins /usr/local/lib/docker/cli-plugins 2>/dev/null',
      root: false,
      risk: 'read-only',
    },
    {
      does: { en: 'Install it: with packages of Docker', zh: '安装：用的是 Docker 官方包' },
      for: ['debian'],
      run: 'sudo apt-get install docker-buildx-plugin',
      root: true,
      risk: 'safe',
      caution: {
        en: 'With docker.io of the distribution the package is called docker-buildx.',
        zh: '用发行版的 docker.io 时，包名是 docker-buildx。',
      },
    },
    {
      does: { en: 'Install it: with packages of Docker', zh: '安装：用的是 Docker 官方包' },
      for: ['rhel'],
      run: 'sudo dnf install docker-buildx-plugin',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Install it', zh: '安装' },
      for: ['arch'],
      run: 'sudo pacman -S docker-buildx',
      root: true,
      risk: 'safe',
    },
    {
      does: {
        en: 'For once, where the Dockerfile needs nothing new: the old builder',
        zh: '临时办法，Dockerfile 没用新语法时：用旧构建器',
      },
      run: 'DOCKER_BUILDKIT=0 docker build .',
      root: false,
      risk: 'safe',
      caution: {
        en: 'With --mount or --chmod in the Dockerfile it fails again: there DOCKER_BUILDKIT=0 is the cause, remove it.',
        zh: 'Dockerfile 里有 --mount、--chmod 时照样失败：那种情况下 DOCKER_BUILDKIT=0 正是原因，要去掉。',
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
        en: 'Install docker, compose and buildx from one source, and name all three in the image of a CI runner.',
        zh: 'docker、compose、buildx 从同一来源安装；CI 镜像里三样都写上。',
      },
    },
  ],
  holds: { en: 'Docker client 23.0 and newer', zh: 'Docker 客户端 23.0 及以上' },
  sources: [
    'https://docs.docker.com/engine/deprecated/#legacy-builder-fallback',
    'https://github.com/docker/cli/blob/master/cmd/docker/builder.go',
    'https://github.com/docker/buildx#installing',
  ],
})
