/** A table, a match or a target of the packet filter that nothing has loaded. */
import { all, any, is, isIn, known, seen, unless } from '../../conditions'
import type { Clue } from '../kit'
import { legacyInContainer } from './conditions'

export default [
  {
    // seen from a container: the host may as well have no legacy tables at all
    weight: 'hints',
    when: all(seen('ipt-table-missing'), seen('bb-no-modules-at-all'), unless(seen('proc-sys-readonly'))),
    says: {
      en: 'Legacy iptables runs in a container that has no module tree, so it cannot load the table: the host has to.',
      zh: 'legacy iptables 运行在没有模块目录的容器里，自己加载不了表，要由宿主机加载。',
    },
  },
  {
    weight: 'hints',
    when: legacyInContainer,
    says: {
      en: 'iptables-legacy finds no table and no modprobe complains: the program is in a container, and nothing loaded the table on the host.',
      zh: 'iptables-legacy 找不到表，也没有 modprobe 的报错：程序在容器里，宿主机没有加载这个表。',
    },
  },
  {
    weight: 'points',
    when: all(seen('ipt-no-chain-target-match'), is('module.on-disk', 'file'), unless(is('module.load', 'not-found'))),
    says: {
      en: 'The file of the extension is on disk, and iptables does not find the extension in the kernel.',
      zh: '扩展模块的文件在磁盘上，而 iptables 在内核里找不到它。',
    },
  },
  {
    // without the extension in the kernel, legacy iptables finds no revision and blames the file
    weight: 'hints',
    when: all(seen('iptables-extension-not-loaded', { kind: 'match' }), is('iptables.backend', 'legacy')),
    says: { en: 'A match may simply not be loaded.', zh: '可能只是没有加载对应的匹配扩展。' },
  },
  {
    weight: 'hints',
    when: isIn('iptables.refused-match', ['TPROXY', 'set']),
    says: {
      en: 'Routers bring this extension as a module and do not load it by themselves.',
      zh: '路由器固件带有这个扩展模块，但不会自动加载。',
    },
  },
  {
    // the program of iptables calls modprobe by itself, its library does not
    weight: 'hints',
    when: all(seen('libiptc-table-missing'), unless(known('module.load'))),
    says: {
      en: 'libiptc finds no table, and its bindings load no module by themselves: nothing has loaded the table yet.',
      zh: 'libiptc 找不到表，而它的各语言绑定不会自动加载模块：这张表还没有被加载过。',
    },
  },
  {
    weight: 'hints',
    when: all(
      seen('ipt-no-chain-target-match'),
      unless(
        any(
          seen('docker-nat-chain-failed'),
          seen('ipt-chain-add-failed'),
          seen('ipt-extension-unsupported'),
          seen('ipt-table-missing'),
        ),
      ),
    ),
    says: { en: 'A match or target may simply not be loaded.', zh: '可能只是没有加载对应的匹配或目标扩展。' },
  },
  {
    weight: 'hints',
    when: seen('xt-option-unknown', { option: '~^to-' }),
    says: {
      en: 'iptables does not know the options of a NAT target because the kernel has no xt_nat loaded.',
      zh: 'iptables 不认识 NAT 目标的选项，因为内核没有加载 xt_nat。',
    },
  },
  {
    weight: 'hints',
    when: seen('ipt-table-missing', { table: 'raw' }),
    says: { en: 'The raw table is not loaded.', zh: 'raw 表没有加载。' },
  },
] satisfies readonly Clue[]
