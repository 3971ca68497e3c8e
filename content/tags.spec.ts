import { expect, it } from 'vitest'
import { allDiagnoses, allTrees } from '@/engine'
import { tagIds, tagPath } from './tags'

it('every tag of the catalogue is in the list, with its parents', () => {
  const unknown = [...allDiagnoses, ...allTrees].flatMap((item) =>
    item.tags.flatMap((tag) => tagPath(tag)).flatMap((tag) => (tagIds.has(tag) ? [] : [`${item.id}: ${tag}`])),
  )
  expect(unknown).toEqual([])
})
it('every tag has its parents', () => {
  expect([...tagIds].flatMap((tag) => tagPath(tag)).filter((tag) => !tagIds.has(tag))).toEqual([])
})
