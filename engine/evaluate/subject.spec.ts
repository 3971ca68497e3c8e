import { describe, expect, it } from 'vitest'
import { diagnose } from '../index'
import { beside, hear, type Subject } from './subject'

const heardIn = (text: string) => {
  const heard = new Set<Subject>()
  for (const line of text.split('\n')) hear(line, heard)
  return heard
}

describe('what a paste speaks of', () => {
  it('is told by the program before the message as well as by the message', () => {
    expect([...heardIn('host dockerd[35]: iptables: No chain/target/match by that name.')].sort()).toEqual([
      'docker',
      'filter',
    ])
    expect(heardIn('modprobe: ERROR: could not insert gtp5g: Operation not permitted').size).toBe(0)
  })
  it('leaves out commands for software that nobody spoke of', () => {
    const isBeside = beside(heardIn('mount.nfs: Connection timed out'), null)
    for (const command of [
      'docker info',
      'sudo journalctl -u docker -b --no-pager -n 100',
      'sudo kubeadm init phase preflight',
      'ls -l /dev/net/tun',
      'nvidia-smi',
    ])
      expect(isBeside(command), command).toBe(true)
    for (const command of ['sudo dmesg | tail -n 30', 'uname -a', 'systemctl list-units --failed --no-pager'])
      expect(isBeside(command), command).toBe(false)
  })
  it('asks below the engine that is spoken of, and about the symptom that a person chose', () => {
    expect(beside(heardIn('kubelet.go:1: node not ready'), null)('sudo containerd config dump')).toBe(false)
    expect(beside(heardIn('uname -r'), 'docker')('docker info')).toBe(false)
    expect(beside(heardIn('uname -r'), null)('docker info')).toBe(true)
  })
})

describe('the questions', () => {
  const commands = (text: string) => diagnose(text).next.map((q) => q.command)
  it('are about Docker where Docker was spoken of before a reboot', () => {
    const before = 'dockerd[9]: failed to start daemon: Error initializing network controller\n$ sudo reboot'
    expect(commands(`${before}\n$ uname -r\n6.1.0-21-amd64`).join('\n')).toMatch(/docker/)
  })
  it('ask about the server that the paste names, never about words that a shell would read', () => {
    expect(commands('curl: (6) Could not resolve host: deb.debian.org').join('\n')).toContain('deb.debian.org')
    for (const host of ['-oProxyCommand=x', '$(reboot).example.org', 'a;b.example.org'])
      expect(commands(`curl: (6) Could not resolve host: ${host}`).join('\n')).not.toContain(host)
  })
})
