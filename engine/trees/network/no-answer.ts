/** A connection comes to nothing: no route from here, or nobody who answers. */
import { any, is, known, seen } from '../../conditions'
import { ask, branch, defineTree } from '../kit'

export default defineTree({
  id: 'no-answer',
  area: 'network',
  tags: ['network/ports', 'network/addresses'],
  words: {
    title: { en: 'Another machine does not answer', zh: '对方机器没有回应' },
    symptom: {
      en: '“Connection timed out”, “Network is unreachable”, “i/o timeout”',
      zh: '报 “Connection timed out”、“Network is unreachable”、“i/o timeout”',
    },
  },
  entry: any(seen('connect-timed-out'), seen('net-unreachable'), seen('default-route-not-found')),
  root: ask(
    'no-answer-route',
    'Does a route lead there? (ip route)',
    '有通往那里的路由吗？（ip route）',
    branch('There is no default route', '没有默认路由', is('network.default-route', 'absent'), 'default-route-missing'),
    branch(
      'A container network has the same range',
      '容器网络占了同一网段',
      known('network.route-overlap'),
      'bridge-address-conflict',
    ),
    branch(
      'The kernel, or the program, says so at once',
      '内核或程序立即报错',
      any(seen('net-unreachable'), seen('default-route-not-found')),
      'default-route-missing',
    ),
    branch('Yes, or not known', '有，或不清楚', 'else', 'host-unreachable'),
  ),
})
