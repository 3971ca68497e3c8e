/** What a person chose by hand, to and from what a link carries. */
import type { Choice } from '../evaluate/finding'
import { questionById, setAside } from '../evaluate/walk'
import type { Chosen } from './payload'

/** Choice -> what a link carries; undefined where nothing was chosen. Answers to questions that are no more are left out. */
export function chosenOf({ tree = null, answers = {} }: Choice): Chosen | undefined {
  const said = Object.entries(answers).flatMap(([node, branch]): (readonly [string, string | null])[] => {
    if (branch === setAside) return questionById.has(node) ? [[node, null]] : []
    const label = questionById.get(node)?.branches[branch]?.label.en
    return label === undefined ? [] : [[node, label]]
  })
  return tree === null && said.length === 0 ? undefined : { tree, answers: said }
}

/** What a link carries -> choice by today's trees; what its reader chose since wins. */
export function choiceOf(chosen: Chosen | undefined, since: Choice = {}): Choice {
  if (!chosen) return since
  const answers = chosen.answers.flatMap(([node, label]): [string, number][] => {
    const branches = questionById.get(node)?.branches ?? []
    const branch = label === null ? setAside : branches.findIndex((b) => b.label.en === label)
    return branches.length && (label === null || branch >= 0) ? [[node, branch]] : []
  })
  return { tree: since.tree ?? chosen.tree, answers: { ...Object.fromEntries(answers), ...since.answers } }
}
