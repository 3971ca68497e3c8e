/** Limits of descriptors and the kernel's key quota. */
import { sig } from '../model'

const errno = 'https://man7.org/linux/man-pages/man3/errno.3.html'

export default [
  sig({
    id: 'too-many-open-files',
    literal: [
      'oo many open files',
      'EMFILE',
      '打开的文件过多',
      '打开文件过多',
      '太多打开的文件',
      'Zu viele offene Dateien',
      'Trop de fichiers ouverts',
      'Demasiados archivos abiertos',
      'Demasiados ficheros abiertos',
      '開いているファイルが多すぎます',
      'Слишком много открытых файлов',
    ],
    // EMFILE of inotify_init and of watchers is another limit; `bare` names neither a call nor a file, nor who says so
    pattern:
      /^(?<bare>(?:[Ee]rror: |ERROR: )?[Tt]oo many open files\.?$)|^(?!.*(?:inotify|fsnotify|[Ww]atcher|watch[ :]|directory watch|cAdvisor|tail|failed complete|[Tt]oo many open files in system)).*?(?:[Tt]oo many open files|EMFILE|打开的?文件过多|太多打开的文件|Zu viele offene Dateien|Trop de fichiers ouverts|Demasiados (?:archivos|ficheros) abiertos|開いているファイルが多すぎます|Слишком много открытых файлов)/,
    example: 'http: Accept error: accept tcp [::]:8080: accept4: too many open files; retrying in 1s',
    nearMiss: 'failed to create fsnotify watcher: too many open files',
    by: 'every program (errno 24)',
    source: errno,
    probes: ['journalctl-unit'],
  }),
  sig({
    id: 'file-table-full',
    literal: ['oo many open files in system', 'file-max limit', 'ENFILE', '系统中打开的文件过多'],
    pattern: /[Tt]oo many open files in system|VFS: file-max limit \d+ reached|\bENFILE\b|系统中打开的文件过多/,
    example: 'VFS: file-max limit 98304 reached',
    nearMiss: 'socket: too many open files',
    by: 'Linux; every program (errno 23)',
    source: 'https://github.com/torvalds/linux/blob/master/fs/file_table.c',
    probes: ['dmesg', 'journalctl'],
  }),
  sig({
    id: 'nofile-raise-refused',
    literal: [
      'modify limit',
      'setrlimit',
      'RLIMIT_NOFILE',
      'rlimit',
      'LimitNOFILE',
      'open file limit',
      'max_open_files',
      'open files limit',
      'could not set limit',
      'exceed open file resource limit',
      'max file descriptors',
      'open file ulimit (',
    ],
    pattern:
      /ulimit: (?:open files|max open files|-n)?:? ?(?:cannot modify limit|error setting limit)|(?:setrlimit(?!\(RLIMIT_(?!NOFILE))|RLIMIT_NOFILE|rlimits? type 7|nofile).{0,120}(?:[Oo]peration not permitted|not permitted|EPERM|failed)|(?:adjust resource limit (?:LimitNOFILE|RLIMIT_NOFILE)): |Could not set limit for 'nofile'|open files limit .{0,60}(?:too low|only)|increase (?:your|the) (?:open files?|ulimit|max_open_files)|worker_connections exceed open file resource limit|max file descriptors \[\d+\] for elasticsearch process is too low|dockerd's open file ulimit \(\d{1,10}\) is far too small/,
    example: 'bash: ulimit: open files: cannot modify limit: Operation not permitted',
    nearMiss: 'Max open files            1024                 524288               files',
    by: 'shells, runc, pam_limits, nginx, Elasticsearch, daemons',
    source: 'https://man7.org/linux/man-pages/man2/setrlimit.2.html',
    probes: ['journalctl-unit'],
  }),
  sig({
    id: 'bpf-refused',
    literal: [
      'RLIMIT_MEMLOCK',
      'bpf_object__probe',
      'BPF',
      'bpf',
      'MEMLOCK',
      'memlock',
      'load program: ',
      'create map: ',
    ],
    // EPERM is a right that is missing; EACCES, of root, is SELinux
    pattern:
      /(?:[Ss]etrlimit\(RLIMIT_MEMLOCK[^)\n]{0,30}\)(?:: | \(errno 1, )|Failed to bump RLIMIT_MEMLOCK \(|Error in bpf_object__probe_\w+\(\): ?|bpf: Failed to load program: |BPF program load failed: |could not open bpf map: |\bmap create: |\b[Uu]nable to create map: |\bload program: |(?:removing|[Ff]ailed to (?:set|remove)) memlock[^\n:]{0,60}: (?:failed to set memlock rlimit: )?|[Ff]ailed to load (?:e?BPF|bpf)[^\n:]{0,80}: )(?<reason>[Oo]peration not permitted|[Pp]ermission denied|err = -1)/,
    example: 'libbpf: Error in bpf_object__probe_loading():Operation not permitted(1).',
    nearMiss: 'libbpf: Error in bpf_object__probe_loading():Invalid argument(22).',
    by: 'libbpf, bcc, cilium/ebpf (Go), programs that load BPF',
    source: 'https://github.com/libbpf/libbpf/blob/master/src/libbpf.c',
  }),
  sig({
    id: 'map-count-refused',
    literal: 'max_map_count',
    pattern:
      /max virtual memory areas vm\.max_map_count \[(?<has>\d+)\] (?:is|likely) too low|vm\.max_map_count[^\n]{0,60}(?:is too low|should be at least|must be at least|needs to be)/,
    example: 'max virtual memory areas vm.max_map_count [65530] is too low, increase to at least [262144]',
    nearMiss: 'vm.max_map_count = 262144',
    by: 'Elasticsearch, OpenSearch, SonarQube and others that map many files',
    source: 'https://www.elastic.co/docs/deploy-manage/deploy/self-managed/vm-max-map-count',
    probes: ['docker-logs'],
  }),
  sig({
    id: 'key-quota',
    literal: ['session key', 'keyring', 'keyctl', 'join session'],
    pattern:
      /(?:unable to (?:join|create) session (?:key|keyring)|join(?:ing)? session keyring|create session key|keyctl|kernel keyring).{0,120}(?:[Dd]isk quota exceeded|no space left on device)/,
    example:
      'OCI runtime create failed: runc create failed: unable to join session keyring: unable to create session key: disk quota exceeded: unknown',
    nearMiss: 'write /data/x: disk quota exceeded',
    by: 'runc, systemd',
    source: 'https://github.com/opencontainers/runc/blob/main/libcontainer/keys/keyctl.go',
    probes: ['docker-run'],
  }),
] as const
