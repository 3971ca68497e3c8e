import { any, seen } from '../../conditions'
import { ask, branch, defineTree } from '../kit'

export default defineTree({
  id: 'gpu-not-there',
  area: 'kernel',
  tags: ['hardware/nvidia'],
  words: {
    title: { en: 'The driver of the graphics card finds no card', zh: '显卡驱动找不到显卡' },
    symptom: {
      en: '“GPU has fallen off the bus”, “already bound to vfio-pci”, “The NVIDIA probe routine was not called”',
      zh: '内核日志里有“GPU has fallen off the bus”、“already bound to vfio-pci”、“The NVIDIA probe routine was not called”',
    },
  },
  entry: any(seen('klog-gpu-lost'), seen('klog-gpu-bound-elsewhere')),
  root: ask(
    'gpu-who-has-it',
    'Does another driver hold it? (lspci -nnk)',
    '被别的驱动占用了吗？（lspci -nnk）',
    branch('Yes', '是', seen('klog-gpu-bound-elsewhere'), 'gpu-claimed-by-other-driver'),
    branch('No: it does not answer any more', '没有：卡不再应答', 'else', 'gpu-lost-from-bus'),
  ),
})
