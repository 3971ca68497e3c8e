/** A radio that the kernel keeps switched off. */
import { any, is, isIn, seen } from '../../conditions'
import { ask, branch, defineTree } from '../kit'

export default defineTree({
  id: 'radio-off',
  area: 'network',
  tags: ['hardware'],
  words: {
    title: { en: 'Wi-Fi or Bluetooth stays off', zh: 'Wi-Fi 或蓝牙打不开' },
    symptom: {
      en: '“Operation not possible due to RF-kill”, “Soft blocked: yes”',
      zh: '报 “Operation not possible due to RF-kill”，或 rfkill 显示 “Soft blocked: yes”',
    },
  },
  entry: any(seen('rfkill-refused'), isIn('radio.blocked', ['soft', 'hard'])),
  root: ask(
    'radio-kind',
    'Is a radio blocked? (rfkill list)',
    '无线被禁用了吗？（rfkill list）',
    branch('No', '没有', is('radio.blocked', 'no', 'wlan'), 'firmware-missing'),
    branch('Yes, or not known', '是，或不清楚', 'else', 'rfkill-blocked'),
  ),
})
