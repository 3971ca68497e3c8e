import { diagnose } from '../engine'
import { readFileSync } from 'node:fs'
for (const l of readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
  const v: any = diagnose(l)
  console.log(l.slice(0, 150))
  console.log('   ', v.status, v.diagnosis ?? '', v.certainty ?? '', '|', v.candidates.slice(0, 6).map((c: any) => `${c.id}(${c.level})`).join(' '), '| ask', (v.next ?? []).slice(0, 3).map((n: any) => n.probe + (n.key ? ' ' + n.key : '')).join(', '))
  console.log('    facts', (v.facts ?? []).map((f: any) => f.id + (f.key ? ':' + f.key : '') + '=' + JSON.stringify(f.value)).join(' ').slice(0, 400), 'tree', v.tree ?? '')
}
