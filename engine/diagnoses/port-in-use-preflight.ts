import { all, any, has, is, seen } from '../conditions'
import { defineDiagnosis, nodesReady } from './kit'

export default defineDiagnosis({
  id: 'port-in-use-preflight',
  area: 'kubernetes',
  tags: ['kubernetes/kubeadm'],
  words: {
    title: {
      en: 'This node is already set up: kubeadm’s ports and files are taken',
      zh: '节点已初始化过：kubeadm 要用的端口和文件已被占用',
    },
    what: {
      en: 'kubeadm finds its ports in use or its files in place. Nearly always an earlier init or join ran on this node.',
      zh: 'kubeadm 发现端口被占用或文件已存在。几乎都是因为这台机器上已经执行过 init 或 join。',
    },
    why: {
      en: 'The kubelet (10250) and the control plane (6443, 10257, 10259, 2379, 2380) of the first run are still alive, or an interrupted reset left files. Another Kubernetes on the host (k3s, microk8s, minikube without a VM) takes the same ports.',
      zh: '第一次执行留下的 kubelet（10250）和控制面（6443、10257、10259、2379、2380）还在运行，或 reset 没做完留下了文件。机器上的另一套 Kubernetes（k3s、microk8s、无虚拟机的 minikube）也会占用同样的端口。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(seen('kubeadm-port-in-use'), seen('kubeadm-file-exists')),
      says: {
        en: 'Ports are in use and the files of an earlier run are there.',
        zh: '端口被占用，而且之前执行留下的文件也在。',
      },
    },
    {
      weight: 'points',
      when: seen('kubeadm-port-in-use'),
      says: { en: 'A port that kubeadm needs is in use.', zh: 'kubeadm 需要的端口被占用。' },
    },
    {
      weight: 'points',
      when: any(seen('kubeadm-file-exists'), seen('kubeadm-etcd-dir-not-empty')),
      says: { en: 'Files of an earlier run are there.', zh: '之前执行留下的文件还在。' },
    },
    {
      weight: 'points',
      when: seen('kube-port-in-use'),
      says: {
        en: 'A part of Kubernetes cannot have its port: another copy of it, or of another distribution, has it.',
        zh: 'Kubernetes 的某个组件拿不到自己的端口：被它的另一个实例，或另一套发行版占用了。',
      },
    },
    {
      weight: 'hints',
      when: any(
        has('kubeadm.errors', 'Port-10250'),
        has('kubeadm.errors', 'Port-6443'),
        seen('kubeadm-join-cluster-exists'),
      ),
      says: { en: 'The node seems to belong to a cluster already.', zh: '这个节点似乎已经属于某个集群。' },
    },
    {
      weight: 'hints',
      when: seen('kubeadm-old-credentials'),
      says: {
        en: 'The kubelet shows credentials of an earlier cluster: this node was joined before and not reset.',
        zh: 'kubelet 出示的是以前集群的凭据：这个节点加入过别的集群，没有 reset。',
      },
    },
  ],
  refutes: [
    {
      when: is('port.holder', 'nobody', ['6443/tcp', '10250/tcp', '10257/tcp', '10259/tcp', '2379/tcp', '2380/tcp']),
      says: { en: 'Nobody listens on the port that was refused.', zh: '被拒绝的端口上没有进程在监听。' },
    },
  ],
  explains: ['port-already-allocated', 'second-daemon-running'],
  prior: 3,
  ask: ['ss', 'kubectl-get-nodes', 'crictl-ps'],
  fixes: [
    {
      does: {
        en: 'Look first: if the node is alive and wanted, there is nothing to do',
        zh: '先看清楚：如果节点是活的、也是你要的，什么都不用做',
      },
      run: "sudo ss -lntp | grep -E ':(6443|10250|10257|10259|2379|2380)\\b'\nls /etc/kubernetes /etc/kubernetes/manifests",
      root: true,
      risk: 'read-only',
    },
    {
      does: { en: 'To start over, reset this node', zh: '要重新来过，就重置这个节点' },
      run: 'sudo kubeadm reset',
      root: true,
      risk: 'may-lose-data',
      caution: {
        en: 'On a single control plane this deletes etcd, and the whole cluster with it. --ignore-preflight-errors=all on a live node breaks it.',
        zh: '在单控制面上这会删掉 etcd，也就是整个集群。在活着的节点上用 --ignore-preflight-errors=all 会把它弄坏。',
      },
    },
    {
      does: { en: 'If another program holds the port: stop that service', zh: '如果是别的程序占了端口：停掉那个服务' },
      run: 'sudo systemctl disable --now k3s microk8s 2>/dev/null',
      root: true,
      risk: 'restarts-service',
    },
  ],
  verify: nodesReady,
  prevent: [
    {
      says: {
        en: 'Scripts: test for /etc/kubernetes/kubelet.conf before kubeadm init or join.',
        zh: '脚本里执行 kubeadm init/join 前先检查 /etc/kubernetes/kubelet.conf 是否存在。',
      },
    },
  ],
  sources: [
    'https://github.com/kubernetes/kubernetes/blob/master/cmd/kubeadm/app/preflight/checks.go',
    'https://github.com/kubernetes/kubeadm/issues/339',
  ],
})
