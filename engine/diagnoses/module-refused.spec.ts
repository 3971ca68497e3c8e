import { describe, expect, it } from 'vitest'
import { diagnose } from '../index'

const refusal = (prompt: string, module: string) =>
  diagnose(`${prompt} modprobe ${module}\nmodprobe: ERROR: could not insert '${module}': Operation not permitted`)
const hinted = (v: ReturnType<typeof diagnose>) =>
  v.candidates.filter((c) => c.level !== 'open').map(({ id, level }) => `${id} ${level}`)

describe('a module that may not be loaded', () => {
  it('is a matter of rights where a user typed it', () => {
    for (const module of ['gtp5g', 'wireguard', 'nf_nat'])
      expect(refusal('[ann@host ~]$', module)).toMatchObject({ diagnosis: 'not-root', certainty: 'likely' })
  })
  it('is never one where root typed it; the signature of a module of others is the first suspect', () => {
    for (const prompt of ['root@host:~#', '[ann@host ~]$ sudo']) {
      const v = refusal(prompt, 'gtp5g')
      expect(v.diagnosis, prompt).toBeNull()
      expect(hinted(v), prompt).toContain('module-signature-rejected hints')
      expect(hinted(v).join(), prompt).not.toContain('not-root')
    }
  })
  it('is no matter of signatures where the module is the own one of the kernel', () => {
    expect(hinted(refusal('root@host:~#', 'nf_nat')).join()).not.toContain('module-signature-rejected')
  })
  it('leads to the kernel log once it is known to be no container', () => {
    const v = diagnose(
      "root@host:~# modprobe 88x2bu\nmodprobe: ERROR: could not insert '88x2bu': Operation not permitted\nroot@host:~# systemd-detect-virt\nnone",
    )
    expect(v.next[0]?.command).toContain('dmesg')
  })
})
