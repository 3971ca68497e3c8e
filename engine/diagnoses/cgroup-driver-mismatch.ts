import { all, any, is, known, seen } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'cgroup-driver-mismatch',
  area: 'kubernetes',
  tags: ['docker/cgroup', 'kubernetes/kubelet'],
  words: {
    title: {
      en: 'Docker and the kubelet use different cgroup drivers',
      zh: 'Docker 和 kubelet 用的 cgroup 驱动不一致',
    },
    what: {
      en: 'One of them manages cgroups through systemd, the other writes them itself (cgroupfs). The kubelet refuses to start.',
      zh: '一个通过 systemd 管理 cgroup，另一个自己写（cgroupfs）。kubelet 因此拒绝启动。',
    },
    why: {
      en: 'Two managers of one tree undo each other’s limits. With Docker the kubelet compares the two and says so; with containerd it cannot and pods die without a word.',
      zh: '两个管理者管同一棵树会互相覆盖限制。用 Docker 时 kubelet 会比较并报错；用 containerd 时它比较不了，Pod 会无声地被杀。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('kubelet-cgroup-driver-differs', { kubelet: '~.' }),
      says: { en: 'The kubelet names both drivers, and they differ.', zh: 'kubelet 报出了两边的驱动，两者不同。' },
    },
    {
      weight: 'proves',
      when: all(seen('kubelet-cgroup-driver-differs'), known('docker.storage-driver')),
      says: {
        en: 'The kubelet names both drivers, and docker info confirms Docker’s.',
        zh: 'kubelet 报出了两边的驱动，docker info 也证实了 Docker 那边。',
      },
    },
    {
      weight: 'points',
      when: seen('kubelet-misconfiguration-cut'),
      says: {
        en: 'The kubelet ends over a misconfiguration, which is its word for differing cgroup drivers.',
        zh: 'kubelet 因 misconfiguration 退出，这个词它只用来说 cgroup 驱动不一致。',
      },
    },
    {
      weight: 'hints',
      when: seen('kubeadm-cgroup-driver-advice'),
      says: { en: 'kubeadm recommends the systemd driver.', zh: 'kubeadm 建议使用 systemd 驱动。' },
    },
  ],
  refutes: [
    {
      when: any(
        all(is('docker.cgroup-driver', 'systemd'), is('kubelet.cgroup-driver', 'systemd')),
        all(is('docker.cgroup-driver', 'cgroupfs'), is('kubelet.cgroup-driver', 'cgroupfs')),
      ),
      says: {
        en: 'Docker and the kubelet use the same cgroup driver.',
        zh: 'Docker 与 kubelet 使用同一个 cgroup 驱动。',
      },
    },
  ],
  explains: [],
  prior: 2,
  ask: ['docker-info', 'cat-kubelet-config', 'journalctl-unit kubelet'],
  fixes: [
    {
      does: { en: 'Set Docker to the systemd driver', zh: '把 Docker 设为 systemd 驱动' },
      run: '# "exec-opts": ["native.cgroupdriver=systemd"] in /etc/docker/daemon.json\nsudo systemctl restart docker\nsudo systemctl restart kubelet',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'Do it on a drained node: containers made under the other driver must be made again. If the file has exec-opts already, change the value there.',
        zh: '先把节点排空：用另一种驱动创建的容器要重建。文件里已有 exec-opts 的话，改那里的值。',
      },
    },
    {
      does: { en: 'Or set the kubelet to Docker’s driver', zh: '或者让 kubelet 跟随 Docker 的驱动' },
      run: 'sudo sed -i "s/^cgroupDriver:.*/cgroupDriver: cgroupfs/" /var/lib/kubelet/config.yaml\nsudo systemctl restart kubelet',
      root: true,
      risk: 'restarts-service',
    },
  ],
  verify: {
    probe: 'docker-info',
    when: is('docker.cgroup-driver', 'systemd'),
    says: { en: 'Docker uses the systemd driver.', zh: 'Docker 使用 systemd 驱动。' },
  },
  prevent: [{ says: { en: 'Use systemd on both sides of every node.', zh: '所有节点两边都用 systemd。' } }],
  holds: {
    en: 'kubelet with Docker through dockershim: to Kubernetes 1.23 (cri-dockerd does not compare)',
    zh: 'kubelet 通过 dockershim 使用 Docker：到 Kubernetes 1.23（cri-dockerd 不做比较）',
  },
  sources: ['https://kubernetes.io/docs/tasks/administer-cluster/kubeadm/configure-cgroup-driver/'],
})
