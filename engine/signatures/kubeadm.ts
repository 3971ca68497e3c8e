/** Lines of kubeadm: preflight checks of init and join, and the waits after them. From 1.5 (no tags) to today (`[ERROR Name]:`). */
import { sig } from '../model'

const checks = 'https://github.com/kubernetes/kubernetes/blob/master/cmd/kubeadm/app/preflight/checks.go'
const probes = ['kubeadm-init'] as const

export default [
  sig({
    id: 'kube-port-in-use',
    literal: 'bind: address already in use',
    pattern:
      /:(?<port>6443|9345|16443|2379|2380|10248|10249|10250|10255|10256|10257|10259): bind: address already in use/,
    example:
      'failed to create listener: failed to listen on 0.0.0.0:10257: listen tcp 0.0.0.0:10257: bind: address already in use',
    nearMiss: 'listen tcp 0.0.0.0:80: bind: address already in use',
    by: 'kubelet, kube-proxy, etcd and the control plane; k3s, rke2, microk8s',
    source: 'https://kubernetes.io/docs/reference/networking/ports-and-protocols/',
    probes: ['journalctl-unit kubelet'],
  }),
  sig({
    id: 'kubeadm-port-in-use',
    literal: ['Port-', 'is in use'],
    // without the tag only the ports of Kubernetes itself count: dev servers print the same sentence
    pattern:
      /\[ERROR Port-(?<tagged>\d+)\]|^\W*(?:\[preflight\] )?Port (?<port>2379|2380|6443|8080|10248|10250|10251|10252|10255|10256|10257|10259) is in use\b/,
    example: '\t[ERROR Port-10250]: Port 10250 is in use',
    nearMiss: 'Port 5173 is in use, trying another one...',
    by: 'kubeadm >= 1.4',
    source: checks,
    probes,
  }),
  sig({
    id: 'kubeadm-file-exists',
    literal: ['FileAvailable', 'already exists', 'is not empty'],
    pattern:
      /\[ERROR (?:FileAvailable|DirAvailable)--(?<what>[\w.-]+)\]|(?<path>\/etc\/kubernetes(?:\/[\w./-]+)?|\/var\/lib\/kubelet) (?:already exists|is not empty)/,
    example:
      '\t[ERROR FileAvailable--etc-kubernetes-manifests-kube-apiserver.yaml]: /etc/kubernetes/manifests/kube-apiserver.yaml already exists',
    nearMiss: 'namespace kube-system already exists',
    by: 'kubeadm >= 1.4',
    source: checks,
    probes,
  }),
  sig({
    id: 'kubeadm-etcd-dir-not-empty',
    literal: 'is not empty',
    pattern: /\/etcd is not empty/,
    example: '\t[ERROR DirAvailable--var-lib-etcd]: /var/lib/etcd is not empty',
    nearMiss: 'rmdir: failed: directory /var/lib/etcdata is not empty',
    by: 'kubeadm >= 1.5',
    source: checks,
    probes,
  }),
  sig({
    id: 'kubeadm-cri-not-running',
    literal: ['container runtime is not running', 'unable to check if the container runtime at'],
    pattern: /container runtime is not running|unable to check if the container runtime at (?<socket>\S+) is running/,
    example:
      '\t[ERROR CRI]: container runtime is not running: output: time="2023-04-22T10:00:00Z" level=fatal msg="validate service connection"',
    nearMiss: 'the container is not running',
    by: 'kubeadm 1.11 - 1.31',
    source: checks,
    probes,
  }),
  sig({
    id: 'kubeadm-cri-service-failed',
    literal: [
      'failed to create new CRI runtime service',
      "Couldn't create the interface used for talking to the container",
    ],
    pattern:
      /failed to create new CRI runtime service|Couldn't create the interface used for talking to the container runtime/,
    example:
      'failed to create new CRI runtime service: validate service connection: validate CRI v1 runtime API for endpoint "unix:///var/run/containerd/containerd.sock": rpc error: code = Unimplemented desc = unknown service runtime.v1.RuntimeService',
    nearMiss: 'failed to create containerd task',
    by: 'kubeadm >= 1.31',
    source: 'https://github.com/kubernetes/kubernetes/blob/master/cmd/kubeadm/app/util/runtime/runtime.go',
    probes,
  }),
  sig({
    id: 'kubeadm-many-cri-sockets',
    literal: ['ound multiple CRI', 'ound multiple container runtimes'],
    pattern: /[Ff]ound multiple (?:CRI (?:endpoints|sockets)|container runtimes)\b/,
    example:
      "Found multiple CRI endpoints on the host. Please define which one do you wish to use by setting the 'criSocket' field in the kubeadm configuration file: unix:///var/run/containerd/containerd.sock, unix:///var/run/cri-dockerd.sock",
    nearMiss: 'Found multiple networks',
    by: 'kubeadm >= 1.14',
    source: 'https://github.com/kubernetes/kubernetes/blob/master/cmd/kubeadm/app/util/runtime/runtime.go',
    probes,
  }),
  sig({
    id: 'kubeadm-not-root',
    literal: ['user is not running as root', 'must be run as root'],
    pattern: /IsPrivilegedUser\]: user is not running as root|\[preflight\].*user is not running as root/,
    example: '\t[ERROR IsPrivilegedUser]: user is not running as root',
    nearMiss: 'container user is not running as root, good',
    by: 'kubeadm >= 1.5',
    source: checks,
    probes,
  }),
  sig({
    id: 'kubeadm-preflight-fatal',
    literal: 'Some fatal errors occurred',
    pattern: /Some fatal errors occurred/,
    example: 'error execution phase preflight: [preflight] Some fatal errors occurred:',
    nearMiss: 'some errors occurred',
    by: 'kubeadm >= 1.4',
    source: checks,
    probes,
  }),
  sig({
    id: 'kubeadm-kubelet-unhealthy',
    literal: [
      'kubelet is unhealthy due to',
      'The HTTP call equal to',
      "It seems like the kubelet isn't running",
      'kubelet-check]',
      "couldn't initialize a Kubernetes cluster",
      'kubelet is not healthy',
      'kubelet is not running',
    ],
    pattern:
      /The HTTP call equal to 'curl -sSL http:\/\/(?:localhost|127\.0\.0\.1):(?<port>\d+)|It seems like the kubelet isn't running or healthy|[Tt]he kubelet is not (?:healthy after|running)|couldn't initialize a Kubernetes cluster|kubelet is unhealthy due to a misconfiguration of the node|\[kubelet-check\] Initial timeout of \d/,
    example: "[kubelet-check] It seems like the kubelet isn't running or healthy.",
    nearMiss: '[kubelet-check] The kubelet is healthy after 1.001s',
    by: 'kubeadm >= 1.8',
    source: 'https://github.com/kubernetes/kubernetes/blob/master/cmd/kubeadm/app/util/apiclient/wait.go',
    probes,
  }),
  sig({
    id: 'kubeadm-join-cluster-exists',
    literal: ['is already part of the cluster', 'already exists in the cluster'],
    pattern:
      /a Node with name "(?<node>[^"]+)" and status "Ready" already exists in the cluster|is already part of the cluster/,
    example:
      'error execution phase kubelet-start: a Node with name "node-1" and status "Ready" already exists in the cluster. You must delete the existing Node or change the name of this new joining Node',
    nearMiss: 'the secret already exists in the cluster namespace',
    by: 'kubeadm >= 1.15',
    source: 'https://github.com/kubernetes/kubernetes/blob/master/cmd/kubeadm/app/cmd/phases/join/kubelet.go',
    probes,
  }),
  sig({
    id: 'kubeadm-old-credentials',
    literal: 'error uploading crisocket: ',
    pattern:
      /error uploading crisocket: (?:Unauthorized|nodes? \\?"(?<node>[\w.-]{1,253})\\?" (?:not found|is forbidden))/,
    example: 'error execution phase kubelet-start: error uploading crisocket: Unauthorized',
    nearMiss: 'error execution phase kubelet-start: error uploading crisocket: timed out waiting for the condition',
    by: 'kubeadm join >= 1.13: the kubelet came up with the certificate of an earlier cluster',
    source: 'https://github.com/kubernetes/kubeadm/issues/1438',
    probes,
  }),
  sig({
    id: 'minikube-driver-unhealthy',
    literal: ['DRV_NOT_HEALTHY', 'DRV_NOT_DETECTED', 'PROVIDER_DOCKER_'],
    pattern: /Exiting due to (?<reason>DRV_NOT_HEALTHY|DRV_NOT_DETECTED|PROVIDER_DOCKER_\w{1,40})\b/,
    example:
      '❌  Exiting due to DRV_NOT_HEALTHY: Found driver(s) but none were healthy. See above for suggestions how to fix installed drivers.',
    nearMiss: '❌  Exiting due to GUEST_PROVISION: Failed to start host',
    by: 'minikube >= 1.12',
    source: 'https://github.com/kubernetes/minikube/blob/master/pkg/minikube/reason/reason.go',
  }),
  sig({
    id: 'kubeadm-ipvs-warning',
    literal: ['RequiredIPVSKernelModulesAvailable', 'RequiredIPVSKernelModules'],
    pattern: /WARNING RequiredIPVSKernelModules\w*\]/,
    example:
      '\t[WARNING RequiredIPVSKernelModulesAvailable]: the IPVS proxier will not be used, because the following required kernel modules are not loaded: [ip_vs_sh ip_vs ip_vs_rr ip_vs_wrr]',
    nearMiss: 'IPVS proxier will not be used because the following required kernel modules are not loaded: [ip_vs]',
    by: 'kubeadm 1.11 - 1.20',
    source: 'https://github.com/kubernetes/kubeadm/issues/975',
    probes,
  }),
  sig({
    id: 'kubeadm-warning',
    literal: '[WARNING ',
    pattern: /\[WARNING (?<check>[A-Z][\w-]+)\]: /,
    example: '\t[WARNING FileExisting-socat]: socat not found in system path',
    nearMiss: '[WARNING] no valid configuration',
    by: 'kubeadm >= 1.8',
    source: checks,
    probes,
  }),
  sig({
    id: 'kube-program-missing',
    literal: [
      '[ERROR FileExisting-',
      'path of conntrack',
      'GUEST_MISSING_CONNTRACK',
      'not found in system path',
      'which crictl',
      'crictl: command not found',
      'NOT_FOUND_CRI_DOCKERD',
      'NOT_FOUND_CNI_PLUGINS',
      "cannot execute 'kubelet --version'",
    ],
    // minikube runs on the machine itself with the driver none, and asks for crictl, cri-dockerd and the CNI plug-ins there
    pattern:
      /\[ERROR FileExisting-(?<program>[\w.-]{1,40})\]|^\s+(?<early>[\w.-]{1,40}) not found in system path$|Error looking for path of (?<tool>conntrack): |Exiting due to (?:GUEST_MISSING_CONNTRACK|NOT_FOUND_(?:CRI_DOCKERD|CNI_PLUGINS))|(?:RUNTIME_ENABLE: |\bRun: )?which (?<minikube>crictl): exit status 1|sudo: (?<sudo>crictl): command not found|cannot execute '(?<version>kubelet) --version': [^\n]{0,60}executable file not found/,
    example: '\t[ERROR FileExisting-conntrack]: conntrack not found in system path',
    nearMiss: '\t[WARNING FileExisting-socat]: socat not found in system path',
    by: 'kubeadm (before 1.8 without the brackets), kube-proxy, minikube with the driver none',
    source: checks,
    probes,
  }),
  sig({
    id: 'join-token-invalid',
    literal: [
      'JWS signature',
      'JWS signed token',
      'is invalid for this cluster',
      'token CA hash',
      'token is not valid: ',
      '/cacerts: 401',
      'server: not authorized',
      'invalid token CA hash length',
      'none of the public keys',
      'invalid token format',
      'failed to normalize ',
      'encrypted with different token',
      'failed to get config map: ',
      '/v1-',
      'is required to join a cluster',
    ],
    // kubeadm: cmd/kubeadm/app/util/config/cluster.go; k3s: pkg/clientaccess/token.go and pkg/cluster/bootstrap.go
    pattern:
      /could not find a JWS signature in the cluster-info ConfigMap for token ID|there is no JWS signed token in the cluster-info ConfigMap|[Tt]his token id "\w+" is invalid for this cluster|token id "\w+" is invalid for this cluster or it has expired|(?<hash>token CA hash does not match the Cluster CA certificate hash)|(?<hash2>none of the public keys "[^"\n]{1,400}" are pinned)|token is not valid: https?:\/\/\S+: 401 Unauthorized|failed to get CA certs: \S+\/cacerts: 401 Unauthorized|failed to retrieve configuration from server: not authorized|\b(?<form>invalid token (?:CA hash length|format))|failed to normalize (?:server )?(?<form2>token)\b|bootstrap data already found and encrypted with (?<other>different token)|failed to get config map: (?:(?<unknown>Unauthorized)|configmaps \\{0,3}"kubeadm-config\\{0,3}" is forbidden: User \\{0,3}"system:anonymous)|https:\/\/\S{1,100}\/v1-(?:k3s|rke2)\/\S{1,100}: 401 Unauthorized|(?:K3S|RKE2)_TOKEN is (?<none>required) to join a cluster/,
    example: 'level=error msg="token CA hash does not match the Cluster CA certificate hash: f08676bf != 8e7d49c6"',
    nearMiss: 'Found multiple CRI endpoints on the host',
    by: 'kubeadm join, k3s, rke2: a node that wants to join',
    source: 'https://github.com/k3s-io/k3s/blob/master/pkg/clientaccess/token.go',
    probes: ['kubeadm-init', 'journalctl-unit k3s-agent'],
  }),
  sig({
    id: 'join-cert-key-refused',
    literal: [
      '"kubeadm-certs" was not found',
      'error decoding secret data with provided key',
      'error decoding certificate key',
    ],
    pattern:
      /Secret "kubeadm-certs" was (?<gone>not found) in the "kube-system" Namespace|error decoding (?:secret data with provided|certificate) (?<other>key)\b/,
    example:
      'error downloading certs: error downloading the secret: Secret "kubeadm-certs" was not found in the "kube-system" Namespace. This Secret might have expired.',
    nearMiss: '[download-certs] Downloading the certificates in Secret "kubeadm-certs" in the "kube-system" Namespace',
    by: 'kubeadm join --control-plane >= 1.14',
    source: 'https://github.com/kubernetes/kubernetes/blob/master/cmd/kubeadm/app/phases/copycerts/copycerts.go',
    probes: ['kubeadm-init'],
  }),
  sig({
    id: 'kube-version-skew',
    literal: [
      'the kubelet version is higher than the control plane version',
      'is lower than kubeadm can support',
      'kubeadm only supports deploying clusters with the control plane version',
      'Specified version to upgrade to',
      'is greater than kubeadm version',
      'only supports external etcd version',
      'uses an old API spec',
    ],
    // kubeadm: preflight/checks.go, util/config/common.go
    pattern:
      /the kubelet version is higher than the control plane version(?:.{0,200}Kubelet version: \\{0,3}"(?<kubelet>[\d.]{3,12}).{0,20}Control plane version: \\{0,3}"(?<plane>[\d.]{3,12}))?|[Kk]ubelet version \\{0,3}"?(?<old>v?[\d.]{3,12})\S{0,30} is lower than kubeadm can support|this version of kubeadm only supports deploying clusters with the control plane version >= (?<oldest>[\d.]{3,12})|Specified version to upgrade to "(?<target>v[\d.]{3,12})\S{0,20}" is (?:too high|higher than the kubeadm version|at least one minor release)|Kubernetes version is greater than kubeadm version|this version of kubeadm only supports external etcd version >=|your configuration file uses an old API spec: \\{0,3}"(?<spec>kubeadm\.k8s\.io\/\w{1,12})/,
    example:
      '\t[ERROR KubeletVersion]: the kubelet version is higher than the control plane version. This is not a supported version skew and may lead to a malfunctional cluster. Kubelet version: "1.30.0" Control plane version: "1.29.3"',
    nearMiss: 'I0903 15:54:42.869062   25969 server.go:415] "Kubelet version" kubeletVersion="v1.27.3"',
    by: 'kubeadm >= 1.8: init, join, upgrade',
    source: checks,
    probes,
  }),
  sig({
    id: 'join-node-password-rejected',
    literal: ['ode password rejected', 'ode password validation failed'],
    pattern: /[Nn]ode password (?:rejected, duplicate hostname|validation failed)/,
    example:
      'level=error msg="Node password rejected, duplicate hostname or contents of \'/etc/rancher/node/password\' may not match server node-passwd entry, try enabling a unique node name with the --with-node-id flag"',
    nearMiss: 'level=info msg="Node password secret created"',
    by: 'k3s, rke2: the server keeps the password of the first node of this name',
    source: 'https://docs.k3s.io/architecture#how-agent-node-registration-works',
    probes: ['journalctl-unit k3s-agent'],
  }),
  sig({
    id: 'join-discovery-timeout',
    literal: 'validate the identity of the API Server',
    pattern:
      /couldn't validate the identity of the API Server: (?:abort connecting to API servers after timeout|failed to request the cluster-info ConfigMap)/,
    example:
      "error execution phase preflight: couldn't validate the identity of the API Server: abort connecting to API servers after timeout of 5m0s",
    nearMiss: 'could not validate the identity',
    by: 'kubeadm',
    source: 'https://github.com/kubernetes/kubernetes/blob/v1.18.0/cmd/kubeadm/app/discovery/token/token.go',
    probes: ['kubeadm-init'],
  }),
] as const
