import { defineDerived, oneOf } from '../model'

/** One name for each CPU family, whether Go, the kernel, Debian or `file` speaks. 32-bit ARM is one family here. */
const family = (name: string | undefined): string | null => {
  const n = (name ?? '').toLowerCase()
  if (/^(?:x86_64|amd64|x64)$/.test(n)) return 'x86-64'
  if (/^(?:386|i[3-6]86|x86)$/.test(n)) return 'x86'
  if (/^(?:aarch64|arm64)/.test(n)) return 'arm64'
  if (/^arm/.test(n)) return 'arm'
  return n === '' ? null : n
}

/** What a kernel of this CPU also runs without an emulator: 64-bit ones their 32-bit sister. */
const runs = (host: string, program: string) =>
  host === program || (host === 'x86-64' && program === 'x86') || (host === 'arm64' && program === 'arm')

const imageFits = defineDerived({
  id: 'image-fits',
  facts: { 'image.fits': oneOf('yes', 'no') },
  from: ['image.arch', 'kernel.arch'],
  derive(facts, emit) {
    const image = family(facts.text('image.arch'))
    const host = family(facts.text('kernel.arch'))
    if (image && host) emit('image.fits', runs(host, image) ? 'yes' : 'no')
  },
})

const binaryFits = defineDerived({
  id: 'binary-fits',
  facts: { 'binary.fits': oneOf('yes', 'no') },
  from: ['binary.arch', 'kernel.arch'],
  derive(facts, emit) {
    const binary = family(facts.text('binary.arch'))
    const host = family(facts.text('kernel.arch'))
    if (binary && host) emit('binary.fits', runs(host, binary) ? 'yes' : 'no')
  },
})

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** A date as openssl (`Feb 22 00:00:00 2023 GMT`), date or timedatectl print it, in milliseconds; null when it is none. */
function millis(text: string | undefined): number | null {
  if (!text) return null
  const iso = /(\d{4})-(\d{2})-(\d{2})[ T](\d{2}):(\d{2}):(\d{2})/.exec(text)
  if (iso)
    return Date.UTC(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3]), Number(iso[4]), Number(iso[5]), Number(iso[6]))
  const month = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\b/i.exec(text)?.[1]?.toLowerCase()
  const day = /(?:^|\s)(\d{1,2})(?=\s)/.exec(text)?.[1]
  const clock = /(\d{1,2}):(\d{2}):(\d{2})/.exec(text)
  const year = /\b((?:19|20)\d{2})\b/.exec(text)?.[1]
  if (!month || !day || !clock || !year) return null
  return Date.UTC(
    Number(year),
    months.indexOf(month),
    Number(day),
    Number(clock[1]),
    Number(clock[2]),
    Number(clock[3]),
  )
}

/** The server's certificate against the machine's own clock. */
const certState = defineDerived({
  id: 'cert-state',
  facts: { 'cert.state': oneOf('valid', 'expired', 'not-yet') },
  from: ['cert.not-before', 'cert.not-after', 'clock.utc'],
  derive(facts, emit) {
    const now = millis(facts.text('clock.utc'))
    const from = millis(facts.text('cert.not-before'))
    const until = millis(facts.text('cert.not-after'))
    if (now === null) return
    if (until !== null && now > until) emit('cert.state', 'expired')
    else if (from !== null && now < from) emit('cert.state', 'not-yet')
    else if (from !== null && until !== null) emit('cert.state', 'valid')
  },
})

export default [imageFits, binaryFits, certState] as const
