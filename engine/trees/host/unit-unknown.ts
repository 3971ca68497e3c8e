import { all, any, seen, unless } from '../../conditions'
import { ask, branch, defineTree } from '../kit'

export default defineTree({
  id: 'unit-unknown',
  area: 'systemd',
  tags: ['systemd/units'],
  words: {
    title: { en: 'systemctl finds no such unit', zh: 'systemctl 找不到单元' },
    symptom: {
      en: '“Unit x.service not found”, “could not be found”',
      zh: '“Unit x.service not found”（找不到单元）',
    },
  },
  entry: all(
    seen('systemd-unit-not-found'),
    unless(
      any(
        seen('docker-socket-unit-not-found'),
        seen('docker-unit-not-found'),
        seen('nfs-statd-required'),
        seen('nfs-statd-failed'),
      ),
    ),
  ),
  root: ask(
    'unit-unknown-masked',
    'Is it masked? (systemctl status says masked)',
    '它是否被屏蔽？（systemctl status 显示 masked）',
    branch('Yes', '是', seen('unit-masked-refused'), 'unit-masked'),
    branch('No, there is none', '否，根本没有', 'else', 'unit-not-installed'),
  ),
})
