/**
 * What a line that nobody knows is about, told by the program that speaks. Such a topic proves nothing; it only tells
 * in which decision tree the questions begin.
 */

import type { SignatureId } from '../catalogue'
import type { Line } from '../model'
import { normaliseCommand } from '../recognise/command'
import { takesOut } from '../signatures/module-words'

/** Words by which nearly every program announces that something went wrong. */
const troubled =
  /\b(?:errors?(?!=)|fatal|fails?|failed|failures?|failing|panic|cannot|can ?not|can't|couldn't|could not|unable|denied|refused|refusing|rejected|timed? ?out|no such|not found|not permitted|not supported|unsupported|unknown|invalid|missing|mismatch|corrupt(?:ed)?|aborted|abort(?:ing)?|exited|crash(?:ed)?|conflicts?|already in use|in use|is full|too many|read-only|unreachable|exceeded|expired|unhealthy|killed|segfault|illegal|bad|wrong|does not exist|doesn't exist|not running|not healthy|not ready|is down|under-voltage|took too long|slow fdatasync|not signed|not loaded|not available|CrashLoopBackOff|ImagePullBackOff|ErrImagePull|Evicted)\b|\bRestarting \(\d|❌|\bexiting due to\b|\b\w{2,60}(?:Error|Exception)\b|\bE(?:ACCES|PERM|NOENT|INVAL|NODEV|BUSY|AGAIN|IO)\b|失败|错误|无法|拒绝|不存在|找不到|未找到|超时|失敗|錯誤|無法|拒絕|逾時/i
/** The same words where a healthy program says them too: a count of nothing, an option, a table's heading. */
const harmless =
  /\b(?:0 (?:errors?|failed|failures?)|errors?[:= ]+0\b|no errors?\b|without errors?\b|errors=remount-ro)/gi

/** True where the line itself says that something went wrong. */
export const saysTrouble = (text: string): boolean => troubled.test(text) && troubled.test(text.replace(harmless, ''))

const fine =
  /\blevel=(?:info|debug|trace)\b|"level":"(?:info|debug)"|^[ID]\d{4} \d\d:\d\d:\d\d\.\d+ |^(?:INFO|DEBU)\[\d{4}\]|^\[?(?:INFO|DEBUG|NOTICE)\b|^(?:Start(?:ed|ing)|Stopp(?:ed|ing)|Reached target|Finished|Listening on|Created symlink|Removed|Synchronizing state of|Executing: |update-alternatives: using|Setting up|Processing triggers|\w+ start\/running) ?|^\[#\] \S|^s6-rc: info: |^\[(?:s6-init|cont-init(?:\.d)?|services\.d|fix-attrs\.d|custom-init|ls\.io-init)\] |^(?:\.:53|CoreDNS-[\d.]+|linux\/\w+, go[\d.]+, ?\w*)$/

/** True where a line nobody reads still says of itself that all is well. */
export const saysFine = (line: Line): boolean => fine.test(line.body) && !saysTrouble(line.body)

type Topic = Extract<SignatureId, `topic-${string}`>

/** Whether a known line only tells what software speaks, and not what is wrong with it. */
export const isTopic = (signature: string): boolean => signature.startsWith('topic-')

/** Whether a known line is no fault that could be found: it says itself what it wants, or is a mere notice. */
export const isPlain = (signature: string): boolean => signature.startsWith('plain-')

/** Of these, what did fail, though by no fault of the system. */
export const isForeign = (signature: string): boolean => isPlain(signature) && signature !== 'plain-notice'

/** Programs by topic, narrowest first; each name is a whole word. */
const programs: readonly (readonly [Topic, string])[] = [
  [
    'topic-kubelet',
    'kubelet|kubeadm|kubectl|k3s|k3d|rke2|k0s|microk8s|minikube|kube-(?:apiserver|proxy|scheduler|controller-manager)|etcd|helm',
  ],
  ['topic-containerd', 'containerd(?:-shim\\S*)?|crictl|ctr|crio|cri-o|cri-dockerd'],
  ['topic-docker-daemon', 'dockerd|docker\\.service|docker\\.socket'],
  ['topic-iptables', 'ip6?tables(?:-(?:nft|legacy|restore|save))*|nft|nftables|firewalld|firewall-cmd|ufw|ipset'],
  ['topic-module', 'modprobe|insmod|rmmod|depmod|modinfo|dkms|kmod|systemd-modules-load'],
  [
    'topic-packages',
    'apt(?:-get|itude)?|dpkg|dnf|yum|rpm|zypper|pacman|apk|update-initramfs|mkinitcpio|dracut|update-grub',
  ],
  ['topic-mount', 'mount(?:\\.\\w+)?|umount|losetup|fsck(?:\\.\\w+)?|fusermount3?'],
  ['topic-clock', 'chronyd?|chronyc|ntpd?|ntpdate|systemd-timesyncd|timedatectl|hwclock'],
  ['topic-tunnel', 'wg(?:-quick)?|openvpn|tailscaled?'],
  [
    'topic-container-start',
    'docker(?:[ -]compose)?|podman(?:-compose)?|nerdctl|buildah|buildkitd?|buildx|runc|crun|nvidia-container-(?:cli|runtime)|portainer|lxc-start',
  ],
  ['topic-unit', 'systemd|systemctl|journalctl'],
]
const whole = programs.map(([topic, names]) => [topic, new RegExp(`^(?:${names})$`)] as const)
const within = programs.map(([topic, names]) => [topic, new RegExp(`(?<![\\w./-])(?:${names})(?![\\w/-])`)] as const)

const topicOf = (name: string): Topic | null => whole.find(([, names]) => names.test(name))?.[0] ?? null
const base = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** The unit that `systemctl` or `journalctl` was asked about, else the program of a command line. */
function ofCommand(command: string): Topic | null {
  const normal = normaliseCommand(command)
  const [first = '', ...rest] = normal.split(/\s+/)
  if (first === 'systemctl' || first === 'journalctl' || first === 'service')
    for (const word of rest) {
      const topic = topicOf(word.replace(/\.service$/, '')) ?? null
      if (topic) return topic === 'topic-container-start' ? 'topic-docker-daemon' : topic
    }
  return topicOf(base(first))
}

/** The program whose name stands before the message: in the journal's prefix, or as `name: ` in the message itself. */
function ofSpeaker(line: Line): Topic | null {
  const prefix = line.text.slice(0, line.text.length - line.body.length)
  const logged = /([\w./@-]+)(?:\[\d+\])?:\s*$/.exec(prefix)?.[1]
  const said = /^(?:(?:-?bash|sh|zsh|sudo): (?:line \d+: )?)?([\w./-]+)(?:\[\d+\])?: /.exec(line.body)?.[1]
  for (const name of [said, logged]) {
    const topic = name ? topicOf(base(name)) : null
    if (topic && topic !== 'topic-unit') return topic
  }
  return null
}

/**
 * @param command what printed the line, where the paste shows it
 * @returns the topic of a line that says that something went wrong; null for other lines, and where no known program
 * speaks or is spoken of
 */
export function topicOfLine(line: Line, command: string | null): Topic | null {
  const body = line.body.length > 1000 ? line.body.slice(0, 1000) : line.body
  if (!saysTrouble(body) || (command && takesOut.test(normaliseCommand(command)))) return null
  return (
    ofSpeaker(line) ??
    (command ? ofCommand(command) : null) ??
    within.find(([, names]) => names.test(body))?.[0] ??
    (/\bsystemd(?:\[\d+\])?:\s*$/.test(line.text.slice(0, line.text.length - line.body.length)) ? 'topic-unit' : null)
  )
}
