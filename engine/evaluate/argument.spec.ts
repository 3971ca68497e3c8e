import { describe, expect, it } from 'vitest'
import { diagnose } from '../index'

const next = (paste: string) => diagnose(paste).next.map((q) => q.command)

describe('what a question is about', () => {
  it('is the module of the paste, and no other one', () => {
    const asked = next(
      '$ sudo wg-quick up wg0\n[#] ip link add wg0 type wireguard\nRTNETLINK answers: Operation not supported\nUnable to access interface: Protocol not supported',
    ).filter((command) => /modprobe|modinfo/.test(command))
    expect(asked).toContain('modinfo wireguard')
    for (const command of asked) expect(command).toMatch(/ wireguard$/)
  })
  it('is the module under its name of today, where it went into another one', () => {
    const asked = next('modprobe: FATAL: Module nf_nat_ipv4 not found in directory /lib/modules/6.1.0-10-amd64')
    expect(asked.filter((command) => /nf_nat_ipv4/.test(command))).toEqual([])
  })
  it('is nothing of Docker where a share cannot be mounted; the kernel log is looked at first', () => {
    const asked = next(
      '$ sudo mount -t cifs //nas/share /mnt\nmount error(13): Permission denied\nRefer to the mount.cifs(8) manual page',
    )
    expect(asked[0]).toMatch(/dmesg/)
    expect(asked.filter((command) => /docker|modprobe/.test(command))).toEqual([])
  })
  it('is no daemon of the clock where nothing speaks of one', () => {
    for (const paste of [
      "/usr/bin/env: 'uv': No such file or directory",
      'systemd[1]: x.service: Main process exited, code=exited, status=1/FAILURE',
    ])
      expect(next(paste).filter((command) => /chronyd/.test(command))).toEqual([])
  })
  it('is Docker where its unit failed and nothing else is known', () => {
    const asked = next('systemd[1]: docker.service: Main process exited, code=exited, status=1/FAILURE')
    expect(asked[0]).toMatch(/^sudo journalctl -u docker /)
    expect(asked[1]).not.toMatch(/journalctl/)
  })
})
