import { all, any, atLeast, below, has, is, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

// CRI that is well now says nothing about the error where another cause was just repaired
const otherCause = any(
  has('containerd.disabled-plugins', 'cri'),
  has('containerd.disabled-plugins', 'io.containerd.grpc.v1.cri'),
  seen('containerd-cri-load-failed'),
  seen('containerd-config-toml'),
  seen('containerd-config-plugin-uri'),
)

export default defineDiagnosis({
  id: 'cri-api-version-mismatch',
  area: 'containerd',
  tags: ['containerd/cri', 'kubernetes/upgrade'],
  words: {
    title: { en: 'Client and runtime speak different versions of CRI', zh: '客户端与运行时使用的 CRI 版本不同' },
    what: {
      en: 'One side asks for CRI v1 and the other only knows v1alpha2, or the other way round.',
      zh: '一方要 CRI v1，另一方只支持 v1alpha2，或者反过来。',
    },
    why: {
      en: 'containerd speaks v1 since 1.6 and dropped v1alpha2 in 2.0; CRI-O dropped it in 1.26. A kubelet from 1.26 on asks for v1 only; crictl and monitoring agents of an older date ask for v1alpha2. The answer is the same "unknown service" as for a switched-off plugin.',
      zh: 'containerd 从 1.6 起支持 v1，2.0 移除了 v1alpha2；CRI-O 在 1.26 移除。kubelet 从 1.26 起只认 v1；老版本的 crictl 和监控程序只会 v1alpha2。得到的回答与插件被关闭时一样，都是 “unknown service”。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(seen('cri-unimplemented', { api: 'v1' }), below('containerd.version', '1.6')),
      says: { en: 'CRI v1 is asked of a containerd older than 1.6.', zh: '向早于 1.6 的 containerd 请求 CRI v1。' },
    },
    {
      weight: 'proves',
      when: all(seen('cri-unimplemented', { api: 'v1alpha2' }), atLeast('containerd.version', '2.0')),
      says: {
        en: 'v1alpha2 is asked of a containerd that dropped it.',
        zh: '向已移除 v1alpha2 的 containerd 请求 v1alpha2。',
      },
    },
    {
      weight: 'points',
      when: all(seen('cri-unimplemented'), is('containerd.cri', 'ok'), unless(otherCause)),
      says: {
        en: 'CRI is loaded and well, and still this version of it is unknown.',
        zh: 'CRI 已正常加载，但不认识请求的这个版本。',
      },
    },
    {
      weight: 'hints',
      when: seen('cri-unimplemented'),
      says: { en: 'The service is unknown to the runtime.', zh: '运行时不认识这个服务。' },
    },
  ],
  refutes: [
    {
      when: any(is('containerd.cri', 'absent'), is('containerd.cri', 'error')),
      says: { en: 'CRI is not loaded at all.', zh: 'CRI 根本没有加载。' },
    },
    {
      when: all(seen('cri-unimplemented', { api: 'v1' }), atLeast('containerd.version', '1.6')),
      says: { en: 'This containerd speaks CRI v1.', zh: '这个 containerd 支持 CRI v1。' },
    },
  ],
  prior: 1,
  ask: ['containerd-version', 'ctr-plugins', 'kubectl-version'],
  fixes: [
    {
      does: {
        en: 'Upgrade containerd to a release that fits the kubelet',
        zh: '把 containerd 升级到与 kubelet 匹配的版本',
      },
      for: ['debian'],
      run: 'sudo apt-get install --only-upgrade containerd.io\nsudo systemctl restart containerd kubelet',
      root: true,
      risk: 'restarts-service',
    },
    {
      does: {
        en: 'Upgrade containerd to a release that fits the kubelet',
        zh: '把 containerd 升级到与 kubelet 匹配的版本',
      },
      for: ['rhel'],
      run: 'sudo dnf upgrade containerd.io\nsudo systemctl restart containerd kubelet',
      root: true,
      risk: 'restarts-service',
    },
    {
      does: {
        en: 'Or upgrade the old client: crictl, the agent, the kubelet',
        zh: '或升级旧的一方：crictl、监控程序、kubelet',
      },
      root: false,
      risk: 'safe',
    },
  ],
  verify: {
    probe: 'crictl-info',
    when: is('cri.runtime-ready', true),
    says: { en: 'The runtime answers over CRI.', zh: '运行时已能通过 CRI 应答。' },
  },
  prevent: [
    {
      says: {
        en: 'Read containerd’s table of supported Kubernetes releases before upgrading either.',
        zh: '升级任意一方前，先看 containerd 的 Kubernetes 支持矩阵。',
      },
    },
  ],
  holds: {
    en: 'kubelet 1.26 and newer with containerd older than 1.6; v1alpha2 clients with containerd 2.x or CRI-O 1.26 and newer.',
    zh: 'kubelet 1.26 及以上配 containerd 1.6 以下；v1alpha2 客户端配 containerd 2.x 或 CRI-O 1.26 及以上。',
  },
  sources: [
    'https://github.com/containerd/containerd/blob/main/RELEASES.md',
    'https://github.com/cri-o/cri-o/issues/6554',
  ],
})
