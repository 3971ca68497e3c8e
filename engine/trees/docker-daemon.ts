/** Why dockerd does not start. */
import type { Condition } from '../conditions'
import { any, has, is, isIn, matches, seen } from '../conditions'
import type { TreeDef } from '../model'

const config = any(
  seen('daemon-json-broken'),
  seen('daemon-json-flag-conflict'),
  seen('daemon-json-unknown-key'),
  seen('daemon-json-bad-value'),
  seen('dockerd-options-exclude'),
  is('daemon-json.state', 'broken'),
  matches('daemon.conflict', '.'),
)
const storage = any(
  seen('graphdriver-prior-failed'),
  seen('graphdriver-removed'),
  seen('graphdriver-not-supported'),
  seen('graphdriver-not-available'),
  seen('graphdrivers-several'),
  seen('devicemapper-pool-lost'),
  seen('overlay-without-d-type'),
  seen('overlay-unavailable'),
)
const iptables = any(
  seen('docker-nat-chain-failed'),
  seen('ipt-extension-unsupported'),
  seen('ipt-chain-add-failed'),
  seen('ipt-rule-add-failed'),
  seen('ipt-table-missing'),
  seen('ipt-perhaps-upgrade'),
  seen('ipt-nft-init-failed'),
  seen('ipt-genid-failed'),
  seen('ipt-no-chain-target-match'),
  seen('docker-iptables-not-found'),
  seen('xtables-lock-held'),
  seen('nft-table-incompatible'),
  seen('nft-chain-incompatible'),
  seen('firewalld-zone-conflict'),
)
const addresses = any(
  seen('docker-pool-overlaps'),
  seen('docker-pools-exhausted'),
  seen('docker-gateway-in-use'),
  seen('network-addresses-exhausted'),
)

