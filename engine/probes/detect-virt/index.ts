import { virtKind } from '../../facts/shared'
import { defineProbe } from '../../model'

const kinds =
  /^(none|qemu|kvm|amazon|zvm|vmware|microsoft|oracle|powervm|xen|bochs|uml|parallels|bhyve|qnx|acrn|apple|sre|google|openvz|lxc|lxc-libvirt|systemd-nspawn|docker|podman|rkt|wsl|proot|pouch|container-other)$/

export default defineProbe({
  id: 'detect-virt',
  area: 'host',
  ask: { command: 'systemd-detect-virt', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'Whether this is bare metal, a virtual machine, or a container. A container cannot load kernel modules.',
      zh: '这是物理机、虚拟机还是容器。容器自己不能加载内核模块。',
    },
  },
  facts: { 'virt.kind': virtKind },
  match: [
    /^systemd-detect-virt\b.*/,
    /^virt-what$/,
    /^cat \/proc\/1\/environ.*/,
    /^tr .*\/proc\/1\/environ$/,
    /^cat \/proc\/(?:1|self)\/cgroup$/,
    /^ls (?:-\w+ )*\/(?:\.dockerenv|run\/\.containerenv|proc\/vz)\b.*/,
  ],
  content: (lines) => {
    const said = lines.filter((l) => l.text.trim())
    return said.length === 1 && /^container=(?:lxc|docker|podman|systemd-nspawn|oci)/.test(said[0]?.text.trim() ?? '')
      ? 0.8
      : 0
  },
  parse({ lines }, emit) {
    for (const line of lines) {
      const t = line.text.trim()
      const kind =
        kinds.exec(t)?.[1] ??
        /(?:^|[\0\s])container=(lxc|docker|podman|systemd-nspawn|wsl)/.exec(t)?.[1] ??
        (/:\/(?:docker|lxc)\/|\/docker-[0-9a-f]{12}/.test(t) ? (/lxc/.test(t) ? 'lxc' : 'docker') : undefined) ??
        (/^\/\.dockerenv$/.test(t) ? 'docker' : /^\/run\/\.containerenv$/.test(t) ? 'podman' : undefined) ??
        (/^\/proc\/vz/.test(t) && !/No such/.test(t) ? 'openvz' : undefined)
      if (!kind) continue
      emit('virt.kind', kind, line)
      return 'ok'
    }
    return lines.some((l) => /No such file|^0::\/|^\d+:/.test(l.text)) ? 'ok' : 'malformed'
  },
  sources: ['https://www.freedesktop.org/software/systemd/man/latest/systemd-detect-virt.html'],
})
