/** A decision tree as nested lists: each question with its answers, each answer with where it leads. */
import type { ListItem } from 'mdast'
import { pictureWords } from '@/content/ui/picture'
import type { Locale, Tree } from '@/engine'
import { addressOf } from '../../alternates'
import { paths } from '../../paths'
import { commandsOf } from '../../tree-page'
import { type TreeViewNode, viewTree } from '../../tree-view'
import { say, ui } from '../../ui'
import { type Block, code, type Inline, item, link, list, p, section, strong } from './nodes'
import { texts } from './places'

/** @returns the blocks below title and lead */
export function treeBlocks(tree: Tree, lang: Locale): readonly Block[] {
  const t = ui(lang)
  const commands = commandsOf(tree)
  const asked = (question: string): Inline[] =>
    (commands.get(question) ?? []).flatMap(({ probe, command }, i): Inline[] => [
      i > 0 ? (lang === 'zh' ? '、' : ', ') : `\n${say(pictureWords.askedOf, lang)} `,
      link(code(command), texts.probe(lang, probe.id)),
    ])
  /** what an answer leads to, in its line, and what is asked below it */
  const lead = (node: TreeViewNode): readonly Inline[] =>
    node.kind === 'cause'
      ? [link(node.title, texts.diagnosis(lang, node.id))]
      : node.kind === 'tree'
        ? [`${t.tree.goesTo} `, link(node.title, texts.tree(lang, node.id))]
        : [strong(node.ask), ...asked(node.id)]
  const below = (node: TreeViewNode): readonly ListItem[] =>
    node.kind === 'question' ? node.branches.map((b) => item(p(`${b.label} → `, ...lead(b.to)), list(below(b.to)))) : []
  const { root } = viewTree(tree, lang)
  return [
    tree.entry ? p(link(t.tree.start, addressOf(paths.walk(lang, tree.id)))) : p(t.tree.entry),
    ...section(t.tree.text, p(...lead(root)), list(below(root))),
  ]
}
