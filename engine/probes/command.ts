/**
 * A command as people type it, brought to the form that a probe's `match` expects: no `sudo`, no environment
 * assignments, no path before the program, no redirection of errors. Pipes stay.
 */
export function normaliseCommand(command: string): string {
  let c = command.trim().replace(/\s+/g, ' ')
  for (let before = ''; before !== c; ) {
    before = c
    c = c
      .replace(/^sudo( -(?:[EHSnikb]+|-\w[\w-]*))*(?: -[ugCp] \S+)* /, '')
      .replace(/^(?:env (?!\|)|time |command (?!-[vV] )|doas |LC_ALL=\S+ |LANG=\S+ |[A-Z_]+=\S* )/, '')
      .replace(/^(?:\/usr)?\/s?bin\//, '')
      .replace(/^\/usr\/local\/s?bin\//, '')
  }
  return c.replace(/ ?(?:2>&1|&>\S+|2> ?\/dev\/null)/g, '').trim()
}

/** The simple commands of a compound one: `uname -r; ls /lib/modules` are two. Pipes are not split. */
export function splitCommands(command: string): string[] {
  return command
    .split(/\s*(?:;|&&|\|\|)\s*/)
    .map(normaliseCommand)
    .filter(Boolean)
}
