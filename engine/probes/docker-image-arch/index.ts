import { imageArch } from '../../facts/shared'
import { defineProbe } from '../../model'

const arch =
  /\b(?:linux|windows)?\/?(386|amd64|arm64|arm|ppc64le|s390x|riscv64|mips64le|mips64|loong64)(?:\/?(v\d))?(?=["'\s,]|$)/

export default defineProbe({
  id: 'docker-image-arch',
  area: 'container',
  ask: {
    command: "docker image inspect -f '{{.Os}}/{{.Architecture}}{{.Variant}}' {key}",
    placeholder: 'IMAGE',
    root: false,
    risk: 'read-only',
    cost: 1,
    collect: false,
  },
  words: {
    tells: {
      en: 'The CPU that the image is built for. Compare it with uname -m.',
      zh: '镜像是为哪种 CPU 构建的。和 uname -m 对比。',
    },
  },
  facts: { 'image.arch': imageArch },
  match: [
    /^(?:docker|podman|nerdctl) image inspect\b/,
    /^(?:docker|podman|nerdctl) inspect\b.*\.Architecture/,
    /^(?:docker|podman|nerdctl) (?:image )?inspect \S+ \| ?grep .*(?:Arch|arch)/,
  ],
  parse({ lines }, emit) {
    for (const line of lines) {
      const t = line.text.trim()
      const m = /^"Architecture": "(\w+)"/.exec(t) ?? (t.length < 60 ? arch.exec(t) : null)
      if (!m?.[1]) continue
      emit('image.arch', m[1], line)
      return 'ok'
    }
    return 'malformed'
  },
})
