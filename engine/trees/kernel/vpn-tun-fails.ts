import { all, any, is, seen, unless } from '../../conditions'
import { inContainer } from '../../situations'
import { ask, branch, defineTree, goOn } from '../kit'
import { wireguard } from './lines'

export default defineTree({
  id: 'vpn-tun-fails',
  topic: seen('topic-tunnel'),
  area: 'kernel',
  tags: ['kernel/modules'],
  words: {
    title: { en: 'A VPN does not come up', zh: 'VPN 起不来' },
    symptom: {
      en: 'OpenVPN, tailscale or WireGuard says that /dev/net/tun or the device type is not available',
      zh: 'OpenVPN、tailscale 或 WireGuard 提示 /dev/net/tun 或设备类型不可用',
    },
  },
  entry: any(
    seen('tun-unavailable'),
    wireguard,
    seen('link-name-taken'),
    seen('rtnetlink-exists'),
    seen('net-tool-knows-not'),
    seen('tailscaled-unreachable'),
  ),
  root: ask(
    'vpn-device',
    'What is missing?',
    '缺的是什么？',
    branch(
      'Nothing: it is there already (“already exists”, “File exists”, “resource busy”)',
      '什么都不缺：它已经存在（already exists、File exists、resource busy）',
      any(seen('link-name-taken'), seen('rtnetlink-exists')),
      'interface-already-exists',
    ),
    branch(
      'Nothing: tc, ip or ipset do not know the word',
      '什么都不缺：是 tc、ip 或 ipset 不认识这个词',
      seen('net-tool-knows-not'),
      'net-tool-outdated',
    ),
    branch(
      'The device type wireguard',
      'wireguard 设备类型',
      wireguard,
      ask(
        'vpn-wireguard',
        'Does the module load? (modprobe wireguard)',
        '模块能加载吗？（modprobe wireguard）',
        branch(
          'It is refused for its key',
          '密钥被拒绝',
          is('module.load', 'key-rejected', 'wireguard'),
          'module-signature-rejected',
        ),
        branch('It loads', '能加载', is('module.load', 'ok', 'wireguard'), 'module-not-loaded'),
        branch(
          'No',
          '不能',
          is('module.load', 'not-found', 'wireguard'),
          ask(
            'vpn-wireguard-whole',
            'Is the rest of the kernel there? (ls /lib/modules; uname -r)',
            '内核的其余部分还在吗？（ls /lib/modules; uname -r）',
            branch(
              'It is whole',
              '完整',
              any(is('modules.tree', 'whole'), is('module.core-loads', true)),
              'wireguard-module-missing',
            ),
            branch('Not known', '不清楚', 'else', goOn('running-kernel-whole')),
          ),
        ),
        branch('Not tried', '没试过', 'else', 'wireguard-module-missing'),
      ),
    ),
    branch(
      'Nobody: the daemon of Tailscale does not run, and nothing says why',
      '没有程序在运行：Tailscale 的守护进程没起来，也没有别的线索',
      all(seen('tailscaled-unreachable'), unless(seen('tun-unavailable'))),
      ask(
        'vpn-tailscaled-device',
        'Has the daemon its device? (ls -l /dev/net/tun)',
        '守护进程需要的设备在吗？（ls -l /dev/net/tun）',
        branch('No', '不在', is('dev.tun', 'absent'), 'missing-tun-device'),
        branch('Yes, or not known', '在，或不清楚', 'else', 'tailscaled-not-running'),
      ),
    ),
    branch(
      'Rights',
      '权限',
      seen('tun-unavailable', { reason: '~permitted|denied' }),
      ask(
        'vpn-rights',
        'Is this a container?',
        '这是容器吗？',
        branch('Yes', '是', inContainer, 'restricted-container-guest'),
        branch('No', '不是', 'else', 'not-root'),
      ),
    ),
    branch(
      '/dev/net/tun',
      '/dev/net/tun',
      'else',
      ask(
        'vpn-tun',
        'Does the module load? (modprobe tun; ls -l /dev/net/tun)',
        '模块能加载吗？（modprobe tun; ls -l /dev/net/tun）',
        branch(
          'It is a container: the host must give it',
          '是容器：要由宿主机提供',
          inContainer,
          'restricted-container-guest',
        ),
        branch('The device is there', '设备在', is('dev.tun', 'present'), goOn('running-kernel-whole')),
        branch('It loads', '能加载', is('module.load', 'ok', 'tun'), 'missing-tun-device'),
        branch('No', '不能', is('module.load', 'not-found', 'tun'), goOn('running-kernel-whole')),
        branch('Not tried', '没试过', 'else', 'missing-tun-device'),
      ),
    ),
  ),
})
