import { defineProbe, keyed, text } from '../../model'

/** slot, class and maker of a graphics card of NVIDIA; lines of its own follow, indented */
const card =
  /^([\da-f]{2,4}:[\da-f]{2}(?::[\da-f]{2})?\.\d) (?:VGA compatible|3D|Display) controller(?: \[03\d\d\])?: NVIDIA\b/
const used = /^\s+Kernel driver in use: (\S+)/

export default defineProbe({
  id: 'lspci-gpu',
  area: 'kernel',
  ask: {
    command: "lspci -nnk | grep -iA3 -E 'vga|3d controller'",
    root: false,
    risk: 'read-only',
    cost: 2,
    collect: false,
  },
  words: {
    tells: {
      en: 'Which driver holds the graphics card: nvidia, nouveau, vfio-pci, or none.',
      zh: '显卡现在由哪个驱动占用：nvidia、nouveau、vfio-pci，还是没有。',
    },
  },
  facts: { 'gpu.bound': keyed(text) },
  match: [/^lspci\b.*\s-(?:\w*k|\w*v)\w*\b.*/],
  content: (lines) => (lines.some((l) => card.test(l.text)) && lines.some((l) => used.test(l.text)) ? 0.9 : 0),
  state: true,
  parse({ lines }, emit) {
    let slot: string | null = null
    for (const line of lines) {
      const begins = card.exec(line.text)
      if (begins) slot = begins[1] ?? null
      else if (/^\S/.test(line.text)) slot = null
      const driver = slot && used.exec(line.text)?.[1]
      if (slot && driver) emit('gpu.bound', driver, line, slot)
    }
    return lines.some((l) => /^[\da-f:]{5,10}\.\d \S/.test(l.text)) ? 'ok' : 'malformed'
  },
  sources: ['https://man7.org/linux/man-pages/man8/lspci.8.html'],
})
