import { rebootPending } from '../../facts/shared'
import { defineProbe, list } from '../../model'

export default defineProbe({
  id: 'reboot-required',
  area: 'kernel',
  ask: { command: 'cat /var/run/reboot-required*', root: false, risk: 'read-only', cost: 1, families: ['debian'] },
  words: {
    tells: {
      en: 'Whether an upgrade asked for a reboot, and for which package. That the file is missing proves nothing on Debian.',
      zh: '升级是否要求重启、是哪个软件包要求的。在 Debian 上，文件不存在说明不了什么。',
    },
  },
  facts: { 'reboot.pending': rebootPending, 'reboot.packages': list },
  match: [
    /^(?:cat|ls)\b.* \/(?:var\/)?run\/reboot-(?:required|needed).*/,
    /^(?:dnf |yum )?needs-restarting\b.*/,
    /^zypper (?:needs-rebooting|ps)\b.*/,
  ],
  content: (lines) =>
    lines.some((l) =>
      /^\*\*\* System restart required \*\*\*|^Reboot is (?:required|suggested) to |^Core libraries or services have been updated since/.test(
        l.text,
      ),
    )
      ? 0.9
      : 0,
  state: true,
  parse({ command, lines }, emit) {
    const said = lines.filter((l) => l.text.trim())
    const no = said.find((l) =>
      /^(?:No core libraries or services have been updated|Reboot (?:should not be|is probably not) necessary)/.test(
        l.text,
      ),
    )
    if (no) {
      emit('reboot.pending', false, no)
      return 'ok'
    }
    if (
      said.some((l) => /No such file or directory|没有那个文件/.test(l.text)) &&
      !said.some((l) => /restart required/.test(l.text))
    )
      return 'empty'
    const yes = said.find((l) =>
      /System restart required|Reboot is (?:required|suggested)|have been updated since boot/.test(l.text),
    )
    const packages = said
      .map((l) => /^(?:\s*\* )?((?:linux|kernel)[\w.+-]*|libc6|glibc|dbus|systemd)\b/.exec(l.text.trim())?.[1])
      .filter((p) => p !== undefined)
    if (!yes && !packages.length) return 'malformed'
    if (yes || /reboot-required/.test(command ?? '')) emit('reboot.pending', true, yes ?? said[0] ?? null)
    if (packages.length) emit('reboot.packages', packages, said.at(-1) ?? null)
    return 'ok'
  },
  sources: [
    'https://github.com/mvo5/unattended-upgrades/blob/master/README.md',
    'https://dnf-plugins-core.readthedocs.io/en/latest/needs_restarting.html',
  ],
})
