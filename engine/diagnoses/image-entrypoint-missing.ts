import { all, any, is, isIn, seen, unless } from '../conditions'
import { mountsUnseen } from '../situations'
import { containerRuns, defineDiagnosis } from './kit'

const script = '~\\.(?:sh|bash|py|pl|rb)$|entrypoint$'

export default defineDiagnosis({
  id: 'image-entrypoint-missing',
  area: 'container',
  tags: ['docker/images'],
  words: {
    title: {
      en: "The container's first program cannot be found or run",
      zh: '容器要执行的第一个程序找不到或不能执行',
    },
    what: {
      en: 'The engine works; the command or entrypoint of this container does not exist in the image, lacks its interpreter or its x bit, or a mount covers it.',
      zh: '引擎没问题；是这个容器的命令或入口在镜像里不存在、缺解释器、没有执行权限，或者被挂载盖住了。',
    },
    why: {
      en: 'The kernel answers "no such file" also when the file is there and its interpreter is not: /bin/bash on Alpine, a #! line that ends in CRLF, a glibc program on musl.',
      zh: '文件在、但它的解释器不在时，内核同样回答 “no such file”：Alpine 上没有 /bin/bash、#! 行以 CRLF 结尾、在 musl 系统上跑 glibc 程序都会这样。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: all(any(seen('exec-not-in-path'), seen('no-command-specified')), unless(mountsUnseen)),
      says: {
        en: "The runtime does not find this command in the image's PATH.",
        zh: '运行时在镜像的 PATH 里找不到这个命令。',
      },
    },
    {
      weight: 'points',
      when: all(
        seen('exec-path-missing', { path: '~.' }, { entry: '~.' }, { tini: '~.' }, { dumb: '~.' }),
        // an init asks the kernel alone, which says the same of the interpreter of a script: CRLF, or no such shell
        unless(
          any(seen('exec-path-missing', { tini: script }, { dumb: script }), seen('arch-prefixed-base'), mountsUnseen),
        ),
      ),
      says: {
        en: 'The program, or the interpreter that it names, is not in the image.',
        zh: '镜像里没有这个程序，或者没有它所指定的解释器。',
      },
    },
    {
      weight: 'points',
      when: seen('exec-is-directory'),
      says: {
        en: 'What should be run is a directory.',
        zh: '要执行的是个目录。',
      },
    },
    {
      weight: 'points',
      when: all(seen('exec-permission'), unless(seen('selinux-label-listed'))),
      says: {
        en: 'The file is there and may not be executed: no x bit, or a volume mounted noexec.',
        zh: '文件在，但不允许执行：没有 x 权限，或者所在的卷以 noexec 挂载。',
      },
    },
    {
      weight: 'hints',
      when: any(
        isIn('container.exit-code', [126, 127]),
        all(seen('exec-path-missing'), unless(mountsUnseen)),
        seen('exec-permission'),
      ),
      says: {
        en: 'The error, or the exit code, says: not found, or not executable.',
        zh: '报错或退出码的意思是：找不到，或者不可执行。',
      },
    },
    {
      weight: 'hints',
      // a CoreDNS that ends has reasons of its own
      when: all(seen('kube-container-backs-off'), unless(isIn('pod.status', ['CrashLoopBackOff', 'Error'], 'coredns'))),
      says: {
        en: 'A container ends again and again: its command may not be in the image.',
        zh: '容器反复退出：要执行的命令可能不在镜像里。',
      },
    },
    {
      weight: 'hints',
      when: seen('sh-program-not-found'),
      says: {
        en: 'A shell that was called by its path, as Docker does for CMD in the shell form, did not find a program.',
        zh: '以路径调用的 shell（shell 形式的 CMD 就是这样）没有找到程序。',
      },
    },
    {
      weight: 'hints',
      when: seen('exit-126-127'),
      says: {
        en: '127 is what a shell ends with when it does not find the program, 126 when it may not execute it.',
        zh: '127 是 shell 找不到程序时的退出码，126 是不能执行。',
      },
    },
    {
      weight: 'hints',
      when: seen('kube-pod-row', { state: 'RunContainerError' }),
      says: {
        en: 'The runtime could not start the first program of the container.',
        zh: '运行时启动不了容器的第一个程序。',
      },
    },
  ],
  refutes: [
    {
      when: is('image.fits', 'no'),
      says: {
        en: 'The image is for another CPU; its programs are there and cannot run.',
        zh: '镜像是另一种 CPU 架构的，程序在，只是跑不了。',
      },
    },
  ],
  explains: ['joined-container-stopped'],
  prior: 2,
  ask: ['docker-inspect-state', 'docker-logs', 'docker-run'],
  names: { IMAGE: [] },
  fixes: [
    {
      does: { en: 'Look what is in the image', zh: '看看镜像里到底有什么' },
      run: "docker image inspect -f '{{.Config.Entrypoint}} {{.Config.Cmd}}' IMAGE\ndocker run --rm -it --entrypoint sh IMAGE",
      root: false,
      risk: 'safe',
    },
    {
      does: { en: 'Line ends, x bit and shell of the script', zh: '修正脚本的换行、执行权限与解释器' },
      run: "sed -i 's/\\r$//' entrypoint.sh\nchmod +x entrypoint.sh",
      root: false,
      risk: 'safe',
      caution: {
        en: 'Use #!/bin/sh where the image has no bash, then build again.',
        zh: '镜像里没有 bash 时把首行改成 #!/bin/sh，然后重新构建。',
      },
    },
    {
      does: {
        en: 'Make the bind source a file before the start, and remove the directory that Docker made',
        zh: '启动前先把绑定源建成文件，并删掉 Docker 建的空目录',
      },
      root: false,
      risk: 'safe',
    },
  ],
  verify: containerRuns,
  prevent: [
    {
      says: {
        en: 'Put `* text=auto eol=lf` in .gitattributes, and use --mount, which refuses a missing source.',
        zh: '在 .gitattributes 里写 `* text=auto eol=lf`；挂载改用 --mount，源不存在时它会报错。',
      },
    },
  ],
  sources: [
    'https://github.com/moby/moby/blob/master/daemon/errors.go',
    'https://docs.docker.com/engine/containers/run/#exit-status',
  ],
})
