import { defineProbe, oneOf } from '../../model'

export default defineProbe({
  id: 'ausearch',
  area: 'security',
  ask: {
    command: 'sudo ausearch -m avc,user_avc -ts recent | tail -5',
    root: true,
    risk: 'read-only',
    cost: 2,
    families: ['rhel', 'suse'],
  },
  words: {
    tells: {
      en: 'What SELinux refused in the last ten minutes: who, what, and the two labels. Run it right after the failure.',
      zh: '最近十分钟 SELinux 拒绝了什么：谁、要做什么、两边的标签。请在复现故障后马上执行。',
    },
  },
  facts: { 'selinux.denials': oneOf('some', 'none') },
  match: [
    /^ausearch\b/,
    /^(?:grep|egrep) .*(?:avc|denied)\b.* \/var\/log\/audit\/audit\.log/,
    /^(?:tail|cat)\b.* \/var\/log\/audit\/audit\.log/,
    /^sealert\b/,
  ],
  content: (lines) =>
    lines.length > 0 &&
    lines.every(
      (l) =>
        l.text.trim() === '' || /^(?:----|time->|type=(?:AVC|USER_AVC|SYSCALL|PROCTITLE|PATH|CWD|EXECVE))/.test(l.text),
    ) &&
    lines.some((l) => /^type=(?:AVC|USER_AVC)/.test(l.text))
      ? 0.9
      : 0,
  parse({ lines }, emit) {
    const none = lines.find((l) => /^<no matches>$/.test(l.text.trim()))
    const denied = lines.find((l) => /avc: {1,2}denied|SELinux is preventing/.test(l.text))
    if (denied) emit('selinux.denials', 'some', denied)
    else if (none) emit('selinux.denials', 'none', none)
    else return 'malformed'
    return 'ok'
  },
  sources: ['https://man7.org/linux/man-pages/man8/ausearch.8.html'],
})
