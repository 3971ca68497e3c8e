import { defineProbe, oneOf } from '../../model'

export default defineProbe({
  id: 'nvidia-toolkit',
  area: 'container',
  ask: {
    command: 'nvidia-ctk --version',
    root: false,
    risk: 'read-only',
    cost: 1,
    collect: false,
  },
  words: {
    tells: {
      en: 'Whether the NVIDIA Container Toolkit is installed. Installed is not registered: docker info lists the runtimes.',
      zh: '是否装了 NVIDIA Container Toolkit。装了不等于注册了：运行时列表看 docker info。',
    },
  },
  facts: { 'gpu.toolkit': oneOf('installed', 'absent') },
  match: [/^nvidia-(?:ctk|container-cli|container-runtime)\b/, /^(?:which|command -v) nvidia-(?:ctk|container)/],
  content: (lines) => (lines.some((l) => /^NVIDIA Container Toolkit CLI version \d/.test(l.text)) ? 0.9 : 0),
  parse({ lines }, emit) {
    const there = lines.find((l) => /^NVIDIA Container|^\/usr\S*\/nvidia-(?:ctk|container)|^cli-version: /.test(l.text))
    const gone = lines.find((l) => /not found/.test(l.text))
    if (there) emit('gpu.toolkit', 'installed', there)
    else if (gone) emit('gpu.toolkit', 'absent', gone)
    else return 'malformed'
    return 'ok'
  },
  sources: ['https://docs.nvidia.com/datacenter/cloud-native/container-toolkit/latest/install-guide.html'],
})
