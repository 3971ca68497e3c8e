import { all, any, is, isIn, seen } from '../conditions'
import { defineDiagnosis, inLine } from './kit'

const container = '~:(?:container|spc|svirt|docker)\\w*_t'
const refused = any(
  seen('touch-denied-in-container'),
  seen('exec-permission'),
  seen('lib-shared-denied'),
  seen('spawn-denied'),
  is('container.run', 'failed'),
)

export default defineDiagnosis({
  id: 'selinux-denied',
  area: 'security',
  tags: ['security/selinux', 'os/rhel'],
  words: {
    title: { en: 'SELinux forbids it', zh: '被 SELinux 拒绝' },
    what: {
      en: 'The mode bits are right, but the label of the file or the policy does not allow what the container or the service does.',
      zh: '文件权限位没有问题，但文件的标签或策略不允许容器或服务这样做。',
    },
    why: {
      en: 'A container runs as container_t and may touch only what is labelled for containers. A file that was moved keeps the label of its old place; a service may not start a program that is labelled as home content.',
      zh: '容器以 container_t 身份运行，只能碰带容器标签的文件。被移动过的文件保留原位置的标签；服务也不能启动带家目录标签的程序。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(seen('selinux-avc', { source: container }, { target: container }), refused),
      says: {
        en: 'The audit log shows the refusal, and its label belongs to a container.',
        zh: '审计日志里有这次拒绝，而且标签属于容器。',
      },
    },
    {
      weight: 'proves',
      when: all(seen('selinux-avc'), seen('spawn-denied')),
      says: {
        en: 'The audit log shows a refusal while the service fails to start its program.',
        zh: '服务启动程序失败，同时审计日志里有拒绝记录。',
      },
    },
    {
      weight: 'points',
      when: any(seen('selinux-avc'), seen('setroubleshoot'), seen('selinux-relabel-failed'), seen('mprotect-denied')),
      says: { en: 'SELinux itself says that it refused.', zh: 'SELinux 自己说它拒绝了。' },
    },
    {
      weight: 'points',
      when: all(
        is('selinux.mode', 'enforcing'),
        any(
          seen('touch-denied-in-container'),
          seen('entry-write-denied'),
          seen('lib-shared-denied'),
          seen('spawn-denied'),
          seen('nginx-open-denied'),
          seen('bpf-refused', { reason: '~[Pp]ermission denied' }),
        ),
      ),
      says: {
        en: 'Permission is denied, and SELinux enforces its policy here.',
        zh: '权限被拒绝，而本机的 SELinux 正在强制执行。',
      },
    },
    {
      // mostly the x bit, whatever SELinux does
      weight: 'hints',
      when: all(is('selinux.mode', 'enforcing'), seen('exec-permission')),
      says: {
        en: 'The first program may not be executed, and SELinux enforces its policy here.',
        zh: '第一个程序不允许执行，而本机的 SELinux 正在强制执行。',
      },
    },
    {
      weight: 'hints',
      when: seen('bpf-refused', { reason: '~[Pp]ermission denied' }),
      says: {
        en: 'BPF is refused with “Permission denied”: without the right it would be “Operation not permitted”.',
        zh: 'BPF 被拒绝时说的是 “Permission denied”；若是缺权限，会是 “Operation not permitted”。',
      },
    },
    {
      weight: 'hints',
      when: any(seen('start-refused-old'), all(seen('selinux-label-listed'), seen('exec-permission'))),
      says: {
        en: 'The first program may not be started; a wrong label on the programs of Docker does that.',
        zh: '第一个程序不允许启动；Docker 自己的程序标签不对时就会这样。',
      },
    },
    {
      weight: 'hints',
      when: all(seen('selinux-label-listed'), seen('exec-permission')),
      says: { en: 'The labels were looked at.', zh: '贴出了 SELinux 标签。' },
    },
    {
      weight: 'points',
      when: all(is('selinux.mode', 'enforcing'), seen('pasta-namespace-denied', { errno: 'Permission denied' })),
      says: {
        en: 'pasta may not open the network namespace, and SELinux enforces its policy here: the policy is older than podman.',
        zh: 'pasta 打不开网络命名空间，而本机的 SELinux 在强制执行：策略比 podman 旧。',
      },
    },
    {
      weight: 'hints',
      when: seen('pasta-namespace-denied', { errno: 'Permission denied' }),
      says: {
        en: 'pasta may not open the network namespace that podman made for it: its SELinux policy (passt-selinux) or AppArmor profile forbids the path.',
        zh: 'pasta 打不开 podman 为它建的网络命名空间：被它的 SELinux 策略（passt-selinux）或 AppArmor 策略禁止。',
      },
    },
    {
      weight: 'hints',
      when: seen('root-denied-in-container'),
      says: {
        en: 'The start script of an image, which runs as root, may not even look into the directory.',
        zh: '镜像的启动脚本以 root 运行，却连目录都看不了。',
      },
    },
    {
      // the kernel keeps only the ports below 1024 for root
      weight: 'points',
      when: seen('bind-high-port-denied'),
      says: {
        en: 'A port that needs no rights was refused: SELinux lets a service have only the ports of its type.',
        zh: '不需要特权的端口被拒绝：SELinux 只让服务使用属于其类型的端口。',
      },
    },
    {
      weight: 'hints',
      when: seen('bind-port-denied'),
      says: {
        en: 'A port was refused; SELinux lets a service have only the ports of its type.',
        zh: '端口被拒绝；SELinux 只让服务使用属于其类型的端口。',
      },
    },
    {
      weight: 'hints',
      when: any(
        seen('touch-denied-in-container'),
        seen('sed-temporary-denied'),
        seen('entry-write-denied'),
        seen('lib-shared-denied'),
        seen('root-denied-in-container'),
        seen('nginx-open-denied', { path: '~^/(?:etc|usr|var|run)/' }),
      ),
      says: {
        en: 'Permission is denied in a container, where labels forbid oftener than mode bits.',
        zh: '容器里权限被拒绝：在那里，拦住它的更常是标签，而不是权限位。',
      },
    },
    {
      weight: 'hints',
      when: seen('spawn-denied', { path: '~^/(?:home|root|tmp|var/tmp|opt|srv|data|mnt)/' }),
      says: {
        en: 'systemd may not execute a program outside the system directories: typical of a label.',
        zh: 'systemd 不能执行系统目录之外的程序：常见于标签不对。',
      },
    },
    {
      weight: 'hints',
      when: seen('spawn-denied', { path: '~^/(?:home|root)/' }),
      says: {
        en: 'The program lies in a home directory, whose label init may not execute.',
        zh: '程序在家目录里，init 不允许执行带这种标签的文件。',
      },
    },
    {
      weight: 'hints',
      when: any(is('selinux.denials', 'some'), all(is('selinux.mode', 'enforcing'), is('container.run', 'failed'))),
      says: { en: 'SELinux is at work.', zh: 'SELinux 在起作用。' },
    },
    {
      weight: 'hints',
      when: seen('bpf-prog-permission'),
      says: {
        en: 'A runtime may not look up a BPF program: on systems with SELinux the policy is what refuses it.',
        zh: '运行时不能查询 BPF 程序：在启用 SELinux 的系统上，拒绝它的就是策略。',
      },
    },
    {
      // https://github.com/laradock/laradock/issues/2252
      weight: 'hints',
      when: seen('volume-not-writable', { anyone: '~.' }),
      says: {
        en: 'A container may not write below /data: root in it is stopped by no owner, but by a label.',
        zh: '容器写不了 /data 下的内容：容器里的 root 不受属主限制，但会被 SELinux 标签拦住。',
      },
    },
  ],
  refutes: [
    {
      when: isIn('selinux.mode', ['permissive', 'disabled']),
      says: { en: 'SELinux does not enforce anything here.', zh: '本机的 SELinux 没有强制执行。' },
    },
  ],
  explains: ['systemd-unit-bad-path', 'image-entrypoint-missing'],
  prior: 2,
  ask: ['getenforce', 'ausearch', 'docker-run'],
  names: {
    IMAGE: [],
    PORT: [inLine('bind-high-port-denied', 'port'), inLine('bind-port-denied', 'port')],
    '/NEW': [],
    CONTAINER: [],
  },
  fixes: [
    {
      does: { en: 'Label the volume for containers', zh: '给卷打上容器标签' },
      run: 'docker run -v /data/app:/app:Z IMAGE     # one container\ndocker run -v /data/app:/app:z IMAGE     # shared by several',
      root: false,
      risk: 'safe',
      caution: {
        en: 'Never on a directory of the system: it relabels the whole tree and can break the host. /, /etc, /usr, /home themselves are refused; what lies below them is not.',
        zh: '千万别用在系统目录上：它会给整棵目录树重打标签，可能弄坏主机。/、/etc、/usr、/home 本身会被拒绝，它们下面的目录不会。',
      },
    },
    {
      does: { en: 'Restore the labels of a moved file or program', zh: '恢复被移动的文件或程序的标签' },
      for: ['rhel', 'suse'],
      run: "sudo restorecon -Rv PATH\nsudo semanage fcontext -a -t bin_t '/opt/app/bin(/.*)?' && sudo restorecon -Rv /opt/app/bin",
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Give a service one more port', zh: '给服务多放行一个端口' },
      for: ['rhel', 'suse'],
      run: 'sudo semanage port -l | grep -w http_port_t\nsudo semanage port -a -t http_port_t -p tcp PORT',
      root: true,
      risk: 'safe',
      caution: {
        en: 'The type is that of the service: http_port_t for nginx and Apache, ssh_port_t for sshd. Where the port has a type already, -m in place of -a.',
        zh: '类型要与服务对应：nginx、Apache 是 http_port_t，sshd 是 ssh_port_t。端口已有类型时用 -m 代替 -a。',
      },
    },
    {
      does: { en: 'Label a moved data root like the original', zh: '让挪过位置的数据目录沿用原来的标签' },
      for: ['rhel', 'suse'],
      run: 'sudo semanage fcontext -a -e /var/lib/docker /NEW\nsudo restorecon -R /NEW\nsudo systemctl restart docker',
      root: true,
      risk: 'restarts-service',
    },
    {
      does: { en: 'Update the policy for containers', zh: '更新容器的策略包' },
      for: ['rhel'],
      run: 'sudo dnf upgrade container-selinux selinux-policy',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Switch it off for one minute, as a test', zh: '临时关一分钟，用来验证' },
      for: ['rhel', 'suse'],
      run: 'sudo setenforce 0; docker start CONTAINER; sudo setenforce 1',
      root: true,
      risk: 'safe',
      caution: { en: 'Never leave it off.', zh: '千万不要一直关着。' },
    },
  ],
  verify: {
    probe: 'ausearch',
    when: is('selinux.denials', 'none'),
    says: { en: 'No new refusal in the audit log.', zh: '审计日志里没有新的拒绝。' },
  },
  prevent: [
    {
      says: {
        en: 'Use cp instead of mv for files that change their place, and write the context into the policy by semanage.',
        zh: '文件换位置时用 cp 而不是 mv，并用 semanage 把标签写进策略。',
      },
    },
  ],
  sources: [
    'https://github.com/moby/moby/issues/32252',
    'https://github.com/containers/container-selinux',
    'https://docs.podman.io/en/latest/markdown/podman-run.1.html',
  ],
})
