/** What the API server refuses, and whom it cannot reach itself: rights, webhooks, the kubelets behind logs and exec. */
import { sig } from '../model'

const k8s = (path: string) => `https://github.com/kubernetes/kubernetes/blob/master/${path}`

export default [
  sig({
    id: 'kube-rbac-forbidden',
    literal: ['is forbidden: User ', 'the server does not allow access to the requested resource'],
    // old servers wrote `cannot list pods in the namespace "x"`; those of 1.6 gave clients no reason at all
    pattern:
      /is forbidden: User \\{0,3}"(?<user>(?!system:node:)[^"\\\n]{1,253})\\{0,3}" cannot (?<verb>[a-z]{1,20}) (?:resource \\{0,3}"(?<resource>[\w./-]{1,253})\\{0,3}"|(?<old>[\w./-]{1,253}))(?: in API group \\{0,3}"[^"\\\n]{0,253}\\{0,3}")?(?: (?:in the namespace \\{0,3}"(?<namespace>[\w.-]{1,63})|at the (?<scope>cluster scope)))?|the server does not allow access to the requested resource(?: \((?<did>[a-z]{2,10}) (?<what>[\w./-]{1,253}))?/,
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
  sig({
    id: 'kube-pod-security-refused',
    literal: ['violates PodSecurity', 'security context constraint', 'pod security policy', 'validate pod request'],
    // `would violate` is a warning: the pod is made
    pattern:
      /violates PodSecurity \\{0,3}"(?<level>[\w:.-]{1,60})\\{0,3}"|(?<scc>unable to validate against any security context constraint)|(?<psp>unable to validate against any pod security policy|no providers available to validate pod request)/,
    example:
      'Error creating: pods "web-6c69d7595-fvqr5" is forbidden: violates PodSecurity "restricted:latest": allowPrivilegeEscalation != false (container "web" must set securityContext.allowPrivilegeEscalation=false)',
    nearMiss: 'Warning: would violate PodSecurity "restricted:latest": allowPrivilegeEscalation != false',
    by: 'kube-apiserver >= 1.23 (Pod Security admission), OpenShift, Kubernetes up to 1.24 (PodSecurityPolicy)',
    source: k8s('staging/src/k8s.io/pod-security-admission/admission/admission.go'),
    probes: ['kubectl-apply', 'kubectl-describe-pod'],
  }),
  sig({
    id: 'kube-quota-exceeded',
    literal: ['xceeded quota', 'ailed quota', ' usage per '],
    pattern:
      /is forbidden: (?:[Ee]xceeded quota: (?<quota>[\w.-]{1,253}), requested: (?<requested>[^\n]{1,200}?), used: [^\n]{1,300}, limited: |[Ff]ailed quota: (?<unset>[\w.-]{1,253}): must specify )|is forbidden: [^\n]{0,100}(?<range>(?:minimum|maximum) \S{1,40} usage per (?:Container|Pod|PersistentVolumeClaim) is )/,
    example:
      'Error creating: pods "web-749f85b49c-4fs9b" is forbidden: exceeded quota: compute-resources, requested: pods=1, used: pods=3, limited: pods=3',
    nearMiss: 'Error: Disk quota exceeded',
    by: 'kube-apiserver: ResourceQuota and LimitRange, in events of ReplicaSets and in answers to kubectl',
    source: k8s('staging/src/k8s.io/apiserver/pkg/admission/plugin/resourcequota/controller.go'),
    probes: ['kubectl-apply'],
  }),
  sig({
    id: 'kube-admission-denied',
    literal: ['denied the request', 'denied request:'],
    pattern:
      /admission webhook \\{0,3}"(?<webhook>[\w.-]{1,253})\\{0,3}" denied the request|ValidatingAdmissionPolicy '(?<policy>[\w.-]{1,253})' with binding '[\w.-]{1,253}' denied request:/,
    example: 'error: failed to create deployment: admission webhook "validate.kyverno.svc-fail" denied the request: ',
    nearMiss: 'failed calling webhook "validate.kyverno.svc-fail": failed to call webhook: Post "https://x": EOF',
    by: 'kube-apiserver, for Kyverno, Gatekeeper, ingress-nginx and other webhooks; policies of its own since 1.26',
    source: k8s('staging/src/k8s.io/apiserver/pkg/admission/plugin/webhook/errors/statuserror.go'),
    probes: ['kubectl-apply'],
  }),
  sig({
    id: 'kube-metrics-absent',
    literal: ['Metrics API not available', 'metrics.k8s.io', 'resource metrics API', 'services http:heapster:'],
    pattern:
      /\bMetrics API not available|(?<down>the server is currently unable to handle the request \(get (?:nodes|pods)\.metrics\.k8s\.io)|(?<none>could not find the requested resource \(get (?:nodes|pods)\.metrics\.k8s\.io)|unable to (?:fetch|get) metrics [^\n]{0,80}resource metrics API: (?:no metrics|the server)|\((?:get|post) services (?<heapster>http:heapster:)\)/,
    example: 'error: Metrics API not available',
    nearMiss: 'error: You must be logged in to the server (Unauthorized)',
    by: 'kubectl top, the HorizontalPodAutoscaler, dashboards',
    source: 'https://github.com/kubernetes-sigs/metrics-server/blob/master/KNOWN_ISSUES.md',
    probes: ['kubectl-get-pods', 'kubectl-logs'],
  }),
  sig({
    id: 'metrics-scrape-failed',
    literal: ['ailed to scrape node', 'ully scrape metrics', 'fetch metrics from'],
    pattern:
      /(?:[Ff]ailed to scrape node|unable to (?:fully scrape metrics|fetch metrics from))[^\n]{0,300}?(?:x509: (?<x509>[^\n]{1,120})|(?<auth>40[13] (?:Unauthorized|Forbidden)|Forbidden|Unauthorized)|(?<slow>context deadline exceeded|i\/o timeout|no route to host|connection refused|no such host))/,
    example:
      'E0223 02:47:56.385022 1 scraper.go:140] "Failed to scrape node" err="Get \\"https://192.0.2.25:10250/metrics/resource\\": x509: cannot validate certificate for 192.0.2.25 because it doesn\'t contain any IP SANs" node="worker-0"',
    nearMiss: 'Scrape of metrics from node worker-0 took 12ms',
    by: 'metrics-server 0.2 and newer',
    source: 'https://github.com/kubernetes-sigs/metrics-server/blob/master/KNOWN_ISSUES.md',
    probes: ['kubectl-logs'],
  }),
  sig({
    id: 'kubectl-no-answer',
    literal: ['Unable to connect to the server', 'the server was unable to return a response'],
    pattern:
      /Unable to connect to the server: (?:(?<ended>EOF|read tcp [^\n]{1,120}: connection reset by peer)|(?<slow>context deadline exceeded|net\/http: request canceled while waiting for connection|net\/http: TLS handshake timeout))|Error from server \((?<inside>Timeout)\): the server was unable to return a response/,
    example:
      'Unable to connect to the server: net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)',
    nearMiss: 'Unable to connect to the server: x509: certificate signed by unknown authority',
    by: 'kubectl: something took the connection and no answer came, or it ended; a load balancer without a backend, a firewall, a control plane without memory',
    source: 'https://github.com/kubernetes/kubernetes/blob/master/staging/src/k8s.io/kubectl/pkg/cmd/util/helpers.go',
    probes: ['kubectl-config-view', 'ping'],
  }),
  sig({
    id: 'k3s-server-silent',
    literal: 'failed to get CA certs: ',
    // 127.0.0.1:6444 is the agent's own balancer: it takes the connection and finds no server behind it
    pattern:
      /failed to get CA certs: Get \\*"https:\/\/(?<address>[\w.:[\]-]{1,100})\/cacerts\\*": (?:context deadline exceeded|net\/http: |read tcp|EOF)/,
    example:
      'level=error msg="failed to get CA certs: Get \\"https://127.0.0.1:6444/cacerts\\": read tcp 127.0.0.1:41000->127.0.0.1:6444: read: connection reset by peer"',
    nearMiss: 'failed to get CA certs: https://192.0.2.10:6443/cacerts: 401 Unauthorized',
    by: 'k3s, rke2',
    source: 'https://github.com/k3s-io/k3s/blob/master/pkg/clientaccess/token.go',
    probes: ['journalctl-unit k3s-agent', 'ping'],
  }),
] as const
