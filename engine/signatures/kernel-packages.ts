/** Kernels that a package manager puts on disk: they run from the next boot on. */
import { sig, text } from '../model'

export default [
  sig({
    id: 'kernel-unpacked',
    literal: ['linux-image-', 'kernel', ' linux'],
    // dpkg in some languages; rpm's transaction; zypper; pacman. Removing a kernel has the same shape and other verbs
    pattern:
      /^\s*(?:Setting up|Unpacking|Entpacken von|Dépaquetage de|Paramétrage de|Desempaquetando|Configurando|Estrazione di|Configurazione di|正在解(?:压|包)|正在设置)\s?linux-image-(?<deb>\d+\.\d[\w.+~-]{1,60}) \([^)\n]{1,60}\)(?<again> over \()?|^\s*(?:Installing|Upgrading|Installed|Upgraded|Installiert|正在安装|正在升级)\s*: kernel(?:-core|-uek(?:-core)?|-rt-core|-default)?-(?<rpm>\d+\.\d[\w.+~-]{1,60})|^\(\s*\d+\/\d+\) (?:upgrading|installing|正在(?:更新|安装|升级)) (?<arch>linux(?:-lts|-zen|-hardened|-rt|-rpi|-aarch64|-armv7|\d{2,3})?)\s|^\(\d+\/\d+\) (?:Upgrading|Installing) (?<apk>linux-(?:lts|virt|edge|rpi)) \(/,
    facts: { 'kernel.unpacked': text },
    read({ deb, rpm }, emit, line) {
      const release = deb ?? rpm
      if (release) emit('kernel.unpacked', release, line)
    },
    example: 'Setting up linux-image-6.1.0-21-amd64 (6.1.90-1) ...',
    nearMiss: 'Removing linux-image-6.1.0-18-amd64 (6.1.76-1) ...',
    by: 'dpkg, dnf, yum, zypper, pacman, apk: a kernel is put on disk, and runs from the next boot on',
    source: 'https://www.debian.org/doc/manuals/debian-reference/ch02.en.html',
    probes: ['uname-r', 'ls-modules-release'],
  }),
] as const
