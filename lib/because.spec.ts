import { expect, it } from 'vitest'
import { because, decode, documentOf, judgeShared, share } from '@/engine'
import { reasonOf } from './because'

it('says in both languages what became of the shared answer and what decides today, and points at its lines', () => {
  const opened = decode(
    share([
      { command: 'uname -r', output: '6.1.0-10-amd64' },
      { command: 'ls /lib/modules', output: '6.1.0-13-amd64' },
      {
        command: 'sudo modprobe nf_nat',
        output: 'modprobe: FATAL: Module nf_nat not found in directory /lib/modules/6.1.0-10-amd64',
      },
    ]).fragment,
  )
  if (!opened.ok) throw new Error(opened.error)
  const document = documentOf(opened.shared)
  const { verdict } = judgeShared(document, [])
  const said = { ...opened.shared.said, diagnosis: 'disk-full' }
  const reasons = because({ said }, verdict)
  for (const lang of ['en', 'zh'] as const) {
    const [old, decides] = reasons.map((r) => reasonOf(r, lang))
    expect(old?.says).toContain(lang === 'en' ? 'A file system is full' : '文件系统')
    expect(decides?.says.length).toBeGreaterThan(20)
    expect(decides?.says).not.toMatch(/[{}]/)
    for (const e of decides?.evidence ?? []) expect(document.lines[e.lines[0] - 1]).toBeTruthy()
    expect(decides?.evidence.length).toBeGreaterThan(0)
  }
})
