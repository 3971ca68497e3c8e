/** The case: what was pasted and answered, with undo. No React here, and nothing of how it is kept; `useCase` is the hook. */
import { createStore } from 'zustand/vanilla'
import { isBare, type Keeping, type Kept, type Pasted, type Snapshot } from '@/lib/cases/model'

export type { Pasted } from '@/lib/cases/model'

export interface CaseState extends Kept {
  /** false until what was kept from the last visit is here */
  readonly ready: boolean
  readonly keeping: Keeping
}
export interface CaseActions {
  /** Adds outputs to the case, in one step. */
  add(...texts: readonly string[]): void
  /** Begins a new case; the old one is an undo away, and kept. */
  begin(start: {
    readonly pastes?: readonly string[]
    readonly tree?: string | null
    readonly answers?: Readonly<Record<string, number>>
    readonly link?: string | null
  }): void
  /** Begins in a tree with what was pasted. */
  walk(tree: string): void
  answer(node: string, branch: number): void
  takeBack(node: string): void
  undo(): void
  redo(): void
}
export type Case = CaseState & CaseActions

const steps = 50
const snapshot = ({ id, pastes, answers, tree, link }: Snapshot): Snapshot => ({ id, pastes, answers, tree, link })
const pasted = (text: string): Pasted => ({ id: crypto.randomUUID(), text })

/** @param ready false: something that was kept will be put into it first */
export const createCaseStore = (ready = true) =>
  createStore<Case>()((set) => {
    const change = (to: (now: Case) => Snapshot) =>
      set((now) => ({ ...to(now), past: [...now.past, snapshot(now)].slice(-steps), future: [] }))
    return {
      id: crypto.randomUUID(),
      pastes: [],
      answers: {},
      tree: null,
      link: null,
      past: [],
      future: [],
      ready,
      keeping: 'kept',
      add: (...texts) => change((now) => ({ ...snapshot(now), pastes: [...now.pastes, ...texts.map(pasted)] })),
      begin: ({ pastes = [], tree = null, answers = {}, link = null }) =>
        change((now) => ({
          id: isBare(now) ? now.id : crypto.randomUUID(),
          pastes: pastes.map(pasted),
          tree,
          answers,
          link,
        })),
      walk: (tree) => change((now) => ({ ...snapshot(now), tree, answers: {} })),
      answer: (node, branch) => change((now) => ({ ...snapshot(now), answers: { ...now.answers, [node]: branch } })),
      takeBack: (node) =>
        change((now) => {
          const { [node]: _gone, ...answers } = now.answers
          return { ...snapshot(now), answers }
        }),
      undo: () =>
        set((now) => {
          const before = now.past.at(-1)
          return before
            ? { ...snapshot(before), past: now.past.slice(0, -1), future: [snapshot(now), ...now.future] }
            : now
        }),
      redo: () =>
        set((now) => {
          const [next, ...future] = now.future
          return next ? { ...snapshot(next), past: [...now.past, snapshot(now)], future } : now
        }),
    }
  })
export type CaseStore = ReturnType<typeof createCaseStore>
