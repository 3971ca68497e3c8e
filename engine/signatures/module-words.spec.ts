import { expect, it } from 'vitest'
import { loadState, pathModule } from './module-words'

it('reads the reason in the words of kmod, of busybox and of older tools', () => {
  expect(loadState('Invalid argument')).toBe('invalid')
  expect(loadState('invalid module format')).toBe('exec-format')
  expect(loadState('Key was rejected by service')).toBe('key-rejected')
  expect(loadState('unknown symbol in module, or unknown parameter')).toBe('unknown-symbol')
  expect(loadState('Success')).toBeNull()
})
it('takes the module from its file', () => {
  expect(pathModule('/lib/modules/6.1/kernel/net/xt_nat.ko.zst')).toBe('xt_nat')
  expect(pathModule('src/facer.ko')).toBe('facer')
})
