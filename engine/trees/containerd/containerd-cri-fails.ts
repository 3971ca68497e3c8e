import { any, atLeast, has, is, matches, seen } from '../../conditions'
import { ask, branch, defineTree } from '../kit'

const criPluginState = ask(
  'cri-plugin-state',
  'What does containerd’s plugin list say about CRI?',
  'containerd 的插件列表里 CRI 是什么状态？',
  branch(
    'Not listed, or disabled in the file',
    '没有，或在配置里被禁用',
    any(
      is('containerd.cri', 'absent'),
      has('containerd.disabled-plugins', 'cri'),
      has('containerd.disabled-plugins', 'io.containerd.grpc.v1.cri'),
    ),
    'containerd-cri-disabled',
  ),
  branch(
    'In error',
    '状态为 error',
    any(is('containerd.cri', 'error'), seen('containerd-cri-load-failed')),
    'containerd-cri-plugin-load-failed',
  ),
  branch(
    'It is ok',
    '状态为 ok',
    is('containerd.cri', 'ok'),
    ask(
      'cri-version',
      'Do both sides speak the same version of CRI?',
      '双方使用的 CRI 版本一致吗？',
      branch(
        'v1alpha2 is asked of containerd 2',
        '向 containerd 2 请求 v1alpha2',
        atLeast('containerd.version', '2.0'),
        'cri-api-version-mismatch',
      ),
      branch(
        'v1 is asked of containerd before 1.6',
        '向 1.6 之前的 containerd 请求 v1',
        matches('containerd.version', '^1\\.[0-5]\\.'),
        'cri-api-version-mismatch',
      ),
      branch('Yes: then it is another socket', '一致：那就是连到了别的 socket', 'else', 'cri-socket-wrong'),
    ),
  ),
  branch(
    'containerd does not run',
    'containerd 没有运行',
    is('unit.active', 'failed', 'containerd'),
    'containerd-config-invalid',
  ),
  branch('None of these', '都不是', 'else', 'cri-socket-wrong'),
)

export default defineTree({
  id: 'containerd-cri-fails',
  topic: seen('topic-containerd'),
  area: 'containerd',
  tags: ['containerd/cri', 'kubernetes/kubeadm'],
  words: {
    title: { en: 'The container runtime does not answer over CRI', zh: '容器运行时的 CRI 不可用' },
    symptom: {
      en: 'kubeadm says “container runtime is not running”, crictl or the kubelet says “unknown service” or cannot connect to a socket',
      zh: 'kubeadm 报 “container runtime is not running”，crictl 或 kubelet 报 “unknown service” 或连不上 socket',
    },
  },
  entry: any(
    seen('cri-unimplemented'),
    seen('kubeadm-cri-not-running'),
    seen('kubeadm-cri-service-failed'),
    seen('kubeadm-many-cri-sockets'),
    seen('cri-socket-absent'),
    seen('cri-socket-refused'),
    seen('containerd-cri-load-failed'),
    is('containerd.cri', 'error'),
  ),
  root: ask(
    'cri-socket',
    'Does anything listen on the socket that was asked?',
    '请求的那个 socket 上有服务在监听吗？',
    branch(
      'There are several, and kubeadm wants to be told which',
      '有多个，kubeadm 要求指定',
      seen('kubeadm-many-cri-sockets'),
      'cri-socket-wrong',
    ),
    branch(
      'No such socket: it belongs to a runtime that is not here',
      '没有：这是另一种运行时的 socket',
      seen('cri-socket-absent', { socket: ['~dockershim', '~docker-containerd', '~crio'] }),
      'cri-socket-wrong',
    ),
    branch(
      'containerd itself refuses its configuration',
      'containerd 自己拒绝了配置文件',
      any(seen('containerd-config-toml'), seen('containerd-config-plugin-uri'), seen('containerd-config-version')),
      'containerd-config-invalid',
    ),
    branch('It answers, or that is not known', '有应答，或还不清楚', 'else', criPluginState),
  ),
})
