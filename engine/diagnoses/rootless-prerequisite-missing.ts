import { all, any, is, isIn, max, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'rootless-prerequisite-missing',
  area: 'security',
  tags: ['docker/rootless', 'podman', 'security/user-namespaces'],
  words: {
    title: {
      en: 'Something that rootless containers need is missing on the host',
      zh: '主机缺少运行无 root 容器的前置条件',
    },
    what: {
      en: 'newuidmap is absent or has lost its rights, the user has no range of sub-ids, user namespaces are switched off, or there is no systemd session of the user.',
      zh: 'newuidmap 不存在或丢了权限、用户没有从属 ID 段、用户命名空间被关闭，或者没有该用户的 systemd 会话。',
    },
    why: {
      en: 'A plain user may map only one id. For a whole range the kernel wants a helper with setuid or cap_setuid that checks /etc/subuid. Copies, restores and minimal images lose exactly these bits.',
      zh: '普通用户只能映射一个 ID。要映射一整段，内核需要带 setuid 或 cap_setuid 的辅助程序去核对 /etc/subuid。复制、恢复备份、精简镜像丢掉的恰恰是这些权限位。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(is('newuidmap.setuid', 'no'), is('newuidmap.caps', 'no')),
      says: {
        en: 'newuidmap has neither the setuid bit nor a capability.',
        zh: 'newuidmap 既没有 setuid 位，也没有文件能力。',
      },
    },
    {
      weight: 'proves',
      when: any(
        is('newuidmap.setuid', 'absent'),
        all(
          is('sysctl', '0', ['user.max_user_namespaces', 'kernel.unprivileged_userns_clone']),
          seen('rootlesskit-fork-denied'),
        ),
      ),
      says: {
        en: 'The helper does not exist, or user namespaces are switched off by a sysctl.',
        zh: '辅助程序不存在，或者用户命名空间被 sysctl 关掉了。',
      },
    },
    {
      weight: 'points',
      when: any(seen('newuidmap-missing'), seen('rootless-tool-missing')),
      says: { en: 'A helper program is not installed.', zh: '有一个辅助程序没有安装。' },
    },
    {
      weight: 'points',
      when: all(seen('rootless-requirements-missing'), seen('rootless-step')),
      says: {
        en: 'The installer itself lists what is missing, as commands to run.',
        zh: '安装程序自己列出了缺什么，写成要执行的命令。',
      },
    },
    {
      weight: 'points',
      when: seen('subuid-range-missing'),
      says: {
        en: 'The user has no (or too small a) range in /etc/subuid or /etc/subgid.',
        zh: '该用户在 /etc/subuid 或 /etc/subgid 里没有 ID 段，或者太小。',
      },
    },
    {
      weight: 'points',
      when: all(
        seen('newuidmap-write-failed'),
        unless(is('sysctl', '1', 'kernel.apparmor_restrict_unprivileged_userns')),
      ),
      says: {
        en: 'newuidmap is there and may not write the map: its own rights, or a range that does not fit.',
        zh: 'newuidmap 在，但写不了映射：是它自己的权限问题，或者 ID 段不符。',
      },
    },
    {
      weight: 'points',
      when: any(
        seen('rootless-rootful-running'),
        seen('rootless-no-session', { tool: '~.' }),
        seen('rootless-user-bus-refused'),
        seen('rootless-userns-zero'),
        seen('rootless-map-failed'),
      ),
      says: { en: 'The tool names the condition that is not met.', zh: '工具指明了没有满足的条件。' },
    },
    {
      weight: 'points',
      when: seen('userns-refused', { errno: '~ENOSPC|No space' }),
      says: {
        en: '"No space" of unshare is no disk: no further user namespace is allowed (user.max_user_namespaces).',
        zh: 'unshare 的 “No space” 与磁盘无关：不允许再建用户命名空间（user.max_user_namespaces）。',
      },
    },
    {
      weight: 'hints',
      when: seen('userns-refused', { errno: '~EPERM|permitted' }),
      says: {
        en: 'A plain user may not make a user namespace here: a sysctl of the distribution, or the filter of a container.',
        zh: '这里的普通用户不能创建用户命名空间：可能是发行版的 sysctl，也可能是容器的系统调用过滤。',
      },
    },
    {
      weight: 'points',
      when: all(
        seen('userns-refused', { errno: '~EPERM|permitted' }),
        is('config.option', 'y', 'USER_NS'),
        unless(isIn('platform', ['docker', 'podman', 'container', 'lxc'])),
      ),
      says: {
        en: 'The kernel has user namespaces, and a user may not make one: the distribution switched them off for users.',
        zh: '内核支持用户命名空间，普通用户却不能创建：发行版对普通用户关闭了它。',
      },
    },
    {
      weight: 'hints',
      when: any(
        seen('rootless-no-session'),
        seen('rootlesskit-fork-denied'),
        seen('rootless-containerd-hint'),
        is('rootless.check', 'failed'),
        max('userns.mapped', 1),
        is('newuidmap.setuid', 'no'),
        is('subid.range', 'missing'),
      ),
      says: { en: 'The rootless set-up does not come up.', zh: '无 root 环境没有起来。' },
    },
    {
      weight: 'points',
      when: all(seen('runc-final-child-eof'), is('sysctl', '0', 'user.max_user_namespaces')),
      says: {
        en: 'runc could not make a namespace, and no user namespace is allowed.',
        zh: 'runc 建不了命名空间，而系统不允许任何用户命名空间。',
      },
    },
    {
      weight: 'hints',
      when: seen('runc-final-child-eof'),
      says: {
        en: 'runc could not make a namespace; user.max_user_namespaces is the commonest limit.',
        zh: 'runc 建不了命名空间；最常见的限制是 user.max_user_namespaces。',
      },
    },
    {
      weight: 'points',
      when: seen('rootless-no-user-session'),
      says: {
        en: 'The user has no session of systemd: come in by ssh or machinectl, or enable lingering.',
        zh: '这个用户没有 systemd 会话：用 ssh 或 machinectl 登录，或启用 linger。',
      },
    },
  ],
  refutes: [
    {
      when: any(
        is('rootless.check', 'ok'),
        all(
          is('newuidmap.setuid', 'yes'),
          is('sysctl', '1', 'kernel.apparmor_restrict_unprivileged_userns'),
          seen('rootlesskit-fork-denied'),
          unless(any(seen('newuidmap-missing'), seen('rootless-tool-missing'), seen('subuid-range-missing'))),
        ),
      ),
      says: {
        en: 'The setup tool finds everything in place, or it is AppArmor that refuses the user namespace.',
        zh: '安装工具检查全部通过，或者拒绝用户命名空间的是 AppArmor。',
      },
    },
  ],
  variants: [
    {
      id: 'newuidmap',
      when: any(is('newuidmap.setuid', 'no'), seen('newuidmap-missing'), seen('newuidmap-write-failed')),
      title: { en: 'newuidmap absent or without rights', zh: 'newuidmap 不存在或没有权限' },
    },
    { id: 'subid', when: seen('subuid-range-missing'), title: { en: 'No range of sub-ids', zh: '没有从属 ID 段' } },
    { id: 'session', when: seen('rootless-no-session'), title: { en: 'No session of the user', zh: '没有用户会话' } },
  ],
  explains: [],
  prior: 2,
  ask: ['newuidmap-rights', 'subid', 'rootless-setuptool', 'sysctl kernel.apparmor_restrict_unprivileged_userns'],
  fixes: [
    {
      does: { en: 'Install the helpers', zh: '安装辅助程序' },
      for: ['debian', 'raspberrypi'],
      run: 'sudo apt-get install uidmap dbus-user-session slirp4netns fuse-overlayfs',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Restore the rights of newuidmap', zh: '恢复 newuidmap 的权限' },
      for: ['rhel'],
      run: 'sudo dnf reinstall shadow-utils',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Install the helpers', zh: '安装辅助程序' },
      for: ['alpine'],
      run: 'sudo apk add shadow-subids slirp4netns fuse-overlayfs',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Install the helpers', zh: '安装辅助程序' },
      for: ['arch'],
      run: 'sudo pacman -S shadow slirp4netns fuse-overlayfs',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Give the user a range of sub-ids', zh: '给用户分配从属 ID 段' },
      run: 'sudo usermod --add-subuids 100000-165535 --add-subgids 100000-165535 "$USER"\npodman system migrate   # only for podman',
      root: true,
      risk: 'safe',
      caution: { en: 'The range must not overlap another line.', zh: 'ID 段不能与其他行重叠。' },
    },
    {
      does: { en: "Keep the user's services running without a login", zh: '让用户的服务在未登录时也能运行' },
      run: 'sudo loginctl enable-linger "$USER"',
      root: true,
      risk: 'safe',
      caution: {
        en: 'Log in by ssh or the console as that user; after su or sudo XDG_RUNTIME_DIR is missing.',
        zh: '请用 ssh 或控制台以该用户登录；su 或 sudo 之后没有 XDG_RUNTIME_DIR。',
      },
    },
  ],
  verify: {
    probe: 'rootless-setuptool',
    when: is('rootless.check', 'ok'),
    says: { en: 'The requirements are satisfied.', zh: '前置条件已满足。' },
  },
  prevent: [
    {
      says: {
        en: 'Keep file capabilities in backups and images.',
        zh: '备份和制作镜像时保留文件能力。',
      },
      run: 'rsync -aX SOURCE TARGET',
    },
  ],
  sources: [
    'https://docs.docker.com/engine/security/rootless/',
    'https://github.com/containers/podman/issues/4921',
    'https://github.com/rootless-containers/rootlesskit/issues/470',
  ],
})
