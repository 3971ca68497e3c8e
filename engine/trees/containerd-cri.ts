import type { Condition } from '../conditions'
import { any, atLeast, has, is, matches, seen } from '../conditions'
import type { TreeDef } from '../model'

const trees: readonly TreeDef<string, Condition>[] = [
  {
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
    root: {
      id: 'cri-socket',
      ask: { en: 'Does anything listen on the socket that was asked?', zh: '请求的那个 socket 上有服务在监听吗？' },
      branches: [
        {
          label: { en: 'There are several, and kubeadm wants to be told which', zh: '有多个，kubeadm 要求指定' },
          when: seen('kubeadm-many-cri-sockets'),
          to: { diagnosis: 'cri-socket-wrong' },
        },
        {
          label: {
            en: 'No such socket: it belongs to a runtime that is not here',
            zh: '没有：这是另一种运行时的 socket',
          },
          when: seen('cri-socket-absent', { socket: ['~dockershim', '~docker-containerd', '~crio'] }),
          to: { diagnosis: 'cri-socket-wrong' },
        },
        {
          label: { en: 'containerd itself refuses its configuration', zh: 'containerd 自己拒绝了配置文件' },
          when: any(
            seen('containerd-config-toml'),
            seen('containerd-config-plugin-uri'),
            seen('containerd-config-version'),
          ),
          to: { diagnosis: 'containerd-config-invalid' },
        },
        {
          label: { en: 'It answers, or that is not known', zh: '有应答，或还不清楚' },
          when: 'else',
          to: {
            id: 'cri-plugin-state',
            ask: {
              en: 'What does containerd’s plugin list say about CRI?',
              zh: 'containerd 的插件列表里 CRI 是什么状态？',
            },
            branches: [
              {
                label: { en: 'Not listed, or disabled in the file', zh: '没有，或在配置里被禁用' },
                when: any(
                  is('containerd.cri', 'absent'),
                  has('containerd.disabled-plugins', 'cri'),
                  has('containerd.disabled-plugins', 'io.containerd.grpc.v1.cri'),
                ),
                to: { diagnosis: 'containerd-cri-disabled' },
              },
              {
                label: { en: 'In error', zh: '状态为 error' },
                when: any(is('containerd.cri', 'error'), seen('containerd-cri-load-failed')),
                to: { diagnosis: 'containerd-cri-plugin-load-failed' },
              },
              {
                label: { en: 'It is ok', zh: '状态为 ok' },
                when: is('containerd.cri', 'ok'),
                to: {
                  id: 'cri-version',
                  ask: { en: 'Do both sides speak the same version of CRI?', zh: '双方使用的 CRI 版本一致吗？' },
                  branches: [
                    {
                      label: { en: 'v1alpha2 is asked of containerd 2', zh: '向 containerd 2 请求 v1alpha2' },
                      when: atLeast('containerd.version', '2.0'),
                      to: { diagnosis: 'cri-api-version-mismatch' },
                    },
                    {
                      label: { en: 'v1 is asked of containerd before 1.6', zh: '向 1.6 之前的 containerd 请求 v1' },
                      when: matches('containerd.version', '^1\\.[0-5]\\.'),
                      to: { diagnosis: 'cri-api-version-mismatch' },
                    },
                    {
                      label: { en: 'Yes: then it is another socket', zh: '一致：那就是连到了别的 socket' },
                      when: 'else',
                      to: { diagnosis: 'cri-socket-wrong' },
                    },
                  ],
                },
              },
              {
                label: { en: 'containerd does not run', zh: 'containerd 没有运行' },
                when: is('unit.active', 'failed', 'containerd'),
                to: { diagnosis: 'containerd-config-invalid' },
              },
              {
                label: { en: 'None of these', zh: '都不是' },
                when: 'else',
                to: { diagnosis: 'cri-socket-wrong' },
              },
            ],
          },
        },
      ],
    },
  },
]
export default trees
