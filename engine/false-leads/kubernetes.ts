import type { Condition } from '../conditions'
import { all, any, has, is, seen, unless } from '../conditions'
import type { FalseLeadDef } from '../model'

const leads: readonly FalseLeadDef<string, Condition>[] = [
  {
    id: 'object-not-registered',
    when: seen('kube-object-unregistered'),
    says: {
      en: '"object … not registered" does not say that the object is missing: the kubelet keeps the objects of a pod only while that pod lives, and prints this of pods that end (noisily up to 1.23). What keeps a pod from running stands in another line.',
      zh: '“object … not registered” 不代表对象不存在：kubelet 只在 Pod 存活期间保留它的对象，Pod 结束时就会打印这一行（1.23 及以前尤其多）。真正让 Pod 跑不起来的原因在别的行里。',
    },
    source: 'https://github.com/kubernetes/kubernetes/issues/105204',
  },
  {
    id: 'not-found-in-one-namespace',
    when: seen('kubectl-object-not-found'),
    says: {
      en: 'kubectl answers for one namespace, “default” unless told: NotFound says that nothing of this name is there, and nothing about the cluster. -A lists every namespace.',
      zh: 'kubectl 只回答一个命名空间的情况，不指定就是 default。NotFound 只说明那里没有这个名字，不代表集群有问题。加 -A 可列出所有命名空间。',
    },
    source: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/',
  },
  {
    id: 'nameserver-limit',
    when: seen('kubelet-nameserver-limit'),
    says: {
      en: 'A remark, no fault: the node has more than three name servers, and a resolver uses the first three. It matters only where the one that knows your names is the fourth.',
      zh: '只是提醒，不是故障：节点配置了三个以上 DNS 服务器，而解析器只用前三个。只有能解析你的域名的那个排在第四位之后才要紧。',
    },
    source: 'https://kubernetes.io/docs/tasks/administer-cluster/dns-debugging-resolution/#known-issues',
  },
  {
    id: 'claim-waits-for-pod',
    when: seen('kube-claim-waits-for-pod'),
    says: {
      en: 'A claim of a class with WaitForFirstConsumer is Pending until a pod that uses it has its node. Why that pod has none stands in its own events.',
      zh: 'WaitForFirstConsumer 的 PVC 在使用它的 Pod 分到节点之前一直是 Pending，这是正常的。Pod 为什么没分到节点，要看 Pod 自己的事件。',
    },
    source: 'https://kubernetes.io/docs/concepts/storage/storage-classes/#volume-binding-mode',
  },
  {
    id: 'bootstrap-kubelet-conf-missing',
    when: seen('kubelet-bootstrap-conf-missing'),
    says: {
      en: 'bootstrap-kubelet.conf is missing on every node that has joined: it is deleted afterwards. The kubelet only looks for it because its own certificate is unusable; the line above says why.',
      zh: '任何已加入集群的节点上都没有 bootstrap-kubelet.conf，用完就会删除。kubelet 去找它，只是因为自己的证书不能用了；上面那一行才是原因。',
    },
    source: 'https://kubernetes.io/docs/reference/access-authn-authz/kubelet-tls-bootstrapping/',
  },
  {
    id: 'kubeadm-certs-green',
    when: all(
      is('kubernetes.certs', 'valid'),
      any(seen('apiserver-client-cert-expired'), seen('kubelet-client-cert-expired'), seen('kubelet-unauthorized')),
    ),
    says: {
      en: 'This list does not contain the kubelet’s client certificate, and `kubeadm certs renew all` does not renew it. All green here says nothing about the kubelet.',
      zh: '这个列表不包含 kubelet 的客户端证书，kubeadm certs renew all 也不会续签它。这里全部有效并不能说明 kubelet 没问题。',
    },
    source: 'https://kubernetes.io/docs/tasks/administer-cluster/kubeadm/kubeadm-certs/',
  },
  {
    id: 'kubeadm-warnings',
    when: all(seen('kubeadm-warning'), seen('kubeadm-preflight-fatal')),
    says: {
      en: 'kubeadm never stops for a [WARNING …]. Only its [ERROR …] lines count.',
      zh: 'kubeadm 不会因为 [WARNING …] 停下，只有 [ERROR …] 才算数。',
    },
    source: 'https://github.com/kubernetes/kubernetes/blob/master/cmd/kubeadm/app/preflight/checks.go',
  },
  {
    id: 'runtime-not-running-untrue',
    when: all(seen('kubeadm-cri-not-running'), seen('cri-unimplemented')),
    says: {
      en: '“container runtime is not running” is untrue here: something answered on the socket and said that it does not know the service. Restarting the runtime changes nothing.',
      zh: '这里的 “container runtime is not running” 并不属实：socket 上有服务应答了，只是不认识这个服务。重启运行时没有用。',
    },
    source: 'https://github.com/containerd/containerd/issues/8139',
  },
  {
    id: 'kubelet-waits-for-kubeadm',
    when: all(seen('kubelet-config-missing'), unless(is('kubelet.config', true))),
    says: {
      en: 'Until kubeadm init or join has run, the kubelet has no configuration and restarts every ten seconds. On a new node that is normal.',
      zh: '在 kubeadm init 或 join 执行之前，kubelet 没有配置，每十秒重启一次。新节点上这是正常现象。',
    },
    source: 'https://kubernetes.io/docs/setup/production-environment/tools/kubeadm/install-kubeadm/',
  },
  {
    id: 'kubelet-node-not-found',
    when: seen('kubelet-node-not-found'),
    says: {
      en: '“node not found” only means that the kubelet has not reached the API server yet to register itself. It follows from whatever keeps the API server down.',
      zh: '“node not found” 只说明 kubelet 还没能连上 API server 注册自己，是 API server 起不来的结果。',
    },
    source: 'https://github.com/kubernetes/kubernetes/blob/master/pkg/kubelet/kubelet.go',
  },
  {
    id: 'ipvs-family-in-iptables-mode',
    when: all(any(seen('ipvs-no-family'), seen('ipvs-modprobe-failed')), unless(seen('kube-proxy-ipvs-mode'))),
    says: {
      en: 'These two lines come from a look at IPVS that is always made. In iptables mode they are harmless.',
      zh: '这两行来自启动时总会做的 IPVS 探测。在 iptables 模式下无害。',
    },
    source: 'https://github.com/kubernetes/kubernetes/issues/55043',
  },
  {
    id: 'containerd-snapshotter-skips',
    when: seen('containerd-plugin-skipped'),
    says: {
      en: 'containerd tries every snapshotter and leaves out those that the file system does not support. aufs, btrfs, zfs and devmapper missing is normal.',
      zh: 'containerd 会尝试所有 snapshotter，跳过文件系统不支持的。缺少 aufs、btrfs、zfs、devmapper 都是正常的。',
    },
    source: 'https://github.com/containerd/containerd/blob/main/docs/ops.md',
  },
  {
    id: 'cri-disabled-under-docker',
    when: all(
      has('containerd.disabled-plugins', 'cri'),
      unless(any(seen('cri-unimplemented'), seen('kubeadm-cri-not-running'), seen('kubeadm-cri-service-failed'))),
    ),
    says: {
      en: 'Docker’s containerd.io package ships with CRI disabled. For Docker alone that is right; only Kubernetes on containerd needs it on.',
      zh: 'Docker 的 containerd.io 软件包自带禁用 CRI 的配置。只用 Docker 时这没有问题；只有 Kubernetes 直接用 containerd 才需要打开。',
    },
    source: 'https://github.com/containerd/containerd/issues/4581',
  },
  {
    id: 'subnet-env-missing',
    when: seen('flannel-subnet-env-missing'),
    says: {
      en: 'subnet.env is written by Flannel’s daemon when it starts. Making the file by hand hides the question: why does the daemon not run on this node? Its log says so.',
      zh: 'subnet.env 由 flannel 守护进程启动时写出。手工创建只是掩盖问题：它为什么没在这个节点上跑起来？答案在它的日志里。',
    },
    source: 'https://github.com/flannel-io/flannel/blob/master/Documentation/troubleshooting.md',
  },
  {
    id: 'ipvs-enoent-is-no-file',
    when: seen('ipvs-scheduler-missing'),
    says: {
      en: 'No file is missing: “no such file or directory” is how the kernel says that it does not know the IPVS scheduler.',
      zh: '并不是缺文件：“no such file or directory” 是内核在说它不认识这个 IPVS 调度算法。',
    },
    source: 'https://github.com/kubernetes/kubernetes/issues/92033',
  },
]
export default leads
