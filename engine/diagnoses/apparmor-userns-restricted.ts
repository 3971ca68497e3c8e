import { all, any, atLeast, is, seen } from '../conditions'
import { defineDiagnosis } from './kit'

const knob = 'kernel.apparmor_restrict_unprivileged_userns'
const refused = any(
  seen('rootlesskit-fork-denied'),
  seen('sandbox-no-userns'),
  seen('bwrap-loopback'),
  seen('newuidmap-write-failed'),
  seen('rootless-userns-zero'),
)

export default defineDiagnosis({
  id: 'apparmor-userns-restricted',
  area: 'security',
  tags: ['security/apparmor', 'security/user-namespaces', 'docker/rootless', 'os/ubuntu'],
  words: {
    title: {
      en: 'AppArmor keeps this program from using user namespaces',
      zh: 'AppArmor 不让这个程序使用用户命名空间',
    },
    what: {
      en: 'Since Ubuntu 24.04 (in 23.10 only where it was switched on) a program without its own AppArmor profile gets user namespaces without any rights. Rootless Docker, bubblewrap and browser sandboxes from elsewhere than the packages fail.',
      zh: '自 Ubuntu 24.04 起（23.10 上要手动打开），没有自己 AppArmor 策略的程序虽然能建用户命名空间，却拿不到其中的任何权限。不是从软件包装来的 rootless Docker、bubblewrap、浏览器沙箱都会失败。',
    },
    why: {
      en: 'The packaged /usr/bin/rootlesskit has a profile with `userns,`; a copy in your home directory has none. The kernel lets the namespace be made (AUDIT) and then refuses every capability in it (DENIED).',
      zh: '软件包里的 /usr/bin/rootlesskit 带有含 `userns,` 的策略，而家目录里的副本没有。内核允许建立命名空间（AUDIT），随后拒绝其中的一切能力（DENIED）。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: seen('rootlesskit-apparmor-hint'),
      says: {
        en: 'rootlesskit failed to make its child, read the switch, and found it set to 1.',
        zh: 'rootlesskit 创建子进程失败，读取该开关后发现它是 1。',
      },
    },
    {
      weight: 'proves',
      when: all(is('sysctl', '1', knob), refused),
      says: {
        en: 'The restriction is on, and a program is refused its user namespace.',
        zh: '限制已开启，并且有程序被拒绝使用用户命名空间。',
      },
    },
    {
      weight: 'proves',
      when: all(seen('apparmor-denied', { profile: 'unprivileged_userns' }), refused),
      says: {
        en: 'The kernel log shows a refusal under the profile unprivileged_userns.',
        zh: '内核日志显示，在 unprivileged_userns 策略下发生了拒绝。',
      },
    },
    {
      weight: 'points',
      when: any(
        seen('sandbox-userns-apparmor'),
        seen('bwrap-loopback'),
        seen('apparmor-denied', { profile: 'unprivileged_userns' }),
        seen('apparmor-userns-audit', { verdict: 'DENIED' }),
      ),
      says: {
        en: 'The line names the restriction of unprivileged user namespaces.',
        zh: '这一行指明了对非特权用户命名空间的限制。',
      },
    },
    {
      weight: 'points',
      when: all(
        is('os.id', 'ubuntu'),
        atLeast('os.version', '23.10'),
        any(seen('sandbox-no-userns'), seen('rootlesskit-fork-denied')),
      ),
      says: {
        en: 'This Ubuntu has the restriction by default, and a user namespace is refused.',
        zh: '这个版本的 Ubuntu 默认开启该限制，而用户命名空间被拒绝。',
      },
    },
    {
      weight: 'hints',
      when: any(seen('rootlesskit-fork-denied'), seen('sandbox-no-userns'), seen('apparmor-userns-audit')),
      says: { en: 'A user namespace is refused.', zh: '用户命名空间被拒绝。' },
    },
    {
      weight: 'hints',
      when: all(is('sysctl', '1', knob), any(seen('rootless-containerd-hint'), is('rootless.check', 'failed'))),
      says: { en: 'The restriction is on.', zh: '限制已开启。' },
    },
  ],
  refutes: [
    {
      when: is('sysctl', '0', knob),
      says: { en: 'The restriction is switched off here.', zh: '本机没有开启这项限制。' },
    },
  ],
  explains: ['rootless-prerequisite-missing'],
  prior: 2,
  ask: ['sysctl kernel.apparmor_restrict_unprivileged_userns', 'os-release', 'rootless-setuptool', 'dmesg'],
  fixes: [
    {
      does: { en: 'Give this one program a profile', zh: '只给这个程序加一个策略' },
      for: ['debian'],
      run: `cat <<'PROFILE' | sudo tee /etc/apparmor.d/home.rootlesskit
abi <abi/4.0>,
include <tunables/global>

/home/*/bin/rootlesskit flags=(unconfined) {
  userns,
  include if exists <local/home.rootlesskit>
}
PROFILE
sudo systemctl restart apparmor.service`,
      root: true,
      risk: 'safe',
      caution: { en: 'Put the real path of the program.', zh: '路径改成程序的真实位置。' },
    },
    {
      does: { en: 'Or use the packaged program, which has its profile', zh: '或者改用软件包里的版本，它自带策略' },
      for: ['debian'],
      run: 'sudo apt-get install docker-ce-rootless-extras',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Switch the restriction off for the whole host', zh: '为整台主机关闭该限制' },
      for: ['debian'],
      run: 'echo kernel.apparmor_restrict_unprivileged_userns=0 | sudo tee /etc/sysctl.d/60-userns.conf\nsudo sysctl --system',
      root: true,
      risk: 'safe',
      caution: {
        en: 'It weakens the host: any program may then use user namespaces.',
        zh: '会降低主机的安全性：此后任何程序都能使用用户命名空间。',
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
        en: 'Ship a profile with every private copy of such a program.',
        zh: '自己安装此类程序时，一并安装对应的策略。',
      },
    },
  ],
  holds: {
    en: 'Ubuntu 24.04 and later; 23.10 where it was switched on.',
    zh: 'Ubuntu 24.04 及更新版本；23.10 上需手动打开。',
  },
  sources: [
    'https://github.com/rootless-containers/rootlesskit/pull/421',
    'https://ubuntu.com/blog/ubuntu-23-10-restricted-unprivileged-user-namespaces',
    'https://rootlesscontaine.rs/getting-started/common/apparmor/',
    'https://github.com/docker/docker-ce-packaging/issues/952',
  ],
})
