import { all, any, has, is, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

const disabled = any(
  has('containerd.disabled-plugins', 'cri'),
  has('containerd.disabled-plugins', 'io.containerd.grpc.v1.cri'),
  has('containerd.disabled-plugins', 'io.containerd.cri.v1.runtime'),
)

export default defineDiagnosis({
  id: 'containerd-cri-disabled',
  area: 'containerd',
  tags: ['containerd/cri', 'kubernetes/kubeadm'],
  words: {
    title: { en: 'CRI is switched off in containerd', zh: 'containerd 里的 CRI 被关闭了' },
    what: {
      en: 'containerd runs, but its configuration lists "cri" under disabled_plugins, so the kubelet, kubeadm and crictl find no service on its socket.',
      zh: 'containerd 在运行，但配置的 disabled_plugins 里有 "cri"，所以 kubelet、kubeadm 和 crictl 在它的 socket 上找不到服务。',
    },
    why: {
      en: 'Docker’s containerd.io package ships exactly this line, because Docker needs no CRI. "container runtime is not running" in front of the error is untrue: something answered and said that it does not know the service.',
      zh: 'Docker 的 containerd.io 软件包自带这一行，因为 Docker 用不到 CRI。报错前面的 “container runtime is not running” 并不属实：运行时回答了，只是说不认识这个服务。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(disabled, seen('cri-unimplemented')),
      says: {
        en: 'The configuration switches CRI off, and the client is told that there is no such service.',
        zh: '配置关闭了 CRI，而客户端得到的回答正是“没有这个服务”。',
      },
    },
    {
      weight: 'points',
      when: all(is('containerd.cri', 'absent'), any(seen('cri-unimplemented'), seen('kubeadm-cri-not-running'))),
      says: { en: 'containerd’s plugin list has no CRI at all.', zh: 'containerd 的插件列表里根本没有 CRI。' },
    },
    {
      weight: 'points',
      when: all(disabled, any(seen('kubeadm-cri-not-running'), seen('kubeadm-cri-service-failed'))),
      says: { en: 'CRI is switched off where kubeadm needs it.', zh: 'kubeadm 需要 CRI，而它被关掉了。' },
    },
    {
      weight: 'hints',
      when: disabled,
      says: { en: '`disabled_plugins` names CRI.', zh: 'disabled_plugins 里有 CRI。' },
    },
    {
      weight: 'hints',
      when: all(seen('cri-unimplemented'), unless(seen('cri-default-endpoints'))),
      says: {
        en: 'A server answers on the socket and does not offer CRI; a switched-off plugin is the commonest reason.',
        zh: 'socket 上有服务应答，但不提供 CRI；最常见的原因是插件被关闭。',
      },
    },
    {
      weight: 'hints',
      when: all(seen('cri-version-failed'), unless(seen('cri-socket-absent'))),
      says: {
        en: 'The kubelet does not get so much as the version of its runtime.',
        zh: 'kubelet 连运行时的版本都问不到。',
      },
    },
    {
      weight: 'hints',
      when: all(seen('kubeadm-cri-not-running'), unless(seen('cri-socket-absent'))),
      says: { en: 'kubeadm finds no usable CRI.', zh: 'kubeadm 找不到可用的 CRI。' },
    },
  ],
  refutes: [
    {
      when: all(any(is('containerd.cri', 'ok'), is('containerd.cri', 'error')), unless(disabled)),
      says: {
        en: 'The plugin is not switched off: containerd lists it.',
        zh: '插件没有被关闭：containerd 的列表里有它。',
      },
    },
    {
      when: seen('cri-endpoint', { socket: '~cri-dockerd' }),
      says: {
        en: 'The client talks to cri-dockerd, which does not use containerd’s CRI; there it is off by design.',
        zh: '客户端连的是 cri-dockerd，它不用 containerd 的 CRI，关着是正常的。',
      },
    },
  ],
  explains: ['cri-socket-wrong'],
  prior: 3,
  ask: ['cat-containerd-config', 'ctr-plugins', 'cat-crictl-yaml'],
  fixes: [
    {
      does: {
        en: 'Write a full configuration with CRI on and the systemd cgroup driver, and restart containerd',
        zh: '生成启用 CRI 的完整配置（含 systemd cgroup driver），并重启 containerd',
      },
      run: "containerd config default | sed 's/SystemdCgroup = false/SystemdCgroup = true/' | sudo tee /etc/containerd/config.toml >/dev/null\nsudo systemctl restart containerd",
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'This replaces the file; if you keep settings in it, only delete "cri" from disabled_plugins. Docker reconnects by itself.',
        zh: '这会覆盖整个文件；若里面有自己的设置，只从 disabled_plugins 中删掉 "cri" 即可。Docker 会自动重连。',
      },
    },
    {
      does: {
        en: 'On a node that is to run on Docker: leave containerd alone and point the client at cri-dockerd',
        zh: '如果节点要用 Docker：不动 containerd，把客户端指向 cri-dockerd',
      },
      run: 'sudo kubeadm init --cri-socket unix:///run/cri-dockerd.sock',
      root: true,
      risk: 'safe',
    },
  ],
  verify: {
    probe: 'ctr-plugins',
    when: is('containerd.cri', 'ok'),
    says: { en: 'The cri plugin is listed as ok.', zh: 'cri 插件状态为 ok。' },
  },
  prevent: [
    {
      says: {
        en: 'Keep config.toml under your own management: an upgrade of containerd.io may ask to put its file back.',
        zh: '自己管理 config.toml：升级 containerd.io 时可能会提示换回它自带的文件。',
      },
    },
  ],
  sources: ['https://github.com/containerd/containerd/issues/8139', 'https://github.com/k0sproject/k0s/issues/1095'],
})
