import { all, any, matches, max, min, not, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

const instances = any(seen('inotify-watch-too-many'), seen('inotify-kube-proxy-fatal'))
const watches = any(seen('inotify-watches-out'), seen('inotify-dir-watch-no-space'), seen('inotify-enospc-watch'))

export default defineDiagnosis({
  id: 'inotify-limit-exhausted',
  area: 'host',
  tags: ['host/limits', 'kubernetes/kubelet'],
  words: {
    title: { en: 'The limit of inotify instances or watches is used up', zh: 'inotify 实例或监视数量达到上限' },
    what: {
      en: 'A program wants to watch files and the kernel’s per-user limit is reached. "No space left on device" and "too many open files" speak of this limit here, not of the disk or of ulimit.',
      zh: '程序要监视文件，而内核对每个用户的数量限制已用完。这里的 “No space left on device” 与 “too many open files” 说的是这个上限，与磁盘和 ulimit 无关。',
    },
    why: {
      en: 'fs.inotify.max_user_instances (128 by default) and max_user_watches count per UID, and everything that runs as root, containers included, shares one budget. When watches run out the kernel returns ENOSPC; when instances run out it returns EMFILE. Programs print those with their usual texts.',
      zh: 'fs.inotify.max_user_instances（默认 128）和 max_user_watches 按 UID 计数，所有以 root 运行的程序（包括容器里的）共用一份额度。监视数用完，内核返回 ENOSPC；实例数用完，返回 EMFILE；程序就按平常的文字打印出来。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(instances, max('sysctl', 128, 'fs.inotify.max_user_instances')),
      says: {
        en: 'A watcher could not be made, and the limit of instances is no higher than the small default.',
        zh: '无法创建监视，而实例上限不高于很小的默认值。',
      },
    },
    {
      weight: 'points',
      when: watches,
      says: {
        en: 'A watch was refused with "no space", which inotify returns at its own limit.',
        zh: '添加监视时报 “no space”，这是 inotify 达到自身上限的返回值。',
      },
    },
    {
      weight: 'points',
      when: all(
        seen('no-space-left'),
        seen('watcher-announced'),
        unless(seen('no-space-left', { path: '~.' })),
        unless(matches('disk.full', '/')),
      ),
      says: {
        en: 'A program that had just begun to watch files ran out of "space", and names no file that it was writing.',
        zh: '刚开始监视文件的程序报“空间不足”，又没有提到它在写哪个文件。',
      },
    },
    {
      weight: 'hints',
      when: all(seen('no-space-left'), not(matches('disk.full', '/')), unless(seen('no-space-left', { path: '~.' }))),
      says: {
        en: 'No space, while df shows free blocks and no file is named: inotify gives the same answer at its limit.',
        zh: '报空间不足，但 df 还有空闲，也没有提到文件：inotify 达到上限时的报错一模一样。',
      },
    },
    {
      weight: 'points',
      when: instances,
      says: {
        en: 'A watcher could not be created: no inotify instance was left.',
        zh: '无法创建监视器：inotify 实例已用完。',
      },
    },
    {
      weight: 'points',
      when: any(seen('inotify-limit-named'), seen('inotify-limit-continued')),
      says: { en: 'The program names the inotify limit itself.', zh: '程序自己指明了 inotify 上限。' },
    },
    {
      // EMFILE by itself is as often the limit of instances, which systemd, nspawn and desktops meet long before the other
      weight: 'hints',
      when: seen('too-many-open-files', { bare: '~.' }),
      says: {
        en: 'The words are those of two limits, and nothing says which of them.',
        zh: '两种上限用尽时都是这句话，看不出是哪一种。',
      },
    },
    {
      weight: 'hints',
      when: seen('proc-sys-readonly', { path: '~inotify' }, { key: '~inotify' }),
      says: {
        en: 'Somebody wants to raise the limit, and a container may not: it is the one of the host.',
        zh: '有人想调高上限，但容器里不允许：这个上限是宿主机的。',
      },
    },
  ],
  refutes: [
    {
      when: all(
        min('sysctl', 8000, 'fs.inotify.max_user_instances'),
        min('sysctl', 1_000_000, 'fs.inotify.max_user_watches'),
      ),
      says: { en: 'Both inotify limits are already very high.', zh: 'inotify 的两个上限都已经很高。' },
    },
  ],
  variants: [
    { id: 'instances', when: instances, title: { en: 'No instance left (EMFILE)', zh: '实例用完（EMFILE）' } },
    { id: 'watches', when: watches, title: { en: 'No watch left (ENOSPC)', zh: '监视数用完（ENOSPC）' } },
  ],
  explains: ['containerd-cri-plugin-load-failed', 'file-descriptor-limit', 'disk-full', 'start-limit-hit'],
  prior: 2,
  ask: ['sysctl fs.inotify.max_user_instances', 'sysctl fs.inotify.max_user_watches'],
  fixes: [
    {
      does: {
        en: 'Raise both limits now and for good, then restart what failed',
        zh: '立即并永久调高两个上限，然后重启失败的组件',
      },
      run: "printf '%s\\n' fs.inotify.max_user_instances=8192 fs.inotify.max_user_watches=524288 | sudo tee /etc/sysctl.d/60-inotify.conf\nsudo sysctl --system",
      root: true,
      risk: 'safe',
      caution: {
        en: 'Inside a container, kind or WSL, set it on the machine that owns the kernel.',
        zh: '如果在容器、kind 或 WSL 里，要在拥有内核的那台机器上设置。',
      },
    },
    {
      does: { en: 'See who holds the instances', zh: '看看是谁占用了实例' },
      run: "sudo find /proc/[0-9]*/fd -lname 'anon_inode:*inotify' 2>/dev/null | cut -d/ -f3 | sort | uniq -c | sort -rn | head",
      root: true,
      risk: 'read-only',
    },
  ],
  verify: {
    probe: 'sysctl',
    key: 'fs.inotify',
    // what the fix sets: a host that brings 1024 instances from the start has not been mended
    when: all(
      min('sysctl', 8192, 'fs.inotify.max_user_instances'),
      min('sysctl', 524_288, 'fs.inotify.max_user_watches'),
    ),
    says: { en: 'Both limits are raised.', zh: '两个上限都已调高。' },
  },
  prevent: [
    {
      says: {
        en: 'Put the sysctl file into the image of every node that runs more than a few dozen pods.',
        zh: '凡是要跑几十个以上 Pod 的节点，都把这份 sysctl 配置放进系统镜像。',
      },
    },
  ],
  sources: [
    'https://man7.org/linux/man-pages/man7/inotify.7.html',
    'https://github.com/kubernetes/kubernetes/issues/104303',
  ],
})
