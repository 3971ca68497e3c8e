import { any, is, known, min, seen } from '../../conditions'
import { port53Taken } from '../../situations'
import { ask, branch, defineTree } from '../kit'

const portTaken = any(
  seen('docker-port-allocated'),
  seen('docker-ports-exhausted'),
  seen('bind-port-in-use'),
  seen('docker-host-port-in-use'),
  seen('server-port-in-use'),
  seen('named-port-in-use'),
)

const parentTaken = any(
  seen('vlan-port-busy'),
  seen('docker-parent-in-use'),
  is('link.add-busy', true, ['macvlan', 'macvtap', 'ipvlan', 'ipvtap']),
)

export default defineTree({
  id: 'port-or-address-conflict',
  area: 'network',
  tags: ['network/ports', 'network/addresses', 'docker/network'],
  words: {
    title: { en: 'A port or an address range is taken', zh: '端口或网段被占用' },
    symptom: {
      en: '“address already in use”, “port is already allocated”, “Pool overlaps”, or no subnet is left',
      zh: '“address already in use”、“port is already allocated”、“Pool overlaps”，或没有空闲网段',
    },
  },
  entry: any(
    portTaken,
    seen('bind-port-denied'),
    seen('bind-address-absent'),
    seen('docker-pool-overlaps'),
    seen('docker-pools-exhausted'),
    seen('docker-gateway-in-use'),
    seen('docker-container-address-in-use'),
    seen('network-addresses-exhausted'),
    known('network.route-overlap'),
    parentTaken,
  ),
  root: ask(
    'conflict-port-or-range',
    'Is it a port or a range of addresses?',
    '冲突的是端口还是网段？',
    branch(
      'Port 53',
      '53 端口',
      port53Taken,
      ask(
        'conflict-port-53',
        'Who listens on port 53?',
        '谁在监听 53 端口？',
        branch(
          'Another container or program',
          '另一个容器或程序',
          any(is('port.holder', 'docker'), is('port.holder', 'process')),
          'port-already-allocated',
        ),
        branch('The host’s DNS stub', '本机的 DNS 存根', 'else', 'dns-stub-conflict-port-53'),
      ),
    ),
    branch('Another port', '其他端口', portTaken, 'port-already-allocated'),
    branch('Permission denied, not in use', '是权限被拒，不是被占用', seen('bind-port-denied'), 'privileged-port'),
    branch(
      'No interface has the address (cannot assign requested address)',
      '没有网卡拥有这个地址（cannot assign requested address）',
      seen('bind-address-absent'),
      'address-not-local',
    ),
    branch(
      'The parent interface of a macvlan or ipvlan',
      'macvlan 或 ipvlan 的父接口',
      parentTaken,
      'macvlan-parent-taken',
    ),
    branch(
      'No range is left',
      '没有空闲网段',
      any(seen('docker-pools-exhausted'), seen('network-addresses-exhausted'), min('docker.bridge-networks', 28)),
      'address-pool-exhausted',
    ),
    branch('This range is taken', '这个网段被占用', 'else', 'bridge-address-conflict'),
  ),
})
