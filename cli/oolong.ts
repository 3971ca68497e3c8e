#!/usr/bin/env node
/** `oolong`: the engine on standard input. */
import { closeSync, openSync, readSync } from 'node:fs'
import { version } from '../package.json'
import { mostBytes } from './files'
import { run } from './run'

// a reader that closes the pipe early (`| head`) is no fault
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

/** Reads to the end, or as much as is taken: a pipe may never end. */
function readUpTo(fd: number, most: number): Uint8Array {
  const parts: Buffer[] = []
  for (let size = 0; size < most; ) {
    const part = Buffer.allocUnsafe(Math.min(1 << 20, most - size))
    const n = readSome(fd, part)
    if (n === 0) break
    parts.push(n === part.length ? part : part.subarray(0, n))
    size += n
  }
  return Buffer.concat(parts)
}

function readSome(fd: number, into: Buffer): number {
  for (;;)
    try {
      return readSync(fd, into)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      // Windows says so at the end of a pipe
      if (code === 'EOF') return 0
      if (code !== 'EAGAIN') throw error
      // another program made the pipe non-blocking: wait for its writer
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
    }
}

function read(file: string): Uint8Array {
  if (file !== '-') {
    const fd = openSync(file, 'r')
    try {
      return readUpTo(fd, mostBytes)
    } finally {
      closeSync(fd)
    }
  }
  if (process.stdin.isTTY) process.stderr.write('oolong: paste here, then press Ctrl-D. (oolong --help says more.)\n')
  return readUpTo(0, mostBytes)
}

const terminal = process.stdout.isTTY === true
process.exitCode = run(process.argv.slice(2), {
  read,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  env: process.env,
  terminal,
  columns: terminal ? (process.stdout.columns ?? 80) : null,
  now: Date.now(),
  version,
})
