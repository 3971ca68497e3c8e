/** `npm run new -- note|diagnosis|probe ID`: writes the first files of it and says what comes next. */
import { type Kind, kinds, scaffold, whyNot } from './scaffold'

const usage = `npm run new -- ${kinds.join('|')} ID

  note        content/notes/ID/{en,zh}.mdx
  diagnosis   engine/diagnoses/ID.ts, its long text in both languages, a case
  probe       engine/probes/ID/index.ts with samples
`
const [kind = '', id = '', ...rest] = process.argv.slice(2)
const isKind = (word: string): word is Kind => (kinds as readonly string[]).includes(word)
const stop = (message: string): never => {
  console.error(`${message}\n\n${usage}`)
  process.exit(64)
}
if (!isKind(kind)) stop(kind ? `there is no kind “${kind}”` : 'new what?')
else if (!id) stop(`which id shall the ${kind} have?`)
else if (rest.length) stop(`one id at a time; join words with hyphens: ${[id, ...rest].join('-').toLowerCase()}`)
else {
  const reason = whyNot(kind, id, process.cwd())
  if (reason) {
    console.error(reason)
    process.exit(1)
  }
  const { files, next } = scaffold(kind, id, process.cwd(), new Date().toISOString().slice(0, 10))
  console.log(`${files.join('\n')}\n\nFill in every TODO, then:\n${next.map((n) => `  ${n}`).join('\n')}`)
}
