import { all, any, is, isIn, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

const low = any(seen('undervoltage'), isIn('power.under-voltage', ['now', 'since-boot']))
/** what fails first when the voltage drops: disks, cards, and what hangs on USB */
const unstable = any(
  seen('disk-io-error'),
  seen('read-only-file-system'),
  seen('kernel-remounted-readonly'),
  seen('filesystem-corruption'),
)
/** another fault is spoken of: a weak supply may stand beside it */
const other = any(
  seen('topic-container-start'),
  seen('topic-docker-daemon'),
  seen('topic-kubelet'),
  seen('topic-containerd'),
  seen('topic-unit'),
  seen('topic-module'),
  seen('topic-iptables'),
  seen('topic-packages'),
)

export default defineDiagnosis({
  id: 'power-supply-weak',
  area: 'host',
  tags: ['hardware/arm', 'os/raspberry-pi'],
  words: {
    title: { en: 'The power supply of the board is too weak (under-voltage)', zh: '板子供电不足（欠压）' },
    what: {
      en: 'The voltage fell below 4.63 V. The Raspberry Pi slows its processor down, and disks, cards and USB devices drop out or lose data.',
      zh: '电压低于 4.63 V。树莓派会降频，磁盘、存储卡和 USB 设备会掉线或丢数据。',
    },
    why: {
      en: 'A phone charger, a thin or long cable, or a disk that is fed by the USB ports gives way for milliseconds when load comes. The board measures that itself; the firmware sets bit 0 while it lasts, and bit 16 until the next power-on.',
      zh: '手机充电器、又细又长的线，或靠 USB 口供电的硬盘，在负载上来时电压会瞬间跌落。板子自己会测量：跌落期间固件置第 0 位，第 16 位则一直保留到下次上电。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(seen('undervoltage'), isIn('power.under-voltage', ['now', 'since-boot'])),
      says: {
        en: 'The kernel logged it, and the firmware has its bit set: the board measured too little.',
        zh: '内核记录了欠压，固件的标志位也置上了：板子测到的电压确实偏低。',
      },
    },
    {
      weight: 'points',
      when: all(low, any(unstable, unless(other))),
      says: { en: 'The board measured too low a voltage.', zh: '板子测到电压过低。' },
    },
    {
      weight: 'hints',
      when: low,
      says: {
        en: 'The board lacks power at times; other faults may come from that, or stand beside it.',
        zh: '板子时而供电不足；别的故障可能由此而来，也可能与此无关。',
      },
    },
  ],
  refutes: [
    {
      when: is('power.under-voltage', 'no'),
      says: {
        en: 'The firmware has seen no under-voltage since it was switched on.',
        zh: '上电以来固件没有记录到欠压。',
      },
    },
    {
      when: is('platform', 'vm'),
      says: { en: 'It is a virtual machine: no board of its own.', zh: '这是虚拟机：没有自己的板子。' },
    },
  ],
  explains: ['disk-failing', 'fs-mounted-readonly', 'filesystem-damaged', 'usb-device-dropped'],
  prior: 2,
  ask: ['get-throttled', 'dmesg'],
  fixes: [
    {
      does: {
        en: 'Watch it under load: which device brings the voltage down?',
        zh: '加上负载观察：是哪个设备把电压拉低的？',
      },
      run: "vcgencmd get_throttled\nvcgencmd pmic_read_adc EXT5V_V   # Pi 5\nsudo dmesg -wT | grep -iE 'voltage|usb|sd[a-z]'",
      root: true,
      risk: 'read-only',
    },
    {
      does: {
        en: 'The supply made for this board, with its own short cable; disks on a powered hub',
        zh: '换成这块板子的官方电源和自带短线；硬盘接带独立供电的 USB 集线器',
      },
      root: false,
      risk: 'reboots',
      caution: {
        en: 'Pi 3: 5.1 V 2.5 A, Pi 4: 5.1 V 3 A, Pi 5: 5.1 V 5 A. Amperes on the label do not help where the cable loses the voltage. Shut down cleanly before unplugging.',
        zh: 'Pi 3 要 5.1 V 2.5 A，Pi 4 要 5.1 V 3 A，Pi 5 要 5.1 V 5 A。线不好，标称电流再大也没用。拔电之前先正常关机。',
      },
    },
    {
      does: {
        en: 'Until then: take load off (USB disks, fans on the GPIO pins, overclocking)',
        zh: '在此之前：减负载（USB 硬盘、接在 GPIO 上的风扇、超频）',
      },
      run: "grep -nE '^(over_voltage|arm_freq|gpu_freq|force_turbo)' /boot/firmware/config.txt /boot/config.txt 2>/dev/null",
      root: false,
      risk: 'read-only',
    },
    {
      does: { en: 'Then check the file system that wrote during the drops', zh: '之后检查欠压期间写过的文件系统' },
      run: 'sudo touch /forcefsck; sudo systemctl reboot',
      root: true,
      risk: 'reboots',
      caution: {
        en: 'On systems without that file: fsck.mode=force once in cmdline.txt. Copy off first what matters.',
        zh: '不认这个文件的系统：在 cmdline.txt 里临时加 fsck.mode=force。先备份重要数据。',
      },
    },
  ],
  verify: {
    probe: 'get-throttled',
    when: is('power.under-voltage', 'no'),
    says: {
      en: 'throttled=0x0 (or only the bits of heat), after a time under load.',
      zh: '带负载跑一段时间后仍是 throttled=0x0（或只有温度位）。',
    },
  },
  prevent: [
    {
      says: {
        en: 'Do not silence it by avoid_warnings: the throttling and the lost writes remain.',
        zh: '不要用 avoid_warnings 关掉提示：降频和写丢的数据还在。',
      },
    },
  ],
  sources: [
    'https://www.raspberrypi.com/documentation/computers/os.html#get_throttled',
    'https://www.raspberrypi.com/documentation/computers/raspberry-pi.html#power-supply',
    'https://github.com/raspberrypi/linux/blob/rpi-6.6.y/drivers/hwmon/raspberrypi-hwmon.c',
    'https://github.com/MichaIng/DietPi/issues/1966',
  ],
})
