/** A serial port that a program opens by name, and whatever else drops off USB. */
import { all, any, is, seen, unless } from '../../conditions'
import { ask, branch, defineTree, goOn } from '../kit'

export default defineTree({
  id: 'serial-port-gone',
  area: 'host',
  tags: ['hardware'],
  words: {
    title: { en: 'A serial port or USB device is not there', zh: '串口或 USB 设备不见了' },
    symptom: {
      en: '“could not open port /dev/ttyUSB0: No such file or directory”, no /dev/ttyACM0; “device descriptor read/64, error -71”, “USB disconnect”',
      zh: '“could not open port /dev/ttyUSB0: No such file or directory”、没有 /dev/ttyACM0；“device descriptor read/64, error -71”、“USB disconnect”',
    },
  },
  entry: any(seen('serial-port-absent'), seen('klog-usb-fault')),
  root: ask(
    'serial-kernel-says',
    'What does the kernel say of the stick? (sudo dmesg | grep -iE "tty|usb")',
    '内核怎么说这个设备？（sudo dmesg | grep -iE "tty|usb"）',
    branch(
      'Another number, unplugged, or brltty took it',
      '换了编号、被拔掉，或被 brltty 接管',
      any(
        seen('klog-brltty-took-port'),
        all(seen('serial-port-absent'), seen('klog-serial-attached'), unless(seen('klog-usb-fault'))),
      ),
      'device-missing',
    ),
    branch('It left the bus, or does not answer', '掉线，或没有应答', seen('klog-usb-fault'), 'usb-device-dropped'),
    branch('Its driver is not found', '找不到驱动', is('module.load', 'not-found'), goOn('running-kernel-whole')),
    branch('Not known', '不清楚', 'else', 'device-missing'),
  ),
})
