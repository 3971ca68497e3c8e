/** What was typed does not start at all: a file without the x bit, a unit that nobody has. */
import type { Condition } from '../conditions'
import { any, seen } from '../conditions'
import type { TreeDef } from '../model'
import { ask, branch } from './kit'

const trees: readonly TreeDef<string, Condition>[] = [
  {
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
  },
  {
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
    entry: seen('systemd-unit-not-found'),
    root: ask(
      'unit-unknown-which',
      'Is it a part of Docker?',
      '是 Docker 的部件吗？',
      branch('Its socket', '是它的 socket', seen('docker-socket-unit-not-found'), 'docker-socket-unit-missing'),
      branch('Docker itself', '是 Docker 本身', seen('docker-unit-not-found'), 'docker-daemon-not-installed'),
      branch(
        'rpc.statd, for a mount',
        'rpc.statd，挂载要用',
        any(seen('nfs-statd-required'), seen('nfs-statd-failed')),
        'nfs-statd-not-running',
      ),
      branch('Something else', '其他', 'else', 'unit-not-installed'),
    ),
  },
]
export default trees
