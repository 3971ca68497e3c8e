import { all, any, is, isIn, seen } from '../conditions'
import { defineDiagnosis } from './kit'

const refused = seen('kmod-could-not-insert', {
  module: ['kvm_intel', 'kvm_amd', 'kvm-intel', 'kvm-amd'],
  reason: '~not supported',
})

export default defineDiagnosis({
  id: 'virtualisation-off',
  area: 'host',
  tags: ['virtualisation', 'host/cpu'],
  words: {
    title: {
      en: 'Virtualisation is off in the firmware (BIOS/UEFI), or the hypervisor does not pass it on',
      zh: '固件（BIOS/UEFI）没有打开虚拟化，或上层虚拟机没有透传',
    },
    what: {
      en: 'KVM needs VT-x or AMD-V (SVM). It is switched off, so kvm_intel or kvm_amd does not load and /dev/kvm does not exist.',
      zh: 'KVM 需要 VT-x 或 AMD-V（SVM）。它被关着，所以 kvm_intel 或 kvm_amd 加载不了，也就没有 /dev/kvm。',
    },
    why: {
      en: 'Many boards come with it off, and an update or a reset of the firmware switches it off again. In a virtual machine the host must pass it on (nested virtualisation).',
      zh: '许多主板出厂就是关的，固件更新或恢复默认后又会关掉。在虚拟机里则要宿主机开启嵌套虚拟化。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(seen('virtualisation-disabled'), any(refused, seen('kvm-device-missing'))),
      says: {
        en: 'There is no KVM, and the switch of the processor says why: the firmware has it off.',
        zh: 'KVM 不可用，而处理器的开关说明了原因：固件把它关了。',
      },
    },
    {
      weight: 'points',
      when: seen('virtualisation-disabled'),
      says: {
        en: 'The kernel, or the hypervisor, read the switch of the processor: the firmware has it off.',
        zh: '内核或虚拟机软件读取了处理器的开关：固件把它关了。',
      },
    },
    {
      weight: 'points',
      when: seen('wsl-machine-refused'),
      says: {
        en: 'Windows could not start the virtual machine of WSL 2: the firmware has virtualisation off, or its own part of it is.',
        zh: 'Windows 启动不了 WSL 2 的虚拟机：固件里的虚拟化没开，或 Windows 自己的虚拟化组件没开。',
      },
    },
    {
      weight: 'points',
      when: refused,
      says: {
        en: 'The module is there and finds no virtualisation that it could use.',
        zh: '模块在，但处理器没有可用的虚拟化功能。',
      },
    },
    {
      weight: 'points',
      when: all(seen('kvm-device-missing'), seen('virtualisation-absent')),
      says: {
        en: 'There is no /dev/kvm, and the processor shows no virtualisation.',
        zh: '没有 /dev/kvm，处理器也没有显示虚拟化功能。',
      },
    },
    {
      weight: 'hints',
      when: any(seen('kvm-device-missing'), seen('virtualisation-absent')),
      says: {
        en: 'There is no /dev/kvm. Where the module is there, the firmware is the usual reason.',
        zh: '没有 /dev/kvm。只要模块在，通常就是固件没有打开。',
      },
    },
  ],
  refutes: [
    {
      when: all(isIn('module.load', ['ok'], ['kvm_intel', 'kvm_amd']), seen('kvm-device-missing')),
      says: {
        en: 'kvm_intel or kvm_amd loads: the processor offers virtualisation.',
        zh: 'kvm_intel 或 kvm_amd 能加载：处理器提供虚拟化。',
      },
    },
  ],
  variants: [
    {
      id: 'wsl',
      when: seen('wsl-machine-refused'),
      title: { en: 'WSL 2: firmware, or a feature of Windows', zh: 'WSL 2：固件或 Windows 功能' },
    },
    {
      id: 'nested',
      when: is('platform', 'vm'),
      title: { en: 'In a virtual machine: nested virtualisation is off', zh: '在虚拟机里：没有开启嵌套虚拟化' },
    },
  ],
  explains: [],
  prior: 2,
  ask: ['modprobe kvm_intel', 'dmesg', 'detect-virt'],
  fixes: [
    {
      does: {
        en: 'Switch it on in the firmware: “Intel Virtualization Technology”, “VT-x”, “SVM Mode”; then power off and on',
        zh: '在固件设置里打开 “Intel Virtualization Technology”、“VT-x” 或 “SVM Mode”，然后彻底断电再开机',
      },
      run: 'sudo systemctl reboot --firmware-setup',
      root: true,
      risk: 'reboots',
      caution: {
        en: 'It is often under Advanced, CPU, or Overclocking. In a virtual machine switch on nested virtualisation of that machine on its host instead; many VPS cannot.',
        zh: '选项多在 Advanced、CPU 或 Overclocking 下。虚拟机里则要在宿主机上为它开启嵌套虚拟化；很多 VPS 不支持。',
      },
    },
    {
      does: {
        en: 'WSL 2: switch on the feature of Windows and its hypervisor as well, then restart Windows',
        zh: 'WSL 2：Windows 的功能和 hypervisor 也要打开，然后重启 Windows',
      },
      on: { en: 'in Windows (PowerShell as administrator)', zh: '在 Windows（管理员 PowerShell）里' },
      run: 'systeminfo | findstr /i "hyper-v virtuali"\ndism.exe /online /enable-feature /featurename:VirtualMachinePlatform /all /norestart\nbcdedit /set hypervisorlaunchtype auto',
      root: true,
      risk: 'reboots',
      caution: {
        en: 'Windows in a virtual machine needs nested virtualisation of its host; on AWS only metal instances have it. Processors without SLAT cannot run WSL 2: use WSL 1.',
        zh: '虚拟机里的 Windows 需要宿主机开启嵌套虚拟化；AWS 上只有 metal 实例支持。不支持 SLAT 的处理器跑不了 WSL 2，只能用 WSL 1。',
      },
    },
    {
      does: { en: 'Load the module and see what the kernel says', zh: '加载模块，看内核怎么说' },
      run: "sudo modprobe -a kvm_intel kvm_amd; sudo dmesg | grep -iE 'kvm|svm|vmx' | tail",
      root: true,
      risk: 'safe',
    },
  ],
  verify: {
    probe: 'modprobe',
    key: 'kvm_intel',
    standIn: true,
    when: isIn('module.load', ['ok'], ['kvm_intel', 'kvm_amd']),
    says: { en: 'The module loads, and /dev/kvm is there.', zh: '模块能加载，/dev/kvm 也有了。' },
  },
  prevent: [
    {
      says: {
        en: 'Look at the switch again after every firmware update.',
        zh: '每次更新固件后再检查一次这个开关。',
      },
    },
  ],
  sources: [
    'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/arch/x86/kvm/vmx/vmx.c',
    'https://learn.microsoft.com/en-us/windows/wsl/troubleshooting',
    'https://github.com/foxlet/macOS-Simple-KVM/issues/252',
    'https://github.com/sickcodes/Docker-OSX/issues/127',
  ],
})
