/** Outputs that no sample, no example and no case has, and that a refutation needs to fire: see refutes.spec.ts. */
import type { PasteItem } from '../paste'

/** what a sound machine, or one with another fault, prints where no sample has it */
export const others: readonly PasteItem[] = [
  {
    command: 'df -h /sys/firmware/efi/efivars',
    output:
      'Filesystem      Size  Used Avail Use% Mounted on\nefivarfs        256K   60K  192K  24% /sys/firmware/efi/efivars',
  },
  ...['bridge', 'iptable_raw', 'ip6table_nat', 'ip_vs', 'ip_vs_rr', 'kvm_intel', 'nf_tables', 'wireguard'].map((m) => ({
    command: `sudo modprobe ${m}`,
    output: '',
  })),
  {
    command: 'ping -c2 2606:4700:4700::1111',
    output:
      'PING 2606:4700:4700::1111 (2606:4700:4700::1111) 56 data bytes\n64 bytes from 2606:4700:4700::1111: icmp_seq=1 ttl=57 time=9.51 ms\n\n--- 2606:4700:4700::1111 ping statistics ---\n2 packets transmitted, 2 received, 0% packet loss, time 1001ms',
  },
  { command: 'sysctl net.ipv4.ip_nonlocal_bind', output: 'net.ipv4.ip_nonlocal_bind = 1' },
  { command: 'lsattr -d /etc/resolv.conf', output: '--------------e------- /etc/resolv.conf' },
  { command: 'sysctl net.ipv4.ip_unprivileged_port_start', output: 'net.ipv4.ip_unprivileged_port_start = 0' },
  {
    command: 'docker info',
    output:
      'error during connect: Get "https://192.0.2.9:2376/v1.40/info": http: server gave HTTP response to HTTPS client',
  },
  {
    command: 'sudo modprobe nft_compat',
    output: 'modprobe: FATAL: Module nft_compat not found in directory /lib/modules/6.1.0-21-amd64',
  },
  ...['docker', 'docker.socket', 'kubelet', 'tailscaled'].map((u) => ({
    command: `systemctl is-active ${u}`,
    output: 'active',
  })),
  ...[
    'kernel.apparmor_restrict_unprivileged_userns = 0',
    'net.ipv6.conf.all.disable_ipv6 = 0',
    'kernel.modprobe = /sbin/modprobe',
    'fs.inotify.max_user_instances = 8192\nfs.inotify.max_user_watches = 2097152',
    'kernel.keys.maxkeys = 1000000\nkernel.keys.maxbytes = 25000000',
    'vm.max_map_count = 1048576',
  ].map((output) => ({ command: `sysctl ${output.replaceAll(/ = .*/g, '').replaceAll('\n', ' ')}`, output })),
  {
    command: 'sysctl net.netfilter.nf_conntrack_max',
    output: 'sysctl: cannot stat /proc/sys/net/netfilter/nf_conntrack_max: No such file or directory',
  },
  { command: "docker inspect -f '{{.State.Status}}' web", output: 'running' },
  { command: 'docker info', output: 'Server:\n Server Version: 27.3.1\n Swarm: active\n  Is Manager: true' },
  { command: 'ls -l /dev/i2c-1', output: 'crw-rw---- 1 root i2c 89, 1 Jan  1 00:00 /dev/i2c-1' },
  { command: 'mokutil --sb-state', output: 'SecureBoot disabled' },
  {
    command: 'cat /proc/cgroups',
    output: '#subsys_name\thierarchy\tnum_cgroups\tenabled\nmemory\t4\t90\t1\npids\t0\t1\t0',
  },
  { command: 'zcat /proc/config.gz | grep MEMCG', output: '# CONFIG_MEMCG is not set' },
  { command: 'cat /proc/filesystems', output: 'nodev\tsysfs\nnodev\tproc\nnodev\toverlay\n\text4\n\tvfat' },
  {
    command: 'cat /proc/pressure/memory',
    output: 'some avg10=0.00 avg60=0.00 avg300=0.00 total=0\nfull avg10=0.00 avg60=0.00 avg300=0.00 total=0',
  },
  { command: 'cat /etc/subuid', output: 'dockremap:100000:65536' },
  {
    command: 'ip -br addr',
    output: 'lo               UNKNOWN        127.0.0.1/8\neth0             UP             192.168.255.10/24',
  },
  {
    command: null,
    output: "Options error: --auth-user-pass fails with '/etc/openvpn/login.txt': Permission denied (errno=13)",
  },
  { command: null, output: 'app.service: Failed to determine user credentials: Permission denied' },
  {
    command: null,
    output: 'Liveness probe failed: Get "http://10.244.0.5:8080/": dial tcp 10.244.0.5:8080: connect: no route to host',
  },
  { command: null, output: 'dial unix /run/crio/crio.sock: connect: no such file or directory' },
  {
    command: 'cat /proc/sys/net/netfilter/nf_conntrack_count /proc/sys/net/netfilter/nf_conntrack_max',
    output: '1024\n262144',
  },
  {
    command: 'kubectl get nodes',
    output: 'NAME     STATUS   ROLES           AGE   VERSION\nnode-1   Ready    control-plane   20d   v1.30.2',
  },
  {
    command: 'kubectl describe node node-1',
    output:
      'Name:               node-1\nConditions:\n  Type             Status  LastHeartbeatTime                 LastTransitionTime                Reason                       Message\n  ----             ------  -----------------                 ------------------                ------                       -------\n  DiskPressure     False   Fri, 02 Jan 2026 10:00:00 +0000   Fri, 02 Jan 2026 09:50:00 +0000   KubeletHasNoDiskPressure     kubelet has no disk pressure\n  Ready            True    Fri, 02 Jan 2026 10:00:00 +0000   Fri, 02 Jan 2026 09:50:00 +0000   KubeletReady                 kubelet is posting ready status',
  },
  {
    command: 'sudo etcdctl --endpoints=https://127.0.0.1:2379 endpoint health',
    output: 'https://127.0.0.1:2379 is healthy: successfully committed proposal: took = 9.1ms',
  },
  { command: 'sudo firewall-cmd --state', output: 'not running' },
  {
    command: 'ls /opt/cni/bin',
    output: 'bandwidth bridge dhcp firewall flannel host-local ipvlan loopback macvlan portmap ptp tuning vlan',
  },
  {
    command: 'sudo openssl x509 -noout -enddate -checkend 0 -in /var/lib/kubelet/pki/kubelet-client-current.pem',
    output: 'notAfter=Mar  1 14:19:03 2027 GMT\nCertificate will not expire',
  },
  { command: 'cat /etc/resolv.conf', output: 'nameserver 192.168.1.1\nsearch lan' },
  {
    command: 'sudo crictl info',
    output:
      '{\n  "status": {\n    "conditions": [\n      {\n        "message": "",\n        "reason": "",\n        "status": true,\n        "type": "RuntimeReady"\n      },\n      {\n        "message": "",\n        "reason": "",\n        "status": true,\n        "type": "NetworkReady"\n      }\n    ]\n  }\n}',
  },
  {
    command: 'docker context ls',
    output:
      'NAME        DESCRIPTION                               DOCKER ENDPOINT               ERROR\ndefault *   Current DOCKER_HOST based configuration   unix:///var/run/docker.sock',
  },
  {
    command: 'sudo ss -tlnp',
    output:
      'State  Recv-Q Send-Q Local Address:Port Peer Address:Port Process\nLISTEN 0      128          0.0.0.0:22        0.0.0.0:*     users:(("sshd",pid=812,fd=3))',
  },
  { command: null, output: 'app.service: Main process exited, code=exited, status=203/EXEC' },
  { command: null, output: 'ratelimit-remaining: 87;w=21600' },
]
/** what follows only from two outputs */
export const pairs: readonly (readonly PasteItem[])[] = [
  [
    { command: null, output: 'etcd[2125]: listen tcp 192.168.255.10:2380: bind: cannot assign requested address' },
    { command: 'ip -br addr', output: 'eth0             UP             192.168.255.10/24' },
  ],
  [
    {
      command: 'uname -a',
      output: 'Linux host 6.1.0-21-amd64 #1 SMP PREEMPT_DYNAMIC Debian 6.1.90-1 (2024-05-03) x86_64 GNU/Linux',
    },
    {
      command: 'dpkg -l linux-image-6.1.0-21-amd64',
      output: 'ii  linux-image-6.1.0-21-amd64 6.1.90-1 amd64 Linux 6.1 for 64-bit PCs (signed)',
    },
    { command: 'ls /lib/modules/6.1.0-21-amd64', output: 'build  kernel  modules.dep  modules.dep.bin  source' },
  ],
  ...[
    ['May  1 00:00:00 2025', 'May  1 00:00:00 2026'],
    ['May  1 00:00:00 2026', 'May  1 00:00:00 2027'],
    ['Nov  1 00:00:00 2026', 'Nov  1 00:00:00 2027'],
  ].map(([from, until]) => [
    {
      command: 'openssl s_client -connect registry.example.org:443 </dev/null | openssl x509 -noout -dates -issuer',
      output: `notBefore=${from} GMT\nnotAfter=${until} GMT\nissuer=C = US, O = Example, CN = R1`,
    },
    { command: 'date -u', output: 'Mon Jun  1 10:00:00 UTC 2026' },
    { command: 'timedatectl', output: 'System clock synchronized: yes\n              NTP service: active' },
  ]),
  [
    { command: 'ls /etc/cni/net.d', output: '10-flannel.conflist' },
    {
      command: 'kubectl get pods -A',
      output:
        'NAMESPACE      NAME                    READY   STATUS    RESTARTS   AGE\nkube-flannel   kube-flannel-ds-8zr2k   1/1     Running   0          2d\nkube-system    coredns-5dd5756b68-abcde   1/1     Running   0          2d',
    },
  ],
  [
    { command: 'cat /var/lib/kubelet/config.yaml', output: 'kind: KubeletConfiguration\nresolvConf: /etc/resolv.conf' },
    { command: 'cat /etc/resolv.conf', output: 'nameserver 192.168.1.1\nsearch lan' },
  ],
  [{ command: 'dkms status', output: 'zfs/2.1.5: added' }],
  [
    { command: null, output: 'listen tcp 0.0.0.0:53: bind: address already in use' },
    {
      command: 'sudo ss -tlnp',
      output:
        'State  Recv-Q Send-Q Local Address:Port Peer Address:Port Process\nLISTEN 0      128          0.0.0.0:53        0.0.0.0:*     users:(("unbound",pid=812,fd=3))',
    },
  ],
  [
    { command: 'cat /proc/sys/fs/file-nr', output: '3200\t0\t9223372' },
    {
      command: 'cat /proc/812/limits',
      output: 'Max open files            1048576              1048576              files',
    },
    { command: 'ls /proc/812/fd | wc -l', output: '120' },
  ],
  [
    { command: 'uname -m', output: 'x86_64' },
    {
      command: 'docker image inspect --format "{{.Os}}/{{.Architecture}}" web',
      output: 'linux/arm64',
    },
  ],
  [{ command: 'systemd-detect-virt', output: 'openvz' }],
  [
    { command: 'modinfo tun', output: 'name:           tun\nfilename:       (builtin)' },
    { command: 'modprobe tun', output: 'modprobe: FATAL: Module tun not found in directory /lib/modules/5.10.0' },
  ],
  [
    {
      command: 'modprobe floppy',
      output: 'modprobe: FATAL: Module floppy not found in directory /lib/modules/6.1.0-21-amd64',
    },
  ],
  [
    {
      command: 'ip addr',
      output:
        '2: eth0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc mq state UP\n3: docker0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP',
    },
  ],
  [
    {
      command: 'sudo kubeadm init',
      output: '[ERROR Port-6443]: Port 6443 is in use',
    },
    {
      command: 'sudo ss -tlnp',
      output:
        'State  Recv-Q Send-Q Local Address:Port Peer Address:Port Process\nLISTEN 0      128          0.0.0.0:22        0.0.0.0:*     users:(("sshd",pid=812,fd=3))',
    },
  ],
  [
    { command: 'systemctl show -p Environment docker', output: 'Environment=' },
    { command: 'env | grep -i proxy', output: '' },
  ],
  [
    { command: 'sudo modprobe nf_nat', output: '' },
    {
      command: 'sudo modprobe vfat',
      output: 'modprobe: FATAL: Module vfat not found in directory /lib/modules/6.1.0-21-amd64',
    },
  ],
  [
    {
      command: null,
      output: 'app.service: Failed to set up mount namespacing: /run/systemd/unit-root/proc: Permission denied',
    },
  ],
  [{ command: null, output: 'app.service: Main process exited, code=exited, status=226/NAMESPACE' }],
  [
    {
      command: 'sudo zpool import tank',
      output: "cannot import 'tank': I/O error\n\tRecovery is possible, but will result in some data loss.",
    },
  ],
  [{ command: 'sudo zpool import tank', output: "cannot import 'tank': a pool with that name already exists" }],
  [
    {
      command: 'modprobe loop',
      output: 'modprobe: FATAL: Module loop not found in directory /lib/modules/6.1.0-21-amd64',
    },
    { command: 'find /lib/modules -name loop.ko', output: '/lib/modules/6.1.0-21-amd64/kernel/drivers/block/loop.ko' },
  ],
]