const trees: readonly TreeDef<string, Condition>[] = [
  {
    id: 'docker-does-not-start',
    topic: seen('topic-docker-daemon'),
    area: 'docker',
    tags: ['docker/daemon'],
    words: {
      title: { en: 'The Docker daemon does not start', zh: 'Docker 守护进程启动不了' },
      symptom: {
        en: '“Job for docker.service failed”, “Failed to start Docker Application Container Engine”, “failed to start daemon”',
        zh: '报错 “Job for docker.service failed”、“Failed to start Docker Application Container Engine”、“failed to start daemon”',
      },
    },
    entry: any(
      seen('docker-start-failed'),
      seen('dockerd-fatal'),
      seen('docker-dependency-failed'),
      seen('docker-socket-unit-failed'),
      is('unit.active', 'failed', ['docker', 'docker.socket']),
    ),
    root: {
      id: 'docker-start-first-line',
      ask: {
        en: 'Does systemd start dockerd at all, and which is its first fatal line? (journalctl -u docker -b --no-pager -n 100)',
        zh: 'systemd 到底有没有启动 dockerd？dockerd 的第一条致命错误是什么？（journalctl -u docker -b --no-pager -n 100）',
      },
      branches: [
        {
          label: { en: 'No: the unit is masked', zh: '没有：单元被屏蔽' },
          when: any(seen('unit-masked-refused'), is('unit.loaded', 'masked', ['docker', 'docker.socket'])),
          to: { diagnosis: 'unit-masked' },
        },
        {
          label: { en: 'No: there is no such unit', zh: '没有：没有这个单元' },
          when: any(seen('docker-unit-not-found'), is('unit.loaded', 'not-found', 'docker')),
          to: { diagnosis: 'docker-daemon-not-installed' },
        },
        {
          label: { en: 'No: the group of the socket is missing', zh: '没有：socket 的属组不存在' },
          when: seen('docker-socket-group-unresolved'),
          to: { diagnosis: 'docker-group-missing' },
        },
        {
          label: { en: 'With an old command line', zh: '用的是旧命令行' },
          when: any(
            seen('docker-daemon-subcommand'),
            seen('docker-daemon-deprecated'),
            seen('docker-old-program-missing'),
            seen('unit-several-execstart', { unit: '~docker' }),
          ),
          to: { diagnosis: 'systemd-override-outdated' },
        },
        {
          label: { en: 'It dies by an illegal instruction', zh: '因非法指令退出' },
          when: any(seen('docker-program-illegal-instruction'), seen('illegal-instruction')),
          to: { diagnosis: 'cpu-instruction-unsupported' },
        },
        {
          label: { en: 'It refuses the firewall back end', zh: '拒绝所选的防火墙后端' },
          when: seen('docker-firewall-backend-refused'),
          to: { diagnosis: 'nftables-unsupported-by-docker' },
        },
        {
          label: { en: 'It refuses its configuration', zh: '拒绝自己的配置' },
          when: config,
          to: {
            id: 'docker-start-config',
            ask: { en: 'What about the configuration?', zh: '配置哪里不对？' },
            branches: [
              {
                label: {
                  en: 'daemon.json: no JSON, a wrong type, an unknown key',
                  zh: 'daemon.json 不是合法 JSON、类型不对或键名不认识',
                },
                when: any(
                  seen('daemon-json-broken'),
                  seen('daemon-json-unknown-key'),
                  is('daemon-json.state', 'broken'),
                ),
                to: { diagnosis: 'daemon-json-invalid' },
              },
              {
                label: { en: 'An option is given twice', zh: '选项重复给出' },
                when: any(seen('daemon-json-flag-conflict'), matches('daemon.conflict', '.')),
                to: { diagnosis: 'daemon-flag-conflict' },
              },
              {
                label: { en: 'A flag is unknown, or an option excluded', zh: '命令行选项不认识，或互相排斥' },
                when: 'else',
                to: { diagnosis: 'daemon-option-incompatible' },
              },
            ],
          },
        },
        {
          label: { en: 'systemd cannot execute the program (203/EXEC)', zh: 'systemd 执行不了程序（203/EXEC）' },
          when: is('unit.exit-status', '203', 'docker'),
          to: { diagnosis: 'systemd-unit-bad-path' },
        },
        {
          label: { en: 'There is no space left', zh: '空间用尽' },
          when: any(seen('no-space-left'), matches('disk.full', '/'), matches('inode.full', '/')),
          to: {
            id: 'docker-start-space',
            ask: { en: 'Space or inodes? (df -h; df -i)', zh: '是空间还是 inode？（df -h; df -i）' },
            branches: [
              {
                label: { en: 'No free inodes', zh: 'inode 用光' },
                when: matches('inode.full', '/'),
                to: { diagnosis: 'inode-exhausted' },
              },
              {
                label: { en: 'No free space', zh: '空间用光' },
                when: 'else',
                to: { diagnosis: 'disk-full' },
              },
            ],
          },
        },
        {
          label: { en: 'It got no socket', zh: '没拿到 socket' },
          when: any(seen('dockerd-no-sockets-passed'), seen('docker-socket-unit-not-found')),
          to: { diagnosis: 'docker-socket-unit-missing' },
        },
        {
          label: { en: 'A directory is in the place of the socket', zh: 'socket 的位置上是目录' },
          when: seen('dockerd-socket-is-directory'),
          to: { diagnosis: 'docker-sock-is-directory' },
        },
        {
          label: { en: 'It finds a pid file or a lock', zh: '发现 pid 文件或锁' },
          when: any(seen('dockerd-pid-file-found'), seen('dockerd-database-locked')),
          to: {
            id: 'docker-start-other-daemon',
            ask: {
              en: 'Is another dockerd alive? (pgrep -a dockerd)',
              zh: '有别的 dockerd 活着吗？（pgrep -a dockerd）',
            },
            branches: [
              {
                label: { en: 'Yes', zh: '有' },
                when: any(is('process.running', true, 'dockerd'), seen('dockerd-database-locked')),
                to: { diagnosis: 'second-daemon-running' },
              },
              {
                label: { en: 'No, the number is another program’s', zh: '没有，号码属于别的程序' },
                when: is('process.running', false, 'dockerd'),
                to: { diagnosis: 'stale-pid-file' },
              },
              {
                label: { en: 'Started by hand beside the service', zh: '在服务之外手动启动的' },
                when: is('dockerd.by-hand', true),
                to: { diagnosis: 'second-daemon-running' },
              },
              {
                label: { en: 'Not by hand', zh: '不是手动启动的' },
                when: 'else',
                to: { diagnosis: 'stale-pid-file' },
              },
            ],
          },
        },
        {
          label: { en: 'containerd does not answer', zh: 'containerd 没有应答' },
          when: any(
            seen('dockerd-containerd-dial'),
            seen('docker-dependency-failed'),
            isIn('unit.active', ['failed', 'inactive'], 'containerd'),
          ),
          to: {
            id: 'docker-start-containerd',
            ask: {
              en: 'What does containerd’s own journal say first? (journalctl -u containerd -b -n 60 --no-pager)',
              zh: 'containerd 自己的日志先报了什么？（journalctl -u containerd -b -n 60 --no-pager）',
            },
            branches: [
              {
                label: { en: 'It refuses config.toml', zh: '拒绝 config.toml' },
                when: any(
                  seen('containerd-config-toml'),
                  seen('containerd-config-plugin-uri'),
                  seen('containerd-config-version'),
                ),
                to: { diagnosis: 'containerd-config-invalid' },
              },
              {
                label: { en: 'Its database panics', zh: '数据库崩溃（panic）' },
                when: seen('bolt-database-corrupt'),
                to: { diagnosis: 'corrupt-docker-state' },
              },
              {
                label: { en: 'Nothing, or it is stopped', zh: '什么也没有，或者停着' },
                when: 'else',
                to: { diagnosis: 'containerd-not-running' },
              },
            ],
          },
        },
        {
          label: { en: 'The storage driver fails', zh: '存储驱动失败' },
          when: storage,
          to: {
            id: 'docker-start-storage',
            ask: { en: 'What about the storage driver?', zh: '存储驱动哪里不对？' },
            branches: [
              {
                label: { en: 'There are several', zh: '有好几个' },
                when: seen('graphdrivers-several'),
                to: { diagnosis: 'multiple-graphdrivers' },
              },
              {
                label: { en: 'The thin pool is another one', zh: 'thin pool 不是原来那个' },
                when: seen('devicemapper-pool-lost'),
                to: { diagnosis: 'devicemapper-pool-mismatch' },
              },
              {
                label: { en: 'Its kernel module cannot be loaded', zh: '它的内核模块加载不了' },
                when: any(seen('overlay-unavailable'), is('modules.dir', 'absent')),
                to: { tree: 'running-kernel-whole' },
              },
              {
                label: { en: 'It does not go with this file system or version', zh: '与文件系统或版本不相配' },
                when: 'else',
                to: { diagnosis: 'storage-driver-unsupported' },
              },
            ],
          },
        },
        {
          label: { en: 'It misses cgroups', zh: '找不到 cgroup' },
          when: any(seen('cgroup-mounts-missing'), seen('cgroup-v2-not-understood')),
          to: {
            id: 'docker-start-cgroup',
            ask: {
              en: 'What is mounted on /sys/fs/cgroup? (stat -fc %T /sys/fs/cgroup)',
              zh: '/sys/fs/cgroup 上挂的是什么？（stat -fc %T /sys/fs/cgroup）',
            },
            branches: [
              {
                label: { en: 'cgroup v2', zh: 'cgroup v2' },
                when: is('cgroup.version', 2),
                to: { diagnosis: 'cgroup-v2-unsupported' },
              },
              {
                label: { en: 'v1 in part, or nothing', zh: '部分 v1，或什么都没有' },
                when: 'else',
                to: { diagnosis: 'cgroup-not-mounted' },
              },
            ],
          },
        },
        {
          label: { en: 'User mapping, or SELinux with overlay', zh: '用户映射，或 SELinux 与 overlay' },
          when: any(seen('dockerd-subid-missing'), seen('dockerd-selinux-overlay')),
          to: {
            id: 'docker-start-security',
            ask: { en: 'Which of the two?', zh: '是哪一个？' },
            branches: [
              {
                label: { en: 'No sub-ids', zh: '没有从属 ID' },
                when: seen('dockerd-subid-missing'),
                to: { diagnosis: 'userns-remap-subid-missing' },
              },
              {
                label: { en: 'SELinux', zh: 'SELinux' },
                when: 'else',
                to: { diagnosis: 'selinux-overlay-kernel-too-old' },
              },
            ],
          },
        },
        {
          label: { en: 'Its certificate of the swarm', zh: 'swarm 的证书' },
          when: seen('swarm-node-certificate'),
          to: { diagnosis: 'swarm-cert-expired' },
        },
        {
          label: { en: 'Its own databases contradict or do not read', zh: '自己的数据库矛盾或读不出来' },
          when: any(
            seen('docker-network-store-stale'),
            seen('bolt-database-corrupt'),
            seen('docker-state-file-corrupt'),
          ),
          to: { diagnosis: 'corrupt-docker-state' },
        },
        {
          label: { en: 'An address range or port is taken', zh: '网段或端口被占用' },
          when: addresses,
          to: { tree: 'port-or-address-conflict' },
        },
        {
          label: { en: 'The kernel runs without IPv6', zh: '内核没有启用 IPv6' },
          when: seen('docker-ipv6-step-failed'),
          to: { diagnosis: 'ipv6-disabled-kernel' },
        },
        {
          label: { en: 'iptables or NAT', zh: 'iptables 或 NAT' },
          when: iptables,
          to: { tree: 'iptables-nat-fails' },
        },
        {
          label: { en: 'It cannot make a bridge', zh: '建不了网桥' },
          when: seen('docker-bridge-unsupported'),
          to: { tree: 'running-kernel-whole' },
        },
        {
          label: {
            en: 'None: only “exit code”, “start-limit” or cut lines',
            zh: '没有：只有 exit code、start-limit 或被截断的行',
          },
          when: 'else',
          to: {
            id: 'docker-start-blind',
            ask: {
              en: 'Does daemon.json set “hosts”, or is there a drop-in? (cat /etc/docker/daemon.json; systemctl cat docker)',
              zh: 'daemon.json 写了 hosts 吗？有没有 drop-in？（cat /etc/docker/daemon.json; systemctl cat docker）',
            },
            branches: [
              {
                label: { en: 'hosts is set', zh: '写了 hosts' },
                when: has('daemon-json.keys', 'hosts'),
                to: { diagnosis: 'daemon-flag-conflict' },
              },
              {
                label: { en: 'A key no version knows', zh: '有任何版本都不认识的键' },
                when: matches('daemon-json.unknown', '.'),
                to: { diagnosis: 'daemon-json-invalid' },
              },
              {
                label: { en: 'Local unit files', zh: '有本地单元文件' },
                when: matches('unit.files', '/etc/systemd/system/', 'docker'),
                to: { diagnosis: 'systemd-override-outdated' },
              },
              {
                label: {
                  en: 'Neither: get the line before the first failure',
                  zh: '都没有：去找第一次失败之前的那行',
                },
                when: 'else',
                to: { diagnosis: 'start-limit-hit' },
              },
            ],
          },
        },
      ],
    },
  },
]

export default trees
