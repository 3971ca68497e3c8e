import { defineProbe, list } from '../../model'

const image =
  /(?:^|\s|\/)(?:vmlinu[xz]|kernel|Image|zImage|uImage|initrd\.img|initramfs|config|System\.map)-(\d+\.\d+[\w.+~-]*?)(?:\.img|\.gz|kdump\.img)?(?=\s|$)/g

export default defineProbe({
  id: 'ls-boot',
  area: 'kernel',
  ask: { command: 'ls -l /boot', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'Which kernel releases can be booted. One that is not among them still runs from before an upgrade, or comes from elsewhere.',
      zh: '有哪些内核版本可以启动。正在运行的若不在其中，就是升级前留下的，或来自别处。',
    },
  },
  facts: { 'boot.kernels': list },
  // filtered by a release, the list says nothing of the others
  match: [/^(?:ls|ll)\b(?: -\S+)* \/boot\/?(?: ?\| ?grep [^\d|]*$|(?![ ]?\| ?grep)(?: |\||$))/],
  content: (lines) =>
    lines.some((l) => /\bvmlinuz-\d/.test(l.text)) &&
    lines.some((l) => /\b(?:initrd\.img|initramfs|System\.map|config)-\d/.test(l.text)) &&
    lines.every((l) => !/:/.test(l.text) || /\d:\d\d /.test(l.text))
      ? 0.6
      : 0,
  parse({ lines }, emit) {
    const found = new Set<string>()
    for (const line of lines)
      for (const m of line.text.replace(/ -> .*/, '').matchAll(image))
        if (m[1]) found.add(m[1].replace(/\.(?:img|old)$/, ''))
    if (found.size) emit('boot.kernels', [...found].sort(), null)
    return found.size || lines.length ? 'ok' : 'empty'
  },
})
