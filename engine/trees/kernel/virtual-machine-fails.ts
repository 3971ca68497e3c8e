import { any, is, isIn, seen } from '../../conditions'
import { inContainer } from '../../situations'
import { ask, branch, defineTree, goOn } from '../kit'

/** the processor has no virtualisation, or it is switched off */
const noVirtualisation = any(
  seen('virtualisation-disabled'),
  seen('virtualisation-absent'),
  seen('wsl-machine-refused'),
  seen('kmod-could-not-insert', {
    module: ['kvm_intel', 'kvm_amd', 'kvm-intel', 'kvm-amd'],
    reason: '~not supported',
  }),
)

export default defineTree({
  id: 'virtual-machine-fails',
  area: 'host',
  tags: ['virtualisation'],
  words: {
    title: { en: 'A virtual machine does not start: no KVM', zh: '虚拟机起不来：没有 KVM' },
    symptom: {
      en: '“Could not access KVM kernel module”, /dev/kvm does not exist, VT-x or AMD-V is disabled',
      zh: '“Could not access KVM kernel module”、没有 /dev/kvm、VT-x 或 AMD-V 被禁用',
    },
  },
  entry: any(noVirtualisation, seen('kvm-device-missing')),
  root: ask(
    'kvm-where',
    'What does the kernel say of kvm? (sudo modprobe kvm_intel; dmesg | grep kvm)',
    '内核怎么说 kvm？（sudo modprobe kvm_intel; dmesg | grep kvm）',
    branch('Disabled by BIOS, not supported', 'disabled by BIOS、不支持', noVirtualisation, 'virtualisation-off'),
    branch('It is a container', '是容器', inContainer, 'restricted-container-guest'),
    branch('It loads', '能加载', isIn('module.load', ['ok'], ['kvm_intel', 'kvm_amd']), 'module-not-loaded'),
    branch('Not found', '找不到', is('module.load', 'not-found'), goOn('running-kernel-whole')),
    branch('Not known', '不清楚', 'else', 'virtualisation-off'),
  ),
})
