import { expect, test } from 'vitest'
import { groupOfTree } from '@/content/ui/symptoms'
import { allTrees } from '@/engine'
import { symptoms } from './words'

test('every tree that begins with a symptom stands under one heading, and no heading is empty', () => {
  const listed = symptoms('en').flatMap((under) => under.symptoms.map((s) => s.id))
  expect([...listed].sort()).toEqual(
    allTrees
      .filter((t) => t.entry !== null)
      .map((t) => t.id)
      .sort(),
  )
  for (const under of symptoms('zh')) expect(under.symptoms.length, under.title).toBeGreaterThan(1)
})

test('a heading of its own is given to trees that there are', () => {
  for (const id of Object.keys(groupOfTree)) expect(allTrees.map((t) => t.id as string)).toContain(id)
})
