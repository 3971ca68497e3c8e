/** The one sentence that a person reads first is about what was pasted. */
import { expect, it } from 'vitest'
import { diagnose, readPaste } from '@/engine'
import { adviceOf, headlineOf, leadsTitle, stampOf } from './headline'
import { reportOf } from './report'
import { ui } from './ui'

const said = (text: string, lang: 'en' | 'zh' = 'en') => {
  const report = reportOf(diagnose(text), readPaste(text).sections, lang)
  const t = ui(lang)
  return {
    stamp: stampOf(report, t),
    headline: headlineOf(report, t),
    advice: adviceOf(report, t),
    leads: leadsTitle(report, t).title,
  }
}
const noSuch = 'Error response from daemon: No such container: web'

it('a line that is no fault is not called unknown', () => {
  expect(said(noSuch)).toMatchObject({
    stamp: 'No fault of the machine',
    headline: 'No part of the machine failed in these lines',
    leads: 'What it means',
  })
  expect(said(noSuch, 'zh').headline).toBe('这几行里，机器本身没有出错')
})
it('beside a line that nobody knows it is a false lead again', () => {
  expect(said(`${noSuch}\nfrobnicator: fatal error: the moon is full`)).toMatchObject({
    stamp: 'Not recognised',
    headline: 'Oolong does not know this error yet',
    leads: 'False leads',
  })
})
it('prose is not recognised, and the advice says what to paste', () => {
  const { stamp, advice } = said('It worked yesterday and I changed nothing.')
  expect(stamp).toBe('Not recognised')
  expect(advice).toMatch(/Paste the error as the terminal prints it/)
})
it('where one line alone speaks for a cause, the advice says why it is not named, and of which it speaks', () => {
  const text = 'docker: Error response from daemon: pull access denied for web, repository does not exist'
  const asking = { ...reportOf(diagnose(text), readPaste(text).sections, 'en'), cause: null, status: 'asking' as const }
  const advice = (rather: string | null) => adviceOf({ ...asking, doubt: { of: 'The first', rather } }, ui('en'))
  expect(advice('Another')).toMatch(/for “The first”, and reports .* another cause: “Another”/)
  expect(advice(null)).toMatch(/for “The first”, and confirmed reports .* do not settle it/)
})
