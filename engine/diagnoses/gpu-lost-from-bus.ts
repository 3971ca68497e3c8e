import { quiet, seen } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'gpu-lost-from-bus',
  area: 'kernel',
  tags: ['hardware', 'hardware/nvidia', 'docker/gpu'],
  words: {
    title: { en: 'The graphics card has dropped off the PCI bus', zh: '显卡从 PCI 总线上掉了' },
    what: {
      en: 'The driver reads only ones from the card (Xid 79, “GPU has fallen off the bus”, amdgpu “device lost from bus!”). Until the machine, or at least the card, is powered anew, no program gets at it.',
      zh: '驱动从卡上读到的全是 1（Xid 79、“GPU has fallen off the bus”、amdgpu 的 “device lost from bus!”）。在机器或至少这块卡重新上电之前，任何程序都用不了它。',
    },
    why: {
      en: 'Power comes first: peaks of load that the supply or a shared cable does not bear. Then heat, the seat of the card, risers and external boxes, power saving of the link (ASPM, runtime D3), firmware of board and card. A container toolkit or an application causes it seldom; it shows under load because load draws power.',
      zh: '首先是供电：电源或共用的供电线扛不住负载尖峰。其次是过热、卡没插紧、延长线和外接盒、链路省电（ASPM、runtime D3）、主板和显卡固件。很少是容器工具包或程序造成的；之所以在负载下出现，是因为负载会拉高功耗。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('klog-gpu-lost'),
      says: { en: 'The driver itself says that the card is gone from the bus.', zh: '驱动自己说卡已从总线上消失。' },
    },
    {
      weight: 'hints',
      when: seen('gpu-none-found'),
      says: {
        en: 'The driver is loaded and has no card: it may have dropped off the bus.',
        zh: '驱动已加载但没有显卡可用：可能已从总线上掉线。',
      },
    },
    {
      weight: 'hints',
      when: seen('cuda-sees-no-gpu', { nvml: '~.' }),
      says: {
        en: 'NVML gets no answer: the card may have dropped off the bus, or the container lost its right to the nodes after systemctl daemon-reload.',
        zh: 'NVML 得不到应答：显卡可能掉线，或 systemctl daemon-reload 之后容器失去了设备节点的权限。',
      },
    },
  ],
  refutes: [
    {
      when: seen('klog-gpu-bound-elsewhere'),
      says: {
        en: 'Another driver holds the card; to the NVIDIA driver it looks dead.',
        zh: '卡被另一个驱动占用，在 NVIDIA 驱动看来就像坏了。',
      },
    },
  ],
  variants: [
    { id: 'amd', when: seen('klog-gpu-lost', { amd: '~.' }), title: { en: 'an AMD card', zh: 'AMD 显卡' } },
    { id: 'nvidia', when: seen('klog-gpu-lost', { nvidia: '~.' }), title: { en: 'an NVIDIA card', zh: 'NVIDIA 显卡' } },
  ],
  explains: ['nvidia-runtime-missing', 'loaded-module-stale', 'usb-device-dropped'],
  prior: 2,
  ask: ['dmesg', 'nvidia-smi', 'lspci-gpu'],
  fixes: [
    {
      does: {
        en: 'Keep the log, and see what came just before: PCIe errors, heat, a resume',
        zh: '先保存日志，看它前面是什么：PCIe 错误、过热、刚从休眠恢复',
      },
      run: "sudo dmesg -T | grep -iE 'xid|nvrm|amdgpu|aer|pcieport|thermal|resume' | tail -n 60\nlspci -nn | grep -iE 'vga|3d|display'",
      root: true,
      risk: 'read-only',
      caution: {
        en: '“(rev ff)” in lspci is a card that does not answer any more.',
        zh: 'lspci 里出现 “(rev ff)” 表示卡已经没有应答。',
      },
    },
    {
      does: {
        en: 'Bring it back: power the machine off and on; a warm reboot is often not enough',
        zh: '恢复：关机断电再开；热重启往往不够',
      },
      run: 'sudo systemctl poweroff',
      root: true,
      risk: 'reboots',
    },
    {
      does: {
        en: 'Power: each socket of the card on its own cable of the supply, no adapters; reseat the card; look at temperatures',
        zh: '供电：显卡的每个供电口单独接一根电源线，不用转接；重新插紧；看温度',
      },
      root: false,
      risk: 'reboots',
    },
    {
      does: {
        en: 'Prove it: NVIDIA without boost; if it stays up now, the supply is too weak',
        zh: '验证供电：NVIDIA 卡限制频率后若不再掉，就是电源不够',
      },
      run: 'nvidia-smi -q -d TEMPERATURE,POWER\nsudo nvidia-smi -lgc 300,1500   # undo: sudo nvidia-smi -rgc',
      root: true,
      risk: 'safe',
    },
    {
      does: {
        en: 'It falls off when idle or after a resume: switch off power saving of the link, as a test',
        zh: '空闲或恢复后才掉：先关掉链路省电试试',
      },
      run: '# kernel command line: pcie_aspm=off\n# NVIDIA laptops: options nvidia NVreg_DynamicPowerManagement=0x00 in /etc/modprobe.d/nvidia.conf',
      root: false,
      risk: 'reboots',
    },
  ],
  verify: {
    probe: 'dmesg',
    when: quiet('klog-gpu-lost', 'dmesg'),
    says: { en: 'The log of this boot names no lost card.', zh: '本次启动的日志里没有掉卡。' },
  },
  prevent: [
    {
      says: {
        en: 'Plan the supply for the peaks of the cards, not for their TDP, and keep firmware of board and card current.',
        zh: '电源按显卡的瞬时峰值而不是 TDP 来配，主板和显卡固件保持最新。',
      },
    },
  ],
  sources: [
    'https://docs.nvidia.com/deploy/xid-errors/',
    'https://github.com/NVIDIA/open-gpu-kernel-modules/issues/507',
    'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/drivers/gpu/drm/amd/amdgpu/amdgpu_device.c',
  ],
})
