import { describe, expect, it } from 'vitest'
import { forWorker } from './for-worker'

const none: ReadonlySet<string> = new Set()
const run = (script: string) => new Function(`return ${script}`)()

describe('the engine for pages of one language', () => {
  const script = 'const d=[{id:"a",says:{en:"one, {n}",zh:"一"}},{id:"b",says:{zh:"二",en:"two"},x:{en:1}}];d'
  it('keeps the words of its own, whichever stands first', () => {
    expect(run(`(()=>{${forWorker(script, 'en', none).replace(/d$/, 'return d')}})()`)).toEqual([
      { id: 'a', says: { en: 'one, {n}' } },
      { id: 'b', says: { en: 'two' }, x: { en: 1 } },
    ])
    expect(run(`(()=>{${forWorker(script, 'zh', none).replace(/d$/, 'return d')}})()`)).toEqual([
      { id: 'a', says: { zh: '一' } },
      { id: 'b', says: { zh: '二' }, x: { en: 1 } },
    ])
  })
  it('keeps the English of a question and its answers, by which links and typed commands go', () => {
    const tree = '({ask:{en:"Which?",zh:"哪个？"},branches:[{label:{en:"This",zh:"这个"},why:{en:"so",zh:"因为"}}]})'
    expect(run(forWorker(tree, 'zh', none))).toEqual({
      ask: { en: 'Which?', zh: '哪个？' },
      branches: [{ label: { en: 'This', zh: '这个' }, why: { zh: '因为' } }],
    })
    expect(run(forWorker(tree, 'en', none))).toEqual({
      ask: { en: 'Which?' },
      branches: [{ label: { en: 'This' }, why: { en: 'so' } }],
    })
  })
  it('takes the Chinese out of what is given to a helper, and no other argument', () => {
    const helped =
      'const a=(i,e,z,...b)=>({id:i,ask:{en:e,zh:z},b}),f=(x,y)=>[x,y];r=[a("q","Which?","哪个？",f("是","否"),a("p","x","“x”"))]'
    const read = (lang: 'en' | 'zh') => run(`(()=>{${forWorker(helped, lang, none).replace('r=', 'return ')}})()`)
    expect(read('en')).toEqual([
      { id: 'q', ask: { en: 'Which?' }, b: [['是', '否'], { id: 'p', ask: { en: 'x' }, b: [] }] },
    ])
    expect(forWorker(helped, 'en', none)).not.toContain('哪')
    expect(read('zh')[0].ask).toEqual({ en: 'Which?', zh: '哪个？' })
  })
  it('takes words within words out with them', () => {
    const nested = '({en:{more:{en:"a",zh:"甲"}},zh:{more:{en:"b",zh:"乙"}}})'
    expect(run(forWorker(nested, 'zh', none))).toEqual({ zh: { more: { zh: '乙' } } })
  })
  it('leaves alone what is no pair of words', () => {
    const others = '({a:{en:1},b:{en:1,zh:2,de:3},c:{...{},en:1,zh:2},d:{en:"x",zh:"y"}})'
    expect(run(forWorker(others, 'en', none))).toEqual({
      a: { en: 1 },
      b: { en: 1, zh: 2, de: 3 },
      c: { en: 1, zh: 2 },
      d: { en: 'x' },
    })
  })
  it('takes from an error line what only tests and other pages read, and the example where no answer shows it', () => {
    const line =
      '[{id:"a",literal:"x",pattern:/x/,example:"x1",nearMiss:"y",by:"prog",source:"s"},{id:"b",nearMiss:"z",literal:"q",example:"q1",by:"b",pattern:/q/},{w:{en:"e",zh:"z"},source:"kept"}]'
    expect(run(forWorker(line, 'en', new Set(['a'])))).toEqual([
      { id: 'a', literal: 'x', pattern: /x/, example: 'x1' },
      { id: 'b', literal: 'q', pattern: /q/ },
      { w: { en: 'e' }, source: 'kept' },
    ])
  })
  it('takes from a cause what is read once it is named, and from a command where its reading comes from', () => {
    const known =
      '[{id:"a",tags:["t"],words:{title:{en:"A",zh:"甲"},what:{en:"w",zh:"乙"},why:{en:"y",zh:"丙"}},proof:[{says:{en:"p",zh:"丁"}}],refutes:[],fixes:[{does:{en:"f",zh:"戊"}}],verify:{probe:"x"},prevent:[],holds:{en:"h",zh:"己"},sources:["s"]},{id:"x",match:1,parse:2,sources:["kept elsewhere"]},{id:"z",sources:["kept"],w:{en:"e",zh:"z"}}]'
    expect(run(forWorker(known, 'zh', none))).toEqual([
      { id: 'a', words: { title: { zh: '甲' } }, proof: [{ says: { zh: '丁' } }], refutes: [], verify: { probe: 'x' } },
      { id: 'x', match: 1, parse: 2 },
      { id: 'z', sources: ['kept'], w: { zh: 'z' } },
    ])
  })
  it('refuses a script without any', () => {
    expect(() => forWorker('f()', 'en', none)).toThrow('no words in two languages')
  })
})
