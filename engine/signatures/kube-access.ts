/** What the API server refuses, and whom it cannot reach itself: rights, webhooks, the kubelets behind logs and exec. */
import { sig } from '../model'

const k8s = (path: string) => `https://github.com/kubernetes/kubernetes/blob/master/${path}`

export default [
  sig({
    id: 'kube-rbac-forbidden',
    literal: 'is forbidden: User ',
    // old servers wrote `cannot list pods in the namespace "x"`
    pattern:
      /is forbidden: User \\{0,3}"(?<user>(?!system:node:)[^"\\\n]{1,253})\\{0,3}" cannot (?<verb>[a-z]{1,20}) (?:resource \\{0,3}"(?<resource>[\w./-]{1,253})\\{0,3}"|(?<old>[\w./-]{1,253}))(?: in API group \\{0,3}"[^"\\\n]{0,253}\\{0,3}")?(?: (?:in the namespace \\{0,3}"(?<namespace>[\w.-]{1,63})|at the (?<scope>cluster scope)))?/,
    example:
      'pods is forbidden: User "system:serviceaccount:default:app" cannot list resource "pods" in API group "" in the namespace "default"',
    nearMiss: 'pods "web" is forbidden: error looking up service account default/app: serviceaccount "app" not found',
    by: 'kube-apiserver >= 1.6 with RBAC; in the log of each program that asks',
    source: k8s('staging/src/k8s.io/apiserver/pkg/endpoints/handlers/responsewriters/errors.go'),
    probes: ['kubectl-logs'],
  }),
  sig({
    id: 'kube-node-identity-other',
    literal: [
      'allowed to modify node',
      'cannot modify node',
      'same name as the requesting node',
      'is forbidden: User ',
    ],
    // the certificate says one name, the kubelet another
    pattern:
      /nodes? \\{0,3}"(?<owner>[\w.-]{1,253})\\{0,3}" (?:is not allowed to|cannot) modify node \\{0,3}"(?<node>[\w.-]{1,253})|can only access (?:node lease|CSINode) with the same name as the requesting node/,
    example: 'nodes "worker1" is forbidden: node "master" is not allowed to modify node "worker1"',
    nearMiss: 'nodes "worker1" is forbidden: node "worker1" is not allowed to modify taints',
    by: 'kube-apiserver >= 1.7: the admission plugin NodeRestriction',
    source: k8s('plugin/pkg/admission/noderestriction/admission.go'),
    probes: ['journalctl-unit kubelet'],
  }),
  sig({
    id: 'kube-node-user-forbidden',
    literal: ['User "system:node:', 'User \\"system:node:'],
    pattern:
      /is forbidden: User \\{0,3}"system:node:(?<node>[\w.-]{1,253})\\{0,3}" cannot (?<verb>[a-z]{1,20}) resource \\{0,3}"(?<resource>[\w./-]{1,253})\\{0,3}"/,
    example:
      'pods is forbidden: User "system:node:worker" cannot list resource "pods" in API group "" at the cluster scope',
    nearMiss: 'pods is forbidden: User "jane" cannot list resource "pods" in API group "" in the namespace "default"',
    by: 'kube-apiserver >= 1.8: a kubelet, or kubectl with the file of a kubelet',
    source: 'https://kubernetes.io/docs/reference/access-authn-authz/node/',
    probes: ['kubectl-config-view'],
  }),
  sig({
    id: 'kube-webhook-failed',
    literal: ['alling webhook ', 'alling admission webhook', 'conversion webhook for'],
    pattern:
      /(?:calling (?:admission )?webhook \\{0,3}"(?<webhook>[\w.-]{1,253})\\{0,3}"|conversion webhook for [^\n]{1,200} failed): (?:failed to call webhook: )?Post \\{0,3}"?https:\/\/(?:(?<service>[\w-]{1,63})\.(?<namespace>[\w-]{1,63})\.svc|[\w.-]{1,253})[^\n]{0,400}?(?:(?<endpoints>no endpoints available for service)|service \\{0,3}"[\w.-]{1,63}\\{0,3}" (?<gone>not found)|(?<refused>connection refused|no route to host|EOF)|(?<slow>context deadline exceeded|i\/o timeout|timeout awaiting response headers|request canceled)|x509: (?<x509>[^\n]{1,200}))/,
    example:
      'failed calling webhook "validate.nginx.ingress.kubernetes.io": failed to call webhook: Post "https://ingress-nginx-controller-admission.ingress-nginx.svc:443/networking/v1/ingresses?timeout=10s": context deadline exceeded',
    nearMiss:
      'admission webhook "validate.nginx.ingress.kubernetes.io" denied the request: host "_" and path "/" is already defined',
    by: 'kube-apiserver >= 1.9, in the answer to kubectl, helm and controllers',
    source: k8s('staging/src/k8s.io/apiserver/pkg/admission/plugin/webhook/errors/statuserror.go'),
    probes: ['kubectl-get-pods'],
  }),
  sig({
    id: 'kubelet-serving-cert-absent',
    literal: ['tls: internal error', 'no serving certificate available for the kubelet', 'no certificate available'],
    pattern:
      /(?:error dialing backend|:10250\/|https:\/\/[\w.-]{1,253}:10250)[^\n]{0,300}remote error: tls: internal error|TLS handshake error from [\d.:a-f[\]]{3,60}: no (?:serving )?certificate available(?: for the kubelet)?/,
    example:
      'Error from server: Get "https://192.0.2.11:10250/containerLogs/default/web/web": remote error: tls: internal error',
    nearMiss: 'curl: (35) error:0A000438:SSL routines::tlsv1 alert internal error',
    by: 'kube-apiserver and kubelet >= 1.8 with serverTLSBootstrap',
    source: k8s('pkg/kubelet/certificate/kubelet.go'),
    probes: ['kubectl-get-csr'],
  }),
] as const
