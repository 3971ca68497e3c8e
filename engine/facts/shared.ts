/** Types of facts that several probes state: one object each, so that they cannot drift apart. */
import { flag, keyed, list, number, oneOf, text } from '../model'

/** `uname -r`: the release of the running kernel, `6.1.0-10-amd64` */
export const kernelRelease = text
/** `uname -v`: `#1 SMP PREEMPT_DYNAMIC Debian 6.1.38-1 (2023-07-14)` */
export const kernelBuild = text
/**
 * What `modprobe X` came to, by module. `not-found`: not in the index of the running release. `no-file`: the index names
 * a file that is gone. `invalid`: EINVAL. `unknown-symbol`: ENOENT. `denied`: EPERM. `override`: an `install` line in modprobe.d.
 */
export const moduleLoad = keyed(
  oneOf(
    'ok',
    'not-found',
    'no-file',
    'unknown-symbol',
    'invalid',
    'exec-format',
    'key-rejected',
    'denied',
    'override',
    'no-device',
    'in-use',
    'bad-parameter',
    'no-modules',
  ),
)
/** Module names treat `-` and `_` alike; facts use `_`. */
export const moduleName = (name: string | undefined): string => (name ?? '').replaceAll('-', '_')
/** a modprobe.d line or kernel parameter that keeps a module from being loaded, by module */
export const moduleOverride = keyed(oneOf('blacklist', 'install-false', 'install-true', 'command-line'))
/** what is left of the running release's directory in /lib/modules */
export const modulesTree = oneOf('whole', 'index-only', 'no-index', 'empty', 'absent')
/** `systemd-detect-virt`: `none`, a machine (kvm, vmware ...) or a container (lxc, docker ...) */
export const virtKind = text

