/** Cuts the sections where the machine was rebooted in between: what was read before is out of date after. */
import type { Section } from '../model'
import { normaliseCommand } from '../recognise/command'

const reboot =
  /^(?:reboot|systemctl (?:-\S+ )*(?:reboot|soft-reboot|kexec)|shutdown (?:-\S+ )*-r|init 6|telinit 6|wsl(?:\.exe)? --shutdown)\b/
/** It was asked for and did not happen; “Failed to set wall message, ignoring” comes before one that does. */
const stayedUp =
  /Can['’]t operate|Failed to (?:talk to init|reboot system|start reboot\.target|power off)|Access denied|authentication (?:is )?required|must be (?:root|superuser)|[Nn]ot permitted|[Pp]ermission denied|[Nn]ot found|未找到命令|权限不够|不允许的操作/
const rebooted = ({ command, lines }: Section): boolean =>
  command !== null && reboot.test(normaliseCommand(command)) && !lines.some((l) => stayedUp.test(l.text))
const kernelOf = (s: Section): string | null => {
  const c = s.command && normaliseCommand(s.command)
  if (!c || !/^uname -(?:r|a|rv|srv|srvm)$/.test(c)) return null
  const line = s.lines.find((l) => l.text.trim())?.text.trim()
  if (!line) return null
  return /^uname -r$/.test(c) ? line : (/^Linux \S+ (\S+)/.exec(line)?.[1] ?? line.split(' ')[0] ?? null)
}

/** @returns at least one list; each holds the sections between two boots, in order */
export function epochs(sections: readonly Section[]): readonly (readonly Section[])[] {
  const cut: Section[][] = [[]]
  let kernel: string | null = null
  for (const s of sections) {
    const now = kernelOf(s)
    if (now && kernel && now !== kernel) cut.push([])
    kernel = now ?? kernel
    cut.at(-1)?.push(s)
    if (rebooted(s)) cut.push([])
  }
  const filled = cut.filter((c) => c.length > 0)
  return filled.length ? filled : [[]]
}
