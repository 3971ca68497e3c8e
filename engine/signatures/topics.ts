/**
 * Error lines of which only the speaker is known. They prove nothing; where nothing else is known
 * they tell in which decision tree the questions begin.
 */
import { sig } from '../model'
import { takesOut } from './module-words'

const source = 'https://docs.docker.com/engine/daemon/troubleshoot/'

export default [
  sig({
    id: 'topic-container-start',
    literal: ['OCI runtime', 'rror response from daemon', 'shim task', 'runc create failed', 'cannot start container'],
    pattern:
      /OCI runtime \w+ failed|OCI runtime error|failed to create (?:shim )?task|runc create failed|[Cc]annot start (?:container|service) |Error response from daemon: (?!Get )/,
    example:
      'docker: Error response from daemon: OCI runtime create failed: something nobody has seen before: unknown.',
    nearMiss: 'Error response from daemon: Get "https://registry-1.docker.io/v2/": EOF',
    by: 'docker, podman, containerd',
    source,
    probes: ['docker-ps', 'docker-run'],
  }),
  sig({
    id: 'topic-container-unhealthy',
    literal: [
      'is unhealthy',
      'dependency failed to start',
      'for service "',
      ' Restarting (',
      "didn't complete successfully",
      'Container ',
      ' (unhealthy)',
      '" is not running',
      'is missing dependency',
      'timeout waiting for dependencies',
      'application not healthy after',
      'had unexpected health status',
    ],
    // the last ones: docker compose, pkg/compose/dependencies.go, start.go and up.go
    pattern:
      /\b[Cc]ontainer (?:for service )?"?(?<container>[\w.-]{1,128})"? is unhealthy|dependency failed to start: (?:container (?<ended>[\w.-]{1,128}) (?:exited(?: \((?<code>\d{1,3})\))?|has no))?|dependency \S{1,128} failed to start|\sRestarting \(\d{1,3}\) (?:Less|About|\d+) [^\n]{0,300}\s(?<row>[\w.-]{1,128})\s*$|\bservice "(?<job>[\w.-]{1,128})" didn't complete successfully: exit \d|^\s*(?:[✘✖] )?Container (?<listed>[\w.-]{1,128})\s{1,8}(?:Error|Unhealthy)\b|\sUp (?:Less|About|\d+) [^\n]{1,40}\(unhealthy\)[^\n]{0,200}\s(?<sick>[\w.-]{1,128})\s*$|^(?:Error: )?service "(?<exec>[\w.-]{1,128})" is not running$|^(?:Error: )?[\w.-]{1,128} is missing dependency (?<missing>[\w.-]{1,128})$|^(?:Error: )?(?<slow>timeout) waiting for dependencies$|^(?:Error: )?(?<late>application) not healthy after \d|container (?<status>[\w.-]{1,128}) had unexpected health status /,
    example: 'dependency failed to start: container app-db-1 is unhealthy',
    nearMiss: 'app-db-1 is healthy',
    by: 'docker compose, docker ps: a container that others wait for failed its own check, or ends again and again; what it said itself decides',
    source: 'https://github.com/docker/compose/blob/main/pkg/compose/convergence.go',
    probes: ['docker-logs', 'docker-inspect-state'],
  }),
  sig({
    id: 'topic-docker-daemon',
    literal: ['dockerd', 'starting daemon', 'start daemon', 'docker.service'],
    pattern:
      /(?:\bdockerd(?:\[\d+\])?: |level=(?:error|fatal) [^\n]{0,80}\bdockerd\b|docker\.service: )[^\n]{0,200}\b(?:[Ee]rror|[Ff]ailed|[Ff]atal|panic|cannot|unable)\b|[Ee]rror starting daemon: |failed to start daemon: /,
    example: 'Oct 01 16:15:52 host dockerd[3191]: level=error msg="something failed"',
    nearMiss: 'dockerd[3191]: level=info msg="Loading containers: done."',
    by: 'dockerd, systemd',
    source,
    probes: ['journalctl-unit docker'],
  }),
  sig({
    id: 'topic-kubelet',
    literal: [
      'kubelet',
      'kubeadm',
      '[preflight]',
      'error execution phase',
      '[ERROR ',
      'Exiting due to',
      'failed to get CA certs',
      'failed to validate token',
      'Node password rejected',
      'token CA hash',
    ],
    pattern:
      /\b(?:kubelet|kubeadm)(?:\[\d+\])?[:.][^\n]{0,300}\b(?:[Ee]rr(?:or)?[ =:]|[Ff]ailed|[Ff]atal|panic|cannot|unable to)|error execution phase |\[ERROR [\w-]+\]: |\bExiting due to (?:K8S|RUNTIME|GUEST|HOST|DRV|PROVIDER|INET|RSRC)_\w+|failed to (?:get CA certs|validate token)\b|Node password rejected|token CA hash does not match/,
    example: 'kubelet[4759]: E0405 05:33:40.511159 4759 server.go:274] failed to run Kubelet: a reason nobody knows',
    nearMiss: 'kubelet[4759]: I0405 05:33:40.511159 4759 server.go:274] Started kubelet',
    by: 'kubelet, kubeadm, minikube, k3s, rke2',
    source: 'https://kubernetes.io/docs/setup/production-environment/tools/kubeadm/troubleshooting-kubeadm/',
    probes: ['journalctl-unit kubelet'],
  }),
  sig({
    id: 'topic-iptables',
    literal: ['iptables', 'ip6tables', 'Could not process rule'],
    pattern:
      /(?:\bip6?tables(?:-\w+)* v[\d.]+(?: \((?:legacy|nf_tables)\))?: |^ip6?tables: (?!Chain already exists|\/)|\bip6?tables failed|Perhaps ip6?tables or your kernel needs to be upgraded|^Error: Could not process rule)/,
    example: 'Perhaps iptables or your kernel needs to be upgraded.',
    nearMiss: '  slave iptables-restore: /usr/sbin/iptables-legacy-restore',
    by: 'iptables, nft',
    source: 'https://git.netfilter.org/iptables/',
    probes: ['iptables'],
  }),
  sig({
    id: 'topic-unit',
    literal: ['.service: ', 'code=exited', 'Failed to start ', 'Job for '],
    pattern:
      /(?<!docker|containerd|kubelet)\.service: (?:Main process exited|Failed with result|Control process exited|main process exited)|^Failed to start [A-Z][\w /().-]{2,80}\.$|\(code=exited, status=[1-9]\d*|Job for \S+ failed because/,
    example: 'foo.service: Main process exited, code=exited, status=3/NOTIMPLEMENTED',
    nearMiss: 'foo.service: Succeeded.',
    by: 'systemd',
    source: 'https://www.freedesktop.org/software/systemd/man/latest/systemd.exec.html',
    probes: ['journalctl-unit', 'systemctl-failed'],
  }),
  sig({
    id: 'topic-pull',
    literal: ['rror response from daemon: Get', 'pull', 'ErrImagePull', 'ImagePullBackOff', 'registry'],
    pattern:
      /Error response from daemon: Get |(?:[Ee]rror|[Ff]ailed) (?:to pull|pulling) (?:image|and unpack|config)|Failed to pull image|failing to pull image|error pulling image configuration|\b(?:ErrImagePull|ImagePullBackOff)\b/,
    example: 'Error response from daemon: Get "https://registry.example/v2/": a reason nobody knows',
    nearMiss: 'latest: Pulling from library/alpine',
    by: 'docker, containerd, kubelet',
    source: 'https://distribution.github.io/distribution/',
    probes: ['docker-pull'],
  }),
  sig({
    id: 'topic-pod',
    literal: [
      'ack-off restarting failed',
      'CrashLoopBackOff',
      'ImagePullBackOff',
      'ErrImagePull',
      'Pod sandbox changed',
    ],
    pattern:
      /\b[Bb]ack-off restarting failed container|\b(?:CrashLoopBackOff|ImagePullBackOff|ErrImagePull)\b|Pod sandbox changed, it will be killed/,
    example: 'Warning  BackOff  2s (x5 over 30s)  kubelet  Back-off restarting failed container',
    nearMiss: 'Back-off pulling image of a volume',
    by: 'kubelet, kubectl: what went wrong before stands in the events of the pod',
    source: 'https://kubernetes.io/docs/tasks/debug/debug-application/debug-pods/',
    probes: ['kubectl-describe-pod'],
  }),
  sig({
    id: 'topic-module',
    notOf: takesOut,
    literal: ['modprobe: ', 'insmod: ', 'rmmod: ', 'depmod: '],
    pattern: /\b(?:modprobe|insmod|depmod): (?:ERROR|FATAL|can't|cannot|failed)/,
    example: 'modprobe: ERROR: something nobody knows',
    nearMiss: 'modprobe: INFO: loaded',
    by: 'kmod, busybox',
    source: 'https://github.com/kmod-project/kmod',
    probes: ['modprobe'],
  }),
  sig({
    id: 'topic-packages',
    literal: ['E: ', 'dpkg: error', 'dnf', 'yum', 'zypper', 'pacman'],
    pattern: /^E: (?!Unable to locate package)|^dpkg: error|^Error: (?:Transaction|Failed to download metadata)/,
    example: 'E: something that nobody knows',
    nearMiss: 'W: Some index files failed to download.',
    by: 'apt, dpkg, dnf',
    source: 'https://wiki.debian.org/AptCLI',
    probes: ['package-manager'],
  }),
  sig({
    id: 'topic-containerd',
    literal: ['containerd', 'crictl', 'validate service connection'],
    pattern:
      /\bcontainerd(?:\[\d+\])?: [^\n]{0,200}\b(?:[Ff]ailed|[Ff]atal|panic|cannot|unable)\b|\bcontainerd\.service: [^\n]{0,80}(?:code=exited|Failed)|validate service connection: /,
    example: 'containerd: failed to frobnicate: a reason nobody knows',
    nearMiss: 'containerd: containerd successfully booted in 0.05s',
    by: 'containerd, crictl',
    source: 'https://github.com/containerd/containerd',
    probes: ['journalctl-unit containerd'],
  }),
  sig({
    id: 'topic-mount',
    literal: ['mount: ', 'mount error', 'mount.'],
    pattern: /^(?:u?mount(?:\.\w+)?: (?!INFO)\S+|mount error\(\d+\): )/,
    example: 'mount: /mnt: a reason nobody knows.',
    nearMiss: 'umount: INFO: done',
    by: 'util-linux, nfs-utils, cifs-utils',
    source: 'https://github.com/util-linux/util-linux',
    probes: ['dmesg'],
  }),
  sig({
    id: 'topic-clock',
    literal: ['chronyd', 'ntpd', 'timesyncd', 'ntpdate', 'adjtimex', 'ntp_adjtime'],
    pattern:
      /\b(?:chronyd|ntpd|ntpdate|systemd-timesyncd)(?:\[\d+\])?: [^\n]{0,200}\b(?:[Ff]ailed|[Ff]atal|[Ee]rror|cannot|[Cc]ould not)\b|\b(?:adjtimex|ntp_adjtime)\b[^\n]{0,60}failed/,
    example: 'chronyd: Fatal error : a reason nobody knows',
    nearMiss: 'chronyd[812]: Selected source 192.0.2.1',
    by: 'chrony, ntp, systemd-timesyncd',
    source: 'https://chrony-project.org/documentation.html',
    probes: ['timedatectl'],
  }),
  sig({
    id: 'topic-tunnel',
    literal: ['wg-quick: ', 'openvpn', 'tailscaled'],
    pattern:
      /\b(?:wg-quick|openvpn|tailscaled)(?:\[\d+\])?: [^\n]{0,200}\b(?:[Ff]ailed|[Ff]atal|[Ee]rror|[Cc]annot|unable)\b/,
    example: 'openvpn[77]: Cannot frobnicate: a reason nobody knows',
    nearMiss: 'openvpn[77]: Initialization Sequence Completed',
    by: 'wg-quick, openvpn, tailscaled',
    source: 'https://community.openvpn.net/',
    probes: ['ls-dev-net-tun'],
  }),
] as const
