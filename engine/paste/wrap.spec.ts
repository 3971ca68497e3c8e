/** Lines that a terminal of 80 columns broke are one again; lines that are only as long as that stay what they are. */
import { expect, it } from 'vitest'
import { readPaste } from './index'

const read = (text: string) => {
  const [section] = readPaste([{ command: 'install.sh', output: text }]).sections
  return { texts: section?.lines.map((l) => l.text), span: section?.span }
}
const eighty = 'insmod: ERROR: could not insert module src/facer.ko: Key was rejected by service'

it('joins the rest of a broken line, and the section ends where the rest ends', () => {
  expect(eighty).toHaveLength(80)
  expect(read(`${eighty}\n (see dmesg)`)).toEqual({ texts: [`${eighty} (see dmesg)`], span: [1, 3] })
})

it('leaves a line with the prefix of a log, a line of its own', () => {
  const klog = '[ 1748.999277] Loading of module with unavailable key is rejected'
  expect(read(`${eighty}\n${klog}`).texts).toHaveLength(2)
})
