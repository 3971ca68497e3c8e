import { all, any, is, isIn, seen, unless } from '../conditions'
import { inContainer } from '../situations'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'boot-kernel-not-updated',
  area: 'kernel',
  tags: ['kernel/upgrade', 'kernel/boot'],
  words: {
    title: {
      en: 'The machine keeps booting an older kernel than its modules',
      zh: '机器总是启动旧内核，与磁盘上的模块对不上',
    },
    what: {
      en: 'The modules were upgraded, the kernel that the boot loader or firmware starts was not. A reboot alone does not help.',
      zh: '模块已经升级，但引导程序或固件启动的仍是旧内核，单靠重启没有用。',
    },
    why: {
      en: "The new image landed in a directory that is not the boot partition, the loader's default is pinned, or the provider boots a kernel of its own.",
      zh: '新内核镜像没有写进真正的启动分区，或者引导默认项被固定，或者云厂商用自己的内核启动。',
    },
  },
  proof: [
    {
      weight: 'hints',
      when: all(seen('kernel-unpacked', { again: '~.' }), is('kernel.unpacked-runs', false)),
      says: {
        en: 'The newer kernel is unpacked over itself: it had been installed before, and the old one runs all the same.',
        zh: '新内核是覆盖重装：它早就装过了，而运行的仍是旧内核。',
      },
    },
    {
      weight: 'hints',
      when: is('kernel.newer-bootable', true),
      says: {
        en: 'A later release of this kernel stands in /boot: it is not booted yet, or the boot loader passes it over.',
        zh: '/boot 里有这个内核更新的版本：还没有重启，或者引导程序没有选它。',
      },
    },
    {
      weight: 'points',
      when: all(is('modules.dir', 'absent'), is('modules.newer', false), unless(inContainer)),
      says: {
        en: 'Only other releases that are not newer have modules: this kernel did not come from the installed packages.',
        zh: '磁盘上只有其他、并不更新的版本的模块：正在运行的内核不是已安装的软件包提供的。',
      },
    },
    {
      weight: 'points',
      when: all(is('modules.dir', 'absent'), is('modules.other-package', true)),
      says: {
        en: 'Only the kernel package of Raspberry Pi OS 12 has modules. After an upgrade in place its boot partition belongs at /boot/firmware; mounted at /boot, the firmware goes on starting the old kernel.',
        zh: '只有树莓派系统 12 的内核包有模块。原地升级后启动分区应挂在 /boot/firmware；仍挂在 /boot 时，固件会一直启动旧内核。',
      },
    },
    {
      weight: 'points',
      when: all(isIn('os.id', ['coreos', 'flatcar']), is('modules.dir', 'absent')),
      says: {
        en: 'The system image and the running kernel are of different releases.',
        zh: '系统镜像与正在运行的内核不是同一个版本。',
      },
    },
    {
      weight: 'hints',
      when: all(isIn('kernel.flavour', ['raspberrypi']), any(is('modules.dir', 'absent'), seen('kmod-no-moddep'))),
      says: {
        en: 'On a Raspberry Pi the kernel image lies on the FAT partition; when that was not mounted during the upgrade, only the modules changed.',
        zh: '树莓派的内核镜像在 FAT 启动分区上；升级时若没有挂载它，就只更新了模块。',
      },
    },
    {
      weight: 'points',
      when: all(is('modules.dir', 'absent'), is('modules.newer', true), is('boot.other-disk', true)),
      says: {
        en: 'Newer modules are on disk, and /boot is mounted from another disk than the system: an upgrade writes the kernel there, and the machine starts the one on its own disk.',
        zh: '磁盘上的模块更新，而 /boot 挂载的分区和系统不在同一块盘上：升级把内核写到了那边，机器启动的却是自己盘上的旧内核。',
      },
    },
    {
      weight: 'hints',
      when: all(
        is('modules.dir', 'absent'),
        is('modules.newer', true),
        isIn('kernel.flavour', ['vendor', 'raspberrypi']),
        unless(inContainer),
      ),
      says: {
        en: 'Newer modules are on disk: not rebooted since, or, on a board, a kernel image that the upgrade did not reach.',
        zh: '磁盘上的模块更新：要么升级后没有重启，要么（开发板上）真正启动的内核镜像没有被升级到。',
      },
    },
    {
      weight: 'hints',
      when: all(isIn('os.id', ['coreos', 'flatcar']), any(seen('overlay-unavailable'), is('module.load', 'not-found'))),
      says: {
        en: 'An image-based system that lacks a module of its own kernel still boots the kernel of another image.',
        zh: '整体镜像式的系统缺少自带模块，往往是还在启动另一个镜像的内核。',
      },
    },
    {
      weight: 'hints',
      when: is('kernel.bootable', false),
      says: {
        en: 'The kernel that runs is not among those in /boot: the loader may read another partition.',
        zh: '正在运行的内核不在 /boot 里：引导程序读的可能是另一个分区。',
      },
    },
    {
      weight: 'hints',
      when: is('kernel.package', 'other-release'),
      says: { en: 'Another release is installed than the one that runs.', zh: '已安装的版本与正在运行的不同。' },
    },
  ],
  refutes: [
    {
      when: inContainer,
      says: { en: 'A container has no boot loader.', zh: '容器没有引导程序。' },
    },
    {
      when: is('kernel.package', 'same'),
      says: { en: 'The running kernel is the installed one.', zh: '正在运行的就是已安装的内核。' },
    },
  ],
  explains: ['overlay-module-missing', 'fs-module-missing', 'missing-tun-device'],
  prior: 1,
  ask: ['ls-lib-modules', 'uname-a', 'uptime', 'proc-cmdline', 'packages'],
  fixes: [
    {
      does: { en: 'See whether the boot partition is mounted, and mount it', zh: '确认启动分区是否已挂载，没有就挂上' },
      run: 'findmnt --list | grep /boot\nsudo mount -a',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Install the kernel once more, with the partition mounted', zh: '在分区已挂载的情况下重装内核' },
      for: ['debian'],
      run: "sudo apt-get install --reinstall $(dpkg -l 'linux-image-*' | awk '/^ii/{print $2}' | tail -n 1)\nsudo update-grub",
      root: true,
      risk: 'safe',
      caution: {
        en: 'Have a console at hand: this changes what the machine boots.',
        zh: '请备好控制台：这会改变机器的启动内容。',
      },
    },
    {
      does: { en: 'Choose the newest kernel as the default', zh: '把最新内核设为默认启动项' },
      for: ['rhel'],
      run: "sudo grubby --default-kernel\nsudo grubby --set-default /boot/vmlinuz-$(rpm -q --qf '%{VERSION}-%{RELEASE}.%{ARCH}\\n' kernel-core | tail -n 1)",
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Reboot into the installed kernel', zh: '重启，进入已安装的内核' },
      run: 'sudo systemctl reboot',
      root: true,
      risk: 'reboots',
    },
  ],
  verify: {
    probe: 'ls-lib-modules',
    when: is('modules.dir', 'present'),
    says: { en: 'The running release has its modules.', zh: '正在运行的版本有自己的模块。' },
  },
  prevent: [
    {
      says: {
        en: 'Mount /boot by UUID in fstab, without noauto.',
        zh: '在 fstab 里按 UUID 挂载 /boot，不要加 noauto。',
      },
    },
  ],
  sources: ['https://github.com/raspberrypi/linux/issues/4616', 'https://github.com/Hexxeh/rpi-update/issues/218'],
})
