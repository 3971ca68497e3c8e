import connectionRefused from './connection-refused'
import containerNoNetwork from './container-no-network'
import firewallFileFails from './firewall-file-fails'
import iptablesNatFails from './iptables-nat-fails'
import noAnswer from './no-answer'
import portOrAddressConflict from './port-or-address-conflict'
import schemeAgainstPort from './scheme-against-port'
import vpnConnectionFails from './vpn-connection-fails'

/** Where a paste enters several trees, the first one leads. */
export default [
  firewallFileFails,
  iptablesNatFails,
  containerNoNetwork,
  portOrAddressConflict,
  connectionRefused,
  vpnConnectionFails,
  schemeAgainstPort,
  noAnswer,
] as const
