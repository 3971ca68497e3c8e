import { describe, expect, it } from 'vitest'
import { asFile, checkText, withCommand } from './input'

describe('checkText', () => {
  it('refuses blanks', () => expect(checkText(' \n\t ')).toEqual({ refused: 'empty' }))
  it('refuses what holds NUL', () => expect(checkText('ELF\u0000\u0001')).toEqual({ refused: 'binary' }))
  it('keeps colours, carriage returns and Chinese', () => {
    const text = '\u001b[31m错误\u001b[0m\r\nerror'
    expect(checkText(text)).toEqual({ text })
  })
})

describe('asFile', () => {
  it('holds the text byte for byte, whatever stands where it is cut', async () => {
    const text = `${'x'.repeat(499_999)}😀${'日志\n'.repeat(200_000)}`
    let rests = 0
    const file = await asFile(text, 'Pasted', async () => {
      rests++
    })
    expect(await file.text()).toBe(text)
    expect(rests).toBe(3)
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
