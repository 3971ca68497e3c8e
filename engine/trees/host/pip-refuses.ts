import { seen } from '../../conditions'
import { ask, branch, defineTree } from '../kit'

export default defineTree({
  id: 'pip-refuses',
  area: 'host',
  tags: ['linux/packages'],
  words: {
    title: { en: 'pip refuses to install', zh: 'pip 拒绝安装' },
    symptom: { en: '“error: externally-managed-environment”', zh: '“error: externally-managed-environment”' },
  },
  entry: seen('pip-externally-managed'),
  root: ask(
    'pip-reaches',
    'Does pip find its index at all?',
    'pip 连得上软件源吗？',
    branch(
      'No, the name does not resolve',
      '连不上，域名解析失败',
      seen('libc-name-resolution-failed'),
      'dns-resolver-failing',
    ),
    branch('Yes, or it refuses before that', '连得上，或还没到那一步就拒绝', 'else', 'python-externally-managed'),
  ),
})
