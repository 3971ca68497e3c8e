/** Lines about the pod network: the runtime's readiness, CNI plugins, and the add-ons' daemons. */
import { sig } from '../model'

export default [
  sig({
    id: 'cni-not-ready',
    literal: [
      'NetworkPluginNotReady',
      'network is not ready',
      'cni plugin not initialized',
      'cni config uninitialized',
      'network plugin is not ready',
    ],
    pattern:
      /NetworkPluginNotReady|runtime network not ready|network plugin is not ready: cni config uninitialized|cni plugin not initialized|network is not ready: container runtime network not ready/,
    example:
      'container runtime network not ready: NetworkReady=false reason:NetworkPluginNotReady message:Network plugin returns error: cni plugin not initialized',
    nearMiss: 'NetworkReady=true',
    by: 'kubelet, crictl info, node conditions',
    source: 'https://github.com/kubernetes/kubernetes/blob/master/pkg/kubelet/runtime.go',
    probes: ['journalctl-unit kubelet', 'kubectl-describe-node', 'crictl-info'],
  }),
  sig({
    id: 'cni-no-config',
    literal: [
      'no network config found in',
      'No CNI configuration file in',
      'cni config uninitialized',
      'No networks found in',
      'no networks found in',
      'no valid networks found in',
    ],
    pattern:
      /no network config found in (?<dir>\/[\w./-]+)|No CNI configuration file in|(?<kubelet>cni config uninitialized)|[nN]o (?:valid )?networks found in (?<old>\/[\w./-]+)/,
    example:
      'time="2024-01-02T10:00:00Z" level=error msg="failed to load cni during init, please check CRI plugin status before setting up network for pods" error="cni config load failed: no network config found in /etc/cni/net.d: cni plugin not initialized: failed to load cni config"',
    nearMiss: 'no network interface found',
    by: 'containerd >= 1.1, CRI-O, kubelet with dockershim',
    source: 'https://github.com/containerd/go-cni/blob/main/opts.go',
    probes: ['journalctl-unit containerd', 'journalctl-unit kubelet', 'crictl-info'],
  }),
  sig({
    id: 'cni-sandbox-network-failed',
    literal: ['network for ', 'failed to set up pod'],
    pattern:
      /failed to set ?up network for (?:sandbox|pod)\b|[Nn]etworkPlugin \\?"?cni\\?"? failed to set up pod|error adding pod \S{1,200} to CNI network/,
    example:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "0123": plugin type="portmap" failed (add): unable to create chain CNI-HOSTPORT-SETMARK',
    nearMiss: 'setting up network for pod web-0',
    by: 'containerd, CRI-O, kubelet with dockershim: a CNI plug-in failed, which runs as root on the node',
    source: 'https://github.com/containerd/containerd/blob/main/internal/cri/server/sandbox_run.go',
    probes: ['kubectl-describe-pod'],
  }),
  sig({
    id: 'cni-plugin-not-found',
    literal: ['failed to find plugin', 'needs CNI plugin', '/cni/bin/', '/lib/cni/', '/libexec/cni/'],
    pattern:
      /failed to find plugin \\*"(?<plugin>[\w.-]+)\\*" in path \[(?<path>[^\]]*)\]|needs CNI plugin \\*"(?<needed>[\w.-]+)\\*" to be installed|(?:stat|exec) \/(?:opt\/cni\/bin|usr\/lib(?:exec)?\/cni)\/(?<file>[\w.-]+): no such file or directory/,
    example:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "0123": plugin type="bridge" failed (add): failed to find plugin "loopback" in path [/opt/cni/bin]',
    nearMiss: 'failed to find plugin directory',
    by: 'libcni in containerd, CRI-O, kubelet, podman, nerdctl',
    source: 'https://github.com/containernetworking/cni/blob/main/pkg/invoke/find.go',
    probes: ['kubectl-describe-pod', 'journalctl-unit kubelet', 'journalctl-unit containerd'],
  }),
  sig({
    id: 'cni-plugin-not-executable',
    literal: ['/opt/cni/bin/', '/usr/lib/cni/', '/usr/libexec/cni/'],
    pattern:
      /fork\/exec \/(?:opt\/cni\/bin|usr\/lib(?:exec)?\/cni)\/(?<plugin>[\w.-]+): (?<reason>exec format error|permission denied|no such file or directory)/,
    example: 'failed to setup network for sandbox: fork/exec /opt/cni/bin/calico: exec format error',
    nearMiss: 'ls: cannot access /opt/cni/bin/: No such file or directory',
    by: 'libcni',
    source: 'https://github.com/containernetworking/cni/blob/main/pkg/invoke/raw_exec.go',
    probes: ['kubectl-describe-pod', 'journalctl-unit kubelet'],
  }),
  sig({
    id: 'cni-dir-missing',
    literal: ['/opt/cni/bin', '/etc/cni/net.d', 'cni'],
    pattern:
      /(?:stat|open|cannot access|readdirent|failed to read directory) '?(?<dir>\/(?:opt\/cni\/bin|etc\/cni\/net\.d))\/?'?: [Nn]o such file or directory/,
    example: "ls: cannot access '/etc/cni/net.d': No such file or directory",
    nearMiss: 'stat /etc/cni/net.d/10-flannel.conflist: no such file or directory',
    by: 'ls, containerd, kubelet',
    source: 'https://github.com/containerd/go-cni/blob/main/opts.go',
    probes: ['ls-cni'],
  }),
  sig({
    id: 'flannel-subnet-env-missing',
    literal: '/run/flannel/subnet.env',
    pattern: /(?:open|stat) \/run\/flannel\/subnet\.env: no such file or directory/,
    example:
      'failed to setup network for sandbox "0123": plugin type="flannel" failed (add): loadFlannelSubnetEnv failed: open /run/flannel/subnet.env: no such file or directory',
    nearMiss: 'wrote subnet file to /run/flannel/subnet.env',
    by: 'the flannel CNI plugin while flanneld has not started',
    source: 'https://github.com/flannel-io/flannel/blob/master/Documentation/troubleshooting.md',
    probes: ['kubectl-describe-pod', 'journalctl-unit kubelet'],
  }),
  sig({
    id: 'cni-addon-file-missing',
    literal: [
      '/var/lib/calico/nodename',
      'getting ClusterInformation: connection is unauthorized',
      'cilium.sock',
      'multus.kubeconfig',
      '/run/weave',
      'cilium-agent',
    ],
    pattern:
      /(?:stat \/var\/lib\/calico\/nodename: no such file|(?<token>getting ClusterInformation: connection is unauthorized)|unable to connect to Cilium (?:agent|daemon)|dial unix \/var\/run\/cilium\/cilium\.sock: connect: (?:no such file|connection refused)|unable to connect to Cilium daemon|multus\.kubeconfig: no such file)/,
    example:
      'plugin type="calico" failed (add): stat /var/lib/calico/nodename: no such file or directory: check that the calico/node container is running and has mounted /var/lib/calico/',
    nearMiss: 'wrote /var/lib/calico/nodename',
    by: 'CNI plugins of Calico, Cilium and Multus while their agent does not run on this node, or has not renewed their token',
    source: 'https://github.com/projectcalico/calico/blob/master/cni-plugin/pkg/plugin/plugin.go',
    probes: ['kubectl-describe-pod', 'journalctl-unit kubelet'],
  }),
  sig({
    id: 'cni-agent-silent',
    literal: [
      'Cilium API client timeout exceeded',
      'getting ClusterInformation: Get',
      'netplugin failed with no error message',
    ],
    pattern:
      /(?<cilium>Cilium API client timeout exceeded)|getting ClusterInformation: Get \\*"?https:\/\/\[?(?<service>[\d.:a-f]{3,45})\]?:443\/[^\n]{0,200}(?:i\/o timeout|connection refused|no route to host|context deadline exceeded|Client\.Timeout)|(?<dead>netplugin failed with no error message)/,
    example:
      'networkPlugin cni failed to set up pod "web-0_default" network: Unable to create endpoint: Cilium API client timeout exceeded',
    nearMiss:
      'plugin type="calico" failed (add): error getting ClusterInformation: connection is unauthorized: Unauthorized',
    by: 'CNI plug-ins of Cilium and Calico: the agent of the node, or the API of the cluster, does not answer them; libcni where the plug-in died without a word',
    source: 'https://github.com/cilium/cilium/blob/main/pkg/client/client.go',
    probes: ['kubectl-get-pods', 'kubectl-describe-pod'],
  }),
  sig({
    id: 'flannel-pod-cidr-missing',
    literal: ['pod cidr not assigned', 'pod cidr'],
    pattern: /node \\*"(?<node>[^"\\]+)\\*" pod cidr not assigned/,
    example: 'Error registering network: failed to acquire lease: node "node-1" pod cidr not assigned',
    nearMiss: 'pod cidr 10.244.0.0/24 assigned',
    by: 'flannel',
    source: 'https://github.com/flannel-io/flannel/blob/master/Documentation/troubleshooting.md',
    probes: ['kubectl-logs kube-flannel'],
  }),
  sig({
    id: 'flannel-br-netfilter-missing',
    literal: ['/proc/sys/net/bridge/bridge-nf-call-iptables: no such file or directory'],
    pattern: /(?:stat|open) \/proc\/sys\/net\/bridge\/bridge-nf-call-ip6?tables: no such file or directory/,
    example:
      'E0102 10:00:00.000000       1 main.go:277] Failed to check br_netfilter: stat /proc/sys/net/bridge/bridge-nf-call-iptables: no such file or directory',
    nearMiss: '/proc/sys/net/bridge/bridge-nf-call-iptables contents are not set to 1',
    by: 'flannel >= 0.24, Docker, k3s',
    source: 'https://github.com/flannel-io/flannel/blob/master/main.go',
    probes: ['kubectl-logs kube-flannel'],
  }),
  sig({
    id: 'calico-rpf-loose',
    literal: "RPF check is set to 'loose'",
    pattern: /Kernel's RPF check is set to 'loose'/,
    example:
      "[FATAL][1436] int_dataplane.go 824: Kernel's RPF check is set to 'loose'.  This would allow endpoints to spoof their IP address.",
    nearMiss: 'net.ipv4.conf.all.rp_filter = 2',
    by: 'calico-node',
    source: 'https://github.com/projectcalico/calico/blob/master/felix/dataplane/linux/int_dataplane.go',
  }),
  sig({
    id: 'calico-bird-not-ready',
    literal: ['calico/node is not ready', 'BIRD is not ready'],
    pattern: /calico\/node is not ready: (?<reason>.{0,120})/,
    example: 'Readiness probe failed: calico/node is not ready: BIRD is not ready: BGP not established with 10.0.0.12',
    nearMiss: 'calico/node is ready',
    by: 'calico-node',
    source: 'https://github.com/projectcalico/calico/blob/master/node/pkg/health/health.go',
    probes: ['kubectl-describe-pod'],
  }),
  sig({
    id: 'cni-address-undetected',
    literal: [
      'uto-detect an IPv4 address',
      'autodetect an IPv4 address',
      'already using the IPv4 address',
      'any valid interface to use',
      'Failed to find interface to use',
      'must share the same IP version',
    ],
    pattern:
      /Unable to auto-detect an IPv4 address using interface regexes (?<names>\[[^\]\n]{0,200}\])|Couldn't autodetect an IPv4 address|Calico node '(?<other>[\w.-]{1,253})' is already using the IPv4 address (?<taken>[\d.]{7,15}\d)|Failed to find (?:any valid )?interface to use(?: that matches the interfaces and\/or regexes provided|: (?!failed to get default interface: [Uu]nable to find default route)[^\n]{1,200})|cluster-cidr: [^\n]{1,200} and node-ip: [^\n]{1,200}, must share the same IP version/,
    example:
      '2020-09-16 10:27:19.076 [WARNING][10] startup.go 594: Unable to auto-detect an IPv4 address using interface regexes [eth.*|en.*|em.*]: no valid host interfaces found',
    nearMiss: '[INFO][9] startup.go 483: Using autodetected IPv4 address on interface eth0: 192.0.2.7/24',
    by: 'calico-node, flannel: the address by which the nodes reach each other',
    source: 'https://github.com/projectcalico/calico/blob/master/node/pkg/lifecycle/startup/startup.go',
    probes: ['ip-addr'],
  }),
  sig({
    id: 'cni-bridge-address-differs',
    literal: ['already has an IP address', 'link has incompatible addresses'],
    pattern:
      /failed to set bridge addr: [\\"]*(?<cut>[\w-]+)[\\"]* already has an IP address(?! different)|"?(?<bridge>[\w-]+)\\?"? already has an IP address different from (?<want>\S+)|interface (?<link>\S+): link has incompatible addresses/,
    example: 'failed to set bridge addr: "cni0" already has an IP address different from 10.244.1.1/24',
    nearMiss: 'cni0 already has an IP address',
    by: 'CNI bridge plugin, flannel',
    source: 'https://github.com/containernetworking/plugins/blob/main/plugins/main/bridge/bridge.go',
  }),
] as const
