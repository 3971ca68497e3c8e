import { all, any, is, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

const runtimeRefused = seen('runc-pivot-root', { errno: '~^permission denied$' })

export default defineDiagnosis({
  id: 'apparmor-broken',
  area: 'security',
  tags: ['security/apparmor', 'docker/security'],
  words: {
    title: {
      en: "Docker's AppArmor profile cannot be loaded or applied",
      zh: 'Docker 的 AppArmor 策略加载不了或应用不了',
    },
    what: {
      en: 'AppArmor is on in the kernel, but its parser is missing, one of its files is damaged, or a stray profile confines dockerd itself.',
      zh: '内核启用了 AppArmor，但缺少解析器、某个配置文件损坏，或者有一个多余的策略把 dockerd 自己限制住了。',
    },
    why: {
      en: 'At its start, and before a container whenever the kernel has lost it, Docker loads docker-default anew, with /etc/apparmor.d/tunables and abstractions included. A fault in any of those stops every container; the temporary file that the message begins with (up to 29.4.2) is innocent. Without /sbin/apparmor_parser only 23.0.0 and 23.0.1 fail; other versions run containers unconfined.',
      zh: 'Docker 启动时，以及启动容器前发现内核里没有它时，会重新加载 docker-default，其中引用了 /etc/apparmor.d 下的 tunables 与 abstractions。它们任何一个出错，所有容器都起不来；报错开头的那个临时文件（29.4.2 及以前）是无辜的。没有 /sbin/apparmor_parser 时，只有 23.0.0 和 23.0.1 会失败，其他版本让容器不受限地运行。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(
        seen('apparmor-profile-not-loaded'),
        any(seen('apparmor-parser-error'), seen('apparmor-include-missing')),
      ),
      says: {
        en: 'The profile could not be loaded, and the parser names the file and line after "in".',
        zh: '策略加载失败，解析器在 “in” 之后给出了出错的文件和行号。',
      },
    },
    {
      weight: 'proves',
      when: all(seen('apparmor-profile-not-loaded'), seen('apparmor-parser-missing')),
      says: {
        en: 'The profile could not be loaded, because the program apparmor_parser is not installed.',
        zh: '策略加载失败，原因是没有安装 apparmor_parser。',
      },
    },
    {
      weight: 'proves',
      when: seen('apparmor-denied', { operation: 'change_onexec', profile: '~dockerd|containerd' }),
      says: {
        en: "A profile on the daemon itself forbids the change into the container's profile.",
        zh: '守护进程自己被一个策略限制，无法切换到容器的策略。',
      },
    },
    {
      weight: 'points',
      when: all(
        any(seen('apparmor-profile-not-loaded'), seen('apparmor-profiles-unreadable'), seen('apparmor-apply-failed')),
        unless(seen('apparmor-policy-admin')),
      ),
      says: {
        en: 'The engine itself names AppArmor as the step that failed.',
        zh: '引擎自己指明失败的步骤是 AppArmor。',
      },
    },
    {
      weight: 'points',
      when: any(
        all(runtimeRefused, seen('apparmor-pivot-denied')),
        seen('apparmor-denied', {
          operation: 'pivotroot',
          profile: '~^(?:runc|crun|docker|containerd|cri-|slirp4netns)',
        }),
      ),
      says: {
        en: 'AppArmor refuses pivot_root to the runtime itself: the profile “runc” of Ubuntu 24.04 within the namespace of an LXD or Incus guest, on the kernels that 24.04 began with.',
        zh: 'AppArmor 拒绝运行时自己的 pivot_root：这是 Ubuntu 24.04 的 “runc” 策略用在 LXD、Incus 客户机的命名空间里，发生在 24.04 最初的几版内核上。',
      },
    },
    {
      weight: 'points',
      when: any(seen('apparmor-parser-missing'), seen('apparmor-parser-error')),
      says: { en: "AppArmor's own tools fail.", zh: 'AppArmor 自己的工具就失败了。' },
    },
    {
      weight: 'points',
      when: seen('apparmor-not-on-host'),
      says: {
        en: 'A profile is asked for that is not loaded on this host, or AppArmor is off here.',
        zh: '要求使用的 profile 没有在这台主机上加载，或者这里根本没有启用 AppArmor。',
      },
    },
    {
      weight: 'hints',
      when: any(
        seen('apparmor-denied', { profile: '~docker|containerd|runc|cri-' }),
        seen('exec-permission'),
        seen('container-stop-denied'),
        seen('pasta-namespace-denied', { errno: 'Permission denied' }),
        runtimeRefused,
      ),
      says: { en: 'AppArmor may be what refuses.', zh: '可能是 AppArmor 在拒绝。' },
    },
    {
      weight: 'points',
      when: seen('snap-confine-unconfined'),
      says: {
        en: 'snap-confine says that its AppArmor profile is not loaded.',
        zh: 'snap-confine 说自己的 AppArmor 配置没有加载。',
      },
    },
    {
      weight: 'hints',
      when: seen('lxc-start-failed'),
      says: {
        en: 'The container did not start: its AppArmor profile may not load.',
        zh: '容器没能启动：可能是 AppArmor 配置加载不了。',
      },
    },
  ],
  refutes: [
    {
      when: seen('apparmor-policy-admin'),
      says: {
        en: 'The parser lacks the right to load profiles: this is a guest (LXC), not a broken AppArmor.',
        zh: '解析器没有加载策略的权限：这是受限客户机（LXC），不是 AppArmor 坏了。',
      },
    },
  ],
  explains: ['image-entrypoint-missing', 'apt-lock-or-broken', 'joined-container-stopped'],
  prior: 2,
  ask: ['docker-run', 'aa-status', 'journalctl-unit docker'],
  names: { 'FILE-NAMED-IN-THE-ERROR': [] },
  fixes: [
    {
      does: { en: 'Install the parser', zh: '安装解析器' },
      for: ['debian'],
      run: 'sudo apt-get install apparmor\nsudo systemctl restart docker',
      root: true,
      risk: 'restarts-service',
    },
    {
      does: { en: 'Install the parser', zh: '安装解析器' },
      for: ['suse'],
      run: 'sudo zypper install apparmor-parser\nsudo systemctl restart docker',
      root: true,
      risk: 'restarts-service',
    },
    {
      does: { en: 'Bring back damaged or deleted configuration files', zh: '恢复损坏或被删的配置文件' },
      for: ['debian'],
      run: 'sudo mv FILE-NAMED-IN-THE-ERROR /root/\nsudo apt-get install --reinstall -o Dpkg::Options::=--force-confmiss apparmor\nsudo systemctl restart apparmor docker',
      root: true,
      risk: 'restarts-service',
    },
    {
      does: {
        en: 'pivot_root denied in an LXD or Incus guest: update the kernel of the host',
        zh: 'LXD、Incus 客户机里 pivot_root 被拒：更新宿主机内核',
      },
      for: ['debian'],
      run: 'sudo apt-get update && sudo apt-get full-upgrade\nsudo reboot',
      root: true,
      risk: 'reboots',
      caution: {
        en: 'On the host, not in the guest. Until then: `lxc config set GUEST raw.lxc="lxc.apparmor.profile = unconfined"`, which takes AppArmor from this guest.',
        zh: '在宿主机上执行，不是客户机里。在此之前可用 `lxc config set GUEST raw.lxc="lxc.apparmor.profile = unconfined"`，代价是这台客户机没有 AppArmor 限制。',
      },
    },
    {
      does: { en: 'Remove a stray profile from the daemon', zh: '移除守护进程身上多余的策略' },
      run: 'sudo aa-remove-unknown -n\nsudo aa-remove-unknown\nsudo systemctl restart docker',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'It unloads every profile without a file below /etc/apparmor.d, docker-default and those of libvirt and LXD guests included. The first line only lists them.',
        zh: '它会卸载所有在 /etc/apparmor.d 下没有文件的策略，包括 docker-default，以及 libvirt、LXD 客户机的策略。第一行只是列出名单。',
      },
    },
  ],
  verify: {
    probe: 'docker-run',
    when: is('container.run', 'ok'),
    says: { en: 'hello-world runs under docker-default.', zh: 'hello-world 在 docker-default 策略下正常运行。' },
  },
  prevent: [
    {
      says: {
        en: 'Do not delete files below /etc/apparmor.d by hand; dpkg takes a missing conffile for your wish.',
        zh: '不要手动删除 /etc/apparmor.d 下的文件；dpkg 会把缺失的配置文件当成你的意愿，不再补上。',
      },
    },
  ],
  sources: [
    'https://github.com/moby/moby/blob/master/daemon/apparmor_default.go',
    'https://github.com/moby/profiles/blob/main/apparmor/apparmor.go',
    'https://manpages.ubuntu.com/manpages/noble/man8/aa-remove-unknown.8.html',
    'https://github.com/docker/for-linux/issues/1067',
  ],
})
