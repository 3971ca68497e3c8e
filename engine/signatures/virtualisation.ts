/** KVM and VirtualBox: the CPU cannot, the firmware forbids it, or the device is not there. */
import { sig } from '../model'

const kvmSource = 'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/arch/x86/kvm/vmx/vmx.c'

export default [
  sig({
    id: 'virtualisation-disabled',
    literal: [
      'isabled by',
      'isabled (by',
      'not enabled (by',
      'is disabled in the BIOS',
      'VERR_VMX_MSR_ALL',
      'VERR_SVM_DISABLED',
    ],
    pattern:
      /(?:kvm|KVM)\b[^\n]{0,60}(?:disabled|not enabled) \(?by (?:your )?(?:the )?(?:bios|BIOS)|(?:VT-x|AMD-V) is disabled in the BIOS|VERR_VMX_MSR_ALL_VMX_DISABLED|VERR_SVM_DISABLED/,
    example: 'kvm: disabled by bios',
    nearMiss: 'iommu: disabled by bios',
    by: 'Linux kvm_intel and kvm_amd, kvm-ok, VirtualBox',
    source: kvmSource,
    probes: ['dmesg'],
  }),
  sig({
    id: 'virtualisation-absent',
    literal: [
      'no hardware support',
      'does not support KVM',
      'not supported by CPU',
      'VERR_VMX_NO_VMX',
      'VERR_SVM_NO_SVM',
      'VT-x is not available',
      'AMD-V is not available',
      'KVM is not supported',
    ],
    pattern:
      /\bkvm: no hardware support|CPU does not support KVM|kvm[^\n]{0,40}(?:VMX|SVM) not supported by CPU|VERR_VMX_NO_VMX|VERR_SVM_NO_SVM|(?:VT-x|AMD-V) is not available/,
    example: 'kvm: no hardware support',
    nearMiss: 'aes: no hardware support',
    by: 'Linux kvm_intel and kvm_amd, kvm-ok, VirtualBox',
    source: kvmSource,
    probes: ['dmesg'],
  }),
  sig({
    id: 'kvm-device-missing',
    literal: [
      'KVM kernel module',
      '/dev/kvm',
      'KVM is not available',
      'initialize KVM',
      'initialize kvm',
      'KVM virtualisation configured, but not available',
    ],
    pattern:
      /Could not access KVM kernel module: No such (?:file|device)|failed to initialize (?:KVM|kvm): No such (?:file|device)|\/dev\/kvm["'`]?\s?(?::|\(|,)? ?(?:[^\n]{0,30}(?:[Nn]o such (?:file|device)|ENOENT)|does not exist|doesn't exist|is not (?:found|available)|not found)|[Nn]o such file or directory[^\n]{0,6}\/dev\/kvm|KVM virtualisation configured, but not available/,
    example: 'Could not access KVM kernel module: No such file or directory',
    nearMiss: 'Could not access KVM kernel module: Permission denied',
    by: 'qemu, kvm-ok, Firecracker, the Android emulator, Docker with --device=/dev/kvm',
    source: 'https://gitlab.com/qemu-project/qemu/-/blob/master/accel/kvm/kvm-all.c',
    probes: ['dmesg'],
  }),
  sig({
    id: 'wsl-machine-refused',
    literal: ['0x80370102', 'HCS_E_HYPERV_NOT_INSTALLED'],
    pattern: /0x80370102|HCS\/HCS_E_HYPERV_NOT_INSTALLED/,
    example: 'Error: 0x80370102 The virtual machine could not be started because a required feature is not installed.',
    nearMiss: 'Error: 0x80370114 The operation could not be started because a required feature is not installed.',
    by: 'WSL 2',
    source: 'https://learn.microsoft.com/en-us/windows/wsl/troubleshooting',
  }),
  sig({
    id: 'wsl-kernel-outdated',
    literal: 'requires an update to its kernel component',
    pattern: /WSL 2 requires an update to its kernel component/,
    example: 'WSL 2 requires an update to its kernel component. For information please visit https://aka.ms/wsl2kernel',
    nearMiss: 'WSL 2 requires virtualization',
    by: 'WSL 2: its kernel is not installed or too old; wsl --update brings it',
    source: 'https://learn.microsoft.com/en-us/windows/wsl/troubleshooting',
    probes: ['wsl-version'],
  }),
] as const
