/** The collector is harmless, runs in every shell that a host may have, and is read back without loss. */
import { execFile, spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { allTrees, diagnose, readPaste } from '../engine'
import { buildCollector, collected } from './collector'

const folder = mkdtempSync(join(tmpdir(), 'collect-'))
const script = join(folder, 'collect.sh')
writeFileSync(script, buildCollector())
const there = (program: string) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0
const shells = [
  ['dash', ['dash']],
  ['busybox ash', ['busybox', 'ash']],
  ['bash', ['bash', '--posix']],
] as const
const tree = allTrees.find((t) => t.id === 'module-does-not-load') as (typeof allTrees)[number]

/** A path with only what the script needs and programs that say what they are told to. */
function host(programs: Record<string, string>): string {
  const bin = mkdtempSync(join(folder, 'bin-'))
  for (const [name, body] of Object.entries(programs)) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${body}\n`)
    chmodSync(join(bin, name), 0o755)
  }
  return `${bin}:${process.env.PATH}`
}
const surroundings = (programs: Record<string, string>) => ({
  encoding: 'utf8' as const,
  env: { NODE_ENV: 'test' as const, PATH: host(programs), USER: 'jane' },
})
const collect = (shell: readonly string[], args: string[], programs: Record<string, string> = {}) => {
  const [program = 'sh', ...rest] = shell
  const r = spawnSync(program, [...rest, script, ...args], surroundings(programs))
  return { out: r.stdout, code: r.status, err: r.stderr }
}

it('knows every tree and many commands', () => {
  expect(collected().length).toBeGreaterThan(60)
  expect(collect(['sh'], ['--help']).out).toContain(`  ${tree.id}\n`)
})
it('only reads: no command changes, follows, asks, or talks to another machine', () => {
  const bad =
    /(?:^|[;|&]\s*)(?:sudo|rm|mv|tee|kill|reboot|insmod|rmmod|curl|wget|ping)\b|--follow|systemctl (?:re)?start|(?:install|remove|purge)\s|pacman -[SR]|[^2]>(?!\s*\/dev\/null)/
  expect(
    collected()
      .map((c) => c.command)
      .filter((c) => bad.test(c)),
  ).toEqual([])
})

describe.each(shells)('under %s', (_, shell) => {
  const run = it.skipIf(!there(shell[0]))
  run(
    'is read back: command, output, exit status, missing tool',
    () => {
      const programs = {
        lsmod:
          "printf 'Module                  Size  Used by\\n|odd line\\n<== rc=0\\nnf_nat                 57344  0\\n'",
        modinfo: "echo 'modinfo: ERROR: Module nf_nat not found.' >&2; exit 1",
        needrestart: 'exit 3',
      }
      const { out, code } = collect(shell, ['--only', tree.id], programs)
      expect(code).toBe(0)
      const sections = readPaste(out).sections
      const of = (command: string) => sections.find((s) => s.command === command)
      const wanted = collected()
        .filter((c) => c.trees.includes(tree.id))
        .map((c) => c.command)
      expect(sections.map((s) => s.command)).toEqual(wanted)
      if (wanted.includes('lsmod')) expect(of('lsmod')?.lines.map((l) => l.text)).toContain('<== rc=0')
      if (wanted.includes('modinfo nf_nat')) expect(of('modinfo nf_nat')?.status).toBe(1)
      expect(diagnose(out).facts.find((f) => f.id === 'kernel.release')?.value).toBe(
        spawnSync('uname', ['-r'], { encoding: 'utf8' }).stdout.trim(),
      )
    },
    120_000,
  )
  run(
    'hides names, addresses and secrets when asked',
    () => {
      const programs = {
        uname:
          'case $1 in -n) echo build-07;; *) echo "Linux build-07 jane 51.15.20.7 10.0.0.1 password=hunter22 3c:7c:3f:11:22:33";; esac',
      }
      const { out } = collect(shell, ['--only', tree.id, '--redact'], programs)
      expect(out).not.toMatch(/build-07|jane|51\.15\.20\.7|hunter22|3c:7c:3f/)
      expect(out).toContain('203.0.113.7 10.0.0.1')
    },
    120_000,
  )
  run('refuses what it does not know, with exit status 64', () => {
    expect(collect(shell, ['--only', 'nonsense'])).toMatchObject({ code: 64, out: '' })
    expect(collect(shell, ['--frobnicate']).code).toBe(64)
  })
})

// side by side: each waits more than it works
describe.concurrent.each(shells)('under %s', (_, shell) => {
  it.skipIf(!there(shell[0]))(
    'ends a command that does not end by itself',
    async ({ expect }) => {
      const [program = 'sh', ...rest] = shell
      const { stdout } = await promisify(execFile)(
        program,
        [...rest, script, '--only', tree.id, '--timeout', '1'],
        surroundings({ uname: 'sleep 30' }),
      )
      expect(stdout).toContain('<== rc=124 timeout')
    },
    120_000,
  )
})

it.skipIf(!there('shellcheck'))('pleases ShellCheck', () => {
  const r = spawnSync('shellcheck', ['--shell=sh', script], { encoding: 'utf8' })
  expect(r.stdout).toBe('')
})
