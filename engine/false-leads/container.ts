import type { Condition } from '../conditions'
import { all, any, is, seen } from '../conditions'
import type { FalseLeadDef } from '../model'

const leads: readonly FalseLeadDef<string, Condition>[] = [
  {
    id: 'waiting-context-canceled',
    when: seen('context-canceled'),
    says: {
      en: '"error waiting for container: context canceled" is the echo of a failed start. The cause stands in the line before it.',
      zh: '“error waiting for container: context canceled” 只是启动失败的回声，原因在它前面那一行。',
    },
    source: 'https://github.com/docker/cli/blob/master/cli/command/container/run.go',
  },
  {
    id: 'expired-or-not-yet',
    when: any(seen('x509-expired-undecided'), seen('x509-not-yet-valid')),
    says: {
      en: 'Go prints "has expired or is not yet valid" in both cases. Only "is before" (clock) or "is after" (expired, or a clock ahead) decides.',
      zh: '无论哪种情况，Go 都打印 “has expired or is not yet valid”。只有 “is before”（时钟问题）或 “is after”（过期，或时钟偏快）才能区分。',
    },
    source: 'https://github.com/golang/go/blob/master/src/crypto/x509/verify.go',
  },
  {
    id: 'runc-expected-commit',
    when: seen('runc-expected-commit'),
    says: {
      en: '"(expected: ...)" in docker info compares with a commit recorded at build time. Distribution packages differ there without any fault.',
      zh: 'docker info 里的 “(expected: ...)” 只是与编译时记录的提交号对比。发行版的软件包本来就可能不同，不代表有故障。',
    },
    source: 'https://github.com/docker/cli/blob/v20.10.24/cli/command/system/info.go',
  },
  {
    id: 'sysctl-named-by-runc',
    when: seen('runc-sysctl-reopen'),
    says: {
      en: 'The sysctl in the message is only the first one that runc opens. Changing it, or privileged mode, cures the symptom at best.',
      zh: '报错里的 sysctl 只是 runc 第一个打开的。改它的值或用特权模式，顶多是掩盖症状。',
    },
    source: 'https://github.com/opencontainers/runc/issues/4968',
  },
  {
    id: 'nonsense-date-no-clock',
    when: seen('time64-nonsense-date'),
    says: {
      en: 'The absurd date in the container is no wrong clock: the call that reads the time is refused. date on the host is right.',
      zh: '容器里荒唐的日期并不是时钟错了：是读时间的系统调用被拒绝。宿主机上的 date 是正常的。',
    },
    source: 'https://wiki.alpinelinux.org/wiki/Release_Notes_for_Alpine_3.13.0',
  },
  {
    id: 'docker-temporary-profile',
    when: all(seen('apparmor-profile-not-loaded'), seen('apparmor-parser-error')),
    says: {
      en: 'The temporary profile of Docker at the beginning of the message is not the faulty file. The one after "in" is.',
      zh: '报错开头那个 Docker 临时策略文件不是出错的文件，“in” 后面的才是。',
    },
    source: 'https://github.com/docker/for-linux/issues/1067',
  },
  {
    id: 'rootless-containerd-echo',
    when: seen('rootless-containerd-hint'),
    says: {
      en: '"rootless containerd not running?" and "child exited" repeat an earlier failure; look for the first error above.',
      zh: '“rootless containerd not running?” 和 “child exited” 只是重复前面的失败；请往上找第一条错误。',
    },
    source: 'https://github.com/rootless-containers/rootlesskit/blob/master/pkg/parent/parent.go',
  },
  {
    id: 'shell-proxy-no-daemon',
    when: all(is('proxy.set', 'yes', 'shell'), is('image.pull', 'failed')),
    says: {
      en: 'A proxy in your shell does not reach the Docker daemon, and "proxies" in ~/.docker/config.json is for containers and builds only.',
      zh: 'shell 里的代理传不到 Docker 守护进程；~/.docker/config.json 里的 “proxies” 只对容器和构建有效。',
    },
    source: 'https://docs.docker.com/engine/daemon/proxy/',
  },
]
export default leads
