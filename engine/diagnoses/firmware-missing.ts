import { all, any, quiet, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

const gaveUp = seen('klog-firmware-gave-up')
const asked = seen('klog-firmware-file')

export default defineDiagnosis({
  id: 'firmware-missing',
  area: 'kernel',
  tags: ['kernel/modules', 'kernel/packages', 'hardware'],
  words: {
    title: { en: 'The firmware file of a device is not there', zh: '缺少设备的固件文件' },
    what: {
      en: 'The driver is there and loads, but finds no firmware for the device below /lib/firmware, so the device does not come up.',
      zh: '驱动在，也加载了，但在 /lib/firmware 里找不到设备要用的固件，所以设备起不来。',
    },
    why: {
      en: 'Firmware comes in packages of its own, on Debian in a section that is not enabled everywhere; a newer kernel or driver asks for a newer file; a driver that is built in, or in the initramfs, asks before the root file system is there.',
      zh: '固件在单独的软件包里，Debian 还放在不一定启用的仓库分区里；内核或驱动升级后会要求更新的固件；编译进内核或放在 initramfs 里的驱动，会在根文件系统挂载之前就去找。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: all(asked, gaveUp),
      says: {
        en: 'The kernel did not find the file (-2), and the driver gave up.',
        zh: '内核找不到这个文件（-2），驱动随即放弃。',
      },
    },
    {
      weight: 'points',
      when: seen('klog-firmware-gave-up', { none: '~.' }),
      says: { en: 'The driver found none of the files that it can use.', zh: '驱动能用的固件文件一个都没有找到。' },
    },
    {
      weight: 'hints',
      when: any(asked, gaveUp, seen('initramfs-firmware-absent'), seen('link-up-no-file')),
      says: {
        en: 'A firmware file was asked for and not found; some drivers go on with another one.',
        zh: '有固件文件没找到；有些驱动会改用别的文件继续。',
      },
    },
    {
      weight: 'hints',
      when: seen('nm-no-device'),
      says: { en: 'An interface without its firmware does not come up.', zh: '网卡缺少固件就起不来。' },
    },
    {
      weight: 'hints',
      when: seen('network-wait-timeout'),
      says: { en: 'An interface without its firmware does not come up.', zh: '网卡缺少固件就起不来。' },
    },
    {
      weight: 'hints',
      when: seen('gpu-none-found'),
      says: {
        en: 'The driver is loaded and the card does not start: its GSP firmware may be missing.',
        zh: '驱动已加载但显卡起不来：可能缺少 GSP 固件。',
      },
    },
  ],
  refutes: [
    {
      when: all(asked, seen('klog-firmware-loaded'), unless(gaveUp)),
      says: {
        en: 'The driver then loaded another file: the line before it is harmless.',
        zh: '驱动随后加载了别的固件文件，前面那行可以忽略。',
      },
    },
  ],
  explains: [],
  prior: 1,
  ask: ['dmesg', 'packages'],
  fixes: [
    {
      does: {
        en: 'Install the firmware package that holds the named file, then load the driver again',
        zh: '安装含有这个文件的固件包，再重新加载驱动',
      },
      for: ['debian'],
      run: 'sudo apt-get install linux-firmware || sudo apt-get install firmware-linux firmware-misc-nonfree firmware-realtek firmware-iwlwifi',
      root: true,
      risk: 'safe',
      caution: {
        en: 'Ubuntu has one package, linux-firmware. Debian has several, in non-free-firmware: add that to the sources first.',
        zh: 'Ubuntu 只有 linux-firmware 一个包；Debian 分成多个包，在 non-free-firmware 里，要先加到软件源。',
      },
    },
    {
      does: { en: 'Install or update the firmware packages', zh: '安装或更新固件包' },
      for: ['rhel'],
      run: 'sudo dnf install linux-firmware    # some Wi-Fi is apart: iwlwifi-mvm-firmware, realtek-firmware',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Install or update the firmware packages', zh: '安装或更新固件包' },
      for: ['arch'],
      run: 'sudo pacman -S linux-firmware',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Install or update the firmware packages', zh: '安装或更新固件包' },
      for: ['alpine'],
      run: 'sudo apk add linux-firmware',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Install or update the firmware packages', zh: '安装或更新固件包' },
      for: ['suse'],
      run: 'sudo zypper install kernel-firmware-all',
      root: true,
      risk: 'safe',
    },
    {
      does: {
        en: 'The file is there: it is asked for too early; put it into the initramfs, or load the driver later',
        zh: '文件其实在：是找得太早；把它放进 initramfs，或推迟加载驱动',
      },
      run: 'sudo update-initramfs -u || sudo dracut -f || sudo mkinitcpio -P',
      root: true,
      risk: 'safe',
    },
  ],
  verify: {
    probe: 'dmesg',
    when: quiet('klog-firmware-file', 'dmesg'),
    says: { en: 'After the next boot no firmware is missed.', zh: '重启后不再有找不到固件的报错。' },
  },
  prevent: [
    {
      says: {
        en: 'Keep the firmware packages on a machine, and upgrade them together with the kernel.',
        zh: '机器上装好固件包，并与内核一起升级。',
      },
    },
  ],
  sources: [
    'https://docs.kernel.org/driver-api/firmware/fw_search_path.html',
    'https://wiki.debian.org/Firmware',
    'https://github.com/kuba-moo/mt7601u/issues/38',
  ],
})
