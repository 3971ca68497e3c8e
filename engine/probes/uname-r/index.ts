import { kernelRelease } from '../../facts/shared'
import { defineProbe } from '../../model'

// 6.1.0-10-amd64, 5.14.0-427.el9.x86_64, 6.12.1-arch1-1, 5.15.153.1-microsoft-standard-WSL2, 2.6.32-042stab120.11
const release = /^\d+\.\d+(?:\.\d+)*[-\w.+~]*$/

export default defineProbe({
  id: 'uname-r',
  area: 'kernel',
  ask: { command: 'uname -r', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'The release name of the kernel that is running now, not of the one that is installed.',
      zh: '正在运行的内核的版本名，而不是磁盘上已安装的那个。',
    },
  },
  facts: { 'kernel.release': kernelRelease },
  kernel: true,
  match: [/^uname -r$/],
  // a version alone could be anything; two dashes or a known flavour make it a kernel
  content: (lines) => {
    const said = lines.filter((l) => l.text.trim())
    return said.length === 1 &&
      /^\d+\.\d+\.\d+-[\w.+-]*(?:generic|amd64|arm64|el\d|fc\d|arch|lts|pve|WSL2|rpi|azure|aws)/.test(
        said[0]?.text.trim() ?? '',
      )
      ? 0.9
      : 0
  },
  parse({ lines }, emit) {
    const line = lines.find((l) => release.test(l.text.trim()))
    if (!line) return 'malformed'
    emit('kernel.release', line.text.trim(), line)
    return 'ok'
  },
  sources: ['https://man7.org/linux/man-pages/man1/uname.1.html'],
})
