/** Who built the kernel that runs, and where all this runs. */
import { defineDerived, type FactReader, flag, oneOf } from '../model'

const flavours: readonly (readonly [RegExp, Flavour])[] = [
  [/-Microsoft$/, 'wsl1'],
  [/microsoft|WSL2/i, 'wsl2'],
  [/stab\d|\.vz7|vz\d/, 'openvz'],
  [/-pve$/, 'pve'],
  [/uek/, 'uek'],
  // and its relatives of Alibaba: Alibaba Cloud Linux, Anolis
  [/\.(?:el|al|an)\d+/, 'el'],
  [/\.fc\d+/, 'fedora'],
  [/-raspi2?$/, 'ubuntu-raspi'],
  [/-(?:generic|lowlatency|virtual|aws|azure|gcp|oracle|kvm|hwe|oem|nvidia)(?:-\w+)?$/, 'ubuntu'],
  [
    /-(?:amd64|arm64|686(?:-pae)?|armmp|cloud-amd64|rt-amd64|amd64-rt|marvell|s390x|powerpc64le)(?:-unsigned)?$/,
    'debian',
  ],
  // a bare + is the Pi 1 and Zero in the series that Raspberry Pi OS has shipped (github.com/raspberrypi/firmware, tags);
  // in any other it is a tree that somebody built with changes of his own
  [
    /\+rpt-rpi|-v[678]l?\+?$|^(?:3\.(?:1|2|6|10|12|18)|4\.(?:1|4|9|14|19)|5\.(?:4|10|15)|6\.1)\.\d+\+$|rpi-v\d/,
    'raspberrypi',
  ],
  [/-arch\d|-zen\d?|-lts$|-hardened|-MANJARO|-cachyos|-valve\d|-neptune/i, 'arch'],
  [/-\d+-(?:lts|virt|rpi|edge)$/, 'alpine'],
  [/-(?:default|preempt)$/, 'suse'],
  [
    /tegra|l4t|synology|rockchip|meson|sunxi|rk\d{4}|qcom|x13s|ps4|surface|linuxkit|firecracker|coreos|chromeos|odroid|imx|docker-\d|std-\d|mainline|xanmod|liquorix/i,
    'vendor',
  ],
]
type Flavour =
  | 'wsl1'
  | 'wsl2'
  | 'openvz'
  | 'pve'
  | 'uek'
  | 'el'
  | 'fedora'
  | 'ubuntu-raspi'
  | 'ubuntu'
  | 'debian'
  | 'raspberrypi'
  | 'arch'
  | 'alpine'
  | 'suse'
  | 'nixos'
  | 'vendor'

/** Who built the running kernel, as its release name tells; a bare number or an unknown suffix is a vendor's or one's own. */
const kernelFlavour = defineDerived({
  id: 'kernel-flavour',
  facts: {
    'kernel.flavour': oneOf(
      'wsl1',
      'wsl2',
      'openvz',
      'pve',
      'uek',
      'el',
      'fedora',
      'ubuntu-raspi',
      'ubuntu',
      'debian',
      'raspberrypi',
      'arch',
      'alpine',
      'suse',
      'nixos',
      'vendor',
    ),
    'kernel.rt': flag,
  },
  from: ['kernel.release', 'kernel.build', 'kernel.arch'],
  derive(facts, emit) {
    const release = facts.text('kernel.release')
    if (!release) return
    // a bare plus is the Pi's, and on any other machine that of a kernel built from a changed tree
    if (/^\d+\.\d+\.\d+\+$/.test(release) && !/^(?:arm|aarch)/.test(facts.text('kernel.arch') ?? 'arm'))
      return emit('kernel.flavour', 'vendor')
    const alpine = /-\d+-(?:lts|virt|rpi)$/.test(release)
    const build = facts.text('kernel.build') ?? ''
    const named = flavours.find(([p]) => p.test(release))?.[1] ?? (/NixOS/.test(build) ? 'nixos' : 'vendor')
    emit('kernel.flavour', alpine ? 'alpine' : named)
    if (/-rt(?:-|\d|$)|PREEMPT_RT/.test(`${release} ${build}`)) emit('kernel.rt', true)
  },
  source: 'https://wiki.debian.org/Kernel',
})

function kernelFamily(flavour: string): 'debian' | 'rhel' | 'arch' | 'suse' | 'alpine' | undefined {
  if (/^(?:debian|ubuntu|ubuntu-raspi|raspberrypi|pve)$/.test(flavour)) return 'debian'
  if (/^(?:el|fedora|uek)$/.test(flavour)) return 'rhel'
  return flavour === 'arch' || flavour === 'suse' || flavour === 'alpine' ? flavour : undefined
}

