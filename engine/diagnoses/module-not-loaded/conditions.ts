/** What several clues rest on. */
import { all, is, known, matches, seen, unless } from '../../conditions'

/** The program of a host calls modprobe, which would say why it failed. */
export const legacyInContainer = all(
  seen('ipt-table-missing', { reason: '~not exist', family: 'iptables', table: ['filter', 'nat', 'mangle'] }),
  unless(known('module.load')),
  unless(seen('ipt-extension-unsupported')),
  unless(seen('ipt-nft-init-failed')),
  unless(seen('ip-unknown-device-type')),
  unless(seen('docker-under-systemd')),
  matches('iptables.version', '^1\\.8'),
  is('iptables.backend', 'legacy'),
  unless(seen('bb-no-modules-at-all')),
  unless(seen('ipt-genid-failed')),
)
