import { all, any, is, known, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'kubelet-cgroup-driver-mismatch',
  area: 'kubernetes',
  tags: ['kubernetes/kubelet', 'container/cgroup'],
  words: {
    title: {
      en: 'The kubelet and the container runtime use different cgroup drivers',
      zh: 'kubelet 与容器运行时的 cgroup driver 不一致',
    },
    what: {
      en: 'One of them lets systemd manage cgroups, the other writes them itself (cgroupfs). With Docker the kubelet refuses to start; with containerd it starts, and healthy pods are killed again and again.',
      zh: '一个让 systemd 管理 cgroup，另一个自己直接写（cgroupfs）。配 Docker 时 kubelet 拒绝启动；配 containerd 时能启动，但正常的 Pod 会被反复杀掉重建。',
    },
    why: {
      en: 'Two managers then describe the same machine differently. dockershim compared the two values and stopped; over CRI nobody compares, so systemd tidies up cgroups it does not know and the kubelet sees vanished sandboxes: etcd and the API server get SIGTERM every few minutes without any error of their own. A kubelet from 1.31 on with containerd 2.0 or newer takes over the runtime’s value, and the fault cannot occur.',
      zh: '两个管理者对同一台机器的描述互相矛盾。dockershim 会比较两个值并停下来；走 CRI 时没有人比较，systemd 会清理它不认识的 cgroup，kubelet 就看到沙箱消失：etcd 和 API server 每隔几分钟收到 SIGTERM，而自己的日志里没有任何错误。kubelet 1.31 及以上配 containerd 2.0 及以上会直接采用运行时的值，这个问题不会再出现。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(
        any(
          all(is('kubelet.cgroup-driver', 'systemd'), is('containerd.systemd-cgroup', false)),
          all(is('kubelet.cgroup-driver', 'cgroupfs'), is('containerd.systemd-cgroup', true)),
        ),
        any(seen('etcd-sigterm'), seen('kubelet-sandbox-changed'), seen('kubelet-cgroup-slice-syntax')),
      ),
      says: {
        en: 'The two settings differ, and pods that are well are being ended and made again.',
        zh: '两边的设置不同，而且正常的 Pod 正被反复终止和重建。',
      },
    },
    {
      weight: 'proves',
      when: all(seen('kubelet-cgroup-driver-differs'), known('docker.storage-driver')),
      says: {
        en: 'The kubelet names both drivers, and docker info shows the one of Docker.',
        zh: 'kubelet 报出了两边的 driver，docker info 也显示了 Docker 那边。',
      },
    },
    {
      weight: 'points',
      when: any(
        all(is('kubelet.cgroup-driver', 'systemd'), is('containerd.systemd-cgroup', false)),
        all(is('kubelet.cgroup-driver', 'cgroupfs'), is('containerd.systemd-cgroup', true)),
        all(is('kubelet.cgroup-driver', 'systemd'), is('docker.cgroup-driver', 'cgroupfs')),
        all(is('kubelet.cgroup-driver', 'cgroupfs'), is('docker.cgroup-driver', 'systemd')),
      ),
      says: {
        en: 'The kubelet and the runtime are set to different drivers.',
        zh: 'kubelet 与运行时配置的 driver 不同。',
      },
    },
    {
      weight: 'points',
      when: seen('kubelet-cgroup-driver-differs'),
      says: {
        en: 'The kubelet compared both values and found them different.',
        zh: 'kubelet 自己比较了两个值，发现不同。',
      },
    },
    {
      weight: 'points',
      when: seen('kubelet-fatal-cgroup-driver'),
      says: { en: 'It is this line that ends the kubelet.', zh: '让 kubelet 退出的正是这一行。' },
    },
    {
      weight: 'points',
      when: any(seen('kubelet-cgroup-slice-syntax', { got: '~^/kubepods' }), seen('kubelet-cgroup-parent-slice')),
      says: {
        en: 'The runtime expects a systemd slice and is handed a plain cgroupfs path.',
        zh: '运行时期待的是 systemd slice，得到的却是 cgroupfs 路径。',
      },
    },
    {
      weight: 'hints',
      when: all(seen('kubelet-sandbox-changed'), any(seen('apiserver-refused'), seen('etcd-sigterm'))),
      says: {
        en: 'Sandboxes are made again and again while the control plane comes and goes.',
        zh: '沙箱反复重建，控制面时有时无。',
      },
    },
    {
      weight: 'hints',
      when: seen('etcd-sigterm'),
      says: { en: 'etcd was healthy and was told to stop.', zh: 'etcd 本身正常，是被通知停止的。' },
    },
    {
      weight: 'hints',
      when: any(seen('kubeadm-kubelet-unhealthy'), seen('kubelet-qos-cgroup-absent')),
      says: { en: 'The kubelet does not stay up.', zh: 'kubelet 起不来或不能稳定运行。' },
    },
  ],
  refutes: [
    {
      when: all(
        any(
          all(is('kubelet.cgroup-driver', 'systemd'), is('containerd.systemd-cgroup', true)),
          all(is('kubelet.cgroup-driver', 'cgroupfs'), is('containerd.systemd-cgroup', false)),
        ),
        unless(any(seen('kubelet-cgroup-driver-differs'), seen('kubelet-cgroup-slice-syntax'))),
      ),
      says: { en: 'Both name the same driver.', zh: '两边是同一种 driver。' },
    },
  ],
  variants: [
    {
      id: 'value-misquoted',
      when: seen('kubelet-cgroup-driver-differs', { quoted: `~'` }),
      title: { en: 'The value itself carries quotes', zh: '值本身带了引号' },
    },
  ],
  explains: ['start-limit-hit', 'kubelet-not-initialised', 'cgroup-driver-mismatch'],
  prior: 2,
  ask: ['cat-kubelet-config', 'cat-containerd-config', 'docker-info', 'journalctl-unit kubelet'],
  fixes: [
    {
      does: {
        en: 'containerd: set `SystemdCgroup = true` in the runc runtime’s options, then restart both',
        zh: 'containerd：在 runc 运行时的 options 里设 SystemdCgroup = true，然后重启两者',
      },
      run: "sudo sed -i.bak 's/SystemdCgroup = false/SystemdCgroup = true/' /etc/containerd/config.toml\nsudo containerd config dump | grep SystemdCgroup\nsudo systemctl restart containerd kubelet",
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'The key is `SystemdCgroup` under …runtimes.runc.options. `systemd_cgroup = true` is another, retired key and stops CRI on containerd 1.x.',
        zh: '键名是 …runtimes.runc.options 下的 SystemdCgroup。另一个已废弃的 systemd_cgroup = true 在 containerd 1.x 上会让 CRI 无法加载。',
      },
    },
    {
      does: {
        en: 'Docker: add `"exec-opts": ["native.cgroupdriver=systemd"]` to /etc/docker/daemon.json',
        zh: 'Docker：在 /etc/docker/daemon.json 里加入 "exec-opts": ["native.cgroupdriver=systemd"]',
      },
      run: 'sudo systemctl restart docker kubelet',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'All containers on this node stop and start. Drain it first.',
        zh: '本节点所有容器都会重启，先把节点排空（drain）。',
      },
    },
    {
      does: {
        en: 'Or bring the kubelet to the runtime’s driver: `cgroupDriver:` in /var/lib/kubelet/config.yaml',
        zh: '或者让 kubelet 跟随运行时：修改 /var/lib/kubelet/config.yaml 的 cgroupDriver',
      },
      run: 'sudo systemctl restart kubelet',
      root: true,
      risk: 'restarts-service',
    },
  ],
  verify: {
    probe: 'cat-containerd-config',
    when: any(
      all(is('kubelet.cgroup-driver', 'systemd'), is('containerd.systemd-cgroup', true)),
      all(is('kubelet.cgroup-driver', 'systemd'), is('docker.cgroup-driver', 'systemd')),
      all(is('kubelet.cgroup-driver', 'cgroupfs'), is('docker.cgroup-driver', 'cgroupfs')),
    ),
    says: { en: 'Both name the same driver now.', zh: '两边现在是同一种 driver。' },
  },
  prevent: [
    {
      says: {
        en: 'Use systemd on both sides on every systemd host, or containerd 2.x with a kubelet from 1.31 on.',
        zh: '在 systemd 系统上两边都用 systemd；或使用 containerd 2.x 搭配 kubelet 1.31 及以上。',
      },
    },
  ],
  holds: {
    en: 'The message: kubelet 1.6 to 1.23. The silent form: until kubelet 1.31 with containerd 2.0.',
    zh: '有报错的形式：kubelet 1.6 至 1.23。无声的形式：直到 kubelet 1.31 搭配 containerd 2.0。',
  },
  sources: [
    'https://kubernetes.io/docs/setup/production-environment/container-runtimes/#cgroup-drivers',
    'https://github.com/kubernetes/kubernetes/issues/107892',
  ],
})
