import { defineProbe, list } from '../../model'

const drivers = ['aufs', 'overlay', 'overlay2', 'btrfs', 'devicemapper', 'vfs', 'zfs', 'fuse-overlayfs']

export default defineProbe({
  id: 'ls-docker-root',
  area: 'docker',
  ask: { command: 'sudo ls /var/lib/docker', root: true, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'Which storage drivers have left state below the data root.',
      zh: '数据目录里留有哪些存储驱动的数据。',
    },
  },
  facts: { 'docker.driver-dirs': list },
  match: [/^(?:ls|du)\b.* \/var\/lib\/docker\/?\*?\/?$/],
  parse({ lines }, emit) {
    const said = lines.filter((l) => l.text.trim() && !/^total /.test(l.text))
    const names = said.flatMap((l) =>
      /^[dl-][rwxst-]{9}/.test(l.text) ? l.text.trim().split(/\s+/).slice(-1) : l.text.trim().split(/\s+/),
    )
    const found = drivers.filter((d) => names.some((n) => n.replace(/\/$/, '').split('/').at(-1) === d))
    const [first, last] = [said[0], said.at(-1)]
    if (!first || !last || !names.some((n) => /(?:containers|image|volumes|network|tmp)\/?$/.test(n)))
      return 'malformed'
    emit('docker.driver-dirs', found, [first, last])
    return 'ok'
  },
})