/** A system that runs on the kernel of another distribution, or of another release of its own, is a guest of that one. */
function alienKernel(facts: FactReader): boolean {
  const os = familyOf[facts.text('os.id') ?? '']
  const kernel = kernelFamily(facts.text('kernel.flavour') ?? '')
  if (os && kernel && os !== kernel) return true
  const el = /\.el(\d+)/.exec(facts.text('kernel.release') ?? '')?.[1]
  const major = /^\d+/.exec(facts.text('os.version') ?? '')?.[0]
  return Boolean(el && major && el !== major && /^(?:centos|rhel|rocky|almalinux|ol)$/.test(facts.text('os.id') ?? ''))
}

/** Where all this runs. A container shares the kernel of its host and cannot load modules. */
const platform = defineDerived({
  id: 'platform',
  facts: { platform: oneOf('bare', 'vm', 'lxc', 'openvz', 'docker', 'podman', 'container', 'wsl1', 'wsl2') },
  from: ['virt.kind', 'kernel.flavour', 'kernel.release', 'host.name', 'modules.list-faked', 'os.id', 'os.version'],
  derive(facts, emit) {
    const kind = facts.text('virt.kind')
    const flavour = facts.text('kernel.flavour')
    if (flavour === 'wsl1' || flavour === 'wsl2') emit('platform', flavour)
    else if (kind === 'lxc' || kind === 'openvz' || kind === 'docker' || kind === 'podman') emit('platform', kind)
    else if (kind && /^(?:lxc-libvirt|systemd-nspawn|rkt|proot|pouch|container-other)$/.test(kind))
      emit('platform', 'container')
    else if (kind === 'none') emit('platform', 'bare')
    else if (kind && kind !== 'wsl') emit('platform', 'vm')
    else if (facts.get('modules.list-faked') === true || flavour === 'openvz') emit('platform', 'openvz')
    // Docker names a container's host by the first twelve digits of its id
    else if (/^[0-9a-f]{12}$/.test(facts.text('host.name') ?? '')) emit('platform', 'docker')
    else if (alienKernel(facts)) emit('platform', 'container')
  },
  source: 'https://www.freedesktop.org/software/systemd/man/latest/systemd-detect-virt.html',
})

const familyOf: Readonly<Record<string, 'debian' | 'rhel' | 'arch' | 'suse' | 'alpine'>> = {
  debian: 'debian',
  ubuntu: 'debian',
  raspbian: 'debian',
  linuxmint: 'debian',
  pop: 'debian',
  kali: 'debian',
  deepin: 'debian',
  proxmox: 'debian',
  rhel: 'rhel',
  centos: 'rhel',
  rocky: 'rhel',
  almalinux: 'rhel',
  fedora: 'rhel',
  ol: 'rhel',
  amzn: 'rhel',
  openeuler: 'rhel',
  euleros: 'rhel',
  hce: 'rhel',
  anolis: 'rhel',
  alinux: 'rhel',
  opencloudos: 'rhel',
  tencentos: 'rhel',
  arch: 'arch',
  manjaro: 'arch',
  endeavouros: 'arch',
  cachyos: 'arch',
  garuda: 'arch',
  'opensuse-leap': 'suse',
  'opensuse-tumbleweed': 'suse',
  sles: 'suse',
  alpine: 'alpine',
}
const osFamily = defineDerived({
  id: 'os-family',
  facts: { 'os.family': oneOf('debian', 'rhel', 'arch', 'suse', 'alpine') },
  from: ['os.id', 'os.like', 'kernel.flavour', 'kernel.release'],
  derive(facts, emit) {
    const byId = [facts.text('os.id'), ...(facts.text('os.like') ?? '').split(' ')]
      .map((id) => familyOf[id ?? ''])
      .find(Boolean)
    // Kylin and UOS call their servers (RPM) and their desktops (deb) the same; the kernels of the servers tell
    const server = /\.(?:ky\d+|uelc\d+|oe\d+\w*)\./.test(facts.text('kernel.release') ?? '') ? 'rhel' : undefined
    const family = byId ?? server ?? kernelFamily(facts.text('kernel.flavour') ?? '')
    if (family) emit('os.family', family)
  },
})

export default [kernelFlavour, platform, osFamily] as const
