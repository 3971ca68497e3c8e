/** A script without a usable first line. */
import { sig } from '../model'

export default [
  sig({
    id: 'bad-interpreter',
    literal: ['bad interpreter', '^M', '\\r'],
    pattern:
      /(?:: (?<interpreter>[^\s:]{1,120}): bad interpreter: |env: ['‘]?(?<env>[\w.]{1,30})(?:\\r|\^M)['’]?: |(?<crlf>(?:\/usr)?\/bin\/(?:env )?\w+)(?:\^M|\\r)['’]?: )(?:No such file or directory|not found|没有那个文件或目录|Permission denied)?/,
    example: '-bash: ./run.sh: /bin/bash^M: bad interpreter: No such file or directory',
    nearMiss: 'bad interpretation',
    by: 'shells, env',
    source: 'https://man7.org/linux/man-pages/man2/execve.2.html',
  }),
  sig({
    id: 'shell-crlf-word',
    literal: ["\\r'"],
    // bash quotes the carriage return that it read as part of a word
    pattern:
      /(?:line|行) ?\d+: ?(?:\$'\\r': (?:command not found|未找到命令|找不到命令)|syntax error near unexpected token [`'‘]\$'[^']{0,40}\\r')/,
    example: "run.sh: line 2: $'\\r': command not found",
    nearMiss: 'run.sh: line 2: foo: command not found',
    by: 'bash, of a script with the line ends of Windows',
    source: 'https://github.com/DamionGans/ubuntu-wsl2-systemd-script/issues/54',
  }),
  sig({
    id: 'shell-interpreter-missing',
    literal: ['required file not found'],
    pattern: /(?<path>[\w./@+-]{1,200}): cannot execute: required file not found/,
    example: '-bash: /usr/local/bin/tool: cannot execute: required file not found',
    nearMiss: '-bash: /usr/local/bin/tool: No such file or directory',
    by: 'bash >= 5.2: the file is there; the interpreter of its first line, or the loader of a program, is not',
    source: 'https://git.savannah.gnu.org/cgit/bash.git/tree/CHANGES',
  }),
  sig({
    id: 'spawn-exec-format',
    literal: 'xec format error',
    pattern:
      /(?:Failed at step EXEC spawning|Failed to execute|Unable to locate executable|Failed to spawn)[^/]{0,20}(?<path>\/[^\s:']+)'?: Exec format error/,
    example: 'systemd[1846]: Failed at step EXEC spawning /etc/init.d/youtupi: Exec format error',
    nearMiss: 'exec /bin/arm: exec format error',
    by: 'systemd',
    source: 'https://github.com/systemd/systemd/blob/main/src/core/exec-invoke.c',
    probes: ['journalctl-unit'],
  }),
  sig({
    id: 'od-crlf-first-line',
    literal: ['\\r  \\n', '\\r \\n', '0d 0a', '0d0a', 'CRLF line terminators', 'w/crlf'],
    pattern:
      /^(?:0000000.{0,80}#[ ]+!.{0,160}\\r +\\n|00000000:? .{0,80}0d ?0a|.{1,200}: .{0,80}script.{0,80}with CRLF line terminators|i\/\S{1,5} +w\/crlf +attr\/.{0,60}\.(?:sh|bash|py)$)/,
    example: '0000000   #   !   /   b   i   n   /   s   h  \\r  \\n',
    nearMiss: '0000000   #   !   /   b   i   n   /   s   h  \\n',
    by: 'od -c, xxd, file',
    source: 'https://man7.org/linux/man-pages/man1/od.1.html',
  }),
  sig({
    id: 'shell-exec-denied',
    literal: ['ermission denied', '权限不够', '拒绝', 'not found'],
    // an absolute path may stand for a redirection, which the shell words alike
    pattern:
      /^(?:-?(?:bash|sh|dash|ksh|ash|zsh): (?:line \d+: |\d+: )?(?<path>\.{1,2}\/[\w./@+-]{1,200}): (?:[Pp]ermission denied|权限不够|拒绝访问)|zsh: permission denied: (?<zsh>\.{1,2}\/[\w./@+-]{1,200})|sudo: (?<sudo>\.{1,2}\/[\w./@+-]{1,200}): command not found|(?:sudo|-?(?:bash|sh|dash|zsh)): (?:line \d+: |\d+: )?(?<bare>[\w@+-]{1,100}\.(?:sh|py|pl|run|AppImage)): (?:command )?not found|zsh: command not found: (?<barezsh>[\w@+-]{1,100}\.(?:sh|py|pl|run|AppImage))|sudo: unable to execute (?<unable>\S{1,200}): Permission denied)|Error executing (?<pkexec>\/[^\s:]{1,200}): Permission denied/,
    example: 'sudo: ./install.sh: command not found',
    nearMiss: 'bash: /proc/sys/net/ipv4/ip_forward: Permission denied',
    by: 'shells, sudo and pkexec, of a file without the x bit, or one that is called without ./',
    source: 'https://man7.org/linux/man-pages/man2/execve.2.html',
  }),
] as const
