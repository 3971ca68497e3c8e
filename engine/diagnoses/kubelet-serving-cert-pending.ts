import { all, is, min, seen } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'kubelet-serving-cert-pending',
  area: 'kubernetes',
  tags: ['kubernetes/kubelet', 'security/certificates'],
  words: {
    title: { en: 'The kubelet has no certificate for its own server', zh: 'kubelet 自己的服务端还没有证书' },
    what: {
      en: 'kubectl logs, exec and top fail with “tls: internal error”: the API server calls the kubelet on port 10250, and the kubelet has nothing to show. Pods run undisturbed.',
      zh: 'kubectl logs、exec、top 报 “tls: internal error”：API server 去连 kubelet 的 10250 端口，而 kubelet 拿不出证书。Pod 本身不受影响。',
    },
    why: {
      en: 'With serverTLSBootstrap (--rotate-server-certificates) the kubelet asks the cluster for this certificate. No part of Kubernetes approves such requests by itself, since it cannot know whether the addresses in them are the node’s own: an administrator or an approver has to. Requests that nobody approves are dropped after a day, and the kubelet asks again.',
      zh: '开了 serverTLSBootstrap（--rotate-server-certificates）后，kubelet 会向集群申请这张证书。Kubernetes 自己不会批准这种申请，因为无法确认里面的地址是不是该节点的：要由管理员或审批程序来批。没人批的申请一天后被清掉，kubelet 会再申请。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(seen('kubelet-serving-cert-absent'), min('csr.serving-pending', 1)),
      says: {
        en: 'The kubelet breaks off the handshake, and its request waits for approval.',
        zh: 'kubelet 中断了握手，而它的证书申请还在等批准。',
      },
    },
    {
      weight: 'points',
      when: seen('kubelet-serving-cert-absent'),
      says: {
        en: 'The kubelet answers the API server with an internal error of TLS.',
        zh: 'kubelet 用 TLS 内部错误回应 API server。',
      },
    },
    {
      weight: 'hints',
      when: min('csr.serving-pending', 1),
      says: { en: 'A kubelet waits for its server certificate.', zh: '有 kubelet 在等服务端证书。' },
    },
  ],
  refutes: [
    {
      when: is('csr.serving-pending', 0),
      says: { en: 'No request of a kubelet waits.', zh: '没有待批准的 kubelet 申请。' },
    },
  ],
  explains: [],
  prior: 2,
  ask: ['kubectl-get-csr', 'journalctl-unit kubelet'],
  names: { REQUEST: [] },
  fixes: [
    {
      does: {
        en: 'Look at the requests that wait, and approve those of your nodes',
        zh: '查看等待中的申请，批准自己节点的',
      },
      run: 'kubectl get csr\nkubectl describe csr REQUEST\nkubectl certificate approve REQUEST',
      root: false,
      risk: 'safe',
      caution: {
        en: 'The requestor must be system:node:NAME, and the addresses those of that node.',
        zh: '申请者应为 system:node:NAME，里面的地址也要是该节点的。',
      },
    },
    {
      does: { en: 'Let it be done for good by an approver', zh: '装一个审批程序，一劳永逸' },
      run: 'kubectl apply -f https://raw.githubusercontent.com/alex1989hu/kubelet-serving-cert-approver/main/deploy/standalone-install.yaml',
      root: false,
      risk: 'safe',
    },
    {
      does: { en: 'Or go back to a certificate that the kubelet signs itself', zh: '或者改回 kubelet 自签的证书' },
      run: "sudo sed -i 's/^serverTLSBootstrap: true/serverTLSBootstrap: false/' /var/lib/kubelet/config.yaml\nsudo systemctl restart kubelet",
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'metrics-server then needs --kubelet-insecure-tls.',
        zh: '这样 metrics-server 需要加 --kubelet-insecure-tls。',
      },
    },
  ],
  verify: {
    probe: 'kubectl-get-csr',
    when: is('csr.serving-pending', 0),
    says: { en: 'No request waits any more.', zh: '不再有等待中的申请。' },
  },
  prevent: [
    {
      says: {
        en: 'Turn serverTLSBootstrap on together with an approver, never alone.',
        zh: '开 serverTLSBootstrap 时同时装好审批程序。',
      },
    },
  ],
  sources: [
    'https://kubernetes.io/docs/tasks/administer-cluster/kubeadm/kubeadm-certs/#kubelet-serving-certs',
    'https://kubernetes.io/docs/reference/access-authn-authz/certificate-signing-requests/#kubernetes-signers',
    'https://github.com/kubernetes/kubernetes/blob/master/pkg/kubelet/certificate/kubelet.go',
  ],
})
