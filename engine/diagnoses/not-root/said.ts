/** The program itself says that it needs root, or which capability it lacks. */
import { all, any, is, known, seen, unless } from '../../conditions'
import type { Clue } from '../kit'

export default [
  {
    weight: 'points',
    when: any(
      seen('must-be-root'),
      seen('kubeadm-not-root'),
      seen('dockerd-wants-root'),
      seen('polkit-refused'),
      seen('ipt-lock-denied'),
      seen('ipt-genid-failed', { reason: '~Permission denied' }),
      seen('ipt-table-missing', { reason: '~Permission denied' }),
      seen('ipt-nft-init-failed', { reason: '~not permitted' }),
    ),
    says: { en: 'The program says that it must be root.', zh: '程序说必须是 root。' },
  },
  {
    weight: 'points',
    when: seen('sudo-user-unlisted'),
    says: {
      en: 'sudo works, and this account is in none of the groups that may use it.',
      zh: 'sudo 本身正常，只是这个账户不在允许使用它的组里。',
    },
  },
  {
    weight: 'points',
    when: all(
      seen('capability-asked-for'),
      unless(
        any(
          seen('ipt-table-missing'),
          seen('ipt-genid-failed'),
          seen('ipt-nft-init-failed'),
          seen('ipt-extension-unsupported'),
          seen('tun-unavailable'),
          seen('wireguard-unavailable'),
          is('module.load', 'not-found'),
        ),
      ),
    ),
    says: { en: 'The program names the capability that it lacks.', zh: '程序直接说出了缺少的 capability。' },
  },
  {
    weight: 'hints',
    when: seen('nfqueue-unavailable'),
    says: {
      en: 'To read a queue of netfilter takes root, or CAP_NET_ADMIN in a container.',
      zh: '读取 netfilter 队列需要 root；在容器里需要 CAP_NET_ADMIN。',
    },
  },
  {
    // https://github.com/cilium/cilium/pull/19812
    weight: 'points',
    when: seen('perf-ring-refused', { mmap: '~.' }),
    says: {
      en: 'The buffer is larger than what may be locked without a right: the container needs IPC_LOCK (or a higher kernel.perf_event_mlock_kb).',
      zh: '缓冲区超过了无特权时可锁定的内存：容器需要 IPC_LOCK（或调大 kernel.perf_event_mlock_kb）。',
    },
  },
  {
    weight: 'hints',
    when: seen('perf-ring-refused', { event: '~.' }),
    says: {
      en: 'Opening perf events takes CAP_PERFMON (CAP_SYS_ADMIN before Linux 5.8), or a lower kernel.perf_event_paranoid.',
      zh: '打开 perf 事件需要 CAP_PERFMON（Linux 5.8 之前是 CAP_SYS_ADMIN），或更低的 kernel.perf_event_paranoid。',
    },
  },
  {
    weight: 'hints',
    when: seen('bpf-refused', { reason: '~not permitted|err' }),
    says: {
      en: 'Loading BPF takes root, or CAP_BPF with CAP_PERFMON or CAP_NET_ADMIN (CAP_SYS_ADMIN before Linux 5.8).',
      zh: '加载 BPF 要 root，或者 CAP_BPF 加上 CAP_PERFMON、CAP_NET_ADMIN（Linux 5.8 之前是 CAP_SYS_ADMIN）。',
    },
  },
  {
    weight: 'hints',
    when: all(
      seen('bpf-refused', { reason: '~not permitted|err' }),
      any(known('unit.active'), known('unit.exec'), seen('unit-restarting'), seen('unit-start-limit')),
      unless(is('log.of-container', true)),
    ),
    says: {
      en: 'It is a service: with User= or CapabilityBoundingSet= its unit has to leave it these capabilities.',
      zh: '这是一个服务：单元里写了 User= 或 CapabilityBoundingSet= 时，要给它留出这些 capability。',
    },
  },
  {
    weight: 'hints',
    when: seen('capability-asked-for'),
    says: { en: 'The program asks for a capability.', zh: '程序要求某个 capability。' },
  },
  {
    weight: 'hints',
    when: seen('openvpn-route-failed'),
    says: {
      en: 'OpenVPN could not set a route, as after user nobody in its configuration.',
      zh: 'OpenVPN 没能添加路由：配置里写了 user nobody 之后就是这样。',
    },
  },
  {
    weight: 'points',
    when: seen('tailscale-refused', { prefs: '~.' }),
    says: {
      en: 'tailscaled takes this from root only, or from its operator (tailscale set --operator=$USER).',
      zh: 'tailscaled 只接受 root，或指定的 operator（tailscale set --operator=$USER）。',
    },
  },
  {
    weight: 'hints',
    when: seen('gpu-nvml-denied'),
    says: { en: 'The nodes of the card may not be opened by this user.', zh: '当前用户没有权限打开显卡的设备节点。' },
  },
  {
    weight: 'hints',
    when: seen('vaapi-no-display'),
    says: { en: 'The user is perhaps not in the groups render and video.', zh: '用户可能不在 render、video 组里。' },
  },
  {
    weight: 'hints',
    when: seen('package-not-root', { pip: '~.' }),
    says: {
      en: 'pip may not write there: a virtual environment or --user needs no root.',
      zh: 'pip 没有写入权限：用虚拟环境或 --user 就不需要 root。',
    },
  },
] satisfies readonly Clue[]
