import containerNoNetwork from './container-no-network'
import iptablesNatFails from './iptables-nat-fails'
import portOrAddressConflict from './port-or-address-conflict'

/** Where a paste enters several trees, the first one leads. */
export default [iptablesNatFails, containerNoNetwork, portOrAddressConflict] as const
