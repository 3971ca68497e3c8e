/** Host names and user names: found where they surely stand (prompts, uname, journal), then hidden wherever they occur. */
import type { Rule, StandIn } from './types'

/**
 * Names that are also words of machine text, or that identify nobody. Replacing `docker` or `debian` everywhere would
 * destroy the output.
 */
const common = new Set(
  `root localhost localdomain admin administrator user users test guest ubuntu debian fedora centos rocky alma almalinux
  rhel arch archlinux alpine suse opensuse kali mint raspberrypi raspbian manjaro gentoo nixos coreos core flatcar
  vagrant docker podman containerd kubernetes kube node nodes master worker control-plane server host hostname linux
  kernel ec2-user azureuser opc cloud-user nobody daemon bin sys www-data systemd dockerd kubelet none unknown home
  system service default minikube kind wsl windows desktop laptop local dev prod staging sudo error failed container
  image runner jenkins gitlab ansible deploy git app web api proxy gateway registry fatal warning null true false
  modprobe iptables network bridge overlay`.split(/\s+/),
)
const distinctive = (name: string | undefined): name is string =>
  name !== undefined &&
  name.length >= 3 &&
  !common.has(name.toLowerCase()) &&
  !/^(?:[\d.:-]+|[0-9a-f]{12}|user\d+|host-\d+(?:\.example\.com)?|c{6}\w{6})$/.test(name)

/** Places where a host name stands. Only the head of a line is looked at. */
const hostPlaces: readonly RegExp[] = [
  /^\s{0,8}[[(]?[a-z_][\w.-]{0,31}@(?<v>[A-Za-z][\w.-]{0,62})(?=[:\s~\]/])/,
  /^\s{0,8}(?:\S{0,40}[$#] )?Linux (?<v>\S{1,64}) \d+\.\d+\S* #\d/,
  /^\s{0,8}(?:[A-Z][a-z]{2}|\d{1,2}月) +\d{1,2} \d{2}:\d{2}:\d{2}(?:\.\d+)? (?<v>[\w.-]{1,64}) [\w./@()-]{1,64}(?:\[\d+\])?:/,
  /^\s{0,8}\d{4}-\d{2}-\d{2}T\S{8,24} (?<v>[\w.-]{1,64}) [\w./@()-]{1,64}(?:\[\d+\])?:/,
  /^\s{0,24}(?:Static hostname|Transient hostname|静态主机名|Statischer Hostname|Hostname|Host name)\s{0,4}[:：]\s{0,8}(?<v>[\w.-]{1,64})\s*$/i,
  /\bunable to resolve host (?<v>[\w.-]{1,64})/,
  /--hostname(?:-override)?[ =](?<v>[\w.-]{1,64})/,
  /\bnode(?:Name)?[ =]"(?<v>[a-z0-9][\w.-]{1,62})"/i,
]
const userPlaces: readonly RegExp[] = [
  /^\s{0,8}[[(]?(?<v>[a-z_][\w.-]{0,31})@[A-Za-z][\w.-]{0,62}(?=[:\s~\]/])/,
  /(?:^|[\s"'=:(`])\/(?:home|Users)\/(?<v>[\w.-]{1,32})(?=[/\s"':,)`]|$)/,
  /\[sudo\] [^:：]{0,40}?(?<v>[\w.-]{1,32})\s?(?:的密码)?[:：]/,
  /\buid=\d+\((?<v>[\w.-]{1,32})\)/,
  /\bUSER=(?<v>[\w.-]{1,32})/,
  /C:\\Users\\(?<v>[\w.-]{1,32})/,
]
/** Host names inside URLs and resolver errors; those of public services explain the fault and stay. */
const addressed: readonly RegExp[] = [
  /\b(?:https?|tcp|ssh|ftp|socks5h?):\/\/(?:[^\s/@]{1,128}@)?(?<v>[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6})(?=[:/\s"'\\]|$)/gi,
  // a registry of one's own in a command
  /\b(?:docker|podman|nerdctl|crictl) (?:login|pull|push)(?: [^\s"']{1,64}){0,6}? (?<v>[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6})(?=[:/\s]|$)/gi,
  /\blookup (?<v>[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6})(?= |:)/gi,
]
const publicHost =
  /(?:^|\.)(?:docker\.(?:io|com)|k8s\.io|kubernetes\.io|github\.com|githubusercontent\.com|ghcr\.io|quay\.io|gcr\.io|pkg\.dev|debian\.org|ubuntu\.com|fedoraproject\.org|centos\.org|redhat\.com|rockylinux\.org|almalinux\.org|archlinux\.org|alpinelinux\.org|opensuse\.org|suse\.com|kernel\.org|containerd\.io|google\.com|googleapis\.com|microsoft\.com|azurecr\.io|amazonaws\.com|aliyuncs\.com|aliyun\.com|tencentyun\.com|myhuaweicloud\.com|daocloud\.io|mirrors\.(?:tuna\.tsinghua|ustc)\.edu\.cn|openeuler\.org|cloudflare\.com|cloudfront\.net|nvidia\.com|nvcr\.io|gitlab\.com|npmjs\.org|pypi\.org|pythonhosted\.org|example\.(?:com|org|net)|raspberrypi\.(?:org|com)|cluster\.local|localhost|local|internal|svc|in-addr\.arpa)$/i

const head = 400
const wide = 4000

function collect(lines: readonly string[]): Map<string, 'host' | 'user'> {
  const names = new Map<string, 'host' | 'user'>()
  for (const line of lines) {
    for (const place of hostPlaces) {
      const v = place.exec(line.slice(0, head))?.groups?.v
      if (distinctive(v)) names.set(v, 'host')
      // the short form of a full name is the same machine
      const short = v?.includes('.') ? v.split('.')[0] : undefined
      if (distinctive(short)) names.set(short, 'host')
    }
    for (const place of userPlaces) {
      const v = place.exec(line.slice(0, wide))?.groups?.v
      if (distinctive(v)) names.set(v, 'user')
    }
    for (const place of addressed) {
      for (const m of line.slice(0, wide).matchAll(place)) {
        const v = m.groups?.v
        if (v && /[a-z]/i.test(v) && !publicHost.test(v) && distinctive(v)) names.set(v, 'host')
      }
    }
  }
  return names
}

const named: Rule = {
  apply(lines, standIn: StandIn) {
    const names = collect(lines)
    if (names.size === 0) return [...lines]
    const list = [...names.keys()]
      .sort((a, b) => b.length - a.length)
      .map((n) => n.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    const pattern = new RegExp(`(?<![\\w.-])(?:${list.join('|')})(?![\\w-])`, 'g')
    return lines.map((line, index) =>
      line.replace(pattern, (name) => {
        const kind = names.get(name) ?? 'host'
        const make = (n: number) =>
          kind === 'user' ? `user${n}` : name.includes('.') ? `host-${n}.example.com` : `host-${n}`
        return standIn(kind, name, make, index)
      }),
    )
  },
}

export const nameRules: readonly Rule[] = [named]
