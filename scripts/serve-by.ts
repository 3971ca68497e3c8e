/** What the scripts that serve `out/` by a real server share. */
import { spawn } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { builtBase } from './built'

/**
 * Makes a fresh folder for a server, with the export linked below `files`, where the build expects it to lie.
 * @returns the folder, and the path that the build is made for
 */
export function homeOf(name: string, files: string): { readonly home: string; readonly base: string } {
  const home = resolve(`test-results/${name}`)
  const base = builtBase()
  rmSync(home, { recursive: true, force: true })
  mkdirSync(dirname(`${home}/${files}${base}`), { recursive: true })
  symlinkSync(resolve('out'), `${home}/${files}${base}`)
  return { home, base }
}

interface Program {
  readonly command: string
  readonly args: readonly string[]
  /** the signal that ends it in good order */
  readonly ends: NodeJS.Signals
  /** what to say where it is not installed */
  readonly missing: string
  readonly env?: NodeJS.ProcessEnv
  readonly quiet?: boolean
}

/** Runs it until it or this process ends; exits with its status, 1 where it could not be started. */
export function run({ command, args, ends, missing, env = process.env, quiet = false }: Program): void {
  const server = spawn(command, args, { stdio: quiet ? ['ignore', 'ignore', 'inherit'] : 'inherit', env })
  server.on('error', () => {
    console.error(missing)
    process.exit(1)
  })
  server.on('exit', (code) => process.exit(code ?? 1))
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => server.kill(ends))
}
