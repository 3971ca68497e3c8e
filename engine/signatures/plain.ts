/**
 * Lines that sound like a fault and are none that Oolong could find: an answer to a name that is not there, a slip of the
 * command line, a notice, a matter of the program itself. They enter no decision tree and speak for no cause; what they
 * mean is said as a false lead (`false-leads/plain.ts`).
 */
import { sig } from '../model'

export default [
  sig({
    id: 'plain-name',
    literal: [
      'No such container: ',
      'No such object: ',
      'is not running',
      'already exists',
      'rror from server (NotFound): ',
      "' does not exist",
      'mount point ',
      'in /etc/fstab.',
      'Cannot find device',
      'access interface: No such device',
      'not found in https',
      'with the same name already exists',
      ': not mounted',
      'does not support NFS export',
      'mount source ',
      'no medium found',
      'is not a directory',
      'opening credential file',
      'chdir to ',
      'DKMS tree already',
      'has duplicate UUID',
      'cannot access archive',
      'Device "',
    ],
    // a container that a network or a stack has lost is named by its whole id
    pattern:
      /^Error(?: response from daemon)?: No such (?:container|object): (?![0-9a-f]{64}$)(?<docker>[\w.-]{1,128})$|^Error response from daemon: Container (?<stopped>[0-9a-f]{12,64}) is not running$|^Error response from daemon: network with name (?<network>[\w.-]{1,128}) already exists$|^Error from server \(NotFound\): [\w.-]{1,100} "(?<kube>[^"\n]{1,253})" not found$|^wg-quick: [`'](?<conf>\/\S{1,200})' does not exist$|^Unable to access interface: (?<wg>No such device)$|^(?:mount: (?<dir>\/\S{1,200}): mount point does not exist\.|mount\.\w{2,6}: mount point (?<point>\/\S{1,200}) does not exist)|^mount: (?<fstab>\S{1,200}): can't find in \/etc\/fstab\.|^Cannot find device "(?<link>[\w.@-]{1,20})"$|^Error: chart "(?<chart>[^"\n]{1,100})" (?:version "[^"\n]{1,60}" )?not found in \S+ repository|^ipset v[\d.]+: Set cannot be created: (?<ipset>set with the same name already exists)|^umount: (?<umount>\/\S{0,200}): not mounted\.?$|^mount: (?:\S{1,200}: )?(?:mount point is not a directory\.|can't find mount source \S{1,200} in |no medium found on )|^mount\.nfs4?: mount (?:point \S{1,200}|spec \S{1,200} or point \S{1,200}) is not a directory|^error 2 \(No such file or directory\) opening credential file|^Couldn't chdir to \/\S{1,200}: No such file|^dpkg: error: cannot access archive '[^'\n]{1,200}': No such file|XFS \([^)\n]{1,40}\): Filesystem has duplicate UUID|^Device "(?<dev>[\w.@-]{1,20})" does not exist\.$/,
    example: 'Error response from daemon: No such container: web',
    nearMiss:
      'Error response from daemon: No such container: a1b2c3d4e5f6b7c8d9e0f1a2b3c4d5e6f7a8b9c0d1e2f3a4b5c6d7e8f9a0b1c2',
    by: 'docker, kubectl, wg-quick, mount, iproute2, helm',
    source: 'https://docs.docker.com/reference/cli/docker/container/ls/',
  }),
  sig({
    id: 'plain-slip',
    literal: [
      'iptables',
      'ip6tables',
      'dockerfile parse error',
      'requires exactly',
      'requires at least',
      'requires at most',
      'accepts at most',
      'more filesystems detected',
      'no valid filesystem type',
      '"-o loop"',
      'bad UNC (',
      'Packages were downgraded',
    ],
    pattern:
      /^ip6?tables(?: v[\d.]+ \(\w+\))?: (?:Bad rule \(does a matching rule exist in that chain\?\)\.|host\/network [`'][^'\n]{1,200}' not found$)|dockerfile parse error (?:on )?line \d+: unknown instruction|^(?:ERROR: )?"(?:docker|podman|nerdctl|helm|kubectl)[\w -]{0,40}" (?:requires|accepts) (?:exactly|at least|at most) \d+ arguments?|^mount: (?:\S{1,200}: )?(?:more filesystems detected on |no valid filesystem type specified|\S{1,200} is not a block device; try "-o loop")|^mount\.cifs: bad UNC \(|^E: Packages were downgraded and -y was used/,
    example: 'iptables: Bad rule (does a matching rule exist in that chain?).',
    nearMiss: 'iptables: No chain/target/match by that name.',
    by: 'iptables, docker',
    source: 'https://git.netfilter.org/iptables/tree/libiptc/libiptc.c',
  }),
  sig({
    id: 'plain-notice',
    literal: [
      'apparmor="STATUS"',
      'tainting kernel',
      'taints kernel',
      ' is builtin.',
      'rmmod: ERROR: Module ',
      '(hint) your fstab has been modified',
      'Download is performed unsandboxed',
      '[WARNING Hostname]',
      'Nameserver limits ',
      'get system container stats',
      'ACPI BIOS Error',
      'directory is not empty',
      'change in progress',
      'was not created by Docker Compose',
      'dd: error writing',
      'Skipping acquire of configured file',
      'regulatory.db',
      'Unknown error 5005',
      'has been altered. Cannot update',
      "'ldconfig' not found",
      'cannot be processed, kmod busy',
    ],
    pattern:
      /\bapparmor="STATUS"|: (?:module verification failed: signature and\/or required key missing - tainting kernel|loading out-of-tree module taints kernel|module license '[^'\n]{1,60}' taints kernel)|^modprobe: FATAL: Module (?<builtin>[\w-]{1,60}) is builtin\.$|^rmmod: ERROR: Module (?<module>[\w-]{1,60}) is (?:in use|not currently loaded)|^mount: \(hint\) your fstab has been modified|^W: Download is performed unsandboxed as root|\[WARNING Hostname\]: hostname |Nameserver limits were exceeded, some nameservers have been omitted|Failed to get system container stats\\?" err|ACPI (?:BIOS )?Error(?: \(bug\))?: (?:Could not resolve symbol|AE_NOT_FOUND)|^cannot mount '(?<zfs>[^'\n]{1,200})': directory is not empty$|^error: snap "[\w-]{1,60}" has "[\w-]{1,40}" change in progress$|^(?:time=\S{1,40} level=warning msg="|WARN\[\d{4}\] )?volume \\?"[\w.-]{1,128}\\?" already exists but was not created by Docker Compose|^dd: error writing '\/dev\/(?!shm)[^'\n]{1,60}': No space left on device|^N: Skipping acquire of configured file|Direct firmware load for regulatory\.db failed with error -2|filesystem was mounted, but any subsequent operation failed: Unknown error 5005|^update-initramfs: \/boot\/\S{1,100} has been altered\. Cannot update|^dpkg: warning: '(?:ldconfig|start-stop-daemon)' not found in PATH|^request_module: modprobe \S{1,60} cannot be processed, kmod busy/,
    example: 'vboxdrv: module verification failed: signature and/or required key missing - tainting kernel',
    nearMiss: 'Loading of unsigned module is rejected',
    by: 'Linux, kmod, util-linux, apt, kubeadm, kubelet, snapd',
    source: 'https://docs.kernel.org/admin-guide/tainted-kernels.html',
  }),
  sig({
    id: 'plain-program',
    literal: [
      'Java heap space',
      'JavaScript heap out of memory',
      ' did not complete successfully: exit code: 1',
      'executor failed running',
    ],
    // more words after the code say more; 100 and above are those of apt, of the shell, of a signal
    pattern:
      /OutOfMemoryError: (?<java>Java heap space)|(?<node>JavaScript heap out of memory)|process "[^\n]{1,600}" did not complete successfully: exit code: (?<build>1)$|executor failed running \[[^\n]{1,600}\]: exit code: (?<run>1)$/,
    example: 'java.lang.OutOfMemoryError: Java heap space',
    nearMiss: 'java.lang.OutOfMemoryError: unable to create native thread',
    by: 'Java, Node.js, buildkit',
    source: 'https://docs.oracle.com/en/java/javase/21/troubleshoot/troubleshooting-memory-leaks.html',
  }),
] as const
