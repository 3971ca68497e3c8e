/** Output that is no data but a refusal, whatever the command: the shell does not know it, or the rights are missing. */
import type { Line, Outcome } from '../model'

// bash, dash, busybox ash, zsh, sudo; bash in zh_CN, de_DE, fr_FR
const notInstalled =
  /(?:command not found|: not found|: inaccessible or not found|zsh: command not found|未找到命令|找不到命令|Befehl nicht gefunden|commande introuvable|is not recognized as)/
const denied =
  /(?:Permission denied|Operation not permitted|must be (?:run as )?root|must be superuser|are you root\?|you need to be root|requires? root|权限不够|不允许的操作|Keine Berechtigung|Permission non accordée|permission denied while trying to connect)/i
const noDaemon = /Cannot connect to the Docker daemon|failed to connect to the docker API/

/**
 * The outcome that the lines amount to when they hold nothing but a refusal, else null.
 * At most three lines are looked at as a whole: a refusal is short, and data may quote one.
 */
export function refusal(lines: readonly Line[]): Outcome | null {
  const said = lines.filter((l) => l.text.trim() !== '')
  if (said.length === 0 || said.length > 3) return null
  if (said.some((l) => notInstalled.test(l.text))) return 'not-installed'
  if (said.some((l) => noDaemon.test(l.text)))
    return /permission denied/i.test(said.map((l) => l.text).join()) ? 'denied' : 'foreign'
  if (said.every((l) => denied.test(l.text))) return 'denied'
  return null
}
