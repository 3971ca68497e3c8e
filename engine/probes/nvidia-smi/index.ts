import { defineProbe, oneOf } from '../../model'

export default defineProbe({
  id: 'nvidia-smi',
  area: 'container',
  ask: { command: 'nvidia-smi', root: false, risk: 'read-only', cost: 2, collect: false },
  words: {
    tells: {
      en: 'Whether the NVIDIA driver works on the host. If it fails here, Docker cannot help.',
      zh: '宿主机上的 NVIDIA 驱动是否正常。这里都不行，就不是 Docker 的问题。',
    },
  },
  facts: { 'gpu.driver': oneOf('ok', 'mismatch', 'not-loaded', 'no-device') },
  match: [/^nvidia-smi\b/],
  content: (lines) => (lines.some((l) => /^\| NVIDIA-SMI \d/.test(l.text)) ? 0.9 : 0),
  parse({ lines }, emit) {
    const tests = [
      ['ok', /^\| NVIDIA-SMI \d|^GPU \d+: /],
      ['mismatch', /[Dd]river\/library version mismatch/],
      ['not-loaded', /couldn't communicate with the NVIDIA driver/],
      ['no-device', /^No devices were found/],
    ] as const
    for (const [state, pattern] of tests) {
      const line = lines.find((l) => pattern.test(l.text))
      if (!line) continue
      emit('gpu.driver', state, line)
      return 'ok'
    }
    return 'malformed'
  },
})
