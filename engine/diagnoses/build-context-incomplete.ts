import { all, any, is, seen, unless } from '../conditions'
import { buildGoesThrough, defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'build-context-incomplete',
  area: 'container',
  tags: ['docker/containers'],
  words: {
    title: {
      en: 'COPY finds no such file in the build context',
      zh: 'COPY 的源文件不在构建上下文里',
    },
    what: {
      en: 'The Dockerfile copies a file that the builder was not given: it lies outside the context, .dockerignore keeps it back, or it was never made here.',
      zh: 'Dockerfile 要复制的文件没有交给构建器：在上下文目录之外，被 .dockerignore 排除，或者本机根本没有生成它。',
    },
    why: {
      en: 'Paths of COPY and ADD begin at the directory that is named at the end of docker build (in Compose: context), not at the Dockerfile and not at /. What .dockerignore names is not sent at all.',
      zh: 'COPY 和 ADD 的路径从 docker build 末尾那个目录（Compose 里是 context）算起，不是从 Dockerfile 所在目录，也不是从 /。.dockerignore 里的东西根本不会发过去。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('build-source-absent'),
      says: {
        en: 'The builder names the path that it does not have.',
        zh: '构建器指明了它没有的那个路径。',
      },
    },
    {
      // what a tool made below /tmp a minute ago is hidden from the snap, whoever looks: ask which docker it is
      weight: 'points',
      when: all(
        seen('build-file-absent'),
        unless(
          any(
            is('docker.packaging', 'snap'),
            seen('snap-void'),
            seen('build-file-absent', { path: '~^/tmp/' }, { context: '~^/tmp/' }),
          ),
        ),
      ),
      says: {
        en: 'There is no Dockerfile, or no directory, at the place that the line names: mostly the build was started one directory off.',
        zh: '这一行所说的位置没有 Dockerfile 或没有这个目录：多半是在别的目录里执行了构建。',
      },
    },
    {
      weight: 'hints',
      when: any(
        all(seen('build-file-absent'), unless(any(is('docker.packaging', 'snap'), seen('snap-void')))),
        seen('snap-build-context-lost'),
      ),
      says: {
        en: 'The client finds no Dockerfile, or no directory, where the line says.',
        zh: '客户端在这一行所说的位置找不到 Dockerfile 或目录。',
      },
    },
  ],
  refutes: [
    {
      when: is('docker.build', 'ok'),
      says: { en: 'The build succeeds.', zh: '构建成功了。' },
    },
  ],
  variants: [
    {
      id: 'dockerfile',
      when: seen('build-file-absent'),
      title: { en: 'no Dockerfile there', zh: '那里没有 Dockerfile' },
    },
  ],
  explains: [],
  prior: 2,
  ask: ['docker-build'],
  fixes: [
    {
      does: { en: 'Which directory is the context, and is the file in it', zh: '看上下文是哪个目录、文件在不在里面' },
      run: "ls -la .\ncat .dockerignore\ngrep -nE '^(COPY|ADD)' Dockerfile\ndocker compose config | grep -A3 'build:'",
      root: false,
      risk: 'read-only',
    },
    {
      does: {
        en: 'No Dockerfile: look where it lies, and what it is called',
        zh: '找不到 Dockerfile：看它在哪、叫什么',
      },
      run: "pwd; ls\nfind . -maxdepth 3 -iname '*dockerfile*'\ncommand -v docker   # /snap/bin/docker sees the home directory only",
      root: false,
      risk: 'read-only',
    },
    {
      does: { en: 'Build from the directory that the paths mean', zh: '从路径所指的目录构建' },
      run: 'docker build -f docker/Dockerfile .',
      root: false,
      risk: 'safe',
    },
    {
      does: { en: 'Take an exception into .dockerignore', zh: '在 .dockerignore 里加例外' },
      run: '!dist',
      root: false,
      risk: 'safe',
    },
    {
      does: {
        en: 'What a build makes first (dist, target, build/libs): make it, or move that step into the Dockerfile',
        zh: '需要先编译出来的（dist、target、build/libs）：先编译，或把这一步写进 Dockerfile',
      },
      root: false,
      risk: 'safe',
    },
  ],
  verify: buildGoesThrough,
  prevent: [
    {
      says: {
        en: 'Clone the repository instead of downloading its archive: COPY .git and submodules need it.',
        zh: '用 git clone，不要下载压缩包：COPY .git 和子模块都需要它。',
      },
    },
  ],
  sources: ['https://docs.docker.com/build/concepts/context/', 'https://docs.docker.com/reference/dockerfile/#copy'],
})
