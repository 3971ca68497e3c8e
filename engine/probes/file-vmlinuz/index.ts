import { defineProbe, text } from '../../model'

const shape = /Linux kernel .{0,120}?, version (\S{1,120}) [^#]{0,200}(#\d[^,]{0,200})/

export default defineProbe({
  id: 'file-vmlinuz',
  area: 'kernel',
  ask: { command: 'sudo file /boot/vmlinuz-$(uname -r)', root: true, risk: 'read-only', cost: 2 },
  words: {
    tells: {
      en: 'The build of the kernel image on disk, to compare with uname -v.',
      zh: '磁盘上内核镜像是哪一次构建，用来与 uname -v 对照。',
    },
  },
  facts: { 'image.release': text, 'image.build': text },
  match: [/^file (?:-\S+ )*\/boot\/(?:vmlinuz|bzImage|kernel)\S*.*/],
  content: (lines) => (lines.some((l) => /: Linux kernel x86 boot executable/.test(l.text)) ? 0.9 : 0),
  parse({ lines }, emit) {
    for (const line of lines) {
      const m = shape.exec(line.text)
      if (!m?.[1] || !m[2]) continue
      emit('image.release', m[1], line)
      emit('image.build', m[2].trim(), line)
      return 'ok'
    }
    return 'malformed'
  },
  sources: ['https://man7.org/linux/man-pages/man1/file.1.html'],
})
