import { expect, it } from 'vitest'
import { addressWith, select, tagsIn } from './select'

it('an entry is shown when it carries every chosen tag or one below it', () => {
  const entries = [['docker/network', 'os/debian/debian-12'], ['docker/network'], ['dockerfile', 'os/debian'], []]
  const at = (...chosen: string[]) => select(entries, chosen, ['docker', 'os', 'os/debian'])
  expect(at().shown).toEqual([true, true, true, true])
  expect(at('docker').shown).toEqual([true, true, false, false])
  expect(at('docker', 'os/debian').shown).toEqual([true, false, false, false])
  expect(Object.fromEntries(at('docker').counts)).toEqual({ docker: 2, os: 1, 'os/debian': 1 })
  expect(at('podman').shown).toEqual([false, false, false, false])
})

it('the address carries the tags there and back, and keeps the rest', () => {
  const at = { pathname: '/en/notes/', search: '?kind=concept&tags=x', hash: '#top' }
  const address = addressWith(['os/debian', 'kernel/modprobe.d', '标签'], at)
  expect(address).toBe('/en/notes/?tags=os/debian,kernel/modprobe.d,%E6%A0%87%E7%AD%BE&kind=concept#top')
  expect(tagsIn(new URL(address, 'https://x').search)).toEqual(['os/debian', 'kernel/modprobe.d', '标签'])
  expect(addressWith([], at)).toBe('/en/notes/?kind=concept#top')
  expect(tagsIn('?tags=a,,a,%3Cscript%3E,b')).toEqual(['a', 'b'])
})
