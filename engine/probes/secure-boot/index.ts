import { secureBoot } from '../../facts/shared'
import { defineProbe, flag, oneOf } from '../../model'

export default defineProbe({
  id: 'secure-boot',
  area: 'kernel',
  ask: {
    command: 'mokutil --sb-state; cat /sys/kernel/security/lockdown /sys/module/module/parameters/sig_enforce',
    root: false,
    risk: 'read-only',
    cost: 2,
  },
  words: {
    tells: {
      en: 'Whether Secure Boot, the kernel lockdown or sig_enforce demand signed modules.',
      zh: '安全启动、内核锁定或 sig_enforce 是否要求模块必须签名。',
    },
  },
  facts: {
    secureboot: secureBoot,
    'lockdown.mode': oneOf('none', 'integrity', 'confidentiality'),
    'module.sig-enforce': flag,
  },
  match: [
    /^mokutil --sb-state.*/,
    /^cat \/sys\/kernel\/security\/lockdown.*/,
    /^cat \/sys\/module\/module\/parameters\/sig_enforce/,
    /^bootctl(?: status)?$/,
  ],
  content: (lines) => {
    const said = lines.filter((l) => l.text.trim())
    return said.length <= 3 &&
      said.some((l) =>
        /^SecureBoot (?:enabled|disabled)|\[(?:none|integrity|confidentiality)\].*confidentiality|^none .*\[(?:integrity|confidentiality)\]/.test(
          l.text.trim(),
        ),
      )
      ? 0.9
      : 0
  },
  state: true,
  parse({ command, lines }, emit) {
    let read = 0
    for (const line of lines) {
      const t = line.text.trim()
      const sb = /^(?:SecureBoot|Secure Boot:?) (enabled|disabled)/i.exec(t)?.[1]
      const lock = /\[(none|integrity|confidentiality)\]/.exec(t)?.[1]
      if (sb) emit('secureboot', /enabled/i.test(sb), line)
      else if (lock === 'none' || lock === 'integrity' || lock === 'confidentiality') emit('lockdown.mode', lock, line)
      else if (/sig_enforce/.test(command ?? '') && /^[YN]$/.test(t)) emit('module.sig-enforce', t === 'Y', line)
      else continue
      read++
    }
    return read || lines.some((l) => /EFI variables are not supported/.test(l.text)) ? 'ok' : 'malformed'
  },
  sources: ['https://man7.org/linux/man-pages/man7/kernel_lockdown.7.html', 'https://github.com/lcp/mokutil'],
})
