/** A report of what the host is like gives way to an error line, and only to one that it does not account for. */
import { describe, expect, it } from 'vitest'
import { diagnose } from '..'

const full = {
  command: 'df -h',
  output: 'Filesystem      Size  Used Avail Use% Mounted on\n/dev/sda1        20G   20G     0 100% /',
}
const said = (output: string) => diagnose([{ command: null, output }, full])

describe('a full disk', () => {
  it('is named where nothing else was pasted', () => expect(diagnose([full]).diagnosis).toBe('disk-full'))
  it('gives way to a cause that an error line speaks for, and stays a candidate', () => {
    const v = said(
      "unable to configure the Docker daemon with file /etc/docker/daemon.json: invalid character '}' looking for beginning of object key string",
    )
    expect(v.diagnosis).toBe('daemon-json-invalid')
    expect(v.candidates.map((c) => c.id)).toContain('disk-full')
  })
  it('is not named beside an error that nobody knows', () =>
    expect(said('dockerd[812]: failed to start daemon: the moon is in the wrong quarter').diagnosis).toBe(null))
  it('is named before what it accounts for', () =>
    expect(
      said('failed to start daemon: error while opening volume store metadata database: invalid database').diagnosis,
    ).toBe('disk-full'))
  it('is named where the error is its own', () =>
    expect(said('mkdir: cannot create directory x: No space left on device').certainty).toBe('confirmed'))
})
