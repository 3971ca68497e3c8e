/** What several clues of a stale kernel rest on. */
import { all, any, is, isIn, seen, unless } from '../../conditions'
import { coreModules } from '../../linux/modules'

/** a container has no kernel of its own that could be stale */
export const guest = isIn('platform', ['lxc', 'openvz', 'docker', 'podman', 'container', 'wsl1'])

export const natChainType = seen('ipt-chain-add-failed', {
  reason: '~No such file',
  chain: ['PREROUTING', 'POSTROUTING', 'OUTPUT', 'INPUT'],
})

/** the nat chain type and the MASQUERADE extension have one common dependency: nf_nat */
export const natCannotLoad = all(natChainType, seen('ipt-extension-unsupported', { extension: 'MASQUERADE' }))

export const legacyNatGone = seen('ipt-table-missing', { table: 'nat', reason: '~not exist' })

export const foreignBuild = any(
  seen('klog-symbol-version', {
    module: [
      ...coreModules,
      'ip_tables',
      'x_tables',
      'nft_chain_nat',
      'nf_defrag_ipv4',
      'nf_defrag_ipv6',
      'xt_MASQUERADE',
    ],
  }),
  seen('klog-btf-mismatch'),
  isIn('module.load', ['invalid', 'exec-format', 'key-rejected'], coreModules),
)

/** where /boot lies on another disk than the system, a reboot alone may not help: `boot-kernel-not-updated` */
export const upgraded = all(
  is('modules.dir', 'absent'),
  is('modules.newer', true),
  unless(guest),
  unless(is('boot.other-disk', true)),
)

export const ruleNeedsModule = seen('ipt-rule-add-failed', { reason: '~No such file' })
