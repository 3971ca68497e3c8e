/** kubectl, helm and kubeadm about the file that tells them the cluster. */
import { sig } from '../model'

const access = 'https://kubernetes.io/docs/tasks/access-application-cluster/access-cluster/'
const probes = ['kubectl-get-nodes', 'kubectl-get-pods', 'kubectl-version'] as const

export default [
  sig({
    id: 'kubectl-default-address',
    literal: 'localhost:8080',
    // a web server of one's own on 8080 is reached by other words
    pattern:
      /connection to the server localhost:8080 was refused|(?:server API group list|cluster unreachable|Unable to connect to the server|couldn't get \S+ (?:resource )?list[^:]{0,60}): Get "?http:\/\/localhost:8080\//,
    example: 'The connection to the server localhost:8080 was refused - did you specify the right host or port?',
    nearMiss: 'curl: (7) Failed to connect to localhost:8080 after 0 ms: Connection refused',
    by: 'kubectl; helm in its own words',
    source: 'https://github.com/kubernetes/kubernetes/issues/50295',
    probes,
  }),
  sig({
    id: 'kubectl-no-configuration',
    literal: ['no configuration has been provided', 'incomplete configuration info'],
    pattern:
      /(?:invalid configuration: |error: )no configuration has been provided|Missing or incomplete configuration info/,
    example:
      'error: invalid configuration: no configuration has been provided, try setting KUBERNETES_MASTER environment variable',
    nearMiss: 'error: invalid configuration: cluster has no server defined',
    by: 'client-go: kubectl >= 1.10, helm, operators run outside a cluster',
    source: 'https://github.com/kubernetes/client-go/blob/master/tools/clientcmd/validation.go',
    probes,
  }),
  sig({
    id: 'kubeconfig-other-cluster',
    literal: [
      'candidate authority certificate',
      'You must be logged in to the server',
      'Unable to connect to the server',
    ],
    pattern:
      /candidate authority certificate \\?"(?<ca>kubernetes(?:-ca)?|k3s-server-ca@\d+|rke2-server-ca@\d+|minikubeCA)\\?"|You must be logged in to the server \((?<refused>Unauthorized|the server has asked for the client to provide credentials)|Unable to connect to the server: (?:tls: failed to verify certificate: )?x509: certificate signed by (?<signer>unknown) authority/,
    example:
      'Unable to connect to the server: x509: certificate signed by unknown authority (possibly because of "crypto/rsa: verification error" while trying to verify candidate authority certificate "kubernetes")',
    nearMiss: 'error: You must be logged in to the server (Forbidden)',
    by: 'kubectl with a file from before kubeadm reset, or of another cluster',
    source:
      'https://kubernetes.io/docs/setup/production-environment/tools/kubeadm/troubleshooting-kubeadm/#tls-certificate-errors',
    probes,
  }),
  sig({
    id: 'kubectl-lists-nothing',
    literal: "the server doesn't have a resource type",
    // every cluster has these
    pattern:
      /the server doesn't have a resource type \\?"(?<type>pods?|po|nodes?|no|services?|svc|deployments?|deploy|namespaces?|ns|events?|secrets?|configmaps?|cm)\\?"/,
    example: 'error: the server doesn\'t have a resource type "pods"',
    nearMiss: 'error: the server doesn\'t have a resource type "certificates"',
    by: 'kubectl: it got no list of kinds, as it is not let in or another server answers',
    source:
      'https://github.com/kubernetes/kubernetes/blob/master/staging/src/k8s.io/cli-runtime/pkg/resource/builder.go',
    probes,
  }),
  sig({
    id: 'kubeconfig-unreadable',
    literal: ['rror loading config file', 'nable to read client-', 'nable to read certificate-authority'],
    pattern:
      /(?:[Ee]rror loading config file \\?"(?<file>\/[^"\\]{1,200})\\?":|[Uu]nable to read (?:client-cert|client-key|certificate-authority) (?<part>\/\S{1,200}) for \S{1,100} due to) (?:open [^:]{1,200}: permission denied|read [^:]{1,200}: is a (?<dir>directory))/,
    example:
      'error: error loading config file "/etc/rancher/k3s/k3s.yaml": open /etc/rancher/k3s/k3s.yaml: permission denied',
    nearMiss: 'error: error loading config file "/root/.kube/config": yaml: line 3: mapping values are not allowed',
    by: 'kubectl, k3s kubectl, helm, the kubelet: only root may read it, or the path is a directory',
    source: 'https://github.com/k3s-io/k3s/issues/6325',
    probes,
  }),
  sig({
    id: 'kubeconfig-k3s-mode',
    literal: 'Unable to read /etc/rancher/',
    pattern:
      /Unable to read \/etc\/rancher\/(?:k3s\/k3s|rke2\/rke2)\.yaml, please start server with --write-kubeconfig-mode/,
    example:
      'WARN[0000] Unable to read /etc/rancher/k3s/k3s.yaml, please start server with --write-kubeconfig-mode or --write-kubeconfig-group to modify kube config permissions',
    nearMiss: 'Unable to read /etc/rancher/k3s/registries.yaml',
    by: 'k3s kubectl since 2019',
    source: 'https://github.com/k3s-io/k3s/issues/389',
    probes,
  }),
  sig({
    id: 'kubeconfig-absent',
    literal: ['/etc/kubernetes/admin.conf', '.kube/config', '/etc/rancher/k3s/k3s.yaml'],
    pattern:
      /(?:stat|open|access) ['"‘]?(?<file>\/etc\/kubernetes\/admin\.conf|\/\S{0,100}\.kube\/config|\/etc\/rancher\/k3s\/k3s\.yaml)['"’]?: (?:No|no) such file or directory/,
    example: "cp: cannot stat '/etc/kubernetes/admin.conf': No such file or directory",
    nearMiss: 'sudo cp -i /etc/kubernetes/admin.conf $HOME/.kube/config',
    by: 'coreutils, kubectl, kubeadm',
    source: access,
    probes,
  }),
  sig({
    id: 'kubeconfig-exec-missing',
    literal: ['exec: executable ', 'exec plugin'],
    pattern:
      /getting credentials: exec: (?:executable (?<program>[\w./-]{1,100}) not found|fork\/exec \S{1,200}: no such file)/,
    example: 'Unable to connect to the server: getting credentials: exec: executable aws-iam-authenticator not found',
    nearMiss: 'getting credentials: exec: executable aws failed with exit code 255',
    by: 'client-go: the kubeconfig names a program that makes the credentials, and it is not in PATH',
    source: 'https://github.com/kubernetes/client-go/blob/master/plugin/pkg/client/auth/exec/exec.go',
    probes: ['kubectl-config-view'],
  }),
] as const
