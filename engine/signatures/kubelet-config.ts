/** What the kubelet is started with: its configuration, its flags, its credentials. */
import { sig } from '../model'

const probes = ['journalctl-unit kubelet'] as const
const k8s = (path: string) => `https://github.com/kubernetes/kubernetes/blob/master/${path}`

export default [
  sig({
    id: 'kubelet-cluster-ca-missing',
    literal: 'unable to load client CA file',
    pattern: /unable to load client CA file:? \/etc\/kubernetes\/pki\/ca\.crt: .{0,60}no such file or directory/,
    example:
      'error: unable to load client CA file /etc/kubernetes/pki/ca.crt: open /etc/kubernetes/pki/ca.crt: no such file or directory',
    nearMiss:
      'error: unable to load client CA file /etc/kubernetes/pki/ca.crt: data does not contain any valid RSA certificates',
    by: 'kubelet: kubeadm init or join writes this file',
    source: k8s('cmd/kubelet/app/server.go'),
    probes,
  }),
  sig({
    id: 'kubelet-config-missing',
    literal: ['/var/lib/kubelet/config.yaml', 'ubelet config file'],
    pattern:
      /(?:(?:failed to load|failed to read|error reading) [Kk]ubelet config file.{0,200}|open |stat )[\w./]{0,60}\/var\/lib\/kubelet\/config\.yaml.{0,260}no such file or directory|open \/var\/lib\/kubelet\/config\.yaml: no such file or directory|failed to load [Kk]ubelet config file,?(?: path:)? \/var\/lib\/kubelet\/config\.yaml,?(?: e[\w:]*(?: failed[\w /".]*)?)?$/,
    example:
      'E0102 10:00:00.000000    812 run.go:74] "command failed" err="failed to load kubelet config file, path: /var/lib/kubelet/config.yaml, error: failed to load Kubelet config file /var/lib/kubelet/config.yaml, error failed to read kubelet config file \\"/var/lib/kubelet/config.yaml\\", error: open /var/lib/kubelet/config.yaml: no such file or directory"',
    nearMiss:
      'failed to load kubelet config file, path: /var/lib/kubelet/config.yaml, error: strict decoding error: unknown field "x"',
    by: 'kubelet >= 1.11',
    source: k8s('cmd/kubelet/app/server.go'),
    probes,
  }),
  sig({
    id: 'kubelet-unknown-flag',
    literal: 'unknown flag: --',
    pattern:
      /(?:failed to parse kubelet flag|[Ff]ailed to parse kubelet|kubelet\S{0,20} .{0,80}?|server\.go:\d+\] |run\.go:\d+\] )[^\n]{0,80}unknown flag: --(?<flag>[\w-]+)|unknown flag: --(?<known>network-plugin|cni-bin-dir|cni-conf-dir|container-runtime|pod-infra-container-image|cadvisor-port|keep-terminated-pod-volumes|cloud-config|allow-privileged|api-servers|require-kubeconfig|non-masquerade-cidr|docker-endpoint|image-pull-progress-deadline|network-plugin-mtu|register-schedulable|experimental-\w[\w-]*|dynamic-config-dir|feature-gates|cloud-provider)\b/,
    example:
      'E0102 10:00:00.000000    812 run.go:74] "command failed" err="failed to parse kubelet flag: unknown flag: --network-plugin"',
    nearMiss: 'docker: unknown flag: --gpu',
    by: 'kubelet, each release that drops flags: 1.24, 1.27, 1.31, 1.34, 1.35',
    source: 'https://github.com/kubernetes/kubernetes/pull/133779',
    probes,
  }),
  sig({
    id: 'k3s-unknown-option',
    literal: 'flag provided but not defined: -',
    pattern: /flag provided but not defined: -(?<option>[\w-]{1,60})(?<value>[ =][^"\n]{1,60})?/,
    onlyOf: /(?:^|[\s/])(?:k3s|rke2)(?:-(?:agent|server))?(?:\.service)?(?: |$)/,
    example: 'Incorrect Usage: flag provided but not defined: -disable',
    nearMiss: 'Incorrect Usage: flag needs an argument: -disable',
    by: 'k3s, RKE2, where the command names them',
    source: 'https://github.com/k3s-io/k3s/blob/master/pkg/configfilearg/parser.go',
    probes: ['journalctl-unit k3s', 'journalctl-unit k3s-agent'],
  }),
  sig({
    id: 'go-flag-undefined',
    literal: 'flag provided but not defined: -',
    pattern: /flag provided but not defined: -(?<option>[\w-]{1,60})(?<value>[ =][^"\n]{1,60})?/,
    example: 'Incorrect Usage: flag provided but not defined: -disable',
    nearMiss: 'Incorrect Usage: flag needs an argument: -disable',
    by: 'Go programs of all kinds, which do not say who they are',
    source: 'https://github.com/golang/go/blob/master/src/flag/flag.go',
  }),
  sig({
    id: 'k3s-usage',
    literal: ['k3s', 'rke2', 'RKE2_', 'K3S_'],
    pattern:
      /^\s*(?:k3s|rke2) (?:agent|server) (?:- Run |\[OPTIONS\])|\(default: "\/etc\/rancher\/(?:k3s|rke2)\/config\.yaml"\)|\[\$(?:K3S|RKE2)_[A-Z_]{2,40}\]$/,
    example: '   k3s agent - Run node agent',
    nearMiss: 'k3s agent starts',
    by: 'k3s, RKE2: the page of usage that follows a wrong command line',
    source: 'https://docs.k3s.io/cli/agent',
    probes: ['journalctl-unit k3s', 'journalctl-unit k3s-agent'],
  }),
  sig({
    id: 'kubelet-config-unknown-field',
    literal: [
      'strict decoding error',
      'no kind "KubeletConfiguration" is registered',
      'unrecognized feature gate',
      'cannot set feature gate ',
    ],
    // a locked gate: kubernetes, component-base/featuregate
    pattern:
      /config\.yaml.{0,240}(?:strict decoding error|no kind \\*"KubeletConfiguration\\*" is registered)|unrecognized feature gate: (?<gate>\w+)|cannot set feature gate (?<locked>\w{1,80}) to (?:true|false), feature is locked to/,
    example:
      'failed to load kubelet config file, path: /var/lib/kubelet/config.yaml, error: failed to decode: strict decoding error: unknown field "cgroupDrivr"',
    nearMiss: 'Error from server (BadRequest): strict decoding error: unknown field "spec.foo"',
    by: 'kubelet >= 1.18',
    source: k8s('cmd/kubelet/app/server.go'),
    probes,
  }),
  sig({
    id: 'kubelet-client-cert-expired',
    literal: ['client certificate', 'kubelet.conf', 'urrent certificate is expired'],
    pattern:
      /[Cc]urrent certificate is expired|active client certificate has expired|part of the existing bootstrap client certificate (?:in \S+ )?is expired(?:: (?<date>[\d-]+))?|[Tt]he existing client certificate is expired|client certificate .{0,60}is expired/,
    example:
      'E0101 14:32:07.026281  740513 bootstrap.go:265] part of the existing bootstrap client certificate is expired: 2022-03-01 14:19:03 +0000 UTC',
    nearMiss: 'Client rotation is on, will bootstrap in background',
    by: 'kubelet >= 1.8',
    source: k8s('pkg/kubelet/certificate/bootstrap/bootstrap.go'),
    probes,
  }),
  sig({
    id: 'kubelet-bootstrap-conf-missing',
    literal: 'unable to load bootstrap kubeconfig',
    pattern: /unable to load bootstrap kubeconfig: stat (?<path>\S+bootstrap\S*\.\w+): no such file or directory/,
    example:
      'failed to run Kubelet: unable to load bootstrap kubeconfig: stat /etc/kubernetes/bootstrap-kubelet.conf: no such file or directory',
    nearMiss: 'unable to load bootstrap kubeconfig: permission denied',
    by: 'kubelet >= 1.8',
    source: k8s('pkg/kubelet/certificate/bootstrap/bootstrap.go'),
    probes,
  }),
  sig({
    id: 'kubelet-unauthorized',
    literal: ['Unauthorized', 'provide credentials'],
    pattern:
      /(?:Unable to register node|Failed while requesting a signed certificate|[Uu]nable to register node with API server|Error updating node status|Failed to list \*v1\.Node|Failed to list \*core\.Node|Failed to update lease|failed to ensure lease exists|[Ff]ailed to ensure node lease exists).{0,240}(?:Unauthorized|must be logged in to the server|has asked for the client to provide credentials)/,
    example:
      'E0301 09:00:00.000000    900 kubelet_node_status.go:93] Unable to register node "node-1" with API server: Unauthorized',
    nearMiss: 'docker: Error response from daemon: unauthorized: authentication required',
    by: 'kubelet',
    source: k8s('pkg/kubelet/kubelet_node_status.go'),
    probes,
  }),
  sig({
    id: 'apiserver-client-cert-expired',
    literal: ['x509: certificate has expired or is not yet valid'],
    pattern:
      /Unable to authenticate the request.{0,120}x509: certificate has expired or is not yet valid(?:.{0,60}is (?<side>after|before))?/,
    example:
      'authentication.go:63] "Unable to authenticate the request" err="[x509: certificate has expired or is not yet valid: current time 2021-06-03T07:29:14Z is after 2021-05-29T15:48:22Z',
    nearMiss: 'tls: failed to verify certificate: x509: certificate signed by unknown authority',
    by: 'kube-apiserver',
    source: k8s('staging/src/k8s.io/apiserver/pkg/endpoints/filters/authentication.go'),
    probes: ['kubectl-logs kube-apiserver'],
  }),
  sig({
    id: 'kubectl-unauthorized',
    literal: 'must be logged in to the server',
    pattern: /You must be logged in to the server/,
    example: 'error: You must be logged in to the server (Unauthorized)',
    nearMiss: 'please log in to the server first',
    by: 'kubectl',
    source: 'https://kubernetes.io/docs/tasks/administer-cluster/kubeadm/kubeadm-certs/',
    probes: ['kubectl-get-nodes'],
  }),
  sig({
    id: 'kubelet-node-ip-absent',
    literal: [
      "not found in the host's network interfaces",
      'failed to validate nodeIP',
      'interface with specified node ip',
    ],
    pattern:
      /node IP: \\*"(?<ip>[\da-fA-F.:]+)\\*" not found in the host's network interfaces|[Ff]ailed to validate nodeIP|failed to find interface with specified node ip/,
    example:
      'E0102 10:00:00.000000    812 kubelet_node_status.go:586] "Failed to set some node status fields" err="failed to validate nodeIP: node IP: \\"192.168.1.20\\" not found in the host\'s network interfaces" node="node-1"',
    nearMiss: 'Using node IP: "192.168.1.20"',
    by: 'kubelet >= 1.10',
    source: k8s('pkg/kubelet/kubelet_node_status.go'),
    probes,
  }),
] as const
