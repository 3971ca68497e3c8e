/** Output that is no data but a refusal, whatever the command: the shell does not know it, or the rights are missing. */
import type { Line, Outcome } from '../model'
import { commandNotFound } from '../shell-words'

// bash in its languages, dash, busybox ash, zsh, fish, sudo, PowerShell, cmd
const notInstalled = new RegExp(
  `(?:${commandNotFound}|: not found$|: inaccessible or not found|Unknown command|fish: Unknown command|is not recognized as|无法将.{1,80}识别为|不是内部或外部命令|^Command '[^']{1,60}' not found|executable file not found in \\$PATH|^(?:env|sudo|timeout|nohup|xargs): [^:]{1,60}: (?:No such file or directory|没有那个文件或目录|Datei oder Verzeichnis nicht gefunden|Aucun fichier ou dossier de ce (?:type|nom)))`,
)
const notInstalledPath =
  /^(?:-?(?:ba|z|da|a)?sh|bash)(?:: line \d+|: \d+)?: \/?[\w./-]{1,120}: (?:No such file or directory|没有那个文件或目录|Datei oder Verzeichnis nicht gefunden|Aucun fichier ou dossier de ce (?:type|nom))$/
const denied =
  /(?:Permission denied|Operation not permitted|must be (?:run (?:as|with) )?(?:root|superuser|administrator)|must be superuser|are you root\?|you (?:need|have) to be root|requires? (?:root|superuser)|root privileges|superuser privileges|not allowed to (?:execute|run)|is not in the sudoers file|a (?:terminal|password) is required|Interactive authentication required|Access denied|EACCES|EPERM|权限不够|权限不足|不允许的操作|拒绝访问|必须是? ?root|不在 sudoers|Keine Berechtigung|Zugriff verweigert|Die Operation ist nicht erlaubt|Permission non accordée|Opération non permise|Accès refusé|permission denied while trying to connect)/i
const noDaemon =
  /Cannot connect to the Docker daemon|failed to connect to the docker API|error during connect:|Is the docker daemon running\?|dial unix \S{0,200}\.sock: connect:|The connection to the server \S{1,200} was refused|Unable to connect to the server|无法连接到 ?Docker/
const hint =
  /^(?:Try ['`"]|apt install |sudo apt install | {1,2}(?:sudo )?(?:apt|snap|dnf|yum|apk|pacman|zypper) |See ['"]?(?:snap|man)|command '[^']{1,60}' from |Or:$|or:$|Install package|Run ['"]|Did you mean|but (?:there are|can be installed)|Use '|用 ?“|尝试|请尝试|或者|Versuchen Sie|Essayez|Please ask your administrator|Ask your administrator|For more details|See 'docker|Error: exit status|You may need to)/i

const text = (l: Line): string => l.body.trim() || l.text.trim()

/**
 * The outcome that the lines amount to when they hold nothing but a refusal, else null.
 * A refusal is short, and data may quote one: at most eight lines, and beside the refusal only hints of the shell.
 */
export function refusal(lines: readonly Line[]): Outcome | null {
  const said = lines.length > 60 ? [] : lines.filter((l) => l.text.trim() !== '')
  if (said.length === 0 || said.length > 8) return null
  const texts = said.map(text)
  const missing = texts.filter((t) => notInstalled.test(t) || notInstalledPath.test(t))
  const rest = texts.filter((t) => !hint.test(t))
  if (missing.length && rest.every((t) => missing.includes(t))) return 'not-installed'
  if (said.length <= 3 && missing.length) return 'not-installed'
  if (said.length <= 4 && texts.some((t) => noDaemon.test(t)))
    return texts.some((t) => denied.test(t)) ? 'denied' : 'foreign'
  if (rest.length && rest.every((t) => denied.test(t))) return 'denied'
  return null
}

// the shell or sudo speaks, not the program
const shellSays =
  /^(?:-?(?:\/(?:usr\/)?bin\/)?(?:ba|da|z|a|k|fi)?sh ?[:：]|sudo(?:-rs)?[:：]|zsh: |fish: |Command '[^']{1,60}' not found|\S{1,64} is not in the sudoers file|Sorry, user \S{1,64} |\S{1,64} 不在 ?sudoers)/

/** The outcome when the program was not even started, so that nothing of this is its output; else null. */
export function neverRan(lines: readonly Line[]): Outcome | null {
  const outcome = refusal(lines)
  if (outcome !== 'not-installed' && outcome !== 'denied') return null
  const said = lines.map(text).filter((t) => t && !hint.test(t))
  return said.length > 0 && said.every((t) => shellSays.test(t)) ? outcome : null
}
