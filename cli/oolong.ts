#!/usr/bin/env node
/** `oolong`: the engine on standard input. */
import { readFileSync } from 'node:fs'
import { run } from './run'

// a reader that closes the pipe early (`| head`) is no fault
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

process.exitCode = run(process.argv.slice(2), {
  read: (file) => readFileSync(file === '-' ? 0 : file, 'utf8'),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  env: process.env,
  terminal: process.stdout.isTTY === true,
  now: Date.now(),
})