/** listed in `lsmod` or /proc/modules */
export const moduleLoaded = keyed(flag)
/** where modinfo or the index finds it: a file, inside the kernel image, or nowhere */
export const moduleFile = keyed(oneOf('file', 'builtin', 'absent'))
/** a kernel option of the running (or named) kernel: `CONFIG_X` without the prefix */
export const configOption = keyed(oneOf('y', 'm', 'unset', 'absent'))
/** releases that have a directory in /lib/modules */
export const moduleReleases = list
/** machine type as `uname -m` says: `x86_64`, `aarch64`, `armv7l` */
export const kernelArch = text
/** what `docker run` came to */
export const containerRun = oneOf('ok', 'failed')
/** the CPU an image is built for, in Go's words: `amd64`, `arm64`, `arm` */
export const imageArch = text
/** SELinux as it runs now */
export const selinuxMode = oneOf('enforcing', 'permissive', 'disabled')
/** where the docker program comes from */
export const dockerPackaging = oneOf('snap', 'package')
/** the client is a build of Docker Inc.: `Docker Engine - Community` in `docker info` and `docker version` */
export const dockerClientCommunity = flag
/** the clock follows a time server, as systemd or chrony sees it */
export const timeSynchronized = flag
/** a cgroup controller: on, or off (compiled in, yet disabled), or absent, by name */
export const cgroupController = keyed(oneOf('on', 'off'))
/** proxy variables by `http`, `https`: the scheme of the address, `none` where it has none, `quotes` where it is a pair of quotes */
export const proxyScheme = keyed(text)
/** installed version of a package, by name */
export const packageVersion = keyed(text)
/** server version of the Docker engine that answered; `docker info`, `docker version`, a daemon log */
export const dockerVersion = text
/** highest and lowest API version of the engine */
export const dockerApiVersion = text
export const dockerMinApiVersion = text
/** `overlay2`, `overlayfs`, `devicemapper` ... */
export const dockerStorageDriver = text
export const dockerCgroupDriver = oneOf('systemd', 'cgroupfs', 'none')
/** a daemon answered the client (true), or no dockerd process exists (false) */
export const dockerRunning = flag
/** 1 (also hybrid) or 2 */
export const cgroupVersion = number
/** words of dockerd's command line after the program, as a unit, a sysconfig file, a process list or a hand gives them */
export const dockerdFlags = text
/** a process of that name is alive */
export const processRunning = keyed(flag)
/** what lies at a path */
export const fileType = keyed(oneOf('file', 'directory', 'socket', 'link', 'block', 'char', 'fifo', 'absent'))
/** systemd's Result of a unit: exit-code, signal, timeout, start-limit-hit, dependency, resources ... */
export const unitResult = keyed(text)
/** exit status of a unit's main process: `1`, `203` */
export const unitExitStatus = keyed(text)
/** LoadState: loaded, not-found, masked, bad-setting, error */
export const unitLoaded = keyed(text)
/** UnitFileState: enabled, disabled, masked, static, generated ... */
export const unitEnabled = keyed(text)
/** the effective ExecStart= of a unit, program and arguments */
export const unitExec = keyed(text)
/** the files a unit is made of, its drop-ins last */
export const unitFiles = keyed(list)
/** a systemd unit's ActiveState, by unit without `.service` */
export const unitActive = keyed(oneOf('active', 'inactive', 'failed', 'activating', 'deactivating', 'reloading'))
/** `iptables -V`: `1.8.9` */
export const iptablesVersion = text
/** the kernel interface that the iptables program speaks: `(nf_tables)` or `(legacy)`; before 1.8 always legacy */
export const iptablesBackend = oneOf('nft', 'legacy')
/** value of a kernel parameter by its dotted name, as text: `net.ipv4.ip_forward` -> `0`; `absent` where /proc/sys has no such key */
export const sysctlValue = keyed(text)
/** program that listens, by port and protocol: `53/udp` -> `systemd-resolve`; `?` where the list does not name it */
export const listening = keyed(text)
/** a program wanted this port (`80/tcp`) and was refused because it is taken; the value says by whose account */
export const portRefused = keyed(oneOf('docker-book', 'kernel'))
/** does this iptables program get a rule into the kernel: by `nft`, `legacy`, `ip6`, or `default` for the plain name */
export const iptablesWorks = keyed(oneOf('works', 'fails'))
/** Docker's own chains, by table (`nat`, `filter`), as a listing of the whole table shows */
export const dockerChains = keyed(oneOf('present', 'absent'))
/** number of rules that `iptables-save` shows, by back end: `nft`, `legacy`, `default` */
export const ruleCount = keyed(number)
/** MTU of an interface */
export const netMtu = keyed(number)
/** who the kubelet thinks manages cgroups: its config, its command line, or its own complaint */
export const kubeletCgroupDriver = oneOf('systemd', 'cgroupfs')
/** the first set of swap lines says whether any swap is in use by the kernel: /proc/swaps, swapon, free */
export const swapActive = flag
/** memory and swap in MiB, as free and /proc/meminfo count them */
export const memory = {
  'memory.total': number,
  'memory.available': number,
  'memory.available-percent': number,
  'swap.total': number,
  'swap.used': number,
  'swap.active': swapActive,
} as const
/** is there a CNI configuration file in /etc/cni/net.d */
export const cniConfig = oneOf('present', 'absent')
/** `SystemdCgroup` of containerd's runc runtime, as the file or the effective config has it */
export const containerdSystemdCgroup = flag
/** `disabled_plugins` of containerd */
export const containerdDisabledPlugins = list
/** the runtime's own NetworkReady condition: `crictl info`, the kubelet's message, a node's Ready condition */
export const criNetworkReady = flag
/** state of containerd's CRI plugin in `ctr plugins ls` */
export const containerdCri = oneOf('ok', 'error', 'skip', 'absent')
/** a node's Ready condition, by node */
export const nodeReady = keyed(oneOf('ready', 'not-ready', 'unknown'))
/** the signal that ended a unit's main process: `KILL`, `SEGV`, `ILL` */
export const unitSignal = keyed(text)
/** a setting of a unit as written or as systemd shows it: `User docker`, `WorkingDirectory docker`; by `Setting unit` */
export const unitSetting = keyed(text)
/** state of a package by name; module packages without their version: `kernel-modules-extra` */
export const packageState = keyed(oneOf('installed', 'removed', 'half', 'absent'))
/** a tool that watches for it says that a reboot is pending */
export const rebootPending = flag
/** UEFI Secure Boot is on */
export const secureBoot = flag
/** use of a mounted file system's blocks and inodes in per cent, by mount point; images that are full by nature left out */
export const diskUse = keyed(number)
export const inodeUse = keyed(number)
/** mount points without room (99% and more), and without inodes; /boot and images left out */
export const diskFull = list
export const inodeFull = list
export const mountFstype = keyed(text)
/** mount options, comma separated as the kernel has them, by mount point */
export const mountOptions = keyed(text)
/** mount points of writable kinds of file systems that are mounted `ro` */
export const mountReadOnly = list
/** a path that a program looked for and did not find */
export const pathMissing = keyed(flag)
/** who runs the session: number of the user, names of its groups (`id` without a name, never the database) */
export const userId = number
export const userGroups = list
/** does an account exist: `user NAME`, `group NAME` */
export const accountExists = keyed(flag)
/** what the first program of a container ended with; above 128 a signal: 137 SIGKILL, 139 SIGSEGV */
export const containerExitCode = number
