import { all, any, is, seen } from '../conditions'
import { defineDiagnosis } from './kit'

const absent = seen('kube-metrics-absent')
const certificate = seen('metrics-scrape-failed', { x509: '~.' })

export default defineDiagnosis({
  id: 'metrics-api-missing',
  area: 'kubernetes',
  tags: ['kubernetes/node'],
  words: {
    title: {
      en: 'No metrics-server answers: kubectl top and autoscaling have nothing to read',
      zh: 'metrics-server 没有应答：kubectl top 和自动扩缩没有数据',
    },
    what: {
      en: 'The API metrics.k8s.io is not there, or its server is not ready. Pods run; only figures are missing, and a HorizontalPodAutoscaler shows <unknown>.',
      zh: 'metrics.k8s.io 这个 API 不存在，或它的服务还没就绪。Pod 照常运行，只是没有指标，HorizontalPodAutoscaler 显示 <unknown>。',
    },
    why: {
      en: 'Kubernetes brings no metrics-server. Where it is installed, it asks each kubelet on port 10250 and checks its certificate: that of kubeadm and of many installers is self-signed and without the address of the node, so every scrape fails and the server never becomes ready.',
      zh: 'Kubernetes 本身不带 metrics-server。装了之后，它会访问每个 kubelet 的 10250 端口并校验证书；kubeadm 和很多安装器生成的是自签证书，里面没有节点地址，于是每次抓取都失败，服务一直不就绪。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(absent, certificate),
      says: {
        en: 'The API does not answer, and its server refuses the certificates of the kubelets.',
        zh: 'API 没有应答，而它的服务不接受 kubelet 的证书。',
      },
    },
    {
      weight: 'points',
      when: any(absent, seen('metrics-scrape-failed')),
      says: {
        en: 'The metrics API does not answer, or its server cannot read the kubelets.',
        zh: '指标 API 没有应答，或它的服务读不到 kubelet。',
      },
    },
  ],
  refutes: [
    {
      when: all(any(absent, seen('metrics-scrape-failed')), seen('kubelet-serving-cert-absent')),
      says: {
        en: 'The kubelets have no certificate at all for their server: that comes first.',
        zh: 'kubelet 根本没有服务端证书：先解决这个。',
      },
    },
  ],
  variants: [
    {
      id: 'heapster',
      when: seen('kube-metrics-absent', { heapster: '~.' }),
      title: {
        en: 'this kubectl still asks Heapster, which is not there',
        zh: '这个 kubectl 还在找 Heapster，而它不存在',
      },
    },
    {
      id: 'certificate',
      when: certificate,
      title: { en: 'it does not accept the certificates of the kubelets', zh: '不接受 kubelet 的证书' },
    },
    {
      id: 'network',
      when: seen('metrics-scrape-failed', { slow: '~.' }),
      title: { en: 'it does not reach the kubelets', zh: '连不到 kubelet' },
    },
  ],
  explains: ['health-probe-fails', 'tls-ca-untrusted'],
  prior: 2,
  ask: ['kubectl-get-pods', 'kubectl-logs'],
  fixes: [
    {
      does: { en: 'Is it there, is it ready, what does it say?', zh: '装了吗、就绪吗、日志说什么？' },
      run: 'kubectl get apiservice v1beta1.metrics.k8s.io\nkubectl -n kube-system get pods -l k8s-app=metrics-server\nkubectl -n kube-system logs -l k8s-app=metrics-server --tail 30',
      root: false,
      risk: 'read-only',
    },
    {
      does: {
        en: 'The line names Heapster: take a kubectl of the cluster’s release, then ask again',
        zh: '报错里提到 Heapster：换成与集群同版本的 kubectl 再试',
      },
      run: 'kubectl version',
      root: false,
      risk: 'read-only',
      caution: {
        en: 'Up to 1.9 kubectl top knows Heapster alone; later ones ask it where the metrics API does not answer.',
        zh: '1.9 及更早的 kubectl top 只认 Heapster；之后的版本在指标 API 没有应答时才去找它。',
      },
    },
    {
      does: { en: 'It is not there: install it', zh: '没装：安装' },
      run: 'kubectl apply -f https://github.com/kubernetes-sigs/metrics-server/releases/latest/download/components.yaml\nminikube addons enable metrics-server   # minikube\nmicrok8s enable metrics-server          # MicroK8s',
      root: false,
      risk: 'safe',
    },
    {
      does: {
        en: 'x509, the right way: let the kubelets get certificates of the cluster, and approve them',
        zh: 'x509 的正规做法：让 kubelet 向集群申请证书并批准',
      },
      run: '# in the KubeletConfiguration: serverTLSBootstrap: true\nkubectl -n kube-system edit configmap kubelet-config\nsudo systemctl restart kubelet      # on each node, after the same line in /var/lib/kubelet/config.yaml\nkubectl get csr',
      root: true,
      risk: 'restarts-service',
    },
    {
      does: {
        en: 'x509, in a test cluster: do not check',
        zh: 'x509，测试集群：不校验',
      },
      run: `kubectl -n kube-system patch deployment metrics-server --type=json -p='[{"op":"add","path":"/spec/template/spec/containers/0/args/-","value":"--kubelet-insecure-tls"}]'`,
      root: false,
      risk: 'restarts-service',
      caution: {
        en: 'Whoever can stand between it and a kubelet can then feed it figures.',
        zh: '这样一来，能插到中间的人就能伪造指标。',
      },
    },
    {
      does: {
        en: 'Time-outs: port 10250 of the nodes must be open for the pods, by the internal address',
        zh: '超时：Pod 要能用内网地址访问节点的 10250 端口',
      },
      run: 'kubectl get nodes -o wide\nkubectl -n kube-system get deployment metrics-server -o yaml | grep kubelet-preferred',
      root: false,
      risk: 'read-only',
    },
  ],
  verify: {
    probe: 'kubectl-get-pods',
    when: is('pod.status', 'Running', 'metrics-server'),
    says: {
      en: 'metrics-server runs; kubectl top nodes answers within a minute.',
      zh: 'metrics-server 在运行，一分钟内 kubectl top nodes 就有结果。',
    },
  },
  prevent: [
    {
      says: {
        en: 'Install metrics-server with the cluster, and an approver for certificates of kubelets.',
        zh: '建集群时一并装好 metrics-server 和 kubelet 证书的审批程序。',
      },
    },
  ],
  sources: [
    'https://github.com/kubernetes-sigs/metrics-server#requirements',
    'https://github.com/kubernetes-sigs/metrics-server/issues/34',
    'https://kubernetes.io/docs/tasks/administer-cluster/kubeadm/kubeadm-certs/#kubelet-serving-certs',
    'https://github.com/kubernetes-sigs/metrics-server/issues/1025',
  ],
})
