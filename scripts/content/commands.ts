/** Names of commands that are almost one we know: `systemclt`. A name that nobody knows is left alone. */
import { allDiagnoses, probeById } from '../../engine'
import { blocksOf, type Say, type Text } from './text'

/** The programs that a line of shell runs. */
export function programsOf(line: string): readonly string[] {
  return line
    .replace(/^\s*(?:[\w.@~-]+[:~\w/.-]*)?[$#] /, '')
    .split(/\s*(?:\|\|?|&&|;|\$\()\s*/)
    .flatMap((part) => {
      const words = part.trim().split(/\s+/)
      while (words[0] && /^(?:sudo|env|time|exec|nohup|then|do|else|!|-[A-Za-z]+|[A-Z_]+=\S*)$/.test(words[0]))
        words.shift()
      const name = words[0]?.replace(/^.*\//, '') ?? ''
      // a name with an underscore is a module or a variable
      return /^[a-z][a-z0-9.+-]*$/.test(name) ? [name] : []
    })
}

const catalogue = new Set(
  [
    ...[...probeById.values()].map((p) => p.ask.command),
    ...allDiagnoses.flatMap((d) => [...d.fixes.map((f) => f.run ?? ''), ...d.prevent.map((p) => p.run ?? '')]),
  ].flatMap((run) => run.split('\n').flatMap(programsOf)),
)
/** real programs that are one letter away from another */
const real = new Set(
  `ip6tables iptables dockerd docker lsmod insmod rmmod lsof lscpu lspci lsusb lsblk blkid chown chmod chgrp chroot nsenter
  mount umount grep egrep fgrep zgrep pgrep pkill skopeo podman containerd ctr crictl service systemd losetup fdisk sfdisk
  cfdisk gdisk pvs vgs lvs pvcreate vgcreate lvcreate findfs fsck xfsck mkfs unset reset runc crun kubeadm kubelet kubectl
  dmsetup dmesg nslookup sysctl systemctl container chattr lsattr strace ltrace`.split(/\s+/),
)

/** One letter more, less, other, or two changed places. */
function oneApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  const [x, y] = [a.slice(i), b.slice(i)]
  return (
    x.slice(1) === y.slice(1) ||
    x === y.slice(1) ||
    x.slice(1) === y ||
    (x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2))
  )
}
/** @returns the command that was probably meant */
export function meant(name: string): string | null {
  if (name.length < 5 || catalogue.has(name) || real.has(name)) return null
  return [...catalogue, ...real].find((known) => known.length >= 5 && oneApart(name, known)) ?? null
}

/** Commands after a prompt in outputs, whole lines in shell blocks, and what stands in `code` with words after it. */
export function checkCommands(text: Text, say: Say): void {
  const look = (line: string, at: number) => {
    for (const name of programsOf(line)) {
      const right = meant(name)
      if (right) say(text.file, at, `${name}: is ${right} meant?`)
    }
  }
  for (const block of blocksOf(text))
    block.text.split('\n').forEach((line, i) => {
      if (/^console\b/.test(block.info) ? /^\s*\S*[$#] \S/.test(line) : /^(?:shell|sh|bash)\b/.test(block.info))
        look(line, block.line + i)
    })
  text.lines.forEach((line, i) => {
    if (!text.machine[i]) for (const m of line.matchAll(/`([a-z][\w.-]+ [^`]+)`/g)) look(m[1] ?? '', i + 1)
  })
}
