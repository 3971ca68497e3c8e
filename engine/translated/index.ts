/**
 * What a program said in the language of its user, said in English again. A rule then knows one wording, and a sentence
 * that comes into a catalogue here is known to all rules at once. Lines without a foreign letter are not touched.
 */
import { chinese, type Sentence } from './chinese'
import { traditional } from './traditional'

const han = /[\u4e00-\u9fff]/
/** Whether any of the sentences may be in a line, in one pass. */
const anyOf = (list: readonly Sentence[]) =>
  new RegExp(list.map(([sign]) => sign.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'))
const sentences = [...chinese, ...traditional]
const inChinese = anyOf(sentences)

/** @returns the line in the English of the programs that say it; the line itself where nothing in it is known */
export function inEnglish(text: string): string {
  if (!han.test(text) || !inChinese.test(text)) return text
  let said = text
  for (const [sign, from, to] of sentences) if (said.includes(sign)) said = said.replace(from ?? sign, to)
  return said
}
