import { any, seen } from '../../conditions'
import { ask, branch, defineTree } from '../kit'
import { wireguard } from './lines'

export default defineTree({
  id: 'wg-quick-dns-fails',
  area: 'network',
  tags: ['network/vpn'],
  words: {
    title: { en: 'wg-quick stops at its name servers', zh: 'wg-quick 停在设置 DNS 这一步' },
    symptom: {
      en: '“wg-quick: line 32: resolvconf: command not found”, “Failed to set DNS configuration”',
      zh: 'wg-quick 报 “line 32: resolvconf: command not found”、“Failed to set DNS configuration”',
    },
  },
  entry: any(
    seen('wg-quick-no-resolvconf'),
    seen('resolvconf-without-resolved'),
    seen('resolvconf-tun-prefix'),
    seen('openresolv-no-init'),
    seen('resolvconf-option-refused'),
  ),
  root: ask(
    'wg-quick-device-first',
    'Was the interface made at all? (the lines before resolvconf)',
    '接口建起来了吗？（看 resolvconf 之前的几行）',
    branch('No: Unknown device type', '没有：Unknown device type', wireguard, 'wireguard-module-missing'),
    branch('Yes', '建起来了', 'else', 'resolvconf-missing'),
  ),
})
