import { any, matches, seen } from '../conditions'
import { defineDiagnosis, inLine } from './kit'

/** `install.sh`, not `./install.sh` */
const byName = seen('shell-exec-denied', { bare: '~.' }, { barezsh: '~.' })

export default defineDiagnosis({
  id: 'file-not-executable',
  area: 'host',
  tags: ['linux/scripts'],
  words: {
    title: { en: 'The file may not be executed', zh: '这个文件没有执行权限' },
    what: {
      en: 'The file is there, and lacks the x bit, which sudo calls “command not found”; or it lies on a file system that is mounted with noexec; or a script was typed without ./ before its name.',
      zh: '文件在，只是没有可执行权限（sudo 会说成 “command not found”），或所在文件系统以 noexec 挂载；也可能是运行脚本时没写 ./。',
    },
    why: {
      en: 'wget, curl, unzip and an editor make files without the x bit, and git keeps the one that was committed. execve then answers EACCES, to root as well: root may read and write anything, but runs no file that nobody may run. On noexec (often /tmp, /dev/shm, USB disks, shares) the bit is there and the answer the same.',
      zh: 'wget、curl、unzip、编辑器生成的文件没有执行位，git 则保留提交时的。这时 execve 返回 EACCES，对 root 也一样：root 能读写一切，但谁都不能执行的文件它也执行不了。在 noexec 的文件系统上（常见于 /tmp、/dev/shm、U 盘、共享目录），执行位在，结果相同。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('shell-exec-denied', { path: '~.' }, { zsh: '~.' }, { unable: '~.' }, { pkexec: '~.' }),
      says: {
        en: 'The shell, sudo or pkexec may not execute the file that was named.',
        zh: 'shell、sudo 或 pkexec 无法执行给出的这个文件。',
      },
    },
    {
      weight: 'points',
      when: byName,
      says: {
        en: 'A script was called by its bare name: it is looked up in PATH, which the present directory is no part of.',
        zh: '只写了脚本名：系统会去 PATH 里找，而当前目录不在 PATH 里。',
      },
    },
    {
      weight: 'hints',
      when: any(
        seen('systemd-step-failed', { step: 'EXEC', reason: '~ermission denied' }),
        seen('systemd-executable-missing', { reason: '~ermission denied' }),
      ),
      says: {
        en: 'systemd may not execute the file: the x bit is missing, or SELinux forbids it.',
        zh: 'systemd 无法执行这个文件：没有 x 权限，或者被 SELinux 禁止。',
      },
    },
    {
      // sudo has the same words for a file that is not there at all, as under another name
      weight: 'hints',
      when: seen('shell-exec-denied', { sudo: '~.' }),
      says: {
        en: 'sudo finds no program under this path: it lacks the x bit, or there is no file of exactly this name.',
        zh: 'sudo 在这个路径下找不到可执行程序：没有 x 权限，或者根本没有这个名字的文件。',
      },
    },
  ],
  refutes: [
    {
      when: any(seen('selinux-avc'), seen('bad-interpreter')),
      says: {
        en: 'SELinux refuses it, or the interpreter of its first line is missing.',
        zh: '是 SELinux 拒绝，或首行写的解释器不存在。',
      },
    },
  ],
  variants: [
    {
      id: 'by-name',
      when: byName,
      title: { en: 'called without ./, so it is looked for in PATH', zh: '没写 ./，系统只在 PATH 里找' },
    },
    {
      id: 'noexec',
      when: matches('mount.options', '\\bnoexec\\b'),
      title: { en: 'mounted with noexec', zh: '以 noexec 挂载' },
    },
  ],
  explains: [],
  prior: 2,
  ask: ['ls', 'findmnt'],
  names: {
    './FILE': [inLine('shell-exec-denied', 'path', 'sudo', 'zsh')],
  },
  fixes: [
    {
      does: { en: 'Look at its mode, and at the mount it lies on', zh: '看它的权限，以及所在的挂载' },
      run: 'ls -l ./FILE\nfindmnt -no TARGET,OPTIONS -T .',
      root: false,
      risk: 'read-only',
    },
    {
      does: { en: 'Called by its bare name: say where it is', zh: '只写了文件名：写明路径' },
      run: 'sudo ./FILE   # or: sudo bash FILE',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Give it the x bit', zh: '加上执行权限' },
      run: 'chmod +x ./FILE',
      root: false,
      risk: 'safe',
      caution: { en: 'Read a script from the internet before you run it.', zh: '网上下载的脚本，执行前先看一遍。' },
    },
    {
      does: {
        en: 'On noexec: copy it elsewhere, or hand a script to its interpreter',
        zh: 'noexec：拷到别处，或把脚本交给解释器',
      },
      run: 'bash ./FILE',
      root: false,
      risk: 'safe',
    },
  ],
  verify: {
    probe: 'ls',
    when: matches('file.mode', '^.{2}x|^.{3}x'),
    says: { en: 'The x bit is there.', zh: '执行位有了。' },
  },
  prevent: [
    {
      says: {
        en: 'In git the bit is part of the commit.',
        zh: '在 git 里，执行位是提交内容的一部分。',
      },
      run: 'git update-index --chmod=+x FILE',
    },
  ],
  sources: [
    'https://man7.org/linux/man-pages/man2/execve.2.html',
    'https://man7.org/linux/man-pages/man1/chmod.1.html',
  ],
})
