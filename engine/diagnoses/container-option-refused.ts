import { any, is, seen } from '../conditions'
import { malformedReference } from '../situations'
import { containerStarts, defineDiagnosis, inLine } from './kit'

const limit = (...groups: string[]) => seen('container-limit-refused', ...groups.map((group) => ({ [group]: '~.' })))
const rlimit = limit('rlimit')

export default defineDiagnosis({
  id: 'container-option-refused',
  area: 'container',
  tags: ['docker/limits', 'docker/run'],
  words: {
    title: {
      en: 'The engine refuses a limit or an option of this container',
      zh: '引擎不接受这个容器的某个限制或选项',
    },
    what: {
      en: 'More CPUs than the machine has, less memory than the engine gives, two options that exclude each other, or a value of the wrong form. The line names it; nothing was started.',
      zh: '要的 CPU 比机器多，内存低于引擎的下限，两个选项互斥，或者值的写法不对。报错写明了是哪一项；容器根本没有启动。',
    },
    why: {
      en: 'dockerd checks what it is asked for against the machine it runs on when the container is made. Compose files are written for a larger one: cpus: 4 fails on a VPS with two. Docker Desktop and a VM count as the machine. Limits of processes (ulimits) may be raised only by a daemon that has the right, so not by a rootless one or within an unprivileged guest.',
      zh: '创建容器时，dockerd 会拿要求和所在机器核对。compose 文件常是按更大的机器写的：cpus: 4 在双核 VPS 上就会失败。Docker Desktop 和虚拟机以其自身的配置为准。进程限制（ulimits）只有有权限的守护进程才能提高，rootless 或非特权客户机里不行。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: any(limit('cpus', 'set', 'floor', 'against', 'range'), seen('container-option-invalid')),
      says: { en: 'The engine names what it refuses.', zh: '引擎写明了它拒绝的是什么。' },
    },
    {
      weight: 'points',
      when: seen('container-init-oom'),
      says: {
        en: 'The memory limit is so low that the runtime itself was killed before the program began.',
        zh: '内存上限太低，程序还没开始，运行时自己就被杀了。',
      },
    },
    {
      weight: 'points',
      when: rlimit,
      says: {
        en: 'The runtime may not set this ulimit: the value is above what the daemon itself has.',
        zh: '运行时无权设置这个 ulimit：值超过了守护进程自己的上限。',
      },
    },
    {
      // https://github.com/docker/cli/issues/2259 and many more: an unquoted $(pwd) with a space, a lone -, a quoted empty variable
      weight: 'hints',
      when: malformedReference,
      says: {
        en: 'A word of an option landed in the place of the image: a path with a space without quotes, or an empty word in quotes.',
        zh: '选项里的某个词落到了镜像名的位置：路径带空格却没加引号，或者引号里是空的。',
      },
    },
  ],
  refutes: [{ when: is('container.run', 'ok'), says: { en: 'The container starts.', zh: '容器能启动。' } }],
  variants: [
    {
      id: 'machine',
      when: limit('cpus', 'set'),
      title: { en: 'the machine has fewer CPUs or memory nodes', zh: '机器没有这么多 CPU 或内存节点' },
    },
    {
      id: 'floor',
      when: limit('floor', 'against', 'range'),
      title: { en: 'a value out of range, or two limits that contradict', zh: '值超出范围，或两个限制矛盾' },
    },
    {
      id: 'ulimit',
      when: rlimit,
      title: { en: 'a ulimit above the daemon’s own', zh: 'ulimit 超过守护进程自己的上限' },
    },
    {
      id: 'userns',
      when: seen('container-option-invalid', { userns: '~.' }),
      title: { en: 'not with userns-remap', zh: '开着 userns-remap 时不允许' },
    },
    {
      id: 'address',
      when: seen('container-option-invalid', { address: '~.' }),
      title: { en: 'a fixed address that the network has not', zh: '固定 IP 不属于该网络' },
    },
    {
      id: 'networks',
      when: seen('container-option-invalid', { networks: '~.' }),
      title: {
        en: 'host, container: or none, and a network beside it',
        zh: '已经是 host、container: 或 none 模式，又要接入别的网络',
      },
    },
    {
      id: 'runtime',
      when: seen('container-option-invalid', { runtime: '~.' }),
      title: { en: 'a runtime that dockerd does not know', zh: 'dockerd 不认识的运行时' },
    },
  ],
  explains: [],
  prior: 2,
  ask: ['docker-info', 'docker-run'],
  names: { RUNTIME: [inLine('container-option-invalid', 'runtime')] },
  fixes: [
    {
      does: { en: 'See what the machine gives', zh: '看机器实际有多少' },
      run: "nproc\ndocker info -f '{{.NCPU}} CPUs, {{.MemTotal}} bytes'",
      root: false,
      risk: 'read-only',
    },
    {
      does: {
        en: 'Lower or remove cpus, cpuset, mem_limit or deploy.resources.limits, then start again',
        zh: '调低或去掉 cpus、cpuset、mem_limit、deploy.resources.limits，再启动',
      },
      run: 'docker compose config\ndocker compose up -d',
      root: false,
      risk: 'restarts-service',
      caution: {
        en: 'Put it into compose.override.yaml, so that an update of the project does not bring it back.',
        zh: '写进 compose.override.yaml，项目升级时才不会又被改回来。',
      },
    },
    {
      does: { en: 'Two options that exclude each other: drop one', zh: '两个选项互斥：去掉一个' },
      root: false,
      risk: 'safe',
      caution: {
        en: 'Ports, links, hostname and extra hosts belong to the container whose network is shared. A Windows path takes the long form (type: bind). Swap is the sum of memory and swap.',
        zh: '端口、link、主机名、extra_hosts 要写在被共享网络的那个容器上。Windows 路径用长写法（type: bind）。memswap 是内存加交换的总和。',
      },
    },
    {
      does: {
        en: 'A ulimit: raise it for the daemon, or leave it out',
        zh: 'ulimit：给守护进程提高上限，或去掉这一项',
      },
      run: 'systemctl show docker -p LimitMEMLOCK -p LimitNOFILE\nsudo systemctl edit docker   # [Service] LimitMEMLOCK=infinity\nsudo systemctl restart docker',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'Rootless: the limit of the user decides (/etc/security/limits.d, user@.service). Within LXC: the host’s.',
        zh: 'rootless 由用户的上限决定（/etc/security/limits.d、user@.service）；LXC 里由宿主机决定。',
      },
    },
    {
      does: {
        en: 'A runtime: register it under “runtimes”, or leave runtime: out',
        zh: '运行时：在 “runtimes” 里登记，或去掉 runtime:',
      },
      run: "docker info -f '{{json .Runtimes}}'\nwhich RUNTIME",
      root: false,
      risk: 'read-only',
    },
  ],
  verify: containerStarts,
  prevent: [
    {
      says: {
        en: 'Give cpus as a variable with a small default: cpus: ${CPUS:-1}.',
        zh: 'cpus 用带默认值的变量：cpus: ${CPUS:-1}。',
      },
    },
  ],
  sources: [
    'https://github.com/moby/moby/blob/master/daemon/daemon_unix.go',
    'https://docs.docker.com/engine/containers/resource_constraints/',
    'https://github.com/moby/moby/blob/master/daemon/container.go',
  ],
})
