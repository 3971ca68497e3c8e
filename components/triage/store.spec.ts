import { describe, expect, it } from 'vitest'
import { createCaseStore } from './store'

const texts = (store: ReturnType<typeof createCaseStore>) => store.getState().pastes.map((p) => p.text)

describe('the case', () => {
  it('adds, undoes and redoes', () => {
    const store = createCaseStore()
    store.getState().add('a')
    store.getState().add('b')
    store.getState().undo()
    expect(texts(store)).toEqual(['a'])
    store.getState().redo()
    expect(texts(store)).toEqual(['a', 'b'])
  })
  it('forgets what was undone once something new is added', () => {
    const store = createCaseStore()
    store.getState().add('a')
    store.getState().undo()
    store.getState().add('b')
    store.getState().redo()
    expect(texts(store)).toEqual(['b'])
  })
  it('begins anew, one undo away from the old case', () => {
    const store = createCaseStore()
    store.getState().add('a')
    store.getState().answer('node', 1)
    store.getState().begin({ tree: 't' })
    expect(store.getState()).toMatchObject({ pastes: [], answers: {}, tree: 't' })
    store.getState().undo()
    expect(texts(store)).toEqual(['a'])
    expect(store.getState().answers).toEqual({ node: 1 })
  })
  it('takes an answer back', () => {
    const store = createCaseStore()
    store.getState().answer('x', 0)
    store.getState().answer('y', 2)
    store.getState().takeBack('x')
    expect(store.getState().answers).toEqual({ y: 2 })
  })
  it('undo on a fresh case changes nothing', () => {
    const store = createCaseStore()
    store.getState().undo()
    expect(texts(store)).toEqual([])
  })
})
