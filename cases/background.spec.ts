/** What a host is like beside its fault never turns a verdict into another: people paste a full `/boot` with an error of Docker. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { diagnose, diagnosisById } from '../engine'
import type { PasteItem } from '../engine/paste'

const background: readonly PasteItem[] = [
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
  {
    command: 'ufw status',
    output:
      'Status: active\n\nTo                         Action      From\n--                         ------      ----\n22/tcp                     ALLOW       Anywhere',
  },
  { command: 'sysctl net.ipv4.ip_forward', output: 'net.ipv4.ip_forward = 0' },
  {
    command: 'df -h /',
    output: 'Filesystem      Size  Used Avail Use% Mounted on\n/dev/sda1        20G   20G     0 100% /',
  },
]
const cases = readdirSync(import.meta.dirname)
  .filter((f) => f.endsWith('.json'))
  .map((file) => ({
    file,
    ...(JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8')) as { pastes?: PasteItem[] }),
  }))
  .filter((c) => c.pastes?.length)

const noSpace = /no space|disk (?:is )?full|out of (?:disk )?space/i
const accountsFor = (cause: string, effect: string) => diagnosisById.get(cause)?.explains?.includes(effect) ?? false

const aloneOf = new Map(cases.map(({ file, pastes = [] }) => [file, diagnose(pastes).diagnosis]))

it.each(background)('$command', (more) => {
  const turned = cases.flatMap(({ file, pastes = [] }) => {
    if (pastes.some((p) => p.command?.startsWith(more.command?.split(' ')[0] ?? ''))) return []
    // the error itself is one that a full disk makes
    if (more.command?.startsWith('df') && pastes.some((p) => noSpace.test(p.output))) return []
    const alone = aloneOf.get(file) ?? null
    // an open case may be decided by it: forwarding that is off, SELinux where permission is denied
    if (alone === null) return []
    const beside = diagnose([...pastes, more]).diagnosis
    return beside === null || beside === alone || accountsFor(beside, alone) ? [] : [`${file}: ${alone} -> ${beside}`]
  })
  expect(turned).toEqual([])
})
