/** A serial port that a program opens by name. */
import { any, is, seen } from '../../conditions'
import { ask, branch, defineTree, goOn } from '../kit'

export default defineTree({
  id: 'serial-port-gone',
  area: 'host',
  tags: ['hardware'],
  words: {
    title: { en: 'A serial port is not there', zh: '串口设备不存在' },
    symptom: {
      en: '“could not open port /dev/ttyUSB0: No such file or directory”, no /dev/ttyACM0',
      zh: '“could not open port /dev/ttyUSB0: No such file or directory”、没有 /dev/ttyACM0',
    },
  },
  entry: seen('serial-port-absent'),
  root: ask(
    'serial-kernel-says',
    'What does the kernel say of the stick? (sudo dmesg | grep -iE "tty|usb")',
    '内核怎么说这个设备？（sudo dmesg | grep -iE "tty|usb"）',
    branch(
      'Another number, unplugged, or brltty took it',
      '换了编号、被拔掉，或被 brltty 接管',
      any(seen('klog-brltty-took-port'), seen('klog-serial-attached')),
      'device-missing',
    ),
    branch('Its driver is not found', '找不到驱动', is('module.load', 'not-found'), goOn('running-kernel-whole')),
    branch('Not known', '不清楚', 'else', 'device-missing'),
  ),
})
