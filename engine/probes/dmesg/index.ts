import { defineProbe, flag } from '../../model'

export default defineProbe({
  id: 'dmesg',
  area: 'kernel',
  ask: { command: 'sudo dmesg | tail -n 30', root: true, risk: 'read-only', cost: 2 },
  words: {
    tells: {
      en: 'What the kernel itself said last: why it refused a module, which file system or device failed.',
      zh: '内核自己最后说了什么：为什么拒绝加载模块、哪个文件系统或设备出错。',
    },
  },
  facts: { 'kernel-log.empty': flag },
  kernel: true,
  match: [
    /^dmesg\b.*/,
    /^journalctl (?:-\S+ )*(?:-k|--dmesg|-kb|-bk|_TRANSPORT=kernel)\b.*/,
    /^(?:cat|tail|less|grep)\b.*\/var\/log\/(?:kern\.log|dmesg)\b.*/,
  ],
  content: (lines) => {
    const said = lines.filter((l) => l.text.trim())
    const hits = said.filter((l) => /^\[ *\d+\.\d{6}\] /.test(l.text)).length
    return hits > 0 && hits >= said.length * 0.6 ? 0.9 : 0
  },
  silent: true,
  parse({ command, lines }, emit) {
    const said = lines.filter((l) => l.text.trim())
    if (said.some((l) => /^dmesg: (?:read kernel buffer failed|klogctl)/.test(l.text))) return 'denied'
    if (said.length === 0 && !/grep/.test(command ?? '')) emit('kernel-log.empty', true, null)
    return 'ok'
  },
  sources: ['https://man7.org/linux/man-pages/man1/dmesg.1.html'],
})
