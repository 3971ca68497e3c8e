/** What is full: disks, quotas, thin pools. */
import { sig } from '../model'

const errno = 'https://man7.org/linux/man-pages/man3/errno.3.html'
const log = ['dmesg', 'journalctl'] as const

export default [
  sig({
    id: 'no-space-at-create',
    literal: ['o space left on device'],
    // a new name needs an inode, a write needs a block; Go opens the files of a layer with O_CREATE
    pattern: /\b(?:open|symlink|mknod) \/[^\n:]{1,400}: no space left on\b/,
    example:
      'failed to register layer: Error processing tar file(exit status 1): open /app/node_modules/fbjs/lib/someSet.js.flow: no space left on device',
    nearMiss: 'write /var/lib/docker/tmp/GetImageBlob446879403: no space left on device',
    by: 'Go programs: dockerd, containerd, tar streams of layers',
    source: 'https://man7.org/linux/man-pages/man2/open.2.html',
    probes: ['df-i', 'df'],
  }),
  sig({
    id: 'no-space-left',
    // libc in en, zh_CN, zh_TW, de, fr, es, it, pt, ja, ru
    literal: [
      'o space left on device',
      'ENOSPC',
      '设备上没有空间',
      '裝置上已無多餘空間',
      '裝置上無剩餘空間',
      'kein Speicherplatz mehr',
      'Aucun espace disponible',
      'No queda espacio',
      'Spazio esaurito',
      'espaço disponível no dispositivo',
      '空き領域がありません',
      'не осталось свободного места',
      'осталось свободного места',
    ],
    // inotify's limit of watches and the kernel's other uses of ENOSPC are no question of the disk
    pattern:
      /^(?!dd: error writing '\/dev\/(?!shm))(?!.*(?:inotify|directory watch|[Ff]ailed to watch|FSWatcher|watch '|watcher|fsnotify|kind: Io\(.{0,40}code: 28|(?:add|adding|create|cannot) (?:a )?watch\b|System limit|keyring|bpf|cpuset|perf_event|efivar|EFI (?:boot entry|variable)|Boot variable|ops->set_variable|semaphore|[Ss]hared memory|<\/torch_|device: '\/dev\/shm|RTNETLINK|VIDIOC_|Kernel error received|Could not process rule|mq_open|loop device|mount\(2\)|mount namespacing|, flags: 0x|\bclone: )).*?(?:(?<path>\/[^\s:'",;]{1,200})['"’]?(?:: [^:]{1,40})?[:：] ?)?(?:[Nn]o space left on device|ENOSPC|设备上没有空间|裝置上已無多餘空間|裝置上無剩餘空間|kein Speicherplatz mehr|Aucun espace disponible|No queda espacio|Spazio esaurito|espaço disponível no dispositivo|空き領域がありません|осталось свободного места)/,
    example: 'CannotPullContainerError: write /var/lib/docker/tmp/GetImageBlob446879403: no space left on device',
    nearMiss: 'inotify_add_watch /sys/fs/cgroup/x.mount: no space left on device',
    by: 'every program (errno 28)',
    source: errno,
    probes: log,
  }),
  sig({
    id: 'shm-no-space',
    literal: ['hared memory', '</torch_', '/dev/shm/'],
    // shmget is the older kind, whose limits are sysctls
    pattern:
      /could not resize shared memory segment "[^"]{1,60}" to \d{1,20} bytes: No space left|unable to write to file <\/torch_[^>]{1,60}>: No space left|dataloader's workers are out of shared memory|No space left on device: '\/dev\/shm\//,
    example:
      'ERROR:  could not resize shared memory segment "/PostgreSQL.1804289383" to 8388608 bytes: No space left on device',
    nearMiss: 'FATAL:  could not create shared memory segment: No space left on device',
    by: 'PostgreSQL >= 9.4, PyTorch, Python',
    source: 'https://github.com/docker-library/postgres/issues/416',
    probes: ['df', 'docker-logs'],
  }),
  sig({
    id: 'disk-full-words',
    literal: [
      'database or disk is full',
      'Disk is full',
      'disk is full',
      'SQLITE_FULL',
      'enough free space',
      'more space needed on the',
      'too full: ',
      'enough free disk space',
      'not enough space',
      'Not enough space',
      'enough disk space',
      'insufficient disk space',
      'insufficient space',
      'flood stage disk watermark',
      'flood-stage watermark',
      'high disk watermark',
      'disk usage exceeded',
      'Errcode: 28',
      'errno: 28',
      'OS errno 28',
      'error 28',
      'unable to persist to disk',
      'space on the / filesystem',
      'free space on the',
      'free space on disk',
      ' on the / filesystem',
    ],
    pattern:
      /^(?!.{0,200}os::commit_memory).{0,2000}?(?:database or disk is full|[Dd]isk is full|SQLITE_FULL|(?:don't have|[Nn]ot) enough (?:free )?(?:disk )?space|more space needed on the (?!\/boot)\/\S* filesystem|needs \S+ (?:more space )?on the (?!\/boot)\/\S* filesystem|Partition (?!\/boot)\S+ too full: |[Ii]nsufficient (?:disk )?space|(?:flood[ -]stage|high) (?:disk )?watermark|(?<!c(?:URL|url) )[Ee]rr(?:no|code|or):? 28\b|unable to persist to disk|disk usage exceeded|free space on disk '\/(?!boot))/,
    example: 'sqlite3.OperationalError: database or disk is full',
    nearMiss: 'At least 12MB more space needed on the /boot filesystem.',
    by: 'SQLite, MySQL, apt, dnf, pacman, Elasticsearch, Redis',
    source: 'https://www.sqlite.org/rescode.html#full',
    probes: ['journalctl'],
  }),
  sig({
    id: 'quota-exceeded',
    literal: ['isk quota exceeded', 'EDQUOT', '超出磁盘限额', 'Disk-Quota', 'uota exceeded'],
    pattern:
      /[Dd]isk quota exceeded|EDQUOT|超出磁盘限额|超过磁盘限额|Der verfügbare Plattenplatz ist erschöpft|Débordement du quota/,
    example: 'mkdir: cannot create directory ‘x’: Disk quota exceeded',
    nearMiss: 'GitHub API quota exceeded',
    by: 'every program (errno 122)',
    source: errno,
  }),
  sig({
    id: 'thin-pool-full',
    literal: ['device-mapper: thin', 'out-of-data-space', 'Thin Pool has', 'thin pool'],
    pattern:
      /device-mapper: thin: .*(?:out-of-data-space|no free space|reached low water mark|read-only mode)|Thin Pool has \d+ free (?:data|metadata) blocks which is less than/,
    example: 'device-mapper: thin: 253:4: switching pool to out-of-data-space mode',
    nearMiss: 'device-mapper: uevent: version 1.0.3',
    by: 'Linux dm-thin, Docker devicemapper',
    source: 'https://docs.kernel.org/admin-guide/device-mapper/thin-provisioning.html',
    probes: log,
  }),
  sig({
    id: 'deleted-file-open',
    literal: '(deleted)',
    pattern:
      /\bREG\b.*\s(?<path>\/(?!dev\/(?:shm|zero|pts)|memfd|SYSV|run\/|\[aio\]|i915|proc\/)\S.*) \(deleted\)|-> (?<path2>\/(?!dev\/|memfd|SYSV|proc\/)\S.*) \(deleted\)/,
    example:
      'python    15697       www-data 1517w      REG              202,1   221184     410173 /home/app/logs/queue.log.2 (deleted)',
    nearMiss: 'Xorg 812 root 33u REG 0,5 4 1028 /memfd:xshmfence (deleted)',
    by: 'lsof, ls -l /proc/PID/fd',
    source: 'https://man7.org/linux/man-pages/man8/lsof.8.html',
    probes: ['lsof-deleted'],
  }),
  sig({
    id: 'snap-loop-full',
    literal: ['/snap/', '/snapd/'],
    pattern: /^\/dev\/loop\d+\s.*\s100% +(?<mount>\/(?:snap|var\/lib\/snapd)\/\S+)/,
    example: '/dev/loop0       90M   90M     0 100% /snap/core/6034',
    nearMiss: '/dev/sda1        90M   90M     0 100% /snap/core/6034',
    by: 'df on a system with snaps',
    source: 'https://snapcraft.io/docs',
  }),
] as const
