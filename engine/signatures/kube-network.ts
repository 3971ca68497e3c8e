/** Lines of kube-proxy and CoreDNS, and the words by which others see the service network fail. */
import { moduleLoad, moduleName } from '../facts/shared'
import { sig } from '../model'

const proxyLog = ['kubectl-logs kube-proxy'] as const
const dnsLog = ['kubectl-logs coredns'] as const
const k8s = (path: string) => `https://github.com/kubernetes/kubernetes/blob/master/${path}`

export default [
  sig({
    id: 'kube-router-bridge-netfilter',
    literal: 'for bridge. Network policies and service proxy may',
    pattern:
      /Failed to enable (?<what>netfilter|iptables|ip6tables) for bridge\. Network policies and service proxy may not work/,
    example:
      'E0216 10:00:00.000000 1 network_routes_controller.go:181] Failed to enable netfilter for bridge. Network policies and service proxy may not work: exit status 1',
    nearMiss: 'Network policies and service proxy may not work',
    by: 'kube-router: its call of modprobe br_netfilter (netfilter) or the setting itself (iptables, ip6tables) failed',
    source:
      'https://github.com/cloudnativelabs/kube-router/blob/master/pkg/controllers/routing/network_routes_controller.go',
    probes: ['kubectl-logs'],
  }),
  sig({
    id: 'service-ip-unreachable',
    literal: [':443: i/o timeout', ':443: connect: '],
    // the first address of the usual service ranges: kubeadm, k3s, microk8s, kubespray, EKS, OpenShift
    pattern:
      /dial tcp (?<ip>10\.(?:96|43|152\.183|233|100|0|254)(?:\.0)?(?:\.0)?\.1|172\.[23]0\.0\.1):443: (?:i\/o timeout|connect: (?:no route to host|connection refused|connection timed out|network is unreachable))/,
    example: 'Get "https://10.96.0.1:443/api/v1/namespaces/kube-system": dial tcp 10.96.0.1:443: i/o timeout',
    nearMiss: 'dial tcp 10.20.0.7:443: i/o timeout',
    by: 'CoreDNS, flannel, CNI plugins and everything that speaks to the API server through its service',
    source: 'https://kubernetes.io/docs/tasks/debug/debug-application/debug-service/',
    probes: ['kubectl-logs coredns'],
  }),
  sig({
    id: 'coredns-loop-detected',
    literal: ['plugin/loop', 'loop detected', 'detected for zone'],
    pattern:
      /plugin\/loop: (?:Loop \((?<from>[^)]*)\) detected for zone|Seen \\*"?HINFO|Forwarding loop detected)|more than twice, loop detected/,
    example:
      '[FATAL] plugin/loop: Loop (127.0.0.1:41238 -> :53) detected for zone ".", see https://coredns.io/plugins/loop#troubleshooting. Query: "HINFO 4547991504243258144.3688648895315093531."',
    nearMiss: '[INFO] plugin/reload: Running configuration MD5 = 86e5222d14b17c8b907970f002198e96',
    by: 'CoreDNS >= 1.0.6, and plugin names of later releases',
    source: 'https://github.com/coredns/coredns/blob/master/plugin/loop/README.md',
    probes: dnsLog,
  }),
  sig({
    id: 'coredns-api-unreachable',
    literal: ['Failed to list', 'dial tcp'],
    pattern:
      /(?:Failed to list|Failed to watch|error retrieving resource lock|Unable to (?:connect|retrieve)).{0,200}dial tcp (?<ip>10\.\d+\.0\.1|172\.\d+\.0\.1|192\.168\.\d+\.1):443: (?:i\/o timeout|connect: (?<reason>connection refused|no route to host|network is unreachable))/,
    example:
      'E0102 10:00:00.000000       1 reflector.go:153] pkg/mod/k8s.io/client-go: Failed to list *v1.Service: Get "https://10.96.0.1:443/api/v1/services?limit=500": dial tcp 10.96.0.1:443: connect: no route to host',
    nearMiss: 'dial tcp 192.0.2.10:6443: connect: connection refused',
    by: 'CoreDNS and every other client of the API inside a pod',
    source: 'https://kubernetes.io/docs/tasks/debug/debug-application/debug-service/',
    probes: dnsLog,
  }),
  sig({
    id: 'k3s-module-not-started',
    literal: 'Failed to start ',
    pattern: /Failed to start (?<module>nf_conntrack|br_netfilter|iptable_\w+|ip6table_\w+|overlay|nft-\w+) module\b/,
    facts: { 'module.load': moduleLoad },
    read({ module }, emit, line) {
      emit('module.load', 'not-found', line, moduleName(module))
    },
    example: 'WARN[2020-11-13T01:11:28.252607940Z] Failed to start br_netfilter module',
    nearMiss: 'Failed to start docker.service',
    by: 'k3s until 1.20',
    source: 'https://github.com/k3s-io/k3s/blob/v1.19.5%2Bk3s1/pkg/agent/syssetup/setup.go',
  }),
  sig({
    id: 'kube-proxy-modprobe-failed',
    literal: 'Failed to load kernel module',
    pattern:
      /Failed to load kernel module (?:(?<old>nf_conntrack_ipv4)|(?<module>\w+)) with modprobe\. You can ignore this/,
    example:
      'W1026 20:50:47.323161       1 proxier.go:397] Failed to load kernel module nf_conntrack_ipv4 with modprobe. You can ignore this message when kube-proxy is running inside container without mounting /lib/modules',
    nearMiss: 'Failed to load kernel module: permission denied',
    by: 'kube-proxy 1.9 to 1.27',
    source: 'https://github.com/kubernetes/kubernetes/issues/70304',
    probes: proxyLog,
  }),
  sig({
    id: 'modprobe-not-in-image',
    literal: ['exec: \\"modprobe\\"', 'exec: "modprobe"', 'exec: "modprobe'],
    pattern: /exec: \\*"modprobe\\*": executable file not found in \$PATH/,
    example:
      'time="2017-10-19T22:42:27Z" level=warning msg="Running modprobe ip_vs failed with message: ``, error: exec: \\"modprobe\\": executable file not found in $PATH"',
    nearMiss: 'exec: "iptables": executable file not found in $PATH',
    by: 'Go programs in an image without kmod',
    source: 'https://github.com/k0sproject/k0s/issues/4626',
    probes: proxyLog,
  }),
  sig({
    id: 'pod-modprobe-no-modules-dir',
    literal: ['/lib/modules'],
    pattern:
      /can't change directory to '(?<tree>\/lib\/modules)\/?'|(?:could not open moddep file|can't change directory to|[Cc]annot stat|could not open (?:builtin|directory) file) '?\/lib\/modules(?:\/(?<release>[^/'`:\s]+))?/,
    example: "modprobe: can't change directory to '/lib/modules': No such file or directory",
    nearMiss: 'modprobe: FATAL: Module ip_vs not found in directory /lib/modules/6.1.0-10-amd64',
    by: 'modprobe of kmod < 21 and busybox, in a container without the host tree',
    source: 'https://github.com/kubernetes/kubernetes/issues/55043',
  }),
  sig({
    id: 'kube-proxy-speaks',
    literal: ['server_others.go:', 'kube-proxy', 'server_linux.go:', 'proxier.go:', '--config, --write-config-to'],
    pattern:
      /\bserver_others\.go:\d+\]|\bproxier\.go:\d+\]|\bkube-proxy\b|\bflags other than --config, --write-config-to\b|"Using (?:iptables|ipvs|nftables) Proxier"/,
    example: 'I1102 10:08:25.136763       1 server_others.go:117] Using iptables Proxier.',
    nearMiss: 'I1102 10:08:25.136763       1 server.go:117] Version: v1.30.1',
    by: 'kube-proxy',
    source: k8s('cmd/kube-proxy'),
  }),
  sig({
    id: 'kube-proxy-conntrack-denied',
    literal: ['nf_conntrack_max', 'nf_conntrack/parameters/hashsize', 'nf_conntrack'],
    pattern:
      /(?:open|write) \/proc\/sys\/net\/netfilter\/nf_conntrack_\w+: (?:permission denied|read-only file system)|(?:open|write) \/sys\/module\/nf_conntrack\/parameters\/hashsize: (?:permission denied|read-only file system|operation not (?:permitted|supported))/,
    example:
      'F0513 10:00:00.000000       1 server.go:490] open /proc/sys/net/netfilter/nf_conntrack_max: permission denied',
    nearMiss: 'open /proc/sys/net/netfilter/nf_conntrack_max: no such file or directory',
    by: 'kube-proxy in kind, minikube, k3d and other nested nodes',
    source: 'https://github.com/kubernetes/minikube/issues/11418',
    probes: proxyLog,
  }),
  sig({
    id: 'kube-proxy-set-conntrack',
    literal: ['nf_conntrack_max to', 'net/netfilter/nf_conntrack_max'],
    pattern:
      /\b[Ss]et(?:ting)? (?:sysctl )?\W{0,3}(?:net\/netfilter\/)?nf_conntrack_max\W{1,3}(?:to|value=)\W{0,2}(?<value>\d+)/,
    example: "I0513 10:00:00.000000       1 conntrack.go:100] Set sysctl 'net/netfilter/nf_conntrack_max' to 196608",
    nearMiss: 'net.netfilter.nf_conntrack_max = 262144',
    by: 'kube-proxy',
    source: k8s('cmd/kube-proxy/app/conntrack.go'),
    probes: proxyLog,
  }),
  sig({
    id: 'apiserver-refused',
    literal: [':6443', ':8443', ':16443'],
    pattern:
      /(?:dial tcp |The connection to the server |https:\/\/)(?<host>[\w.-]{1,200}):(?:6443|8443|16443)(?:.{0,180}?connect: connection refused|\S{0,120} was refused - did you specify)/,
    example: 'The connection to the server 192.0.2.10:6443 was refused - did you specify the right host or port?',
    nearMiss: 'https://192.0.2.10:6443 is running',
    by: 'kubectl, kubelet, kubeadm',
    source: 'https://kubernetes.io/docs/setup/production-environment/tools/kubeadm/troubleshooting-kubeadm/',
    probes: ['kubectl-get-nodes'],
  }),
  sig({
    id: 'apiserver-no-route',
    literal: [':6443', ':2379', ':2380', ':9345'],
    // 9345 is where agents of RKE2 join
    pattern:
      /https:\/\/(?<name>[\w.-]{1,200}):(?:6443|9345)\/[^\n]{0,300}(?:context deadline exceeded|request canceled while waiting for connection)|dial tcp (?<ip>\d+\.\d+\.\d+\.\d+):(?:6443|2379|2380): (?:connect: no route to host|connect: (?<net>network is unreachable)|i\/o timeout)/,
    example: 'Get "https://192.0.2.10:6443/api?timeout=32s": dial tcp 192.0.2.10:6443: connect: no route to host',
    nearMiss: 'dial tcp 192.0.2.10:6443: connect: connection refused',
    by: 'kubectl, kubelet, etcd, k3s, rke2',
    source: 'https://kubernetes.io/docs/setup/production-environment/tools/kubeadm/troubleshooting-kubeadm/',
    probes: ['journalctl-unit kubelet', 'kubectl-get-nodes'],
  }),
  sig({
    id: 'x509-wrong-ip',
    literal: ['x509: certificate is valid for', "certificate's altnames: IP"],
    // only a certificate of addresses that is asked for one more address: a host name not in the list is another fault
    pattern:
      /x509: certificate is valid for (?<valid>[^"]{0,300}\d+\.\d+\.\d+\.\d+[^"]{0,200}), not (?<asked>\d+\.\d+\.\d+\.\d+)|does not match certificate's altnames: IP: (?<asked2>[\d.]+) is not in the cert's list/,
    example:
      'Unable to connect to the server: x509: certificate is valid for 10.96.0.1, 192.168.1.20, not 192.168.1.31',
    nearMiss: 'x509: certificate is valid for registry.example.com, not docker.io',
    by: 'Go TLS clients: kubectl, kubelet, etcd; Node.js in its own words',
    source: 'https://github.com/kubernetes/kubernetes/issues/10694',
    probes: ['journalctl-unit kubelet', 'kubectl-get-nodes'],
  }),
  sig({
    id: 'kubectl-cert-expired',
    literal: 'x509: certificate has expired or is not yet valid',
    pattern:
      /(?:Unable to connect to the server|:(?:6443|10250|2379|16443).{0,240}?): (?:tls: failed to verify certificate: )?x509: certificate has expired or is not yet valid(?:: current time \S+ is (?<side>after|before))?/,
    example:
      'Unable to connect to the server: x509: certificate has expired or is not yet valid: current time 2024-01-02T10:00:00Z is after 2023-12-31T10:00:00Z',
    nearMiss: 'Get "https://registry-1.docker.io/v2/": x509: certificate has expired or is not yet valid',
    by: 'kubectl, kubelet',
    source: 'https://kubernetes.io/docs/tasks/administer-cluster/kubeadm/kubeadm-certs/',
    probes: ['kubectl-get-nodes'],
  }),
  sig({
    id: 'coredns-waits-for-api',
    literal: 'till waiting on: "kubernetes"',
    pattern: /plugin\/ready: (?:Still waiting on: "|Plugins not ready: ")kubernetes"/,
    example: '[INFO] plugin/ready: Still waiting on: "kubernetes"',
    nearMiss: '[INFO] plugin/ready: Still waiting on: "forward"',
    by: 'coredns: it does not reach the API server at the address of its service (10.96.0.1:443)',
    source: 'https://github.com/coredns/coredns/blob/master/plugin/ready/ready.go',
    probes: ['kubectl-logs', 'kubectl-get-pods', 'iptables'],
  }),
] as const
