import { all, any, below, is, isIn, seen, unless } from '../conditions'
import { bpfUnknown } from '../situations'
import { defineDiagnosis } from './kit'

const guest = isIn('virt.kind', ['lxc', 'lxc-libvirt'])
const refused = '~^(?:Permission denied|Operation not permitted|Protocol error|Invalid argument)'

export default defineDiagnosis({
  id: 'lxc-nesting-missing',
  area: 'systemd',
  tags: ['systemd/sandbox', 'virtualisation/lxc'],
  words: {
    title: {
      en: 'An LXC guest without nesting: systemd may not build sandboxes',
      zh: 'LXC 容器没有开 nesting，systemd 无法搭建沙箱',
    },
    what: {
      en: 'Many units fail at once with 226/NAMESPACE or 243/CREDENTIALS, because the container may not make the mounts that they ask for.',
      zh: '许多单元同时以 226/NAMESPACE 或 243/CREDENTIALS 失败，因为容器无权做它们要的挂载。',
    },
    why: {
      en: 'PrivateTmp=, DynamicUser=, credentials and the like need new mounts of proc, tmpfs or ramfs. The AppArmor profile of LXC, LXD, Incus and Proxmox refuses them unless nesting is on. systemd 254 and later use credentials in many units, so an upgrade of the guest alone brings it out.',
      zh: 'PrivateTmp=、DynamicUser=、credentials 等都要新挂载 proc、tmpfs 或 ramfs；LXC、LXD、Incus、Proxmox 的 AppArmor 配置在未开 nesting 时会拒绝。systemd 254 起许多单元默认使用 credentials，所以仅仅升级客户机就会暴露问题。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(
        guest,
        any(
          seen('systemd-credentials-setup', { reason: refused }),
          seen('systemd-namespace', { reason: refused }),
          seen('systemd-step-failed', { step: ['NAMESPACE', 'CREDENTIALS'], reason: refused }),
        ),
      ),
      says: {
        en: 'This is an LXC guest, and the mounts of a unit are refused.',
        zh: '这是 LXC 容器，单元的挂载被拒绝。',
      },
    },
    {
      weight: 'points',
      when: any(
        seen('systemd-credentials-setup', { reason: '~^Protocol error' }),
        seen('systemd-step-failed', { step: 'CREDENTIALS', reason: refused }),
        seen('systemd-namespace', { path: '~/run/systemd/(?:unit-root|mount-rootfs)/proc' }),
      ),
      says: {
        en: 'This refusal of a mount is how the profile of an LXC guest without nesting answers.',
        zh: '这样拒绝挂载，是未开 nesting 的 LXC 容器的典型表现。',
      },
    },
    {
      weight: 'points',
      when: any(seen('lxd-nesting-asked'), seen('apparmor-denied', { operation: 'mount', profile: '~^lx[cd]-' })),
      says: {
        en: 'A mount is refused by the profile of the guest, or LXD itself asks for nesting.',
        zh: '挂载被客户机的配置拒绝，或 LXD 自己就在问 nesting。',
      },
    },
    {
      weight: 'hints',
      when: any(
        is('unit.exit-status', '243'),
        seen('systemd-status-word', { status: '243' }),
        seen('systemd-step-failed', { step: ['NAMESPACE', 'CREDENTIALS'], reason: refused }),
        seen('systemd-namespace', { reason: refused }),
        seen('systemd-credentials-user', { reason: '~Permission' }),
      ),
      says: { en: 'A unit fails at a step that needs mounts.', zh: '单元失败在需要挂载的步骤。' },
    },
    {
      weight: 'points',
      when: all(seen('runc-kernel-mount-denied'), guest),
      says: {
        en: 'This is an LXC guest, and a container in it may not mount.',
        zh: '这是 LXC 容器，里面的容器不能挂载。',
      },
    },
    {
      weight: 'hints',
      when: any(
        seen('runc-kernel-mount-denied'),
        all(seen('bpf-cgroup-device'), unless(below('kernel.release', '5.0')), unless(bpfUnknown)),
      ),
      says: {
        en: 'A container may not mount proc or another kernel file system: mostly because it runs in a container itself.',
        zh: '容器不能挂载 proc 等内核文件系统，多半因为它本身就跑在容器里。',
      },
    },
  ],
  refutes: [
    {
      when: isIn('virt.kind', ['none', 'kvm', 'vmware', 'microsoft', 'oracle', 'xen', 'qemu', 'amazon']),
      says: { en: 'This machine is no container.', zh: '这台机器不是容器。' },
    },
  ],
  explains: ['start-limit-hit', 'systemd-sandbox-path-missing', 'joined-container-stopped'],
  prior: 2,
  ask: ['detect-virt', 'journalctl-unit', 'systemctl-failed'],
  names: { VMID: [], NAME: [] },
  fixes: [
    {
      does: { en: 'Switch nesting on for the guest, then restart it', zh: '为客户机打开 nesting 并重启它' },
      on: { en: 'on the host of the container', zh: '在容器的宿主机上' },
      run: 'pct set VMID --features nesting=1 && pct reboot VMID      # Proxmox\nlxc config set NAME security.nesting true && lxc restart NAME   # LXD, Incus: incus ...',
      root: true,
      risk: 'reboots',
      caution: {
        en: 'Keep the guest unprivileged: nesting in a privileged one lets it reach the host.',
        zh: '客户机应保持非特权：特权容器加 nesting 等于放开宿主机。',
      },
    },
  ],
  verify: {
    probe: 'systemctl-failed',
    when: is('unit.failed', []),
    says: { en: 'No unit is failed.', zh: '没有失败的单元。' },
  },
  prevent: [{ says: { en: 'Create guests with nesting from the start.', zh: '创建客户机时就打开 nesting。' } }],
  sources: ['https://github.com/lxc/lxc/issues/4127', 'https://github.com/systemd/systemd/issues/29860'],
})
