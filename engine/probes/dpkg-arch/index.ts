import { defineProbe, text } from '../../model'

const names = /^(amd64|arm64|armhf|armel|i386|riscv64|ppc64el|s390x|mips64el|loong64)$/

export default defineProbe({
  id: 'dpkg-arch',
  area: 'host',
  ask: {
    command: 'dpkg --print-architecture',
    root: false,
    risk: 'read-only',
    cost: 1,
    families: ['debian', 'raspberrypi'],
  },
  words: {
    tells: {
      en: 'The architecture of the user land. A 64-bit kernel may carry a 32-bit user land; images follow the daemon.',
      zh: '用户态的架构。64 位内核也可能配 32 位用户态；拉取镜像时以守护进程为准。',
    },
  },
  facts: { 'user.arch': text },
  match: [/^dpkg --print-architecture$/],
  content: (lines) => {
    const said = lines.filter((l) => l.text.trim())
    return said.length === 1 && names.test(said[0]?.text.trim() ?? '') ? 0.6 : 0
  },
  parse({ lines }, emit) {
    for (const line of lines) {
      const m = names.exec(line.text.trim())
      if (!m?.[1]) continue
      emit('user.arch', m[1], line)
      return 'ok'
    }
    return 'malformed'
  },
})
