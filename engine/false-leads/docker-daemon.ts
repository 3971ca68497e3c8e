import type { Condition } from '../conditions'
import { all, any, is, seen } from '../conditions'
import type { FalseLeadDef } from '../model'

const leads: readonly FalseLeadDef<string, Condition>[] = [
  {
    id: 'start-request-repeated',
    when: seen('unit-start-limit'),
    says: {
      en: '“Start request repeated too quickly” only says that systemd stopped trying. The cause is the line before the first failure.',
      zh: '“Start request repeated too quickly” 只说明 systemd 不再重试。原因在第一次失败之前的那行。',
    },
    source: 'https://www.freedesktop.org/software/systemd/man/latest/systemd.unit.html',
  },
  {
    id: 'is-the-daemon-running',
    when: all(
      seen('docker-cannot-connect'),
      any(
        is('unit.active', 'active', 'docker'),
        is('process.running', true, 'dockerd'),
        seen('dockerd-fatal'),
        seen('docker-start-failed'),
      ),
    ),
    says: {
      en: '“Is the docker daemon running?” is a guess of the client. It prints it also when the daemon runs elsewhere, or fails for a reason of its own.',
      zh: '“Is the docker daemon running?” 只是客户端的猜测。守护进程在别的端点运行，或因自身原因启动失败时，它也这么说。',
    },
    source: 'https://github.com/moby/moby/blob/master/client/errors.go',
  },
  {
    id: 'connection-reset-is-no-network-fault',
    when: seen('docker-connection-dropped'),
    says: {
      en: 'A reset or EOF on docker.sock is no network fault: systemd holds the socket, starts dockerd for each request, and dockerd dies at once. Read its journal.',
      zh: 'docker.sock 上的 reset 或 EOF 不是网络问题：systemd 占着 socket，每来一个请求就启动 dockerd，而 dockerd 立刻退出。要看它的日志。',
    },
    source: 'https://github.com/moby/moby/blob/master/contrib/init/systemd/docker.socket',
  },
  {
    id: 'containerd-timeout-is-second',
    when: all(
      seen('dockerd-containerd-dial'),
      any(seen('dockerd-pid-file-found'), seen('bolt-database-corrupt'), seen('containerd-unit-failed')),
    ),
    says: {
      en: 'The timeout on containerd’s socket is a consequence. The first error stands elsewhere: in containerd’s journal, or in a second dockerd.',
      zh: 'containerd socket 的超时是后果。最早的错误在别处：containerd 的日志里，或者是另一个 dockerd。',
    },
    source: 'https://github.com/docker/for-linux/issues/281',
  },
  {
    id: 'database-timeout-is-a-lock',
    when: seen('dockerd-database-locked'),
    says: {
      en: 'This “timeout” waited for the lock of a database file, not for the network. Another dockerd holds it.',
      zh: '这个 “timeout” 等的是数据库文件锁，不是网络。锁被另一个 dockerd 占着。',
    },
    source: 'https://github.com/docker/for-linux/issues/281',
  },
  {
    id: 'swap-limit-warning',
    when: seen('swap-limit-warning'),
    says: {
      en: '“No swap limit support” is a warning about one kind of limit. It stops no daemon and no container.',
      zh: '“No swap limit support” 只是说某种限制不可用。它不会阻止守护进程或容器启动。',
    },
    source: 'https://docs.docker.com/engine/daemon/troubleshoot/#kernel-cgroup-swap-limit-capabilities',
  },
  {
    id: 'bridge-nf-call-warning',
    when: seen('docker-bridge-nf-warning'),
    says: {
      en: 'Docker before 28 warns that bridge-nf-call-iptables is off. Outside Kubernetes and inter-container rules that is harmless.',
      zh: '28 之前的 Docker 会警告 bridge-nf-call-iptables 未开启。不涉及 Kubernetes 或容器间过滤规则时无害。',
    },
    source: 'https://github.com/moby/moby/blob/v27.0.0/daemon/info_unix.go',
  },
  {
    id: 'containerd-snapshotter-skipped',
    when: seen('snapshotter-skipped'),
    says: {
      en: 'containerd tries every snapshotter at start and skips those whose file system or tool is not here. It needs one of them only.',
      zh: 'containerd 启动时会尝试每个 snapshotter，缺文件系统或工具的就跳过。它只需要其中一个。',
    },
    source: 'https://github.com/containerd/containerd/blob/main/docs/PLUGINS.md',
  },
  {
    id: 'cgroup-v1-deprecated',
    when: seen('cgroup-v1-deprecated-warning'),
    says: {
      en: 'Docker 29 warns that cgroup v1 will go in 2029 at the earliest. It still works with it.',
      zh: 'Docker 29 提醒 cgroup v1 最早在 2029 年移除。现在仍然可用。',
    },
    source: 'https://docs.docker.com/engine/release-notes/29/',
  },
  {
    id: 'dockerd-group-warning',
    when: all(seen('dockerd-group-not-found'), seen('dockerd-fatal')),
    says: {
      en: 'dockerd only warns when the group docker is missing. It did not stop over that.',
      zh: 'docker 组不存在时 dockerd 只是警告，它不是因此停下的。',
    },
    source: 'https://github.com/moby/moby/blob/master/daemon/listeners/listeners_linux.go',
  },
]
export default leads
