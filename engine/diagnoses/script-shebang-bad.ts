import { all, any, is, isIn, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

const scriptPath = '~\\.(?:sh|bash|py|pl|rb)$|^/etc/(?:init\\.d|rc)|/rc\\.local$|^/etc/cron'

export default defineDiagnosis({
  id: 'script-shebang-bad',
  area: 'systemd',
  tags: ['linux/scripts', 'systemd/units'],
  words: {
    title: { en: 'The script has no usable first line', zh: '脚本的首行不可用' },
    what: {
      en: 'The #! line is missing, not on line 1, misspelt, ends in CRLF, or names an interpreter that is not installed.',
      zh: '#! 行缺失、不在第一行、写错、以 CRLF 结尾，或者指定的解释器没有安装。',
    },
    why: {
      en: 'The kernel starts a script only by its first two bytes "#!". Without them execve answers "Exec format error"; a shell then runs the file itself, and so do env and whatever else uses execvp, which is why it works by hand. The carriage return of a Windows editor becomes part of the interpreter\'s name.',
      zh: '内核只凭开头两个字节 “#!” 启动脚本。没有它，execve 返回 “Exec format error”；shell 会转而自己解释这个文件，env 等用 execvp 的程序也一样，所以手动执行是好的。Windows 编辑器留下的回车符会变成解释器名字的一部分。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: isIn('script.shebang', ['missing', 'crlf', 'bom']),
      says: {
        en: 'The first bytes of the file are not "#!", or the line ends in a carriage return.',
        zh: '文件开头不是 “#!”，或者首行以回车符结尾。',
      },
    },
    {
      weight: 'proves',
      when: all(
        is('binary.script', 'crlf'),
        any(seen('bad-interpreter'), seen('spawn-exec-format'), seen('exec-path-missing')),
      ),
      says: { en: 'The script has CRLF line ends and does not start.', zh: '脚本是 CRLF 换行，而且启动不了。' },
    },
    {
      weight: 'points',
      when: any(seen('bad-interpreter'), seen('od-crlf-first-line'), seen('shell-crlf-word')),
      says: {
        en: 'The shell names the interpreter that it cannot find, or its carriage return.',
        zh: 'shell 指明了找不到的解释器，或解释器名后的回车符。',
      },
    },
    {
      weight: 'points',
      when: any(seen('spawn-exec-format', { path: scriptPath }), seen('old-exec-format', { path: scriptPath })),
      says: {
        en: '"Exec format error" for a script is never the CPU: the file lacks a first line with #!.',
        zh: '脚本报 “Exec format error” 绝不是 CPU 的问题：文件缺少 #! 首行。',
      },
    },
    {
      weight: 'points',
      when: seen('exec-path-missing', { entry: '~\\.(?:sh|bash|py|pl|rb)$|entrypoint$' }, { named: '~sh$' }),
      says: {
        en: 'The runtime had found the script before it called it; what is missing is the interpreter of its first line: CRLF line ends, or a shell that the image does not have.',
        zh: '运行时在执行之前已经找到了这个脚本；找不到的是首行里的解释器：要么是 CRLF 换行，要么镜像里没有那个 shell。',
      },
    },
    {
      weight: 'hints',
      when: seen('exec-path-missing', { bare: 'caused' }),
      says: {
        en: 'runc had found the file before it called it; what the kernel misses is its interpreter: of a script mostly, by CRLF line ends, else the loader of a program from another libc.',
        zh: 'runc 在执行之前已经找到了文件；内核找不到的是它的解释器：多半是脚本带 CRLF 换行，其次是另一种 libc 的程序缺加载器。',
      },
    },
    {
      weight: 'hints',
      when: any(seen('spawn-exec-format'), seen('old-exec-format')),
      says: {
        en: 'What systemd starts without knowing its format is mostly a script.',
        zh: 'systemd 认不出格式的，多半是脚本。',
      },
    },
    {
      weight: 'hints',
      when: any(
        seen('spawn-exec-format'),
        seen('old-exec-format'),
        seen('oci-exec-format', { path: '~\\.(?:sh|bash|py|pl|rb)$|entrypoint$' }),
        // Python and Go call the kernel themselves, which does not do what a shell does for a file without #!
        seen('fork-exec-format', { errno: '~.' }, { path: '~\\.(?:sh|bash|py|pl|rb)$' }),
        seen('exec-path-missing'),
        seen('shell-interpreter-missing'),
      ),
      says: { en: 'The file that does not start may be a script.', zh: '启动失败的文件可能是脚本。' },
    },
  ],
  refutes: [
    {
      when: all(is('script.shebang', 'ok'), unless(seen('shell-crlf-word'))),
      says: { en: 'The first line is a good one.', zh: '首行没有问题。' },
    },
  ],
  explains: ['systemd-unit-bad-path', 'image-entrypoint-missing'],
  prior: 2,
  ask: ['script-first-line', 'journalctl-unit'],
  names: { SCRIPT: [] },
  fixes: [
    {
      does: { en: 'Give the script a right first line', zh: '给脚本补上正确的首行' },
      run: "sudo sed -i '1s|^|#!/bin/sh\\n|' SCRIPT\nhead -1 SCRIPT | od -c | head -2",
      root: true,
      risk: 'safe',
      caution: {
        en: 'Only when there is none; nothing may stand above it.',
        zh: '只在没有首行时使用；它上面不能有任何内容。',
      },
    },
    {
      does: { en: 'Remove carriage returns and a byte-order mark', zh: '去掉回车符和 BOM' },
      run: "sudo sed -i 's/\\r$//; 1s/^\\xEF\\xBB\\xBF//' SCRIPT",
      root: true,
      risk: 'safe',
    },
  ],
  verify: {
    probe: 'script-first-line',
    when: is('script.shebang', 'ok'),
    says: { en: 'The file begins with #! and the line ends cleanly.', zh: '文件以 #! 开头，行尾干净。' },
  },
  prevent: [
    {
      says: { en: 'Put `* text=auto eol=lf` in .gitattributes.', zh: '在 .gitattributes 里写 `* text=auto eol=lf`。' },
    },
  ],
  sources: [
    'https://man7.org/linux/man-pages/man2/execve.2.html',
    'https://github.com/opencontainers/runc/blob/main/libcontainer/standard_init_linux.go',
    'https://github.com/systemd/systemd/issues/3038',
  ],
})
