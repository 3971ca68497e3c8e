/** What the first fatal line of dockerd speaks of, by group. */
import { any, is, matches, seen } from '../../conditions'

export const config = any(
  seen('daemon-json-broken'),
  seen('daemon-json-flag-conflict'),
  seen('daemon-json-unknown-key'),
  seen('daemon-json-bad-value'),
  seen('dockerd-options-exclude'),
  seen('docker-bridge-unfit'),
  is('daemon-json.state', 'broken'),
  matches('daemon.conflict', '.'),
)

export const storage = any(
  seen('graphdriver-prior-failed'),
  seen('graphdriver-removed'),
  seen('graphdriver-not-supported'),
  seen('graphdriver-not-available'),
  seen('graphdrivers-several'),
  seen('devicemapper-pool-lost'),
  seen('overlay-without-d-type'),
  seen('overlay-unavailable'),
)

export const iptables = any(
  seen('docker-nat-chain-failed'),
  seen('ipt-extension-unsupported'),
  seen('ipt-chain-add-failed'),
  seen('ipt-rule-add-failed'),
  seen('ipt-table-missing'),
  seen('ipt-perhaps-upgrade'),
  seen('ipt-nft-init-failed'),
  seen('ipt-genid-failed'),
  seen('ipt-no-chain-target-match'),
  seen('docker-iptables-not-found'),
  seen('xtables-lock-held'),
  seen('nft-table-incompatible'),
  seen('nft-chain-incompatible'),
  seen('firewalld-zone-conflict'),
)

export const addresses = any(
  seen('docker-pool-overlaps'),
  seen('docker-pools-exhausted'),
  seen('docker-gateway-in-use'),
  seen('network-addresses-exhausted'),
)
