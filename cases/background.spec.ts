/** What a host is like beside its fault never turns a verdict into another: people paste a full `/boot` with an error of Docker. */
import { expect, it } from 'vitest'
import { diagnose, diagnosisById } from '../engine'
import type { PasteItem } from '../engine/paste'
import { caseIds, readCase } from './corpus'

/** Outputs of one group touch nothing of each other, and are laid beside a case together. */
const background: Record<string, readonly PasteItem[]> = {
  'a full /boot, little memory, SELinux that enforces': [
    {
      command: 'df -h',
      output:
        'Filesystem      Size  Used Avail Use% Mounted on\n/dev/sda1        20G   12G  7.1G  63% /\n/dev/sda2       236M  220M     0 100% /boot',
    },
    {
      command: 'free -m',
      output:
        '              total        used        free      shared  buff/cache   available\nMem:           1985        1720          82          14         182         110\nSwap:          2047        1530         517',
    },
    {
      command: 'sestatus',
      output:
        'SELinux status:                 enabled\nCurrent mode:                   enforcing\nMode from config file:          enforcing',
    },
  ],
  'a firewall, and no forwarding': [
    {
      command: 'ufw status',
      output:
        'Status: active\n\nTo                         Action      From\n--                         ------      ----\n22/tcp                     ALLOW       Anywhere',
    },
    { command: 'sysctl net.ipv4.ip_forward', output: 'net.ipv4.ip_forward = 0' },
  ],
  'a full root': [
    {
      command: 'df -h /',
      output: 'Filesystem      Size  Used Avail Use% Mounted on\n/dev/sda1        20G   20G     0 100% /',
    },
  ],
}
const cases = caseIds.map(readCase).filter((c) => c.pastes.length > 0)

const noSpace = /no space|disk (?:is )?full|out of (?:disk )?space/i
const accountsFor = (cause: string, effect: string) => diagnosisById.get(cause)?.explains?.includes(effect) ?? false
const program = (p: PasteItem) => p.command?.split(' ')[0] ?? ''

// two thousand cases in one test: a busy machine takes longer than the usual limit
it.each(Object.entries(background))('%s', { timeout: 240_000 }, (_, outputs) => {
  const turned = cases.flatMap(({ id, pastes, expect: { diagnosis: alone } }) => {
    // an open case may be decided by it: forwarding that is off, SELinux where permission is denied
    if (alone === null) return []
    const more = outputs.filter(
      (o) =>
        !pastes.some((p) => p.command?.startsWith(program(o))) &&
        // the error itself is one that a full disk makes
        !(program(o) === 'df' && pastes.some((p) => noSpace.test(p.output))),
    )
    if (more.length === 0) return []
    const beside = diagnose([...pastes, ...more]).diagnosis
    return beside === null || beside === alone || accountsFor(beside, alone) ? [] : [`${id}: ${alone} -> ${beside}`]
  })
  expect(turned).toEqual([])
})
