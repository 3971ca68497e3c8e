import { any, isIn, seen } from '../../conditions'
import { ask, branch, defineTree } from '../kit'

export default defineTree({
  id: 'board-lacks-power',
  area: 'host',
  tags: ['hardware/arm', 'os/raspberry-pi'],
  words: {
    title: { en: 'A Raspberry Pi is slow, freezes or loses its disks', zh: '树莓派变慢、死机或掉盘' },
    symptom: {
      en: '“Under-voltage detected!” in the kernel log, or throttled=0x50005',
      zh: '内核日志里有 “Under-voltage detected!”，或 throttled=0x50005',
    },
  },
  entry: any(seen('undervoltage'), isIn('power.under-voltage', ['now', 'since-boot'])),
  root: ask(
    'power-or-disk',
    'Has the firmware seen under-voltage since it was switched on? (vcgencmd get_throttled)',
    '上电以来固件记录过欠压吗？（vcgencmd get_throttled）',
    branch('No', '没有', isIn('power.under-voltage', ['no']), 'disk-failing'),
    branch('Yes, or not asked', '有，或还没查', 'else', 'power-supply-weak'),
  ),
})
