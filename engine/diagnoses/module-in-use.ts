import { all, any, is, seen, unless } from '../conditions'
import { defineDiagnosis, inLine } from './kit'

/** who wants to unload it for a reason of its own has that fault */
const wanted = any(seen('nvidia-api-mismatch'), seen('gpu-driver-mismatch'), seen('dkms-build-failed'))

export default defineDiagnosis({
  id: 'module-in-use',
  area: 'kernel',
  tags: ['kernel/modules'],
  words: {
    title: { en: 'The kernel module is in use and cannot be unloaded', zh: '内核模块正在使用，卸载不了' },
    what: {
      en: 'rmmod or modprobe -r was refused: another module stands on it, or a process has its device open.',
      zh: 'rmmod 或 modprobe -r 被拒绝：有别的模块依赖它，或有进程打开着它的设备。',
    },
    why: {
      en: 'The kernel counts who uses a module. “in use by: …” names modules, which go first; without names it is a process, a mount, a network interface that is up, the console on a graphics card, or a container. A count that nobody explains is a fault of the driver, and only a reboot clears it.',
      zh: '内核会给模块的使用者计数。“in use by: …” 列出的是模块，要先卸它们；没有列名字，就是进程、挂载、启用中的网卡、占着显卡的控制台或容器。谁都解释不了的计数是驱动的毛病，只能重启。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: all(seen('kmod-in-use'), unless(wanted)),
      says: { en: 'kmod says that the module is in use.', zh: 'kmod 说模块正在使用。' },
    },
    {
      weight: 'hints',
      when: seen('kmod-in-use'),
      says: { en: 'A module was not unloaded.', zh: '有模块没有卸载成功。' },
    },
  ],
  refutes: [
    {
      when: all(seen('kmod-removal-refused'), is('module.loaded', false)),
      says: { en: 'The module is not loaded.', zh: '模块没有加载。' },
    },
  ],
  variants: [
    {
      id: 'by-modules',
      when: seen('kmod-in-use', { users: '~.' }),
      title: { en: 'other modules stand on it', zh: '有别的模块依赖它' },
    },
    {
      id: 'nvidia',
      when: seen('kmod-in-use', { module: '~^nvidia' }),
      title: { en: 'NVIDIA: desktop, persistence daemon, containers', zh: 'NVIDIA：桌面、持久化守护进程、容器' },
    },
  ],
  explains: [],
  prior: 2,
  ask: ['lsmod', 'dmesg'],
  names: { MODULE: [inLine('kmod-in-use', 'module')], UNIT: [] },
  fixes: [
    {
      does: { en: 'Who uses it: modules, and processes on its devices', zh: '谁在用：模块，以及打开它设备的进程' },
      run: 'lsmod | awk \'$1 == "MODULE"\'\nls /sys/module/MODULE/holders\nsudo lsof /dev/nvidia* /dev/dri/* /dev/kvm 2>/dev/null | head -n 20',
      root: true,
      risk: 'read-only',
    },
    {
      does: {
        en: 'Stop what uses it, then unload from the top down; modprobe -r takes unused dependencies along',
        zh: '先停使用者，再从上往下卸载；modprobe -r 会顺带卸掉没人用的依赖',
      },
      run: 'sudo systemctl stop UNIT\nsudo modprobe -r MODULE',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'Network drivers: the interface goes down with it; not over ssh on that card.',
        zh: '网卡驱动：接口会跟着断，不要在经由这块网卡的 ssh 里做。',
      },
    },
    {
      does: {
        en: 'NVIDIA: end the desktop and the persistence daemon, then the four in order',
        zh: 'NVIDIA：先停桌面和持久化守护进程，再按顺序卸四个模块',
      },
      run: 'sudo systemctl isolate multi-user.target\nsudo systemctl stop nvidia-persistenced\nsudo modprobe -r nvidia_drm nvidia_modeset nvidia_uvm nvidia',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'It ends every graphical session, and work on the card. Containers with a GPU hold it, too: docker ps.',
        zh: '会结束所有图形会话和显卡上的任务。用到 GPU 的容器也会占着它：看 docker ps。',
      },
    },
    {
      does: {
        en: 'Or keep it from loading, and reboot',
        zh: '或者不让它加载，然后重启',
      },
      run: "echo 'blacklist MODULE' | sudo tee /etc/modprobe.d/blacklist-MODULE.conf\nsudo update-initramfs -u || sudo dracut -f\nsudo systemctl reboot",
      root: true,
      risk: 'reboots',
    },
  ],
  verify: {
    probe: 'lsmod',
    when: is('module.loaded', false),
    says: { en: 'lsmod no longer lists the module.', zh: 'lsmod 里没有这个模块了。' },
  },
  prevent: [
    {
      says: {
        en: 'Never rmmod -f: it leaves pointers into memory that is gone, and the machine crashes later.',
        zh: '不要用 rmmod -f：会留下指向已释放内存的指针，机器过一会儿就崩。',
      },
    },
  ],
  sources: [
    'https://man7.org/linux/man-pages/man8/rmmod.8.html',
    'https://man7.org/linux/man-pages/man2/delete_module.2.html',
    'https://github.com/Askannz/optimus-manager/issues/277',
  ],
})
