import { seen } from '../../conditions'
import { ask, branch, defineTree } from '../kit'

export default defineTree({
  id: 'program-not-started',
  area: 'host',
  tags: ['linux/scripts'],
  words: {
    title: { en: 'A script or program of mine is refused', zh: '自己的脚本或程序不让执行' },
    symptom: {
      en: '“./x: Permission denied”, “sudo: ./x: command not found”',
      zh: '“./x: Permission denied”（权限不够）、“sudo: ./x: command not found”',
    },
  },
  entry: seen('shell-exec-denied'),
  root: ask(
    'program-refused',
    'Does SELinux say no? (ausearch -m avc -ts recent)',
    'SELinux 拒绝了吗？（ausearch -m avc -ts recent）',
    branch('Yes', '是', seen('selinux-avc'), 'selinux-denied'),
    branch('No, or there is none', '没有，或没启用', 'else', 'file-not-executable'),
  ),
})
