/** A verdict as text for a terminal. */
import {
  type Diagnosis,
  diagnosisById,
  type Fix,
  falseLeadById,
  type Locale,
  notices,
  type PasteItem,
  probeById,
  type Risk,
  readPaste,
  type Verdict,
} from '../engine'

interface Look {
  readonly lang: Locale
  readonly color: boolean
  readonly link: string | null
  /** the file's name where several were given */
  readonly name: string | null
}

const words = {
  en: {
    confirmed: 'confirmed',
    likely: 'likely',
    resolved: 'Resolved: the fault was there, and what you pasted last shows that it is gone.',
    clear: 'Nothing wrong in what was pasted. Only these outputs were looked at:',
    unrecognised: 'Nothing here was recognised as the output of a command or as a known error line.',
    tryThis: 'Paste the command together with its output, or the log around the first error.',
    asking: 'Not decided yet. Still possible, most likely first:',
    noCandidate: 'Something failed here, but no known cause fits yet.',
    why: 'Why',
    fix: 'What to do',
    verify: 'Then check',
    next: 'Run this next',
    all: 'Everything that could still decide, as one block',
    falseLead: 'Not the cause',
    also: 'Found beside it',
    notices: 'How it was read',
    line: 'line',
    root: 'needs root',
  },
  zh: {
    confirmed: '已确认',
    likely: '很可能',
    resolved: '已解决：故障确实存在过，最后贴出的输出表明它已经消失。',
    clear: '贴出的内容里没有发现问题。只看了这些输出：',
    unrecognised: '没有认出任何命令的输出，也没有已知的报错行。',
    tryThis: '请把命令连同输出一起贴出来，或者贴出第一条报错前后的日志。',
    asking: '还不能下结论。仍有可能的原因，按可能性排列：',
    noCandidate: '这里有东西失败了，但目前没有符合的已知原因。',
    why: '依据',
    fix: '怎么修',
    verify: '然后验证',
    next: '接下来运行',
    all: '其余能帮助判断的命令，可一次复制',
    falseLead: '这不是原因',
    also: '另外还发现',
    notices: '读取说明',
    line: '第',
    root: '需要 root',
  },
} as const

const risks: Record<Risk, Record<Locale, string>> = {
  'read-only': { en: 'read-only', zh: '只读' },
  safe: { en: 'safe', zh: '安全' },
  'restarts-service': { en: 'restarts a service', zh: '会重启服务' },
  reboots: { en: 'reboots', zh: '会重启机器' },
  'may-lose-data': { en: 'MAY LOSE DATA', zh: '可能丢数据' },
}

export function render(input: string | readonly PasteItem[], v: Verdict, look: Look): string {
  const t = words[look.lang]
  const paint = (code: number) => (s: string) => (look.color ? `\u001b[${code}m${s}\u001b[0m` : s)
  const bold = paint(1)
  const dim = paint(2)
  const accent = paint(33)
  const lines = readPaste(input).lines
  const out: string[] = []
  const say = (s = '') => out.push(s)
  const heading = (s: string) => say(`\n${bold(s)}`)
  const quote = (no: number) => {
    const text = (lines[no - 1] ?? '').trim()
    say(`    ${dim(`${String(no).padStart(4)} |`)} ${text.length > 200 ? `${text.slice(0, 199)}…` : text}`)
  }
  const title = (d: Diagnosis) => `${d.words.title[look.lang]} ${dim(`(${d.id})`)}`

  if (look.name) say(bold(`${look.name}:`))
  const d = v.diagnosis ? diagnosisById.get(v.diagnosis) : undefined
  if (v.status === 'resolved') say(accent(t.resolved))
  if (d) {
    say(`${accent('●')} ${bold(title(d))} ${accent(v.certainty === 'confirmed' ? t.confirmed : t.likely)}`)
    say(`  ${d.words.what[look.lang]}`)
  }
  if (v.status === 'unrecognised') say(`${t.unrecognised}\n${t.tryThis}`)
  if (v.status === 'clear') {
    say(t.clear)
    for (const s of v.sections) if (s.probe) say(`  ${s.command ?? s.probe}`)
  }
  if (v.status === 'asking') {
    say(v.candidates.length ? t.asking : t.noCandidate)
    for (const c of v.candidates.slice(0, 5)) {
      const known = diagnosisById.get(c.id)
      if (known) say(`  - ${title(known)}`)
    }
  }
  const main = v.candidates.find((c) => c.id === v.diagnosis) ?? (v.status === 'asking' ? v.candidates[0] : undefined)
  const of = main ? diagnosisById.get(main.id) : undefined
  if (main?.claims.length && of) {
    heading(t.why)
    for (const claim of main.claims) {
      say(`  ${of.proof[claim.clue]?.says[look.lang] ?? ''}`)
      const shown = new Set(claim.evidence.map((e) => e.lines[0]))
      for (const no of [...shown].sort((a, b) => a - b).slice(0, 5)) quote(no)
    }
  }
  if (d && v.status === 'diagnosed') {
    heading(t.fix)
    for (const fix of d.fixes) say(renderFix(fix, look.lang, t.root))
    heading(t.verify)
    const probe = probeById.get(d.verify.probe)
    if (probe)
      say(`    ${probe.ask.command.replaceAll('{key}', d.verify.key ?? probe.ask.key ?? probe.ask.placeholder ?? '')}`)
    say(`  ${d.verify.says[look.lang]}`)
  }
  if (v.also.length) {
    heading(t.also)
    for (const id of v.also) {
      const other = diagnosisById.get(id)
      if (other) say(`  - ${title(other)}`)
    }
  }
  for (const lead of v.falseLeads) {
    const def = falseLeadById.get(lead.id)
    if (!def) continue
    heading(t.falseLead)
    say(`  ${def.says[look.lang]}`)
    if (lead.evidence[0]) quote(lead.evidence[0].lines[0])
  }
  if (v.next.length && (v.status === 'asking' || v.certainty === 'likely')) {
    heading(t.next)
    const first = v.next[0]
    const probe = first && probeById.get(first.probe)
    if (first && probe) say(`    ${accent(first.command)}\n  ${probe.words.tells[look.lang]}`)
    if (v.next.length > 1) {
      heading(t.all)
      for (const q of v.next) say(`    ${q.command}`)
    }
  }
  if (v.notices.length) {
    heading(t.notices)
    for (const says of new Set(v.notices.map((n) => fill(notices[n.id][look.lang], n.values)))) say(`  ${says}`)
  }
  if (look.link) say(`\n${look.link}`)
  return `${out.join('\n')}\n`
}

const fill = (text: string, values: Readonly<Record<string, number>>) =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))

function renderFix(fix: Fix, lang: Locale, root: string): string {
  const marks = [fix.for?.join(', '), risks[fix.risk][lang], fix.root ? root : null].filter(Boolean).join(' · ')
  const head = `  ${fix.does[lang]} [${marks}]`
  const where = fix.on ? [`  ${fix.on[lang]}`] : []
  const caution = fix.caution ? [`  ! ${fix.caution[lang]}`] : []
  return [head, ...where, ...(fix.run?.split('\n').map((l) => `    ${l}`) ?? []), ...caution].join('\n')
}
