/** Why dockerd does not start. */
import { any, is, isIn, matches, seen } from '../../conditions'
import { ask, branch, defineTree, goOn } from '../kit'
import { addresses, config, iptables, storage } from './lines'
import {
  askBlind,
  askCgroup,
  askConfig,
  askContainerd,
  askOtherDaemon,
  askSecurity,
  askSpace,
  askStorage,
} from './start-questions'

export default defineTree({
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
  root: ask(
    'docker-start-first-line',
    'Does systemd start dockerd at all, and which is its first fatal line? (journalctl -u docker -b --no-pager -n 100)',
    'systemd 到底有没有启动 dockerd？dockerd 的第一条致命错误是什么？（journalctl -u docker -b --no-pager -n 100）',
    branch(
      'No: the unit is masked',
      '没有：单元被屏蔽',
      any(seen('unit-masked-refused'), is('unit.loaded', 'masked', ['docker', 'docker.socket'])),
      'unit-masked',
    ),
    branch(
      'No: there is no such unit',
      '没有：没有这个单元',
      any(seen('docker-unit-not-found'), is('unit.loaded', 'not-found', 'docker')),
      'docker-daemon-not-installed',
    ),
    branch(
      'No: the group of the socket is missing',
      '没有：socket 的属组不存在',
      seen('docker-socket-group-unresolved'),
      'docker-group-missing',
    ),
    branch(
      'With an old command line',
      '用的是旧命令行',
      any(
        seen('docker-daemon-subcommand'),
        seen('docker-daemon-deprecated'),
        seen('docker-old-program-missing'),
        seen('unit-several-execstart', { unit: '~docker' }),
      ),
      'systemd-override-outdated',
    ),
    branch(
      'It dies by an illegal instruction',
      '因非法指令退出',
      any(seen('docker-program-illegal-instruction'), seen('illegal-instruction')),
      'cpu-instruction-unsupported',
    ),
    branch(
      'It refuses the firewall back end',
      '拒绝所选的防火墙后端',
      seen('docker-firewall-backend-refused'),
      'nftables-unsupported-by-docker',
    ),
    branch('It refuses its configuration', '拒绝自己的配置', config, askConfig),
    branch(
      'systemd cannot execute the program (203/EXEC)',
      'systemd 执行不了程序（203/EXEC）',
      is('unit.exit-status', '203', 'docker'),
      'systemd-unit-bad-path',
    ),
    branch(
      'There is no space left',
      '空间用尽',
      any(seen('no-space-left'), matches('disk.full', '/'), matches('inode.full', '/')),
      askSpace,
    ),
    branch('Its data directory', '数据目录', seen('data-root-refused'), 'data-root-unusable'),
    branch(
      'It got no socket',
      '没拿到 socket',
      any(seen('dockerd-no-sockets-passed'), seen('docker-socket-unit-not-found')),
      'docker-socket-unit-missing',
    ),
    branch(
      'A directory is in the place of the socket',
      'socket 的位置上是目录',
      seen('dockerd-socket-is-directory'),
      'docker-sock-is-directory',
    ),
    branch(
      'It finds a pid file or a lock',
      '发现 pid 文件或锁',
      any(seen('dockerd-pid-file-found'), seen('dockerd-database-locked')),
      askOtherDaemon,
    ),
    branch(
      'containerd does not answer',
      'containerd 没有应答',
      any(
        seen('dockerd-containerd-dial'),
        seen('docker-dependency-failed'),
        isIn('unit.active', ['failed', 'inactive'], 'containerd'),
      ),
      askContainerd,
    ),
    branch('The storage driver fails', '存储驱动失败', storage, askStorage),
    branch(
      'It misses cgroups',
      '找不到 cgroup',
      any(seen('cgroup-mounts-missing'), seen('cgroup-v2-not-understood')),
      askCgroup,
    ),
    branch(
      'User mapping, or SELinux with overlay',
      '用户映射，或 SELinux 与 overlay',
      any(seen('dockerd-subid-missing'), seen('dockerd-selinux-overlay')),
      askSecurity,
    ),
    branch('Its certificate of the swarm', 'swarm 的证书', seen('swarm-node-certificate'), 'swarm-cert-expired'),
    branch(
      'Its own databases contradict or do not read',
      '自己的数据库矛盾或读不出来',
      any(seen('docker-network-store-stale'), seen('bolt-database-corrupt'), seen('docker-state-file-corrupt')),
      'corrupt-docker-state',
    ),
    branch('An address range or port is taken', '网段或端口被占用', addresses, goOn('port-or-address-conflict')),
    branch(
      'The kernel runs without IPv6',
      '内核没有启用 IPv6',
      seen('docker-ipv6-step-failed'),
      'ipv6-disabled-kernel',
    ),
    branch('iptables or NAT', 'iptables 或 NAT', iptables, goOn('iptables-nat-fails')),
    branch('It cannot make a bridge', '建不了网桥', seen('docker-bridge-unsupported'), goOn('running-kernel-whole')),
    branch(
      'None: only “exit code”, “start-limit” or cut lines',
      '没有：只有 exit code、start-limit 或被截断的行',
      'else',
      askBlind,
    ),
  ),
})
