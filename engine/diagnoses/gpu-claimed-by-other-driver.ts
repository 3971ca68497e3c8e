import { all, any, is, matches, seen } from '../conditions'
import { defineDiagnosis } from './kit'

const saysSo = seen('klog-gpu-bound-elsewhere')
const held = matches('gpu.bound', '^(?:vfio-pci|pci-stub|nouveau|nvidiafb|NovaCore|nova_core)$')
const driverFails = any(seen('gpu-driver-not-loaded'), seen('gpu-cli-error', { init: '~.' }))

export default defineDiagnosis({
  id: 'gpu-claimed-by-other-driver',
  area: 'kernel',
  tags: ['kernel/modules', 'hardware/nvidia', 'docker/gpu'],
  words: {
    title: {
      en: 'Another driver holds the graphics card: nouveau or vfio-pci',
      zh: '显卡被别的驱动占用：nouveau 或 vfio-pci',
    },
    what: {
      en: 'The NVIDIA module is there and loads, but the card belongs to another driver already, so it finds no device.',
      zh: 'NVIDIA 模块在，也能加载，但卡已经归另一个驱动，于是它找不到设备。',
    },
    why: {
      en: 'A PCI device has one driver, the one that comes first. nouveau (since Linux 6.15 also nova) comes from the initramfs before any file in /etc counts; vfio-pci keeps a card for a virtual machine, by an option at boot or because libvirt took it and did not give it back.',
      zh: '一个 PCI 设备只能有一个驱动，先到先得。nouveau（Linux 6.15 起还有 nova）从 initramfs 里加载，那时 /etc 里的配置还没生效；vfio-pci 把卡留给虚拟机，要么是启动参数指定的，要么是 libvirt 拿走后没还回来。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(saysSo, held),
      says: {
        en: 'The NVIDIA driver says that the card is taken, and lspci names who has it.',
        zh: 'NVIDIA 驱动说卡已被占用，lspci 也给出了占用者。',
      },
    },
    {
      weight: 'points',
      when: saysSo,
      says: { en: 'The NVIDIA driver says that another one owns the card.', zh: 'NVIDIA 驱动说卡归另一个驱动所有。' },
    },
    {
      // nouveau also steps in where no NVIDIA module exists for this kernel
      weight: 'hints',
      when: all(held, driverFails),
      says: {
        en: 'The card is held by another driver, and NVIDIA’s tools reach none.',
        zh: '卡由另一个驱动占用，NVIDIA 的工具连不上驱动。',
      },
    },
    {
      weight: 'hints',
      when: seen('gpu-none-found'),
      says: {
        en: 'The driver is loaded and has no card: another driver may hold it.',
        zh: '驱动已加载但没有显卡可用：可能被别的驱动占着。',
      },
    },
    {
      weight: 'hints',
      when: seen('cuda-sees-no-gpu', { driver: '~.' }),
      says: { en: 'Perhaps nouveau holds the card.', zh: '显卡可能被 nouveau 占着。' },
    },
  ],
  refutes: [
    {
      when: any(seen('dkms-build-failed'), is('module.load', 'not-found', 'nvidia')),
      says: {
        en: 'There is no NVIDIA module for this kernel; nouveau only steps in.',
        zh: '这个内核没有 NVIDIA 模块，nouveau 只是顶上来的。',
      },
    },
  ],
  variants: [
    {
      id: 'vfio',
      when: any(
        seen('klog-gpu-bound-elsewhere', { driver: '~vfio|stub' }),
        matches('gpu.bound', '^(?:vfio-pci|pci-stub)$'),
      ),
      title: { en: 'kept for a virtual machine (vfio-pci)', zh: '留给虚拟机（vfio-pci）' },
    },
    {
      id: 'nouveau',
      when: any(
        seen('klog-gpu-bound-elsewhere', { driver: '~nouveau|nova' }, { nouveau: '~.' }),
        matches('gpu.bound', '^(?:nouveau|NovaCore|nova_core)$'),
      ),
      title: { en: 'the free driver was first (nouveau, nova)', zh: '开源驱动先占用（nouveau、nova）' },
    },
  ],
  explains: ['nvidia-runtime-missing', 'module-not-loaded'],
  prior: 2,
  ask: ['lspci-gpu', 'dmesg', 'nvidia-smi'],
  names: { SLOT: [] },
  fixes: [
    {
      does: { en: 'See who has it, and who shall', zh: '看现在归谁、应该归谁' },
      run: "lspci -nnk | grep -iA3 -E 'vga|3d controller'\ncat /proc/cmdline\ngrep -rnE 'vfio|nouveau|nova' /etc/modprobe.d /etc/modules-load.d",
      root: false,
      risk: 'read-only',
    },
    {
      does: { en: 'nouveau: forbid it, also in the initramfs', zh: 'nouveau：加入黑名单，initramfs 也要更新' },
      for: ['debian'],
      run: "printf 'blacklist nouveau\\nblacklist nova_core\\noptions nouveau modeset=0\\n' | sudo tee /etc/modprobe.d/blacklist-nouveau.conf\nsudo update-initramfs -u -k all\nsudo systemctl reboot",
      root: true,
      risk: 'reboots',
      caution: {
        en: 'First make sure that the NVIDIA module is built for this kernel (modinfo nvidia), or the screen stays dark.',
        zh: '先确认 NVIDIA 模块已为当前内核编译好（modinfo nvidia），否则会黑屏。',
      },
    },
    {
      does: { en: 'nouveau: forbid it, also in the initramfs', zh: 'nouveau：加入黑名单，initramfs 也要更新' },
      for: ['rhel', 'suse'],
      run: "printf 'blacklist nouveau\\nblacklist nova_core\\n' | sudo tee /etc/modprobe.d/blacklist-nouveau.conf\nsudo grubby --update-kernel=ALL --args='rd.driver.blacklist=nouveau,nova_core modprobe.blacklist=nouveau,nova_core'   # Fedora, RHEL\nsudo dracut -f --regenerate-all\nsudo systemctl reboot",
      root: true,
      risk: 'reboots',
      caution: {
        en: 'First make sure that the NVIDIA module is built for this kernel (modinfo nvidia).',
        zh: '先确认 NVIDIA 模块已为当前内核编译好（modinfo nvidia）。',
      },
    },
    {
      does: { en: 'nouveau: forbid it, also in the initramfs', zh: 'nouveau：加入黑名单，initramfs 也要更新' },
      for: ['arch'],
      run: "printf 'blacklist nouveau\\nblacklist nova_core\\n' | sudo tee /etc/modprobe.d/blacklist-nouveau.conf\nsudo mkinitcpio -P\nsudo systemctl reboot",
      root: true,
      risk: 'reboots',
    },
    {
      does: {
        en: 'vfio-pci, and the host shall have the card: give it back (SLOT as in lspci -D)',
        zh: 'vfio-pci，而卡要给宿主机用：还回去（SLOT 见 lspci -D）',
      },
      run: 'echo SLOT | sudo tee /sys/bus/pci/drivers/vfio-pci/unbind\necho | sudo tee /sys/bus/pci/devices/SLOT/driver_override\necho SLOT | sudo tee /sys/bus/pci/drivers_probe',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'Stop the virtual machine that has it first. For good: remove vfio-pci.ids= from the kernel command line and ids= from modprobe.d, and write the initramfs anew.',
        zh: '先停掉占用它的虚拟机。要永久生效：从内核命令行去掉 vfio-pci.ids=、从 modprobe.d 去掉 ids=，并重新生成 initramfs。',
      },
    },
  ],
  verify: {
    probe: 'lspci-gpu',
    when: matches('gpu.bound', '^nvidia$'),
    says: { en: 'The card belongs to the driver nvidia.', zh: '卡由 nvidia 驱动占用。' },
  },
  prevent: [
    {
      says: {
        en: 'Install the driver from the packages of the distribution: they bring the ban of nouveau and write the initramfs.',
        zh: '用发行版的软件包安装驱动：它们自带屏蔽 nouveau 的配置，并会更新 initramfs。',
      },
    },
  ],
  sources: [
    'https://github.com/NVIDIA/open-gpu-kernel-modules/blob/main/kernel-open/nvidia/nv-pci.c',
    'https://docs.nvidia.com/cuda/cuda-installation-guide-linux/',
    'https://docs.kernel.org/driver-api/vfio.html',
  ],
})
