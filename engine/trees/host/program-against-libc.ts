import { any, is, seen } from '../../conditions'
import { ask, branch, defineTree } from '../kit'

export default defineTree({
  id: 'program-against-libc',
  area: 'host',
  tags: ['linux/packages'],
  words: {
    title: { en: 'A program stops in its loader', zh: '程序在加载阶段就停了' },
    symptom: {
      en: '“version GLIBC_2.34 not found”, “FATAL: kernel too old”, “Error relocating …: symbol not found”, “error while loading shared libraries: libssl.so.1.1”',
      zh: '程序启动就报 “version GLIBC_2.34 not found”、“FATAL: kernel too old”、“Error relocating …: symbol not found”、“error while loading shared libraries: libssl.so.1.1”',
    },
  },
  entry: any(
    seen('libc-version-missing'),
    seen('libc-kernel-too-old'),
    seen('libc-check-failed'),
    seen('musl-loads-glibc-program'),
    seen('shared-library-missing'),
  ),
  root: ask(
    'loader-cpu',
    'Is it built for this CPU? (file PATH; uname -m)',
    '是为这种 CPU 编译的吗？（file PATH; uname -m）',
    branch('No', '不是', is('binary.fits', 'no'), 'arch-mismatch-exec-format'),
    branch(
      'It says that a library is not there at all',
      '报的是整个库文件不在',
      seen('shared-library-missing'),
      'shared-library-missing',
    ),
    branch('Yes, or not known', '是，或不清楚', 'else', 'libc-mismatch'),
  ),
})
