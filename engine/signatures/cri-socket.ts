/** Clients of the container runtime interface, crictl, kubeadm and the kubelet: whose socket they ask, and what answers. */
import { sig } from '../model'

export default [
  sig({
    id: 'cri-endpoint',
    literal: ['API for endpoint', 'API is not implemented for endpoint'],
    pattern: /CRI (?<api>v1\w*) \w+ API (?:is not implemented )?for endpoint \\*"(?<socket>[^"\\]+)/,
    example:
      'validate CRI v1 runtime API for endpoint "unix:///var/run/cri-dockerd.sock": rpc error: code = Unimplemented desc = unknown service runtime.v1.RuntimeService',
    nearMiss: 'API endpoint "https://10.0.0.1:6443"',
    by: 'kubelet, kubeadm, crictl >= 1.26',
    source: 'https://github.com/kubernetes/kubernetes/pull/112542',
    probes: ['crictl-info', 'journalctl-unit kubelet'],
  }),
  sig({
    id: 'cri-default-endpoints',
    literal: ['connect using default endpoints'],
    pattern: /(?:runtime|image) connect using default endpoints: \[(?<endpoints>[^\]]+)\]/,
    example:
      'WARN[0000] runtime connect using default endpoints: [unix:///var/run/dockershim.sock unix:///run/containerd/containerd.sock unix:///run/crio/crio.sock unix:///var/run/cri-dockerd.sock]. As the default settings are now deprecated, you should set the endpoint instead.',
    nearMiss: 'connecting to endpoint 10.0.0.1:2379',
    by: 'crictl >= 1.19 without /etc/crictl.yaml',
    source: 'https://github.com/kubernetes-sigs/cri-tools/issues/1041',
    probes: ['crictl-info'],
  }),
  sig({
    id: 'cri-socket-absent',
    literal: [
      '.sock: connect: no such file or directory',
      '.sock: no such file or directory',
      ".sock', make sure you are running as root",
    ],
    pattern:
      /(?:dial unix |endpoint '?unix:\/\/|unix:\/\/)(?<socket>\/[\w./-]*(?:dockershim|containerd|docker-containerd|crio|cri-dockerd|frakti)\.sock)(?:: (?:connect: )?no such file or directory|', make sure you are running as root)/,
    example:
      'FATA[0000] listing containers: rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing dial unix /var/run/dockershim.sock: connect: no such file or directory"',
    nearMiss: 'dial unix /var/run/docker.sock: connect: no such file or directory',
    by: 'kubelet, kubeadm, crictl',
    source: 'https://github.com/kubernetes-sigs/cri-tools/issues/1089',
    probes: ['crictl-info', 'journalctl-unit kubelet'],
  }),
  sig({
    id: 'cri-connect-timeout',
    literal: ['make sure you are running as root and the', 'unable to determine '],
    pattern:
      /failed to connect, make sure you are running as root and the (?:runtime|endpoint) has been started|unable to determine (?:runtime|image) API version: rpc error: code = (?:Unavailable|DeadlineExceeded)/,
    example:
      'level=fatal msg="failed to connect: failed to connect, make sure you are running as root and the runtime has been started: context deadline exceeded"',
    nearMiss:
      "connect endpoint 'unix:///run/crio/crio.sock', make sure you are running as root and the endpoint has been started",
    by: 'crictl < 1.19, and 1.23 - 1.25 in other words',
    source: 'https://github.com/kubernetes-sigs/cri-tools',
    probes: ['crictl-info'],
  }),
  sig({
    id: 'crictl-no-answer',
    literal: 'failed to connect: ',
    pattern:
      /^FATA\[\d+\] (?:failed to connect: ){1,2}(?:failed to connect, make sure you are running as root and the runtime has been started: )?(?:context deadline exceeded|rpc error)/,
    example: 'FATA[0010] failed to connect: failed to connect: context deadline exceeded',
    nearMiss: 'FATA[0000] unable to determine runtime API version',
    by: 'crictl before 1.25',
    source: 'https://github.com/kubernetes-sigs/cri-tools/blob/master/docs/crictl.md',
    probes: ['crictl-info'],
  }),
  sig({
    id: 'cri-socket-refused',
    literal: '.sock: connect: connection refused',
    pattern:
      /dial unix (?<socket>\/[\w./-]*(?:dockershim|containerd|crio|cri-dockerd)\.sock): connect: connection refused/,
    example: 'transport: Error while dialing: dial unix /run/containerd/containerd.sock: connect: connection refused',
    nearMiss: 'dial unix /var/run/docker.sock: connect: connection refused',
    by: 'kubelet, kubeadm, crictl',
    source: 'https://github.com/kubernetes/kubernetes/issues/114956',
    probes: ['crictl-info', 'journalctl-unit kubelet'],
  }),
  sig({
    id: 'cri-endpoint-no-scheme',
    literal: 'without URL scheme is deprecated',
    pattern: /Usage of CRI endpoints without URL scheme is deprecated/,
    example:
      'W0102 10:00:00.000000    812 initconfiguration.go:119] Usage of CRI endpoints without URL scheme is deprecated and can cause kubelet errors in the future.',
    nearMiss: 'URL scheme is http',
    by: 'kubeadm >= 1.24',
    source: 'https://github.com/kubernetes/kubernetes/blob/master/cmd/kubeadm/app/util/config/initconfiguration.go',
    probes: ['kubeadm-init'],
  }),
  sig({
    id: 'crictl-config-endpoint',
    literal: ['runtime-endpoint:'],
    pattern: /^\W*(?:[\w./]*crictl\.yaml:)?runtime-endpoint: *["']?(?<endpoint>\S+?)["']?\s*$/,
    example: 'runtime-endpoint: unix:///run/containerd/containerd.sock',
    nearMiss: '  --runtime-endpoint value, -r value   Endpoint of CRI container runtime service',
    by: '/etc/crictl.yaml',
    source: 'https://github.com/kubernetes-sigs/cri-tools/blob/master/docs/crictl.md',
    probes: ['cat-crictl-yaml'],
  }),
  sig({
    id: 'kubelet-endpoint-flag',
    literal: ['container-runtime-endpoint', 'containerRuntimeEndpoint'],
    pattern:
      /(?:--container-runtime-endpoint[= ]|container-runtime-endpoint=\\*"|containerRuntimeEndpoint: *["']?)(?<endpoint>(?:unix:\/\/)?\/[\w./-]+\.sock)/,
    example:
      'KUBELET_KUBEADM_ARGS="--container-runtime=remote --container-runtime-endpoint=unix:///var/run/dockershim.sock"',
    nearMiss: 'Flag --container-runtime-endpoint has been deprecated',
    by: 'kubeadm-flags.env, kubelet command line, config.yaml',
    source: 'https://kubernetes.io/docs/tasks/administer-cluster/migrating-from-dockershim/',
    probes: ['cat-kubeadm-flags'],
  }),
] as const
