/** What is asked behind the first fatal line of dockerd. */
import { any, has, is, matches, seen } from '../../conditions'
import { ask, branch, goOn } from '../kit'

export const askConfig = ask(
  'docker-start-config',
  'What about the configuration?',
  '配置哪里不对？',
  branch(
    'daemon.json: no JSON, a wrong type, an unknown key',
    'daemon.json 不是合法 JSON、类型不对或键名不认识',
    any(seen('daemon-json-broken'), seen('daemon-json-unknown-key'), is('daemon-json.state', 'broken')),
    'daemon-json-invalid',
  ),
  branch(
    'An option is given twice',
    '选项重复给出',
    any(seen('daemon-json-flag-conflict'), matches('daemon.conflict', '.')),
    'daemon-flag-conflict',
  ),
  branch(
    'A flag is unknown, or an option excluded',
    '命令行选项不认识，或互相排斥',
    'else',
    'daemon-option-incompatible',
  ),
)

export const askSpace = ask(
  'docker-start-space',
  'Space or inodes? (df -h; df -i)',
  '是空间还是 inode？（df -h; df -i）',
  branch('No free inodes', 'inode 用光', matches('inode.full', '/'), 'inode-exhausted'),
  branch('No free space', '空间用光', 'else', 'disk-full'),
)

export const askOtherDaemon = ask(
  'docker-start-other-daemon',
  'Is another dockerd alive? (pgrep -a dockerd)',
  '有别的 dockerd 活着吗？（pgrep -a dockerd）',
  branch(
    'Yes',
    '有',
    any(is('process.running', true, 'dockerd'), seen('dockerd-database-locked')),
    'second-daemon-running',
  ),
  branch(
    'No, the number is another program’s',
    '没有，号码属于别的程序',
    is('process.running', false, 'dockerd'),
    'stale-pid-file',
  ),
  branch(
    'Started by hand beside the service',
    '在服务之外手动启动的',
    is('dockerd.by-hand', true),
    'second-daemon-running',
  ),
  branch('Not by hand', '不是手动启动的', 'else', 'stale-pid-file'),
)

export const askContainerd = ask(
  'docker-start-containerd',
  'What does containerd’s own journal say first? (journalctl -u containerd -b -n 60 --no-pager)',
  'containerd 自己的日志先报了什么？（journalctl -u containerd -b -n 60 --no-pager）',
  branch(
    'It refuses config.toml',
    '拒绝 config.toml',
    any(seen('containerd-config-toml'), seen('containerd-config-plugin-uri'), seen('containerd-config-version')),
    'containerd-config-invalid',
  ),
  branch('Its database panics', '数据库崩溃（panic）', seen('bolt-database-corrupt'), 'corrupt-docker-state'),
  branch('Nothing, or it is stopped', '什么也没有，或者停着', 'else', 'containerd-not-running'),
)

export const askStorage = ask(
  'docker-start-storage',
  'What about the storage driver?',
  '存储驱动哪里不对？',
  branch('There are several', '有好几个', seen('graphdrivers-several'), 'multiple-graphdrivers'),
  branch(
    'The thin pool is another one',
    'thin pool 不是原来那个',
    seen('devicemapper-pool-lost'),
    'devicemapper-pool-mismatch',
  ),
  branch(
    'Its kernel module cannot be loaded',
    '它的内核模块加载不了',
    any(seen('overlay-unavailable'), is('modules.dir', 'absent')),
    goOn('running-kernel-whole'),
  ),
  branch(
    'It does not go with this file system or version',
    '与文件系统或版本不相配',
    'else',
    'storage-driver-unsupported',
  ),
)

export const askCgroup = ask(
  'docker-start-cgroup',
  'What is mounted on /sys/fs/cgroup? (stat -fc %T /sys/fs/cgroup)',
  '/sys/fs/cgroup 上挂的是什么？（stat -fc %T /sys/fs/cgroup）',
  branch('cgroup v2', 'cgroup v2', is('cgroup.version', 2), 'cgroup-v2-unsupported'),
  branch('v1 in part, or nothing', '部分 v1，或什么都没有', 'else', 'cgroup-not-mounted'),
)

export const askSecurity = ask(
  'docker-start-security',
  'Which of the two?',
  '是哪一个？',
  branch('No sub-ids', '没有从属 ID', seen('dockerd-subid-missing'), 'userns-remap-subid-missing'),
  branch('SELinux', 'SELinux', 'else', 'selinux-overlay-kernel-too-old'),
)

export const askBlind = ask(
  'docker-start-blind',
  'Does daemon.json set “hosts”, or is there a drop-in? (cat /etc/docker/daemon.json; systemctl cat docker)',
  'daemon.json 写了 hosts 吗？有没有 drop-in？（cat /etc/docker/daemon.json; systemctl cat docker）',
  branch('hosts is set', '写了 hosts', has('daemon-json.keys', 'hosts'), 'daemon-flag-conflict'),
  branch(
    'A key no version knows',
    '有任何版本都不认识的键',
    matches('daemon-json.unknown', '.'),
    'daemon-json-invalid',
  ),
  branch(
    'Local unit files',
    '有本地单元文件',
    matches('unit.files', '/etc/systemd/system/', 'docker'),
    'systemd-override-outdated',
  ),
  branch(
    'Neither: get the line before the first failure',
    '都没有：去找第一次失败之前的那行',
    'else',
    'start-limit-hit',
  ),
)
