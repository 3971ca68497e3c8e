/** A journal of a busy host, made up line by line: mostly noise, now and then a line that Oolong knows. Same seed, same text. */
import { allSignatures } from '../../engine'

const random = (seed: number) => () => {
  // mulberry32
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}
const noise = [
  'systemd[1]: Started Session N of User jane.',
  'kernel: [UFW AUDIT] IN= OUT=eth0 SRC=10.0.0.N DST=10.0.0.1 LEN=60 TOS=0x00 PREC=0x00 TTL=64 PROTO=TCP SPT=N DPT=443',
  'dockerd[812]: time="2026-11-24T10:00:00.N" level=info msg="ignoring event" container=N module=libcontainerd topic=/tasks/delete type="*events.TaskDelete"',
  'containerd[700]: time="2026-11-24T10:00:00.N" level=info msg="shim disconnected" id=N namespace=moby',
  'kubelet[900]: I1124 10:00:00.N    900 reconciler.go:224] "operationExecutor.VerifyControllerAttachedVolume started for volume"',
  'sshd[N]: Accepted publickey for jane from 10.0.0.N port N ssh2: ED25519 SHA256:N',
  'CRON[N]: pam_unix(cron:session): session opened for user root(uid=0) by (uid=0)',
  'nginx[N]: 10.0.0.N - - "GET /api/v1/items/N HTTP/1.1" 200 N "-" "curl/7.88.1"',
]

/**
 * @param bytes roughly how long the text shall be
 * @param share of lines that match a signature, 0..1
 */
export function journal(bytes: number, share = 0.001, seed = 1): string {
  const next = random(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T
  const lines: string[] = []
  for (let size = 0; size < bytes; ) {
    const message =
      next() < share
        ? `dockerd[812]: ${pick(allSignatures).example}`
        : pick(noise).replace(/N/g, () => String(Math.floor(next() * 1e5)))
    const line = `Nov 24 10:${String(Math.floor(next() * 60)).padStart(2, '0')}:00 build-07 ${message}`
    lines.push(line)
    size += line.length + 1
  }
  return `${lines.join('\n')}\n`
}
