import { moduleName, moduleOverride } from '../../facts/shared'
import { defineProbe, flag, text } from '../../model'

export default defineProbe({
  id: 'proc-cmdline',
  area: 'kernel',
  ask: { command: 'cat /proc/cmdline', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'What the boot loader passed to the kernel: which image it started, which modules are forbidden.',
      zh: '引导程序传给内核的参数：启动的是哪个镜像、禁用了哪些模块。',
    },
  },
  facts: { 'kernel.cmdline': text, 'boot.image': text, 'module.override': moduleOverride, 'module.sig-enforce': flag },
  kernel: true,
  match: [/^cat \/proc\/cmdline/],
  content: (lines) => {
    const said = lines.filter((l) => l.text.trim())
    return said.length === 1 &&
      /(?:^| )(?:BOOT_IMAGE=\S+|root=\S+ )/.test(said[0]?.text.trim() ?? '') &&
      /\broot=/.test(said[0]?.text ?? '')
      ? 0.85
      : 0
  },
  parse({ lines }, emit) {
    const line = lines.find((l) => /\w=\S/.test(l.text))
    if (!line) return 'malformed'
    const t = line.text.trim()
    emit('kernel.cmdline', t, line)
    const image = /BOOT_IMAGE=(\S+)/.exec(t)?.[1]
    if (image) emit('boot.image', image, line)
    for (const m of t.matchAll(/(?:module_blacklist|modprobe\.blacklist|rd\.driver\.blacklist)=(\S+)/g))
      for (const name of (m[1] ?? '').split(','))
        if (name) emit('module.override', 'command-line', line, moduleName(name))
    if (/(?:^| )module\.sig_enforce(?:=1|=y|=Y)?(?: |$)/.test(t)) emit('module.sig-enforce', true, line)
    return 'ok'
  },
  sources: ['https://docs.kernel.org/admin-guide/kernel-parameters.html'],
})
