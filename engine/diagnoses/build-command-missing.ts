import { all, any, is, isIn, seen } from '../conditions'
import { buildGoesThrough, defineDiagnosis } from './kit'

const ended = (code: string) => seen('build-step-speaks', { code }, { old: code }, { run: code })

export default defineDiagnosis({
  id: 'build-command-missing',
  area: 'container',
  tags: ['docker/images'],
  words: {
    title: {
      en: 'A step of the build calls a program that the image does not have',
      zh: '构建步骤调用了镜像里没有的程序',
    },
    what: {
      en: 'The shell of a RUN step ended with 127 (not found) or 126 (found, not executable). It looks into the image of that stage, not into your machine.',
      zh: 'RUN 步骤的 shell 以 127（找不到）或 126（找到但不能执行）结束。它看的是该阶段的镜像，不是你的机器。',
    },
    why: {
      en: 'Base images are small: Alpine has no bash, the slim ones no curl, git or make, Ubuntu no python. A program from an earlier stage or an earlier RUN with another PATH is not there either. Quotes around the whole line make one long program name of it, and a script with CRLF or a shell that is not there says “not found” of itself.',
      zh: '基础镜像很精简：Alpine 没有 bash，slim 版没有 curl、git、make，Ubuntu 没有 python。前一阶段里的程序、另一个 RUN 里设的 PATH 也带不过来。把整行加上引号会被当成一个很长的程序名；脚本是 CRLF 或解释器不存在时，报的也是脚本自己 “not found”。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: ended('127'),
      says: {
        en: 'The step ended with 127: the shell found no such program.',
        zh: '步骤以 127 结束：shell 找不到这个程序。',
      },
    },
    {
      weight: 'points',
      when: ended('126'),
      says: { en: 'The step ended with 126: the file may not be executed.', zh: '步骤以 126 结束：文件不能执行。' },
    },
    {
      weight: 'points',
      when: seen('sh-program-not-found', { step: '~.' }),
      says: {
        en: 'The shell of a step names the program that it did not find.',
        zh: '构建步骤的 shell 说出了它找不到的程序。',
      },
    },
    {
      weight: 'hints',
      when: seen('sh-program-not-found'),
      says: {
        en: 'A shell that was called by its path, as Docker does for RUN, did not find a program.',
        zh: '以路径调用的 shell（Docker 执行 RUN 就是这样）没有找到程序。',
      },
    },
  ],
  refutes: [
    { when: is('docker.build', 'ok'), says: { en: 'The build succeeds.', zh: '构建成功了。' } },
    {
      when: all(any(ended('127'), ended('126')), isIn('script.shebang', ['missing', 'crlf', 'bom'])),
      says: { en: 'The script is there; its first line cannot be used.', zh: '脚本在，是它的首行不可用。' },
    },
  ],
  variants: [
    {
      id: 'not-executable',
      when: ended('126'),
      title: { en: 'it is there and not executable', zh: '文件在，但没有执行权限' },
    },
  ],
  explains: [],
  prior: 2,
  ask: ['docker-build', 'script-first-line'],
  names: { IMAGE: [] },
  fixes: [
    {
      does: {
        en: 'Read the line just before the exit code, and look into the base image',
        zh: '看退出码前面那一行，再到基础镜像里查',
      },
      run: 'docker build --progress=plain --no-cache . 2>&1 | tail -n 30\ndocker run --rm -it --entrypoint sh IMAGE -c "command -v bash curl git python3; cat /etc/os-release"',
      root: false,
      risk: 'safe',
    },
    {
      does: { en: 'Install it in the same stage, before it is used', zh: '在同一阶段、使用之前安装' },
      run: '# Dockerfile, Debian and Ubuntu\nRUN apt-get update && apt-get install -y --no-install-recommends curl git python3 && rm -rf /var/lib/apt/lists/*\n# Dockerfile, Alpine\nRUN apk add --no-cache bash curl git python3\n# Dockerfile, UBI, Fedora, Alma\nRUN dnf install -y git python3 && dnf clean all',
      root: false,
      risk: 'safe',
    },
    {
      does: {
        en: 'A script of yours: no CRLF, an x bit, and a shell that the image has',
        zh: '自己的脚本：不要 CRLF，要有 x 权限，解释器要在镜像里',
      },
      run: "file entrypoint.sh; head -n 1 entrypoint.sh\nsed -i 's/\\r$//' entrypoint.sh\nchmod +x entrypoint.sh   # or in the Dockerfile: COPY --chmod=755 entrypoint.sh /",
      root: false,
      risk: 'safe',
    },
    {
      does: { en: 'No quotes around the whole line', zh: '不要给整行加引号' },
      run: '# Dockerfile\nRUN apt-get update              # not RUN "apt-get update"\nRUN ["apt-get", "update"]      # the list form, one word each',
      root: false,
      risk: 'safe',
    },
  ],
  verify: buildGoesThrough,
  prevent: [
    {
      says: {
        en: 'Name base images by a version: latest changes what is in them.',
        zh: '基础镜像写明版本：latest 里的内容会变。',
      },
    },
  ],
  sources: [
    'https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_08_02',
    'https://docs.docker.com/reference/dockerfile/#run',
    'https://github.com/moby/moby/issues/30964',
  ],
})
