import { describe, expect, it } from 'vitest'
import { judgePaste, readPaste } from '@/engine'
import { adviceOf, headlineOf } from './headline'
import { reportOf, reportOn } from './report'
import { ui } from './ui'

const items = (...texts: string[]) => texts.map((output) => ({ command: null, output }))

describe('reportOn', () => {
  it('counts lines as the page does: the pastes one after the other', () => {
    const texts = ['$ uname -r\n6.1.0-10-amd64\n', 'a\nb', '$ modprobe x']
    expect(readPaste(items(...texts)).lines).toEqual(texts.flatMap((t) => t.split('\n')))
  })
  it('is plain data that a worker can send', () => {
    const report = reportOn(items('$ uname -r\n6.1.0-10-amd64\n$ ls /lib/modules\n6.1.0-13-amd64'), {}, 'zh')
    expect(structuredClone(report)).toEqual(report)
  })
  it('keeps verdict, proof and check where the remedy did not arrive', () => {
    const missing = 'modprobe: FATAL: Module nf_nat not found in directory /lib/modules/6.1.0-10-amd64'
    const paste = readPaste(
      items(`$ uname -r\n6.1.0-10-amd64\n$ ls /lib/modules\n6.1.0-13-amd64\n$ modprobe nf_nat\n${missing}`),
    )
    const verdict = judgePaste(paste)
    const whole = reportOf(verdict, paste.sections, 'en')
    const untold = reportOf(verdict, paste.sections, 'en', null)
    expect(whole.cause).toMatchObject({ id: 'stale-running-kernel', told: true })
    expect(whole.cause?.fixes.length).toBeGreaterThan(0)
    const bare = { told: false, what: '', why: '', fixes: [], prevent: [], holds: null }
    expect(untold).toEqual({ ...whole, cause: { ...whole.cause, ...bare } })
  })
  it('says how the paste was read, with the lines', () => {
    const text = `$ journalctl -u docker --no-pager\n${'x'.repeat(90)}…\n`
    for (const lang of ['en', 'zh'] as const) {
      const { notices } = reportOn(items(text), {}, lang)
      expect(notices).toHaveLength(1)
      expect(notices[0]?.says).toMatch(lang === 'en' ? /^A pager cut 1 line / : /1 行/)
      expect(notices[0]?.evidence.map((e) => e.lines)).toEqual([[2, 2]])
    }
  })
  it('says where the output of a section begins', () => {
    const [section] = reportOn(items('x\n$ uname -r\n6.1.0-10-amd64'), {}, 'en').sections.filter(
      (s) => s.probe === 'uname-r',
    )
    expect(section?.head).toBe(2)
  })
  it('proves with what is heaviest: a weaker statement about the same lines is left out, one with its own line is not', () => {
    const text = '$ df -h /\nFilesystem Size Used Avail Use% Mounted on\n/dev/vda1 40G 40G 0 100% /\n$ touch /x\n'
    const full = reportOn(items(`${text}touch: cannot touch '/x': No space left on device`), {}, 'en')
    expect(full.cause).toMatchObject({ id: 'disk-full', claims: [{ weight: 'proves' }] })
    const covered = new Set(full.cause?.claims.flatMap((c) => c.evidence.map((e) => e.lines[0])))
    expect(covered).toEqual(new Set([3, 5]))
    const lines = 'systemd[1]: docker.service: Failed with result.\nexec /app: exec format error'
    const own = reportOn(items(lines), {}, 'en').cause?.claims.flatMap((c) => c.evidence.map((e) => e.lines[0]))
    expect(own).toContain(2)
  })
  it('names the nearest system first, whose fixes are opened', () => {
    const systems = (release: string) => reportOn(items(`$ uname -r\n${release}`), {}, 'en').families
    expect(systems('5.15.153.1-microsoft-standard-WSL2')).toEqual(['wsl'])
    expect(systems('6.6.51+rpt-rpi-v8')).toEqual(['raspberrypi', 'debian'])
    expect(systems('6.1.0-13-amd64')).toEqual(['debian'])
    expect(systems('9.9.9-mine')).toEqual([])
  })
  it('says which word of a command is only a stand-in, and none where the paste names it', () => {
    const asks = (text: string) => Object.fromEntries(reportOn(items(text), {}, 'en').next.map((q) => [q.probe, q]))
    const unnamed = asks('standard_init_linux.go:219: exec user process caused: no such file or directory')
    const standIns = Object.values(unnamed).filter((q) => q.replace === 'CONTAINER')
    expect(standIns.map((q) => q.command)).toContainEqual(expect.stringMatching(/^docker .* CONTAINER$/))
    const named = asks('modprobe: FATAL: Module wireguard not found in directory /lib/modules/6.1.0-13-amd64')
    for (const q of Object.values(named)) expect(q.replace, q.command).toBeNull()
  })
  it('offers the symptoms and a first question for a chosen tree', () => {
    const empty = reportOn(items(''), {}, 'en')
    const tree = empty.symptoms[0]?.symptoms[0]?.id ?? ''
    const report = reportOn(items(''), { tree }, 'en')
    expect(report.trees[0]?.id).toBe(tree)
    expect(report.question?.branches.length).toBeGreaterThan(1)
  })
  it('does not count causes over an error that it does not know: it says so', () => {
    const text = 'Error response from daemon: the frobnicator was refused by the sprocket.'
    const report = reportOn(items(text), {}, 'en')
    expect(report.candidates.length).toBeGreaterThan(0)
    expect(headlineOf(report, ui('en'))).toBe('Oolong does not know this error yet')
    expect(headlineOf(report, ui('zh'))).toBe('这条报错 Oolong 还不认识')
    expect(adviceOf(report, ui('en'))).toContain('goes by words alone')
  })
})
