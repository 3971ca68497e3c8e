/** Changes that are refused to root as well: attributes of files, which `ls -l` does not show. */
import { sig } from '../model'

export default [
  sig({
    id: 'change-not-permitted',
    literal: ['peration not permitted', '不允许的操作'],
    // who may not is told “Permission denied” (EACCES); EPERM on a file of one's own comes from an attribute or the file system
    pattern:
      /\b(?:(?:rm|rmdir|mv|cp|touch|mkdir|unlink|truncate|install|sed): (?:cannot (?:remove|move|unlink|touch|open|overwrite|rename|create (?:regular file|directory))|failed to remove|couldn't open(?: temporary)? file|error writing|无法(?:删除|移动|打开|写入|创建(?:普通文件|目录)?)) ?|tee: )['‘"`]?(?<path>\/?[^\s'’"`:,]{1,200})['’"`]?(?: (?:to|for writing)\b[^\n:]{0,200})?[:：] ?(?:Operation not permitted|不允许的操作)|^(?:-?bash|sh|zsh): (?:line \d+: |\d+: )?(?:cannot create )?(?<shell>\/etc\/[^\s:]{1,120}): Operation not permitted|Operation not permitted - Failed to delete "(?<lxc>\/[^"\n]{1,300})"|\b(?:unlinkat|remove|rename|chown) (?<go>\/etc\/[^\s:]{1,200}): operation not permitted|unable to (?:open|install new version of|make backup link of) '(?<dpkg>\/[^'\n]{1,300})'[^\n]{0,60}: Operation not permitted|unpacking of archive failed on file (?<rpm>\/[^\s:;]{1,200})[^\n]{0,60}: cpio: \w{3,10} failed - Operation not permitted/,
    example: "rm: cannot remove '/etc/resolv.conf': Operation not permitted",
    nearMiss: "cp: failed to preserve ownership for '/srv/x': Operation not permitted",
    by: 'coreutils, sed, shells, lxc, Go programs (errno 1)',
    source: 'https://man7.org/linux/man-pages/man2/unlink.2.html',
    probes: ['lsattr'],
  }),
  sig({
    id: 'file-called-immutable',
    literal: ['it is immutable', 'immutable attribute', 'immutable bit', 'chattr -i'],
    pattern:
      /(?:because it is immutable|(?:has|is set|with) (?:the |an )?immutable (?:attribute|bit|flag)|immutable (?:attribute|bit|flag) (?:is )?(?:set|on)\b|run ['"`]?chattr -i )/,
    example:
      "resolvconf.postinst: Error: Cannot replace the current /etc/resolv.conf with a symbolic link because it is immutable; to correct this problem, gain root privileges in a terminal and run 'chattr -i /etc/resolv.conf'",
    nearMiss: 'Field is immutable',
    by: 'resolvconf of Debian, and installers that look at the attribute',
    source: 'https://sources.debian.org/src/resolvconf/latest/debian/postinst/',
    probes: ['lsattr'],
  }),
] as const
