import type { Line } from '../../model'

export interface Mounted {
  readonly source: string
  readonly target: string
  readonly fstype: string
  readonly options: string
  readonly line: Line
}
/** `/dev/sda1 on / type ext4 (rw,relatime)` · `/dev/sda1 / ext4 rw,relatime 0 0` */
const said = /^(\S+) on (\/.*?) type (\S+) \(([^)]+)\)/
const proc = /^(\S+) (\/\S*) ([a-z][\w.]*) ((?:rw|ro)[\w,=.:/@%+-]*) \d \d$/
/** findmnt: target, source, type, options; the tree marks and the header are left out */
const find = /^[\s│├└─|`-]*(\/\S*)\s+(\S+)\s+([a-z][\w.]*)\s+((?:rw|ro)(?:,\S*)?)\s*$/
/** `findmnt -no SOURCE,FSTYPE,OPTIONS` */
const short = /^(\/dev\/\S+|\S+)\s+([a-z][\w.]*)\s+((?:rw|ro)(?:,\S*)?)\s*$/

/**
 * The rows of `mount`, /proc/mounts and findmnt, each as it is; lines of other kinds are passed over.
 * @param target where the command asked about one mount point and its output does not repeat it
 */
export function readMounts(lines: readonly Line[], target: string | null): Mounted[] {
  return lines.flatMap((line): Mounted[] => {
    const t = line.text.trim()
    const a = said.exec(t) ?? proc.exec(t)
    if (a?.[1] && a[2] && a[3] && a[4]) return [{ source: a[1], target: a[2], fstype: a[3], options: a[4], line }]
    const b = find.exec(t)
    if (b?.[1] && b[2] && b[3] && b[4]) return [{ source: b[2], target: b[1], fstype: b[3], options: b[4], line }]
    const c = target ? short.exec(t) : null
    if (c?.[1] && c[2] && c[3] && target) return [{ source: c[1], target, fstype: c[2], options: c[3], line }]
    return []
  })
}

/** Read-only by its options. Since Linux 6.12 an ext4 that stopped still says rw, newer kernels with `emergency_ro` behind it. */
export const stopped = /^ro\b|,emergency_ro\b/
/** Kinds of file systems on disks that a machine writes to; images and the kernel's own are read-only by design. */
export const writable = (m: Mounted): boolean =>
  /^(?:ext[234]|xfs|btrfs|f2fs|vfat|exfat|ntfs3?|fuseblk|jfs|reiserfs|zfs|nfs4?|cifs)$/.test(m.fstype) &&
  !/^\/(?:snap|sys|proc|media|cdrom|run\/|rom|sysroot|etc\/|boot|efi|usr$|var\/run\/secrets|dev\/termination)/.test(
    m.target,
  ) &&
  !/^\/dev\/loop/.test(m.source)
