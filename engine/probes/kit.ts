/** Small readers that several probes share. */

/** Unit names in facts carry no `.service`; other types keep their ending (`docker.socket`). */
export const unitName = (name: string): string => name.replace(/^["'`]+|["'`:,.]+$/g, '').replace(/\.service$/, '')

/** The words of a command that are no options; `withValue` names the options that take the next word. */
export function operands(command: string, withValue: RegExp = /^$/): string[] {
  const words = command.split('|')[0]?.trim().split(' ') ?? []
  return words.slice(1).filter((w, i) => !w.startsWith('-') && !/^[<>&]/.test(w) && !withValue.test(words[i] ?? ''))
}

/** The fields of a table row; runs of blanks separate. */
export const fields = (line: string): string[] => line.trim().split(/\s+/)
