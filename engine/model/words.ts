/** Texts for people, and what the catalogue is sorted by. */

export const locales = ['en', 'zh'] as const
export type Locale = (typeof locales)[number]
/** A short text in every language; `{name}` is filled from values. A missing language does not compile. */
export type Words = Readonly<Record<Locale, string>>

/** Parts of a system that a probe, a cause or a tree is about. */
export const areas = [
  'kernel',
  'netfilter',
  'network',
  'docker',
  'container',
  'registry',
  'containerd',
  'kubernetes',
  'systemd',
  'storage',
  'host',
  'security',
] as const
export type Area = (typeof areas)[number]

/** What a command may do to the machine, mildest first. */
export type Risk = 'read-only' | 'safe' | 'restarts-service' | 'reboots' | 'may-lose-data'
/** Systems that take the same commands. */
export const families = ['debian', 'rhel', 'arch', 'suse', 'alpine', 'raspberrypi', 'wsl'] as const
export type Family = (typeof families)[number]
