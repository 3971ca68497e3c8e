import { all, any, is, isIn, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'rfkill-blocked',
  area: 'network',
  tags: ['hardware', 'network'],
  words: {
    title: { en: 'The radio is switched off (rfkill)', zh: '无线被关闭（rfkill）' },
    what: {
      en: 'Wi-Fi or Bluetooth is blocked in the kernel: by a setting (soft) or by a key, a switch or the firmware (hard). Driver and firmware are fine.',
      zh: 'Wi-Fi 或蓝牙在内核里被禁用：软件设置（soft），或按键、开关、固件（hard）。驱动和固件都没问题。',
    },
    why: {
      en: 'Airplane mode, a saved state of systemd-rfkill, or Raspberry Pi OS before a country is set block softly. A hard block comes from the machine; some laptop drivers (ideapad_laptop, hp_wmi, acer_wmi) report one that is not there.',
      zh: '飞行模式、systemd-rfkill 保存的状态、树莓派系统还没设置国家，都是 soft；hard 来自机器本身，有些笔记本驱动（ideapad_laptop、hp_wmi、acer_wmi）会误报。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(seen('rfkill-refused'), isIn('radio.blocked', ['soft', 'hard'])),
      says: {
        en: 'The kernel refuses for RF-kill, and rfkill lists the block.',
        zh: '内核以 RF-kill 为由拒绝，rfkill 也列出了禁用状态。',
      },
    },
    {
      weight: 'points',
      when: seen('rfkill-refused'),
      says: { en: 'The kernel refuses because the radio is blocked.', zh: '内核因为无线被禁用而拒绝。' },
    },
    {
      weight: 'hints',
      when: isIn('radio.blocked', ['soft', 'hard']),
      says: { en: 'A radio is blocked; that may be as somebody wants it.', zh: '有无线设备被禁用；也可能是有意的。' },
    },
    {
      weight: 'hints',
      when: seen('nm-no-device'),
      says: { en: 'A radio that is switched off is no suitable device.', zh: '无线被关掉时，也算没有合适的设备。' },
    },
  ],
  refutes: [
    {
      when: all(is('radio.blocked', 'no', 'wlan'), unless(isIn('radio.blocked', ['soft', 'hard']))),
      says: { en: 'rfkill lists no block.', zh: 'rfkill 显示没有被禁用。' },
    },
  ],
  variants: [
    {
      id: 'hard',
      when: any(is('radio.blocked', 'hard'), seen('rfkill-refused', { kind: 'hard' })),
      title: { en: 'blocked by the machine: key, switch, firmware', zh: '被机器禁用：按键、开关、固件' },
    },
    {
      id: 'soft',
      when: any(is('radio.blocked', 'soft'), seen('rfkill-refused', { kind: 'soft' })),
      title: { en: 'blocked by a setting', zh: '被软件设置禁用' },
    },
  ],
  explains: [],
  prior: 1,
  ask: ['rfkill-list', 'dmesg'],
  names: { COUNTRY: [] },
  fixes: [
    {
      does: { en: 'Soft: unblock', zh: 'soft：解除' },
      run: 'rfkill list\nsudo rfkill unblock wifi bluetooth\nsudo ip link set wlan0 up',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Raspberry Pi: set the country, which also unblocks', zh: '树莓派：设置国家代码，同时会解除' },
      run: 'sudo raspi-config nonint do_wifi_country COUNTRY',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Hard: the key or switch of the machine, its BIOS', zh: 'hard：机器上的按键或开关，或 BIOS 设置' },
      run: 'rfkill list\nsudo dmesg | grep -iE "rfkill|radio"',
      root: true,
      risk: 'read-only',
    },
    {
      does: { en: 'A hard block that the laptop driver makes up', zh: '笔记本驱动误报的 hard' },
      run: "lsmod | grep -E 'ideapad_laptop|hp_wmi|acer_wmi|dell_laptop'\nsudo modprobe -r ideapad_laptop && rfkill list\necho 'blacklist ideapad_laptop' | sudo tee /etc/modprobe.d/rfkill.conf",
      root: true,
      risk: 'safe',
      caution: {
        en: 'Hot keys of the laptop may stop working; name the module that lsmod shows.',
        zh: '笔记本的快捷键可能失效；请写 lsmod 里实际出现的模块。',
      },
    },
  ],
  verify: {
    probe: 'rfkill-list',
    when: is('radio.blocked', 'no'),
    says: { en: 'No radio is blocked.', zh: '无线都没有被禁用。' },
  },
  prevent: [
    {
      says: {
        en: 'systemd-rfkill restores the last state at boot: unblock once, then shut down cleanly.',
        zh: 'systemd-rfkill 开机会恢复上次的状态：解除一次，再正常关机。',
      },
    },
  ],
  sources: [
    'https://docs.kernel.org/driver-api/rfkill.html',
    'https://man7.org/linux/man-pages/man8/rfkill.8.html',
    'https://www.freedesktop.org/software/systemd/man/latest/systemd-rfkill.service.html',
  ],
})
