/** A whole article pasted as it is: front matter, Chinese prose, callouts, footnotes; only its outputs are read. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSections } from '../evaluate/readings'
import { readPaste } from './index'

const text = readFileSync(join(import.meta.dirname, 'cases', 'note-zh.md'), 'utf8')
const p = readPaste(text)

describe('an article', () => {
  it('gives its commands in order; a command that is only shown has no output', () => {
    expect(p.sections.map((s) => [s.command?.slice(0, 40) ?? null, s.lines.length, s.cut])).toEqual([
      ['uname -r', 1, false],
      ['uname -a', 1, false],
      ['lsb_release -a', 5, false],
      ['sudo systemctl restart docker', 0, true],
      ['sudo journalctl -xeu docker.service', 2, false],
      ['sudo iptables --wait -t nat -I POSTROUTI', 1, false],
      ['sudo systemctl status containerd', 21, false],
      ['sudo update-alternatives --config iptabl', 0, true],
      ['sudo update-alternatives --config iptabl', 10, false],
      ['sudo update-alternatives --config iptabl', 7, false],
      ['sudo iptables --wait -t nat -I POSTROUTI', 3, false],
      [null, 1, false],
      ['sudo modprobe ip_tables', 0, false],
      ['cat /boot/config-$(uname -r) | grep CONF', 1, false],
      ['modinfo nf_nat_ipv4', 0, true],
      ['sudo ls /lib/modules/$(uname -r)/kernel/', 0, true],
      ['sudo ls /lib/modules/$(uname -r)/kernel/', 0, true],
      ['modprobe nf_nat_ipv4', 1, false],
      ['sudo systemctl reboot', 0, true],
      ['sudo systemctl status docker', 22, false],
      ['sudo update-alternatives --config iptabl', 10, false],
      ['systemctl restart docker', 0, true],
      ['docker run -it --rm busybox sh', 5, false],
      ['nslookup google.com', 10, false],
    ])
  })
  it('takes no line of prose for machine text', () => {
    const fenced = new Set<number>()
    let inside = false
    text.split('\n').forEach((line, i) => {
      if (/^(?:> )?```/.test(line)) inside = !inside
      else if (inside) fenced.add(i + 1)
    })
    expect(p.sections.flatMap((s) => s.lines.map((l) => l.no)).filter((no) => !fenced.has(no))).toEqual([])
    expect(p.notices.map((n) => n.id)).toEqual(['prose-ignored', 'cut-lines', 'container'])
  })
  it('is cut in two by the reboot in it', () => {
    expect(readSections(p).boots).toHaveLength(2)
  })
  it('reads the same under CRLF, quoted, and with the trailing blanks of a web page', () => {
    const plain = p.sections.map((s) => [s.command, s.span, s.lines.map((l) => l.text)])
    for (const other of [text.replaceAll('\n', '\r\n'), text.trimEnd().replace(/^/gm, '> '), text.replace(/$/gm, '  ')])
      expect(readPaste(other).sections.map((s) => [s.command, s.span, s.lines.map((l) => l.text)])).toEqual(plain)
  })
})
