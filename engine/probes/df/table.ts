import type { Line } from '../../model'

export interface DfRow {
  readonly source: string
  readonly fstype: string | null
  readonly size: string
  readonly used: string
  readonly available: string
  /** null for `-`: a file system without a fixed number (btrfs inodes, autofs) */
  readonly percent: number | null
  readonly mount: string
  readonly line: Line
}

const number = '(?:[\\d.,]+(?:[KMGTPE]i?B?|B)?|-)'
const row = new RegExp(
  `^(\\S.{0,400}?|)\\s+(?:([a-z][\\w.-]*)\\s+)?(${number})\\s+(${number})\\s+(-?${number})\\s+(?:(\\d+)\\s?%|-)\\s+(/.*\\S|/)\\s*$`,
)
/** the first column in the languages of coreutils, and busybox */
const header =
  /^(?:Filesystem|文件系统|檔案系統|Dateisystem|Sys\. de fichiers|S\.ficheros|Filesystem|Sist\. Arq\.|ファイルシス|ファイルシステム|Файл\.система|파일 시스템|Файловая система)\s/
const inodes = /[Ii]node|Iノード|[Nn]odos-i|Iнодов|IUse%|IFree|I节点|已用\(I\)|IUti%|아이노드/

/** Reads `df` in any language: rows by their shape, a long device name on a line of its own. */
export function readDf(lines: readonly Line[]): { rows: readonly DfRow[]; inodes: boolean; header: boolean } {
  const rows: DfRow[] = []
  let name: string | null = null
  let isInodes = false
  let hasHeader = false
  for (const line of lines) {
    const t = line.text
    if (header.test(t.trim())) {
      hasHeader = true
      if (inodes.test(t)) isInodes = true
      continue
    }
    const m = row.exec(name && /^\s/.test(t) ? name + t : t)
    if (m?.[3] && m[4] && m[5] && m[7]) {
      rows.push({
        source: m[1] ?? '',
        fstype: m[2] ?? null,
        size: m[3],
        used: m[4],
        available: m[5],
        percent: m[6] ? Number(m[6]) : null,
        mount: m[7].trim(),
        line,
      })
      name = null
    } else name = /^\S+$/.test(t) ? t : null
  }
  return { rows, inodes: isInodes, header: hasHeader }
}

/** Images and other file systems that are full by nature, or whose filling is no fault. */
export const fullByNature = (r: DfRow): boolean =>
  /^(?:\/dev\/loop|squashfuse|devtmpfs|udev|rootfs|none$|snapfuse)/.test(r.source) ||
  /^(?:squashfs|iso9660|erofs|udf|cramfs|devtmpfs|efivarfs|fuse\.snapfuse)$/.test(r.fstype ?? '') ||
  /^\/(?:snap|var\/lib\/snapd|var\/snap|media|cdrom|rofs|rom|usr\/lib\/wsl|init|sys\/firmware|mnt\/[a-z]$|Volumes)\b/.test(
    r.mount,
  ) ||
  (/^(?:efivarfs|tmpfs$)/.test(r.source) === true && /^\/sys/.test(r.mount))

export const isBoot = (mount: string): boolean => /^\/(?:boot|efi)\b/.test(mount)

const unit: Readonly<Record<string, number>> = {
  '': 1024,
  B: 1,
  K: 1024,
  M: 1024 ** 2,
  G: 1024 ** 3,
  T: 1024 ** 4,
  P: 1024 ** 5,
  E: 1024 ** 6,
}
/** `7.8G`, `395M`, `163840` (blocks of 1 KiB) -> bytes */
export function bytes(size: string): number | null {
  const m = /^([\d.,]+)\s*([KMGTPE]?)i?B?$/.exec(size)
  if (!m?.[1]) return null
  const value = Number(m[1].replace(',', '.'))
  return Number.isFinite(value) ? Math.round(value * (unit[m[2] ?? ''] ?? 1)) : null
}
