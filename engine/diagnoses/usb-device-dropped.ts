import { all, any, quiet, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

const says = (group: string) => seen('klog-usb-fault', { [group]: '~.' })
/** what nobody does by hand */
const hard = any(says('enumerate'), says('power'), says('host'))
/** what unplugging, suspend and firmware of a device do as well */
const soft = any(says('disconnect'), says('reset'), says('uas'))
const missed = any(
  seen('disk-io-error'),
  seen('kernel-remounted-readonly'),
  seen('read-only-file-system'),
  seen('serial-port-absent'),
)

export default defineDiagnosis({
  id: 'usb-device-dropped',
  area: 'kernel',
  tags: ['hardware', 'storage/disks'],
  words: {
    title: { en: 'A USB device drops off its bus', zh: 'USB 设备从总线上掉线' },
    what: {
      en: 'The kernel loses the device, resets it, or cannot even ask it what it is. Whatever hangs on it goes with it: a disk turns read-only, a serial port vanishes or comes back under another name.',
      zh: '内核与设备失去联系、反复复位，或者连设备是什么都问不出来。挂在上面的东西随之消失：磁盘变只读，串口不见或换了名字。',
    },
    why: {
      en: 'Mostly power, cable or hub: a bus-powered disk draws more than the port gives, a long or loose cable loses packets (-71), a device hangs and does not answer (-110). Bridges that do not bear UAS, power saving, and controllers of boards come after that.',
      zh: '多半是供电、线缆或集线器：靠总线供电的盘超过端口的供电能力，线太长或松动会丢包（-71），设备卡住不应答（-110）。其次才是不支持 UAS 的转接芯片、省电设置，以及开发板自带的控制器。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: all(soft, missed),
      says: {
        en: 'The device left the bus or was reset, and what hangs on it fails.',
        zh: '设备掉线或被复位，挂在它上面的东西随之出错。',
      },
    },
    {
      weight: 'points',
      when: hard,
      says: {
        en: 'The device does not answer on the bus, the port cuts its current, or the controller died.',
        zh: '设备在总线上没有应答、端口因过流断电，或控制器停止工作。',
      },
    },
    {
      weight: 'hints',
      when: soft,
      says: {
        en: 'A device was disconnected or reset; unplugging does that, too.',
        zh: '有设备断开或复位；人为拔插也会这样。',
      },
    },
  ],
  refutes: [
    {
      when: all(seen('klog-brltty-took-port'), unless(hard)),
      says: { en: 'brltty took the port; the device is still there.', zh: '端口被 brltty 接管，设备还在。' },
    },
  ],
  variants: [
    {
      id: 'power',
      when: any(says('power'), seen('undervoltage')),
      title: { en: 'too little power', zh: '供电不足' },
    },
    {
      id: 'host',
      when: says('host'),
      title: { en: 'the controller died, with all on it', zh: '控制器停止工作，全部掉线' },
    },
    { id: 'uas', when: says('uas'), title: { en: 'a disk behind UAS does not answer', zh: '走 UAS 的盘没有应答' } },
  ],
  explains: ['disk-failing', 'fs-mounted-readonly', 'filesystem-damaged', 'device-missing', 'fstab-device-missing'],
  prior: 2,
  ask: ['dmesg'],
  names: { VENDOR: [], PRODUCT: [] },
  fixes: [
    {
      does: { en: 'See which device, on which port, how often', zh: '看是哪个设备、哪个端口、多频繁' },
      run: "sudo dmesg -T | grep -iE 'usb|uas|xhci|over-?current|voltage' | tail -n 40\nlsusb -t",
      root: true,
      risk: 'read-only',
    },
    {
      does: {
        en: 'Power and cable first: a hub with a supply of its own, another short cable, another port, nothing else on the hub',
        zh: '先查供电和线缆：换带独立供电的集线器、换短线、换接口，集线器上不接别的设备',
      },
      root: false,
      risk: 'safe',
      caution: {
        en: 'Unmount disks before pulling them.',
        zh: '拔盘之前先卸载。',
      },
    },
    {
      does: {
        en: 'A disk with uas_eh_abort_handler: take the plain driver for this bridge (ids from lsusb)',
        zh: '盘报 uas_eh_abort_handler：让这个转接芯片改用普通驱动（ID 见 lsusb）',
      },
      run: "lsusb\necho 'options usb-storage quirks=VENDOR:PRODUCT:u' | sudo tee /etc/modprobe.d/usb-quirks.conf\nsudo update-initramfs -u   # Debian, Ubuntu; dracut -f on Fedora, RHEL",
      root: true,
      risk: 'reboots',
      caution: {
        en: 'Costs speed. Raspberry Pi and kernels with usb-storage built in: usb-storage.quirks=VENDOR:PRODUCT:u on the kernel command line.',
        zh: '会变慢。树莓派以及 usb-storage 编进内核的系统，要写在内核命令行：usb-storage.quirks=VENDOR:PRODUCT:u。',
      },
    },
    {
      does: {
        en: 'It drops when idle: keep USB from saving power, as a test',
        zh: '空闲时掉线：先关掉 USB 省电试试',
      },
      run: 'cat /sys/module/usbcore/parameters/autosuspend\n# kernel command line: usbcore.autosuspend=-1',
      root: false,
      risk: 'reboots',
    },
    {
      does: {
        en: 'Raspberry Pi 4 and 5: let the ports have their full current, with a supply that gives it',
        zh: '树莓派 4、5：电源足够时放开 USB 电流',
      },
      for: ['raspberrypi'],
      run: 'vcgencmd get_throttled   # bit 0 or 16 set: the supply is too weak\n# Raspberry Pi 5, /boot/firmware/config.txt: usb_max_current_enable=1',
      root: false,
      risk: 'reboots',
    },
    {
      does: {
        en: 'Afterwards: check the file system that was cut off, unmounted',
        zh: '之后：卸载并检查被中断的文件系统',
      },
      run: 'lsblk -f\nsudo fsck -n /dev/disk/by-label/…',
      root: true,
      risk: 'read-only',
    },
  ],
  verify: {
    probe: 'dmesg',
    when: quiet('klog-usb-fault', 'dmesg'),
    says: {
      en: 'The log of this boot names no device that dropped.',
      zh: '本次启动的日志里没有设备掉线。',
    },
  },
  prevent: [
    {
      says: {
        en: 'Name disks by UUID and serial ports by /dev/serial/by-id: a device that comes back may have another letter or number.',
        zh: '磁盘用 UUID、串口用 /dev/serial/by-id 来写：重新接上的设备可能换了盘符或编号。',
      },
    },
  ],
  sources: [
    'https://docs.kernel.org/admin-guide/kernel-parameters.html',
    'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/drivers/usb/core/hub.c',
    'https://www.raspberrypi.com/documentation/computers/config_txt.html',
  ],
})
