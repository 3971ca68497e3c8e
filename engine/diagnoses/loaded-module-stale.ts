import { any, is, seen } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'loaded-module-stale',
  area: 'kernel',
  tags: ['kernel/modules', 'hardware/nvidia'],
  words: {
    title: { en: 'The loaded module is older than its user-space part', zh: '已加载的模块比用户态程序旧' },
    what: {
      en: "The driver's libraries were upgraded, the module in memory is still the old one.",
      zh: '驱动的库已经升级，内存里加载的仍是旧模块。',
    },
    why: {
      en: 'An upgrade replaces files; a loaded module stays until it is unloaded or the machine reboots. NVIDIA’s halves compare their full version strings, and a difference in the last digits is refused. If a reboot does not help, the module on disk is the old one too.',
      zh: '升级只替换文件，已加载的模块要等卸载或重启才会换。NVIDIA 的两半会比较完整的版本字符串，末位不同也拒绝。重启无效，说明磁盘上的模块也是旧的。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: any(seen('nvidia-api-mismatch'), seen('gpu-driver-mismatch')),
      says: {
        en: 'The driver in the kernel and the library have different versions.',
        zh: '内核里的驱动与库的版本不同。',
      },
    },
    {
      weight: 'hints',
      when: seen('cuda-sees-no-gpu', { broken: '~.' }, { old: '~.' }),
      says: {
        en: 'Driver and libraries may be of two releases: after an upgrade a reboot is due.',
        zh: '驱动和库可能不是同一版本：升级之后要重启。',
      },
    },
  ],
  refutes: [
    {
      when: is('gpu.driver', 'ok'),
      says: {
        en: 'The loaded driver and the installed library work together.',
        zh: '已加载的驱动与安装的库可以配合工作。',
      },
    },
  ],
  explains: ['nvidia-runtime-missing'],
  prior: 2,
  ask: ['dmesg', 'nvidia-smi'],
  fixes: [
    { does: { en: 'Reboot', zh: '重启' }, run: 'sudo systemctl reboot', root: true, risk: 'reboots' },
    {
      does: { en: 'Or unload the modules while nothing uses the card', zh: '或在没有程序使用显卡时卸载模块' },
      run: 'sudo rmmod nvidia_drm nvidia_modeset nvidia_uvm nvidia\nsudo modprobe nvidia',
      root: true,
      risk: 'restarts-service',
    },
  ],
  verify: {
    probe: 'modprobe',
    key: 'nvidia',
    standIn: true,
    when: is('module.load', 'ok', 'nvidia'),
    says: { en: 'The new module is loaded.', zh: '新模块已加载。' },
  },
  prevent: [
    {
      says: {
        en: 'Keep driver packages out of unattended upgrades on machines that compute.',
        zh: '跑计算任务的机器上，把驱动包排除在自动升级之外。',
      },
    },
  ],
  sources: [
    'https://github.com/NVIDIA/open-gpu-kernel-modules/blob/main/src/nvidia/arch/nvalloc/unix/src/osapi.c',
    'https://github.com/NVIDIA/nvidia-container-toolkit/issues/394',
  ],
})
