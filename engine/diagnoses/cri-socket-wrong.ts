import { all, any, is, isIn, matches, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'cri-socket-wrong',
  area: 'containerd',
  tags: ['containerd/cri', 'kubernetes/kubeadm'],
  words: {
    title: { en: 'The client is pointed at the wrong CRI socket', zh: '客户端连错了 CRI socket' },
    what: {
      en: 'crictl, kubeadm or the kubelet talks to the socket of another runtime, or of one that is not installed.',
      zh: 'crictl、kubeadm 或 kubelet 连接的是另一个运行时的 socket，或者根本没安装的那个。',
    },
    why: {
      en: 'Each of the three has its own setting. Without one, crictl tries a list, which up to 1.29 begins with dockershim.sock; that does not exist since Kubernetes 1.24. crictl 1.24 and 1.25 also stop at a containerd that has no CRI. For crictl alone the node is healthy: only the tool’s own file is missing.',
      zh: '三个程序各有各的设置。crictl 没有配置时会按一个列表去试，1.29 及以前第一个是 dockershim.sock，而它从 Kubernetes 1.24 起就不存在了。crictl 1.24 和 1.25 还会停在没有 CRI 的 containerd 上。如果只有 crictl 报错，节点本身是好的，只是缺了这个工具的配置文件。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(
        seen('cri-default-endpoints'),
        seen('cri-socket-absent', { socket: '~dockershim' }),
        any(is('crictl.endpoint', 'none'), is('containerd.cri', 'ok')),
      ),
      says: {
        en: 'crictl has no endpoint set, and the first of its defaults is gone.',
        zh: 'crictl 没有设置 endpoint，而默认列表中的第一个已不存在。',
      },
    },
    {
      weight: 'proves',
      when: all(
        is('containerd.cri', 'ok'),
        seen('cri-socket-absent', { socket: ['~dockershim', '~docker-containerd', '~crio'] }),
      ),
      says: {
        en: 'containerd offers CRI, and the client asks at the socket of another runtime.',
        zh: 'containerd 提供 CRI，而客户端去问的是另一个运行时的 socket。',
      },
    },
    {
      weight: 'points',
      when: all(seen('cri-default-endpoints'), seen('cri-socket-absent', { socket: '~dockershim' })),
      says: {
        en: 'crictl goes through its default list and stops at dockershim’s socket, which is not there.',
        zh: 'crictl 按默认列表去连，停在并不存在的 dockershim socket 上。',
      },
    },
    {
      weight: 'points',
      when: any(
        seen('cri-socket-absent', { socket: ['~dockershim', '~docker-containerd'] }),
        seen('cri-endpoint', { socket: '~dockershim|docker-containerd|docker/containerd' }),
      ),
      says: {
        en: 'The socket asked for belongs to dockershim, which ended with Kubernetes 1.24, or to Docker’s private containerd.',
        zh: '连接的是 dockershim 的 socket（Kubernetes 1.24 起已移除），或者是 Docker 私有的 containerd。',
      },
    },
    {
      weight: 'points',
      when: seen('kubeadm-many-cri-sockets'),
      says: {
        en: 'kubeadm finds several runtimes and wants to be told which.',
        zh: 'kubeadm 发现了多个运行时，要求明确指定一个。',
      },
    },
    {
      weight: 'hints',
      when: any(
        seen('cri-socket-absent'),
        seen('cri-default-endpoints'),
        seen('cri-endpoint-no-scheme'),
        seen('cri-connect-timeout'),
      ),
      says: {
        en: 'The client found no listener at the socket it asked.',
        zh: '客户端在它找的 socket 上没有找到服务。',
      },
    },
    {
      weight: 'hints',
      when: all(seen('cri-socket-absent', { socket: '~cri-dockerd|crio' }), seen('kubeadm-cri-not-running')),
      says: {
        en: 'kubeadm asks at the socket of a runtime that is not running here.',
        zh: 'kubeadm 去找的那个运行时并没有在这里运行。',
      },
    },
    {
      weight: 'hints',
      when: any(
        seen('cri-unimplemented'),
        matches('crictl.endpoint', 'dockershim|^none$'),
        matches('kubelet.endpoint', 'dockershim'),
        seen('kubelet-endpoint-flag', { endpoint: '~dockershim' }),
        seen('crictl-config-endpoint', { endpoint: '~dockershim' }),
      ),
      says: {
        en: 'The endpoint may not be the one of the runtime in use.',
        zh: '所用的 endpoint 可能不是正在使用的那个运行时。',
      },
    },
    {
      weight: 'points',
      when: seen('kubeadm-cri-not-running', { socket: '~dockershim' }),
      says: {
        en: 'kubeadm asks dockershim.sock, which only a running kubelet makes, up to Kubernetes 1.23.',
        zh: 'kubeadm 去问 dockershim.sock，而它只有 kubelet 在运行时才有（Kubernetes 1.23 及以前）。',
      },
    },
    {
      weight: 'hints',
      when: seen('crictl-no-answer'),
      says: { en: 'crictl gets no answer at its endpoint.', zh: 'crictl 在它的 endpoint 上得不到应答。' },
    },
  ],
  refutes: [
    {
      when: all(
        isIn('containerd.cri', ['error', 'skip', 'absent']),
        unless(seen('cri-socket-absent', { socket: '~dockershim|docker-containerd' })),
        unless(seen('cri-default-endpoints')),
      ),
      says: {
        en: 'The socket is the right one; behind it the CRI plugin is not loaded.',
        zh: '套接字没有用错，是它背后的 CRI 插件没有加载。',
      },
    },
  ],
  variants: [
    {
      id: 'crictl-only',
      when: seen('cri-default-endpoints'),
      title: { en: 'Only crictl has no endpoint', zh: '只是 crictl 没有配置 endpoint' },
    },
    {
      id: 'several-runtimes',
      when: seen('kubeadm-many-cri-sockets'),
      title: { en: 'Several runtimes on one host', zh: '一台机器上有多个运行时' },
    },
  ],
  prior: 2,
  ask: ['cat-crictl-yaml', 'cat-kubeadm-flags', 'ctr-plugins', 'kubectl-get-nodes'],
  fixes: [
    {
      does: { en: 'crictl: write its endpoint down once', zh: 'crictl：写好 endpoint' },
      run: 'sudo crictl config --set runtime-endpoint=unix:///run/containerd/containerd.sock --set image-endpoint=unix:///run/containerd/containerd.sock',
      root: true,
      risk: 'safe',
      caution: {
        en: 'CRI-O: unix:///run/crio/crio.sock. Docker through cri-dockerd: unix:///run/cri-dockerd.sock. k3s: use `k3s crictl`.',
        zh: 'CRI-O 用 unix:///run/crio/crio.sock；通过 cri-dockerd 用 Docker 是 unix:///run/cri-dockerd.sock；k3s 直接用 k3s crictl。',
      },
    },
    {
      does: { en: 'kubeadm: name the socket', zh: 'kubeadm：指定 socket' },
      run: 'sudo kubeadm init --cri-socket unix:///run/containerd/containerd.sock',
      root: true,
      risk: 'safe',
    },
    {
      does: {
        en: 'kubelet: correct `--container-runtime-endpoint` in /var/lib/kubelet/kubeadm-flags.env (or containerRuntimeEndpoint in config.yaml) and restart it',
        zh: 'kubelet：修正 /var/lib/kubelet/kubeadm-flags.env 里的 --container-runtime-endpoint（或 config.yaml 的 containerRuntimeEndpoint），然后重启',
      },
      run: 'sudo systemctl restart kubelet',
      root: true,
      risk: 'restarts-service',
    },
  ],
  verify: {
    probe: 'crictl-info',
    when: is('cri.runtime-ready', true),
    says: { en: 'The runtime answers: RuntimeReady is true.', zh: '运行时有应答：RuntimeReady 为 true。' },
  },
  prevent: [
    {
      says: {
        en: 'Write /etc/crictl.yaml when you install a node, and keep one runtime per node.',
        zh: '装机时就写好 /etc/crictl.yaml，每个节点只留一个运行时。',
      },
    },
  ],
  sources: [
    'https://github.com/kubernetes-sigs/cri-tools/issues/1089',
    'https://kubernetes.io/docs/tasks/administer-cluster/migrating-from-dockershim/',
  ],
})
