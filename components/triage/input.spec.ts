import { describe, expect, it } from 'vitest'
import { checkText, readFile, withCommand } from './input'

const file = (bytes: number[]) => new File([new Uint8Array(bytes)], 'x')

describe('checkText', () => {
  it('refuses blanks', () => expect(checkText(' \n\t ')).toEqual({ refused: 'empty' }))
  it('refuses what holds NUL', () => expect(checkText('ELF\u0000\u0001')).toEqual({ refused: 'binary' }))
  it('keeps colours, carriage returns and Chinese', () => {
    const text = '\u001b[31m错误\u001b[0m\r\nerror'
    expect(checkText(text)).toEqual({ text })
  })
})

describe('readFile', () => {
  it('reads UTF-16 with a mark', async () =>
    expect(await readFile(file([0xff, 0xfe, 0x61, 0, 0x62, 0]))).toEqual({ text: 'ab' }))
  it('refuses gzip', async () => {
    const gzip = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0xed, 0xc0, 0x81]
    expect(await readFile(file(gzip))).toEqual({ refused: 'binary' })
  })
})

describe('withCommand', () => {
  it('names the command of a bare output', () =>
    expect(withCommand('uname -r', '\n6.1.0-10-amd64')).toBe('$ uname -r\n\n6.1.0-10-amd64'))
  it.each(['$ uname -r\n6.1', 'root@host:~# uname -r\n6.1', '[root@host ~]# uname -r\n6.1', 'uname -r\n6.1'])(
    'leaves %j alone',
    (text) => expect(withCommand('uname -r', text)).toBe(text),
  )
})
