import { any, isIn, seen } from '../../conditions'
import { inContainer } from '../../situations'
import { ask, branch, defineTree } from '../kit'

const set = isIn('file.attribute', ['immutable', 'append-only'])

export default defineTree({
  id: 'change-not-permitted',
  area: 'storage',
  tags: ['storage/filesystems'],
  words: {
    title: { en: 'Root may not change a file', zh: 'root 也改不了文件' },
    symptom: {
      en: '“Operation not permitted” when a file is written, renamed or deleted, as root too',
      zh: '写入、改名或删除文件时报 “Operation not permitted”，root 也一样',
    },
  },
  entry: any(seen('change-not-permitted'), seen('file-called-immutable'), set),
  root: ask(
    'attribute-set',
    'Does lsattr show an i or an a, for the file or its directory? (lsattr -d)',
    'lsattr 显示文件或目录有 i 或 a 吗？（lsattr -d）',
    branch('Yes', '有', any(set, seen('file-called-immutable')), 'file-immutable'),
    branch('It is a container', '是容器', inContainer, 'restricted-container-guest'),
    branch('No, or not looked yet', '没有，或还没看', 'else', 'file-immutable'),
  ),
})
