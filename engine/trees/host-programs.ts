/** What was typed does not start at all: a file without the x bit, a unit that nobody has, a libc that is too old. */
import type { Condition } from '../conditions'
import { all, any, is, seen, unless } from '../conditions'
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
  },
  {
    id: 'program-against-libc',
    area: 'host',
    tags: ['linux/packages'],
    words: {
      title: { en: 'A program stops in its loader', zh: '程序在加载阶段就停了' },
      symptom: {
        en: '“version GLIBC_2.34 not found”, “FATAL: kernel too old”, “Error relocating …: symbol not found”',
        zh: '程序启动就报 “version GLIBC_2.34 not found”、“FATAL: kernel too old”、“Error relocating …: symbol not found”',
      },
    },
    entry: any(
      seen('libc-version-missing'),
      seen('libc-kernel-too-old'),
      seen('libc-check-failed'),
      seen('musl-loads-glibc-program'),
    ),
    root: ask(
      'loader-cpu',
      'Is it built for this CPU? (file PATH; uname -m)',
      '是为这种 CPU 编译的吗？（file PATH; uname -m）',
      branch('No', '不是', is('binary.fits', 'no'), 'arch-mismatch-exec-format'),
      branch('Yes, or not known', '是，或不清楚', 'else', 'libc-mismatch'),
    ),
  },
]
export default trees
