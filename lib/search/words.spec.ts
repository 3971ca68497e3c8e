import { expect, test } from 'vitest'
import { asQuery, bestLine, holds, indexed, looksPasted, marker, names, wider } from './words'

test('a run of Chinese is indexed as pairs and asked for as the same pairs', () => {
  const [core, mid, module] = ['2086926680', '2668027169', '2716922359']
  expect(indexed('内核模块nf_nat').trim().split(/\s+/)).toEqual([core, mid, module, 'nf_nat'])
  expect(asQuery('内核模块 nf_nat')).toBe(`${core} ${mid} ${module} nf_nat`)
  expect(asQuery('内核')).toBe(core)
})

test('no segmenter cuts a pair: a page that says it is Chinese has its queries cut', () => {
  const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(asQuery('重启之后验证内核'))]
  expect(words.filter((w) => w.isWordLike).map((w) => w.segment)).toEqual(asQuery('重启之后验证内核').split(' '))
})

test('a text that holds the pairs but not the words in a row is no hit', () => {
  expect(holds('模块在内核里，核模块', '内核模块')).toBe(false)
  expect(holds('加载内核模块时', '内核模块')).toBe(true)
  expect(holds('about quotas', 'qqqzzz')).toBe(false)
})

test('a page is named by a query when its title and address have every word of it, begun where words begin', () => {
  expect(names('/zh/diagnoses/disk-full/\n文件系统满了', 'Disk full')).toBe(true)
  expect(names('/en/diagnoses/node-pressure-eviction/\nThe node is under DiskPressure', 'disk full')).toBe(false)
  expect(names('/en/diagnoses/stale-running-kernel/\nThe running kernel is stale', 'tale kernel')).toBe(false)
  expect(names('/en/notes/', ' ')).toBe(false)
})

test('a query that finds nothing loses first what differs from host to host', () => {
  const [steady = ''] = wider('dial unix /var/run/docker.sock: connect: permission denied (pid 4711)')
  expect(steady).toBe('dial unix connect permission denied pid')
})

test('machine text is told from words of a person', () => {
  expect(looksPasted('modprobe: FATAL: Module nf_nat not found in directory /lib/modules/6.1.0')).toBe(true)
  expect(looksPasted('docker does not start')).toBe(false)
  expect(looksPasted('如何重启之后验证内核')).toBe(false)
})

test('the line with most of the words is shown, and patterns in a query are plain text', () => {
  expect(bestLine('one\ntwo three\nthree', marker('three two'))).toBe('two three')
  expect(bestLine('a+b (c)\nx', marker('(c) a+b'))).toBe('a+b (c)')
  expect(bestLine('', marker('.*'))).toBe('')
})

test('a word is marked where a word begins, and Chinese anywhere', () => {
  const marked = (text: string, typed: string) => [...text.matchAll(marker(typed) ?? /$^/g)].map((m) => m.index)
  expect(marked('disagree: it is nf_nat', 'is nat')).toEqual([13, 19])
  expect(marked('加载内核模块', '内核')).toEqual([2])
})
