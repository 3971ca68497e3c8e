import { describe, expect, it } from 'vitest'
import { diagnosisById } from '@/engine'
import { fixViews } from './fixes'
import { remedyOf } from './remedy'

const views = (id: string, names = {}) => {
  const d = diagnosisById.get(id)
  return d ? fixViews(remedyOf(d, 'en'), names) : []
}

describe('the commands of a fix', () => {
  it('bear the names that are known and list the stand-ins that are left', () => {
    const [start] = views('start-limit-hit', { UNIT: 'nginx' })
    expect(start?.run).toContain("reset-failed 'nginx.*'")
    expect(start?.run).not.toContain('UNIT')
    expect(start?.standIns).toEqual([])
    expect(views('start-limit-hit')[0]?.standIns).toEqual(['UNIT'])
  })
  it('put a name in once: one that reads like another stand-in is not replaced again', () => {
    const runs = views('port-already-allocated', { NAME: 'PORT', PORT: '8080' }).flatMap((f) => f.run ?? [])
    expect(runs.join('\n')).toContain('docker stop PORT')
  })
  it('take a path as a whole', () => {
    const runs = views('systemd-sandbox-path-missing', { '/THE/PATH': '/srv/app', UNIT: 'app' }).flatMap(
      (f) => f.run ?? [],
    )
    expect(runs.join('\n')).toContain('/srv/app')
    expect(runs.join('\n')).not.toMatch(/THE|UNIT/)
  })
  it('keep the stand-in where data may be lost', () => {
    const removing = views('container-name-taken', { NAME: 'web' }).filter((f) => f.risk === 'may-lose-data')
    expect(removing.length).toBeGreaterThan(0)
    for (const fix of removing) expect(fix.standIns).toEqual(['NAME'])
  })
})
