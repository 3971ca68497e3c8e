import { defineProbe, oneOf } from '../../model'

export default defineProbe({
  id: 'grub-install',
  area: 'host',
  ask: {
    command: '[ -d /sys/firmware/efi ] && echo UEFI || echo BIOS; sudo grub-install --verbose 2>&1 | tail -n 5',
    root: true,
    risk: 'safe',
    cost: 4,
    collect: false,
  },
  words: {
    tells: {
      en: 'Whether GRUB can be written for the way this machine boots, and which step refuses.',
      zh: 'GRUB 能否按本机的启动方式写入，卡在哪一步。',
    },
  },
  facts: { 'grub.install': oneOf('ok', 'failed') },
  match: [/^grub2?-install\b.*/],
  parse({ lines }, emit) {
    const good = lines.find((l) => /^Installation finished\. No error reported/.test(l.text))
    const bad = lines.find((l) => /^grub2?-install: error: /.test(l.text))
    if (bad) emit('grub.install', 'failed', bad)
    else if (good) emit('grub.install', 'ok', good)
    return bad || good ? 'ok' : 'malformed'
  },
  sources: ['https://git.savannah.gnu.org/cgit/grub.git/tree/util/grub-install.c'],
})
