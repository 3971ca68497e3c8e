/**
 * What software a paste speaks of. A command of Docker is no help to someone whose share cannot be mounted: it is asked
 * for only where the paste, or the symptom a person chose, is about Docker.
 */
import type { Area } from '../model'

export type Subject =
  | 'docker'
  | 'kubernetes'
  | 'containerd'
  | 'runc'
  | 'filter'
  | 'tunnel'
  | 'nvidia'
  | 'snap'
  | 'rootless'

interface SubjectDef {
  /** commands that say nothing where this software is not part of the fault */
  readonly asks: RegExp
  /** words by which a line speaks of it; alternatives of one expression, any case */
  readonly words: string
  /** symptoms that are about it */
  readonly areas?: readonly Area[]
  /** software that rests on it: where that is spoken of, this is asked about too */
  readonly under?: readonly Subject[]
}

const subjects: Readonly<Record<Subject, SubjectDef>> = {
  docker: {
    asks: /\bdocker/,
    words:
      'docker|\\bmoby|\\bcompose\\b|\\brunc\\b|\\bOCI\\b|\\boverlay2\\b|response from daemon|standard_init_linux|container_linux|container process|cgroup mountpoint|supported API version|select device driver|pull access|manifest unknown|no such (?:container|image)|failed to solve|HTTP response to HTTPS client|hello-world|portainer|buildkit|CONTAINER ID|dependency (?:\\S+ )?failed to start|\\bContainer \\S{1,128} +(?:Error|Start|Creat|Recreat|Wait|Exit|Runn|Healthy)',
    areas: ['docker', 'container', 'registry'],
  },
  kubernetes: {
    asks: /\bkube|\bcrictl\b|\bcalico|\bcilium\b/,
    words:
      'kube|k[38]s|\\brke2|\\bk0s|minikube|\\bpods?\\b|\\bcri\\b|\\bcri-|\\bcni\\b|crictl|\\betcd|flannel|calico|cilium|coredns',
    areas: ['kubernetes'],
  },
  containerd: {
    asks: /\bcontainerd\b|\bctr\b/,
    words: 'containerd|nerdctl',
    areas: ['containerd'],
    under: ['docker', 'kubernetes'],
  },
  runc: { asks: /\brunc\b/, words: '\\bcrun\\b|podman', under: ['docker', 'kubernetes', 'containerd'] },
  filter: {
    asks: /\b(?:iptables|nft|ufw|firewall-cmd|ipset|bridge-nf-call)\b/,
    words:
      'iptables|ip6tables|\\bnft|xtables|netfilter|\\bnat\\b|_nat\\b|nf_|\\bxt_|masquerade|firewall|\\bufw\\b|ip_?set|conntrack|bridge|forward',
    areas: ['netfilter', 'network'],
    under: ['docker', 'kubernetes'],
  },
  tunnel: {
    asks: /\/dev\/net\/tun|\bwg\b/,
    words:
      '\\btun\\b|\\btun\\d|\\btap\\d?\\b|vpn|wireguard|\\bwg\\d?\\b|wg-quick|zerotier|tailscale|tunnel|clash|sing-box|v2ray|xray|nebula|pppd?\\b|slirp',
  },
  nvidia: { asks: /nvidia/, words: 'nvidia|\\bcuda|\\bgpus?\\b|nouveau' },
  snap: { asks: /\bsnap\b/, words: '\\bsnap' },
  rootless: {
    asks: /rootless/,
    words: 'rootless|rootlesskit|userns|newuidmap|newgidmap|subuid|\\brun/user/\\d',
  },
}
const defs = Object.entries(subjects) as readonly (readonly [Subject, SubjectDef])[]
const anyWord = new RegExp(defs.map(([id, { words }]) => `(?<${id}>${words})`).join('|'), 'gi')

/** A line longer than this is data, not speech. */
const longest = 2000

/** Adds what a line speaks of. */
export function hear(text: string, into: Set<Subject>): void {
  if (into.size === defs.length) return
  for (const { groups } of text.slice(0, longest).matchAll(anyWord))
    for (const [id] of defs) if (groups?.[id] !== undefined) into.add(id)
}

/**
 * @param heard what the lines speak of
 * @param area of the symptom that a person chose
 * @returns true for a command that is for software nobody spoke of
 */
export function beside(heard: ReadonlySet<Subject>, area: Area | null): (command: string) => boolean {
  const meant = new Set(heard)
  for (const [id, { areas }] of defs) if (area !== null && areas?.includes(area)) meant.add(id)
  for (const [id, { under }] of defs) if (under?.some((s) => meant.has(s))) meant.add(id)
  return (command) => defs.some(([id, { asks }]) => !meant.has(id) && asks.test(command))
}
