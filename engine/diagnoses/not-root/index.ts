import { all, any, is, seen, unless } from '../../conditions'
import { defineDiagnosis, inLine, theUnit } from '../kit'
import caller from './caller'
import refused from './refused'
import said from './said'

export default defineDiagnosis({
  id: 'not-root',
  area: 'security',
  tags: ['security/capabilities'],
  was: ['insufficient-capability'],
  words: {
    title: { en: 'Run without the rights for it', zh: '权限不够' },
    what: {
      en: 'The command needs root, or inside a container NET_ADMIN or SYS_MODULE. The message may speak of something else.',
      zh: '这条命令需要 root；在容器里则需要 NET_ADMIN 或 SYS_MODULE。报错可能说的是别的事。',
    },
    why: {
      en: 'Without the right the kernel answers EPERM, which some programs report as a missing table or module.',
      zh: '没有权限时内核返回 EPERM，有的程序会把它说成缺表、缺模块。',
    },
  },
  proof: [...caller, ...said, ...refused],
  refutes: [
    {
      // a full set in a user namespace says nothing about a network that belongs to another one
      when: all(
        is('cap.net-admin', true),
        is('cap.sys-module', true),
        unless(seen('ipt-genid-failed', { reason: '~Permission denied' })),
        unless(seen('ipt-table-missing', { reason: '~Permission denied' })),
        unless(seen('rtnetlink-not-permitted')),
      ),
      says: { en: 'All rights are there.', zh: '权限都有。' },
    },
    {
      // https://github.com/moby/moby/blob/master/cmd/dockerd/docker.go: "dockerd needs to be started with root privileges"
      when: all(any(seen('dockerd-fatal'), seen('docker-nat-chain-failed')), unless(seen('dockerd-wants-root'))),
      says: {
        en: 'dockerd says it, which starts for root only: sudo would change nothing.',
        zh: '这是 dockerd 说的，而它只能由 root 启动：加 sudo 没有用。',
      },
    },
    {
      when: all(seen('sysctl-denied'), is('sysctl.partly-refused', true)),
      says: {
        en: 'Some parameters were set: it was root who asked.',
        zh: '有些参数设置成功了：执行者就是 root。',
      },
    },
    {
      when: any(
        seen('ipt-chain-add-failed', { reason: '~No such file' }),
        seen('klog-lockdown-module'),
        seen('klog-signature-rejected'),
        is('sysctl', '1', 'kernel.modules_disabled'),
      ),
      says: {
        en: 'The firewall could be changed, or the kernel names another reason.',
        zh: '防火墙是有权限修改的，或者内核给出了别的原因。',
      },
    },
  ],
  explains: ['iptables-legacy-removed', 'host-module-not-loaded', 'nft-core-missing', 'xtables-lock-held'],
  prior: 1,
  ask: ['capabilities', 'detect-virt'],
  names: { UNIT: [theUnit], COMMAND: [], USER: [inLine('sudo-user-unlisted', 'user')] },
  fixes: [
    {
      does: { en: 'Run the command that was refused as root', zh: '以 root 身份重新执行刚才被拒绝的命令' },
      run: 'sudo COMMAND',
      root: true,
      risk: 'safe',
    },
    {
      does: {
        en: 'sudo does not know you: as root, join its group, then log in again',
        zh: 'sudo 不认你：用 root 把账户加入它的组，然后重新登录',
      },
      run: 'su -\nusermod -aG sudo USER    # Debian, Ubuntu\nusermod -aG wheel USER   # Fedora, RHEL, Arch, SUSE',
      root: true,
      risk: 'safe',
    },
    {
      does: {
        en: 'A device: join the group that it belongs to, then log in again',
        zh: '设备：加入它所属的组，然后重新登录',
      },
      run: 'ls -l /dev/ttyUSB0\nsudo usermod -aG dialout "$(id -un)"',
      root: true,
      risk: 'safe',
      caution: {
        en: '`ls -l` names the group: dialout for serial ports (uucp on Arch), video, render, i2c, spi, gpio, input. A service gets it by SupplementaryGroups=.',
        zh: '组名看 `ls -l`：串口是 dialout（Arch 上是 uucp），其他有 video、render、i2c、spi、gpio、input。服务用 SupplementaryGroups= 设置。',
      },
    },
    {
      does: { en: 'In a service: leave it the capabilities', zh: '服务：在单元里留出 capability' },
      run: 'sudo systemctl edit UNIT\n# [Service]\n# AmbientCapabilities=CAP_BPF CAP_PERFMON CAP_NET_ADMIN\nsudo systemctl restart UNIT',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'CapabilityBoundingSet= of the unit must hold them as well. Before Linux 5.8 and systemd 246 there is no CAP_BPF: CAP_SYS_ADMIN, or root.',
        zh: '单元的 CapabilityBoundingSet= 里也要有它们。Linux 5.8、systemd 246 之前没有 CAP_BPF：用 CAP_SYS_ADMIN，或 root。',
      },
    },
    {
      does: { en: 'In a container: add the capability', zh: '在容器里：加上所需的能力' },
      run: 'docker run --cap-add NET_ADMIN <image>',
      root: false,
      risk: 'restarts-service',
      caution: {
        en: 'Podman does not grant NET_RAW by default, and iptables-legacy needs it: add NET_RAW as well.',
        zh: 'Podman 默认不给 NET_RAW，而 iptables-legacy 需要它：要一并加上 NET_RAW。',
      },
    },
  ],
  verify: {
    probe: 'capabilities',
    when: is('cap.net-admin', true),
    says: { en: 'The right is there.', zh: '有权限了。' },
  },
  prevent: [
    {
      says: {
        en: 'State in scripts which rights they need and test for them first.',
        zh: '脚本开头写明并检查所需的权限。',
      },
      run: '[ $(id -u) -eq 0 ]',
    },
  ],
  sources: [
    'https://man7.org/linux/man-pages/man7/capabilities.7.html',
    'https://man7.org/linux/man-pages/man7/user_namespaces.7.html',
    'https://github.com/containers/podman/issues/8784',
  ],
})
