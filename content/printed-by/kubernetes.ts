/** Who prints an error line: a Kubernetes node, its control plane and etcd, the container runtime below it, CNI. */
export const kubernetes: Readonly<Record<string, string>> = {
  'kube-apiserver >= 1.23 (Pod Security admission), OpenShift, Kubernetes up to 1.24 (PodSecurityPolicy)':
    'kube-apiserver >= 1.23（Pod Security 准入）、OpenShift、Kubernetes 1.24 及更早（PodSecurityPolicy）',
  'kube-apiserver: ResourceQuota and LimitRange, in events of ReplicaSets and in answers to kubectl':
    'kube-apiserver，ResourceQuota 和 LimitRange，见于 ReplicaSet 的事件和 kubectl 的回应',
  'kube-apiserver, for Kyverno, Gatekeeper, ingress-nginx and other webhooks; policies of its own since 1.26':
    'kube-apiserver，转述 Kyverno、Gatekeeper、ingress-nginx 等 webhook；1.26 起还有自带的策略',
  'kubectl top, the HorizontalPodAutoscaler, dashboards': 'kubectl top、HorizontalPodAutoscaler、各种面板',
  'metrics-server 0.2 and newer': 'metrics-server 0.2 及更新',
  'kubelet: kubeadm init or join writes this file': 'kubelet，这个文件由 kubeadm init 或 join 写入',
  'CNI plug-ins of Cilium and Calico: the agent of the node, or the API of the cluster, does not answer them; libcni where the plug-in died without a word':
    'Cilium、Calico 的 CNI 插件，本节点的代理或集群 API 没有应答；插件无声退出时则由 libcni 打印',
  'kubeadm (before 1.8 without the brackets), kube-proxy, minikube with the driver none':
    'kubeadm（1.8 之前没有方括号）、kube-proxy、使用 none 驱动的 minikube',
  'kubeadm join, k3s, rke2: a node that wants to join': 'kubeadm join、k3s、rke2：要加入集群的节点',
  'k3s, rke2: the server keeps the password of the first node of this name':
    'k3s、rke2：服务端按节点名保存着第一台节点的密码',
  'kubelet 1.6 - 1.23, shortened by systemctl status': 'kubelet 1.6 - 1.23，被 systemctl status 截短',
  'kubelet: it runs, and a part of the control plane ends again and again':
    'kubelet，它自己在运行，而控制面的某个组件反复退出',
  'kubeadm, which reads the dates of its own files': 'kubeadm，读取自己证书文件的有效期',
  'kubeadm >= 1.7: the shell has a proxy, and NO_PROXY leaves out an address of the cluster':
    'kubeadm >= 1.7，shell 里设了代理，而 NO_PROXY 没有包含集群的某个地址',
  'kubelet, crictl info, node conditions': 'kubelet、crictl info、节点的 Conditions',
  'containerd >= 1.1, CRI-O, kubelet with dockershim': 'containerd >= 1.1、CRI-O、使用 dockershim 的 kubelet',
  'libcni in containerd, CRI-O, kubelet, podman, nerdctl': 'containerd、CRI-O、kubelet、podman、nerdctl 里的 libcni',
  'the flannel CNI plugin while flanneld has not started': 'flannel 的 CNI 插件，flanneld 还没有启动时',
  'containerd 1.3 - 2.x, in a `version = 2` file': 'containerd 1.3 至 2.x，配置文件为 `version = 2` 时',
  'gRPC clients of CRI: kubelet, kubeadm, crictl, k0s': 'CRI 的 gRPC 客户端，即 kubelet、kubeadm、crictl、k0s',
  'crictl >= 1.19 without /etc/crictl.yaml': 'crictl >= 1.19，没有 /etc/crictl.yaml 时',
  'kubeadm-flags.env, kubelet command line, config.yaml': 'kubeadm-flags.env、kubelet 的命令行、config.yaml',
  'etcd >= 2.0: whose log this is': 'etcd >= 2.0，由此可知这是 etcd 的日志',
  'bbolt in etcd, and in other programs that keep a bolt file': 'etcd 里的 bbolt，其他使用 bolt 文件的程序也会有',
  'etcd >= 2.0: a member came back with an older data directory': 'etcd >= 2.0，成员带着更旧的数据目录重新加入',
  'etcd >= 3.0: the quota, not the disk and not damage': 'etcd >= 3.0，是配额用完，不是磁盘满，也不是数据损坏',
  'CoreDNS, flannel, CNI plugins and everything that speaks to the API server through its service':
    'CoreDNS、flannel、CNI 插件，以及所有经 Service 访问 API server 的程序',
  'CoreDNS >= 1.0.6, and plugin names of later releases': 'CoreDNS >= 1.0.6，也含后来版本的插件名',
  'CoreDNS and every other client of the API inside a pod': 'CoreDNS 和 Pod 里其他访问 API 的客户端',
  'kube-proxy in ipvs mode': 'ipvs 模式的 kube-proxy',
  'the ipvs library in kube-proxy and dockerd': 'kube-proxy 和 dockerd 里的 ipvs 库',
  'Go programs in an image without kmod': '没有 kmod 的镜像里的 Go 程序',
  'modprobe of kmod < 21 and busybox, in a container without the host tree':
    'kmod < 21 和 busybox 的 modprobe，容器里没有挂载主机的模块目录时',
  'kube-proxy and its ConfigMap': 'kube-proxy 及其 ConfigMap',
  'kube-proxy in kind, minikube, k3d and other nested nodes': 'kind、minikube、k3d 等嵌套节点里的 kube-proxy',
  'Go TLS clients: kubectl, kubelet, etcd; Node.js in its own words':
    'Go 的 TLS 客户端，如 kubectl、kubelet、etcd；Node.js 的措辞不同',
  'kubelet, kube-proxy, etcd and the control plane; k3s, rke2, microk8s':
    'kubelet、kube-proxy、etcd 和控制面组件；k3s、rke2、microk8s',
  'kubeadm >= 1.8: an error at first, a warning since 1.22': 'kubeadm >= 1.8，起初是错误，1.22 起只是警告',
  'kubectl; helm in its own words': 'kubectl；helm 的措辞不同',
  'client-go: kubectl >= 1.10, helm, operators run outside a cluster':
    'client-go，即 kubectl >= 1.10、helm、在集群外运行的 operator',
  'k3s kubectl since 2019': 'k3s kubectl（2019 年起）',
  'kubelet < 1.19 on cgroup v2, and where cAdvisor cannot read the cgroups':
    'cgroup v2 上的 kubelet < 1.19，或 cAdvisor 读不到 cgroup 时',
  'runc: the runtime uses systemd, the kubelet cgroupfs': 'runc，运行时的 cgroup 驱动是 systemd，kubelet 的是 cgroupfs',
  'kubelet >= 1.31 with failCgroupV1, the default from 1.35': '开启 failCgroupV1 的 kubelet >= 1.31（1.35 起默认开启）',
  'kubelet, each release that drops flags: 1.24, 1.27, 1.31, 1.34, 1.35':
    'kubelet，每个删去参数的版本，如 1.24、1.27、1.31、1.34、1.35',
  'kubelet >= 1.15, k3s, in LXC and other containers': 'LXC 等容器里的 kubelet >= 1.15、k3s',
  'kubelet, k3s, in LXC and user namespaces': 'LXC 和用户命名空间里的 kubelet、k3s',
  'dockerd with the systemd driver, when a plain cgroupfs path is asked for':
    'cgroup 驱动为 systemd 的 dockerd，收到 cgroupfs 格式的路径时',
  'kube-scheduler, kubectl describe node': 'kube-scheduler、kubectl describe node 的输出',
  'k3s until 1.20': 'k3s，1.20 及更早',
  'kube-vip with its IPVS load balancer': 'kube-vip，启用 IPVS 负载均衡时',
  'CNI plugins of Calico, Cilium and Multus while their agent does not run on this node, or has not renewed their token':
    'Calico、Cilium、Multus 的 CNI 插件，本节点上的代理没在运行，或没给它们更新 token',
  'kubectl with a file from before kubeadm reset, or of another cluster':
    'kubectl，用的是 kubeadm reset 之前的配置文件，或别的集群的',
  'crictl before 1.25': '1.25 之前的 crictl',
  'kubeadm >= 1.13 (CPUs), >= 1.20 (memory)': 'kubeadm >= 1.13（CPU）、>= 1.20（内存）',
  'kube-router: its call of modprobe br_netfilter (netfilter) or the setting itself (iptables, ip6tables) failed':
    'kube-router，执行 modprobe br_netfilter（netfilter）或写参数（iptables、ip6tables）失败时',
  'k3d >= 4.4: the Docker that it found reports cgroup v2, or K3D_FIX_CGROUPV2 is set':
    'k3d >= 4.4，检测到 Docker 用 cgroup v2，或设置了 K3D_FIX_CGROUPV2 时',
  'containerd, CRI-O, kubelet with dockershim: a CNI plug-in failed, which runs as root on the node':
    'containerd、CRI-O 和带 dockershim 的 kubelet，节点上以 root 运行的 CNI 插件失败时',
  'kubectl, helm, kustomize, Argo CD: the file is no YAML': 'kubectl、helm、kustomize、Argo CD，文件不是合法的 YAML 时',
  'kubectl, helm: the cluster serves no such kind in that version': 'kubectl、helm，集群没有这个版本的资源类型时',
  'kubectl, the API server: a field that is unknown, missing, or has a wrong value':
    'kubectl、API server，字段不认识、缺失或取值不对时',
  'kubelet, the scheduler, controllers: events of a pod': 'kubelet、调度器和各控制器，出现在 Pod 的事件里',
  'kubelet: a ConfigMap, a Secret or a key that the container takes its environment from is missing, or runAsNonRoot meets an image that runs as root':
    'kubelet，容器取环境变量的 ConfigMap、Secret 或其中的键不存在，或者 runAsNonRoot 遇上以 root 运行的镜像',
  'kubelet: it has not read the objects of this pod yet, or no longer keeps them':
    'kubelet，还没读到这个 Pod 的对象，或已不再保留',
  'kube-apiserver >= 1.6 with RBAC; in the log of each program that asks':
    '启用 RBAC 的 kube-apiserver >= 1.6；出现在请求方程序的日志里',
  'kube-apiserver >= 1.7: the admission plugin NodeRestriction': 'kube-apiserver >= 1.7 的准入插件 NodeRestriction',
  'kube-apiserver >= 1.8: a kubelet, or kubectl with the file of a kubelet':
    'kube-apiserver >= 1.8，请求方是 kubelet，或用了 kubelet 配置文件的 kubectl',
  'kube-apiserver >= 1.9, in the answer to kubectl, helm and controllers':
    'kube-apiserver >= 1.9，出现在给 kubectl、helm 和控制器的应答里',
  'kube-apiserver and kubelet >= 1.8 with serverTLSBootstrap':
    '启用 serverTLSBootstrap 的 kubelet >= 1.8，以及 kube-apiserver',
  'kubelet: events of a pod; startup probes since 1.16': 'kubelet 记在 Pod 的事件里；startup 探针从 1.16 起',
  'kube-scheduler >= 1.5; new releases no longer name the taint': 'kube-scheduler >= 1.5；新版本不再写出是哪个污点',
  'kube-controller-manager, CSI provisioners: normal for seconds, a fault after minutes':
    'kube-controller-manager、CSI provisioner；持续几秒是正常的，几分钟就是故障',
  'kube-controller-manager >= 1.10: a claim that no scheduled pod uses yet':
    'kube-controller-manager >= 1.10，PVC 还没有已调度的 Pod 使用',
  'kube-controller-manager >= 1.9: attachdetach-controller':
    'kube-controller-manager >= 1.9 的 attachdetach-controller',
  'kube-controller-manager: attachdetach-controller': 'kube-controller-manager 的 attachdetach-controller',
  'kubelet >= 1.16: which volume, and not why': 'kubelet >= 1.16，只说是哪个卷，不说原因',
  'helm >= 3.0; the lock since 3.4': 'helm >= 3.0；锁从 3.4 起才有',
  'helm with --wait, --atomic or hooks: a pod of the release did not become ready':
    '带 --wait、--atomic 或有 hook 的 helm，release 的某个 Pod 一直没有就绪',
  'etcd >= 3.0, in the answers of the API server too': 'etcd >= 3.0，也会出现在 API server 的应答里',
  'kubeadm >= 1.8: init, join, upgrade': 'kubeadm >= 1.8 的 init、join、upgrade',
  'kubelet >= 1.4 with protectKernelDefaults; k3s, rke2 with a profile':
    '启用 protectKernelDefaults 的 kubelet >= 1.4；使用 profile 的 k3s、rke2',
  'kubelet >= 1.6: glibc uses three servers at most, and so do pods':
    'kubelet >= 1.6；glibc 最多用三个 DNS 服务器，Pod 也一样',
  'kube-proxy: the cluster has no node of the name that it was given': 'kube-proxy，集群里没有它拿到的那个节点名',
  'kubelet >= 1.6: it could not make its own group, for want of a controller or by the wrong driver':
    'kubelet >= 1.6，缺少控制器或 cgroup driver 不对，建不了自己的 cgroup',
  'crictl < 1.19, and 1.23 - 1.25 in other words': 'crictl < 1.19；1.23 至 1.25 的措辞不同',
  'containerd >= 1.1, CRI-O in other words: an earlier request for the same container is not finished yet':
    'containerd >= 1.1（CRI-O 的措辞不同），同一容器之前的创建请求还没有结束',
  'kubelet: the container ends again and again; why stands in its own log':
    'kubelet，容器反复退出；原因在它自己的日志里',
  'kubelet: the event before it holds the words of the registry': 'kubelet，仓库的原话在前一条事件里',
  'kubectl exec, logs: the container is not running just now': 'kubectl exec、logs，容器此刻没有在运行',
  'kubectl: it got no list of kinds, as it is not let in or another server answers':
    'kubectl，没拿到资源类型列表：没有权限，或应答的是别的服务器',
  'kubeadm join >= 1.13: the kubelet came up with the certificate of an earlier cluster':
    'kubeadm join >= 1.13，kubelet 带着以前集群的证书启动',
  'kubectl: the answer to a question, for one namespace': 'kubectl，对一次查询的回答，只限一个命名空间',
  'kubeadm join --control-plane >= 1.14': '带 --control-plane 的 kubeadm join >= 1.14',
  'calico-node, flannel: the address by which the nodes reach each other': 'calico-node、flannel，节点之间互通用的地址',
  'flannel, k3s, kube-apiserver, kubeadm, kube-proxy to 1.3: they take the address of the interface that holds the default route':
    'flannel、k3s、kube-apiserver、kubeadm、kube-proxy（到 1.3），它们取默认路由所在网卡的地址',
  'kubectl, k3s kubectl, helm, the kubelet: only root may read it, or the path is a directory':
    'kubectl、k3s kubectl、helm、kubelet，文件只有 root 可读，或者路径是个目录',
  'containerd (CRI), CRI-O, cri-dockerd, kubelet with dockershim: no pod starts on the node':
    'containerd（CRI）、CRI-O、cri-dockerd、带 dockershim 的 kubelet，这个节点上一个 Pod 都起不来',
  'kubelet 1.20 and newer, crictl: the first thing that they ask the runtime':
    'kubelet 1.20 及以上、crictl（向运行时问的第一个问题）',
  'k3s, RKE2, where the command names them': 'k3s、RKE2（从命令看得出来）',
  'Go programs of all kinds, which do not say who they are': '各种 Go 程序，看不出是哪一个',
  'k3s, RKE2: the page of usage that follows a wrong command line': 'k3s、RKE2（命令行有误时打印的用法说明）',
  'kubectl: something took the connection and no answer came, or it ended; a load balancer without a backend, a firewall, a control plane without memory':
    'kubectl：连接被接受却没有应答，或者中断，例如没有后端的负载均衡、防火墙、内存不足的控制面',
  'coredns: it does not reach the API server at the address of its service (10.96.0.1:443)':
    'coredns：访问不到 API server 的服务地址（`10.96.0.1:443`）',
  'kubectl get pods, a row of it alone': 'kubectl get pods 的单独一行',
  'kubelet: the runtime did not get the pod’s frame made within four minutes':
    'kubelet：运行时四分钟内没有建好 Pod 的沙箱',
  'kubelet >= 1.8: the path of the node is not there, or is not of the type that the volume asks for':
    'kubelet >= 1.8：节点上没有这个路径，或与卷要求的类型不符',
  'client-go: the kubeconfig names a program that makes the credentials, and it is not in PATH':
    'client-go：kubeconfig 指定由一个程序生成凭据，而它不在 PATH 里',
  'kubelet >= 1.6: one controller without the group is enough; in kind the group is made by the start of the node':
    'kubelet >= 1.6：只要有一个控制器下没有这个组就会报；kind 里这个组由节点启动时创建',
  'kubelet to 1.34 with --pod-infra-container-image, containerd: a quotation mark, a space or a capital in the name':
    '到 1.34 为止带 --pod-infra-container-image 的 kubelet、containerd，镜像名里有引号、空格或大写字母',
}
