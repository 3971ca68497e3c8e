import { all, any, is, max, min, seen, unless } from '../conditions'
import { defineDiagnosis, theUnit } from './kit'

const inotify = any(
  seen('inotify-limit-named'),
  seen('inotify-limit-continued'),
  seen('inotify-watch-too-many'),
  seen('inotify-kube-proxy-fatal'),
  seen('inotify-watches-out'),
)

export default defineDiagnosis({
  id: 'file-descriptor-limit',
  area: 'host',
  tags: ['host/limits', 'systemd/units'],
  words: {
    title: {
      en: 'The limit of open files is reached, or asked for too high',
      zh: '打开文件数到了上限，或申请的上限太高',
    },
    what: {
      en: 'A process has used all descriptors that it may have, the whole machine has, or a unit asks for more than the kernel ever gives (205/LIMITS).',
      zh: '进程（或整台机器）的文件描述符用完了；或者单元申请的上限超过内核允许的最大值（205/LIMITS）。',
    },
    why: {
      en: 'Each socket, pipe and file takes a descriptor. Services get their limit from systemd (1024 soft), never from your shell\'s ulimit or limits.conf. "Operation not permitted" at raising it, even for root, means above fs.nr_open, or a root that may not raise: rootless Docker, a guest of LXC.',
      zh: '每个套接字、管道、文件都占一个描述符。服务的上限来自 systemd（软限制默认 1024），与 shell 的 ulimit、limits.conf 无关。root 提升上限也报 “Operation not permitted”，要么超过了 fs.nr_open，要么这个 root 无权提升：rootless Docker、LXC 容器。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: any(seen('systemd-limit', { limit: 'NOFILE' }), seen('file-table-full')),
      says: {
        en: "systemd could not set LimitNOFILE, or the kernel's table of open files is full.",
        zh: 'systemd 设置 LimitNOFILE 失败，或者内核的打开文件表已满。',
      },
    },
    {
      weight: 'proves',
      when: all(
        seen('too-many-open-files'),
        any(min('files.use', 95), all(max('fd.soft-limit', 4096), min('fd.used', 900))),
      ),
      says: {
        en: 'The process was refused, and its count is at the limit.',
        zh: '进程被拒，而且已用数正好在上限附近。',
      },
    },
    {
      weight: 'points',
      when: any(
        is('unit.exit-status', '205'),
        seen('systemd-status-word', { status: '205' }),
        seen('systemd-step-failed', { step: 'LIMITS' }),
        seen('nofile-raise-refused'),
      ),
      says: { en: 'A limit could not be raised.', zh: '上限提升失败。' },
    },
    {
      weight: 'points',
      when: all(seen('too-many-open-files'), unless(any(inotify, seen('too-many-open-files', { bare: '~.' })))),
      says: { en: 'A process was refused a further file or socket.', zh: '进程无法再打开文件或套接字。' },
    },
    {
      weight: 'hints',
      when: seen('too-many-open-files'),
      says: { en: 'A call failed with EMFILE.', zh: '有调用以 EMFILE 失败。' },
    },
  ],
  refutes: [
    {
      when: all(
        any(seen('inotify-watch-too-many'), seen('inotify-kube-proxy-fatal')),
        max('sysctl', 128, 'fs.inotify.max_user_instances'),
        unless(seen('file-table-full')),
        unless(seen('systemd-limit')),
      ),
      says: {
        en: 'The line comes from inotify, whose own small limit is in force; the message is the same.',
        zh: '报错来自 inotify，它自己的上限很小；文字与描述符用尽相同。',
      },
    },
    {
      when: all(max('files.use', 50), min('fd.soft-limit', 65_536), max('fd.used', 10_000)),
      says: {
        en: 'The limit is high and little of it is used, in the process and on the whole system.',
        zh: '进程的上限很高且用得很少，系统整体也一样。',
      },
    },
  ],
  variants: [
    {
      id: 'above-nr-open',
      when: any(seen('systemd-limit'), is('unit.exit-status', '205')),
      title: { en: 'Asked for more than fs.nr_open', zh: '申请超过 fs.nr_open' },
    },
    {
      id: 'whole-machine',
      when: seen('file-table-full'),
      title: { en: 'The whole machine is at fs.file-max', zh: '整机达到 fs.file-max' },
    },
  ],
  explains: ['start-limit-hit', 'docker-daemon-not-running', 'containerd-not-running'],
  prior: 2,
  ask: ['proc-limits', 'file-nr', 'sysctl fs.nr_open', 'journalctl-unit'],
  names: { UNIT: [theUnit], PID: [] },
  fixes: [
    {
      does: { en: 'Raise the limit of the service', zh: '调高该服务的上限' },
      run: "sudo mkdir -p /etc/systemd/system/UNIT.service.d\nprintf '[Service]\\nLimitNOFILE=131072\\n' | sudo tee /etc/systemd/system/UNIT.service.d/nofile.conf\nsudo systemctl daemon-reload && sudo systemctl restart UNIT",
      root: true,
      risk: 'restarts-service',
    },
    {
      does: { en: '205/LIMITS: raise the ceiling, or ask for less', zh: '205/LIMITS：调高天花板，或降低申请值' },
      run: 'sysctl fs.nr_open; systemctl show -p LimitNOFILE UNIT\nsudo sysctl -w fs.nr_open=1048576',
      root: true,
      risk: 'safe',
    },
    {
      does: {
        en: 'A container of rootless Docker or in a guest: ask for no more than the hard limit',
        zh: 'rootless Docker 或 LXC 里的容器：申请值不要超过硬上限',
      },
      run: 'ulimit -Hn\ndocker run --ulimit nofile=1024:1024 --rm alpine sh -c "ulimit -n"',
      root: false,
      risk: 'safe',
      caution: {
        en: 'For good: ulimits in the compose file, default-ulimits in daemon.json.',
        zh: '长期生效：写在 compose 文件的 ulimits，或 daemon.json 的 default-ulimits。',
      },
    },
    {
      does: { en: 'Whole machine: raise fs.file-max', zh: '整机：调高 fs.file-max' },
      run: "echo 'fs.file-max = 1048576' | sudo tee /etc/sysctl.d/90-file-max.conf\nsudo sysctl --system",
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'A count that only grows is a leak: see what is open', zh: '只增不减就是泄漏：看看打开了什么' },
      run: "sudo ls -l /proc/PID/fd | awk '{print $NF}' | sort | uniq -c | sort -n | tail",
      root: true,
      risk: 'read-only',
    },
  ],
  verify: {
    probe: 'proc-limits',
    // what the fix sets: 65536 is many a unit's limit from the start
    when: min('fd.soft-limit', 131_072),
    says: { en: 'The process runs with the higher limit.', zh: '进程已用上更高的上限。' },
  },
  prevent: [
    {
      says: {
        en: 'Set LimitNOFILE= in the unit, and alert on fs.file-nr.',
        zh: '在单元里写 LimitNOFILE=，并对 fs.file-nr 告警。',
      },
    },
  ],
  sources: [
    'https://github.com/containerd/containerd/issues/4423',
    'https://man7.org/linux/man-pages/man2/setrlimit.2.html',
  ],
})
