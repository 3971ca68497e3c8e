import { kernelArch, kernelRelease, virtKind } from '../../facts/shared'
import { defineProbe, text } from '../../model'

/** systemd's names of CPUs -> those of `uname -m`, where one name stands for one */
const machines: Readonly<Record<string, string>> = {
  'x86-64': 'x86_64',
  arm64: 'aarch64',
  riscv64: 'riscv64',
  s390x: 's390x',
  'ppc64-le': 'ppc64le',
}
const row = /^(Operating System|Kernel|Architecture|Virtualization): (.+)$/

export default defineProbe({
  id: 'hostnamectl',
  area: 'host',
  // read where it is pasted; asked for last, because uname and systemd-detect-virt each say one thing alone
  ask: { command: 'hostnamectl', root: false, risk: 'read-only', cost: 4, collect: false },
  words: {
    tells: {
      en: 'The distribution, the kernel that runs, the CPU, and what virtualises this machine.',
      zh: '发行版、正在运行的内核、CPU 架构，以及这台机器的虚拟化方式。',
    },
  },
  facts: { 'os.name': text, 'kernel.release': kernelRelease, 'kernel.arch': kernelArch, 'virt.kind': virtKind },
  match: [/^hostnamectl(?: status)?$/],
  content: (lines) =>
    lines.some((l) => /^Static hostname: /.test(l.text.trim())) &&
    lines.some((l) => /^(?:Operating System|Kernel): /.test(l.text.trim()))
      ? 0.95
      : 0,
  parse({ lines }, emit) {
    let read = 0
    for (const line of lines) {
      const m = row.exec(line.text.trim())
      if (!m?.[1] || !m[2]) continue
      read++
      const value = m[2].trim()
      if (m[1] === 'Operating System') emit('os.name', value, line)
      else if (m[1] === 'Kernel') {
        const release = /^Linux (\S+)$/.exec(value)?.[1]
        if (release) emit('kernel.release', release, line)
      } else if (m[1] === 'Architecture') {
        const machine = machines[value]
        if (machine) emit('kernel.arch', machine, line)
      } else emit('virt.kind', value, line)
    }
    return read ? 'ok' : 'malformed'
  },
  sources: ['https://man7.org/linux/man-pages/man1/hostnamectl.1.html'],
})
