import { all, any, is, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'containerd-cri-plugin-load-failed',
  area: 'containerd',
  tags: ['containerd/cri', 'containerd/config'],
  words: {
    title: { en: 'containerd runs, but its CRI plugin failed to load', zh: 'containerd 在运行，但 CRI 插件加载失败' },
    what: {
      en: 'CRI is enabled and refuses to start because of one setting or a missing resource. containerd goes on without it and looks healthy.',
      zh: 'CRI 没有被禁用，但因为某个设置或缺少的资源拒绝启动。containerd 不管它继续运行，看上去一切正常。',
    },
    why: {
      en: 'A plugin that fails is only a warning in containerd’s log, printed once at start. The clients then hear "unknown service", which sounds like a switched-off plugin; emptying disabled_plugins changes nothing.',
      zh: '插件失败在 containerd 日志里只是启动时的一行 warning。客户端随后得到 “unknown service”，听起来像插件被禁用；清空 disabled_plugins 毫无作用。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(seen('containerd-cri-load-failed'), any(is('containerd.cri', 'error'), seen('cri-unimplemented'))),
      says: {
        en: 'containerd says that it could not load CRI, and why.',
        zh: 'containerd 明确说没能加载 CRI，并给出了原因。',
      },
    },
    {
      weight: 'points',
      when: any(seen('containerd-cri-load-failed'), seen('containerd-cri-service-failed')),
      says: { en: 'containerd could not load its CRI plugin.', zh: 'containerd 没能加载 CRI 插件。' },
    },
    {
      weight: 'points',
      when: is('containerd.cri', 'error'),
      says: { en: 'The plugin list shows CRI in state error.', zh: '插件列表里 CRI 的状态是 error。' },
    },
    {
      weight: 'points',
      when: seen('containerd-cri-config-invalid'),
      says: { en: 'A setting of the CRI plugin is refused.', zh: 'CRI 插件的某个设置被拒绝。' },
    },
    {
      weight: 'points',
      when: all(
        any(is('containerd.registry-conflict', true), is('containerd.retired-systemd-cgroup', true)),
        seen('cri-unimplemented'),
      ),
      says: {
        en: 'The file holds a setting that CRI does not accept, and CRI is not there.',
        zh: '配置里有 CRI 不接受的设置，而 CRI 确实没有起来。',
      },
    },
    {
      weight: 'hints',
      when: any(seen('cri-unimplemented'), is('containerd.retired-systemd-cgroup', true)),
      says: { en: 'A server answers on the socket and does not offer CRI.', zh: 'socket 上有服务应答，但不提供 CRI。' },
    },
  ],
  refutes: [
    {
      when: all(
        any(is('containerd.cri', 'ok'), is('containerd.cri', 'absent')),
        unless(any(seen('containerd-cri-load-failed'), seen('containerd-cri-service-failed'))),
      ),
      says: { en: 'The plugin list shows CRI in another state.', zh: '插件列表里 CRI 是别的状态。' },
    },
  ],
  variants: [
    {
      id: 'systemd-cgroup-key',
      when: is('containerd.retired-systemd-cgroup', true),
      title: { en: 'The retired key systemd_cgroup is set', zh: '设了已废弃的 systemd_cgroup' },
    },
    {
      id: 'registry-settings',
      when: is('containerd.registry-conflict', true),
      title: { en: 'mirrors and config_path exclude each other', zh: 'mirrors 与 config_path 不能同时设置' },
    },
    {
      id: 'inotify',
      when: seen('containerd-cri-service-failed', { reason: '~too many open files' }),
      title: { en: 'No inotify instance is left', zh: 'inotify 实例已用完' },
    },
  ],
  explains: ['cri-socket-wrong', 'containerd-cri-disabled', 'containerd-config-invalid'],
  prior: 2,
  ask: ['journalctl-unit containerd', 'ctr-plugins', 'cat-containerd-config'],
  fixes: [
    {
      does: {
        en: 'Undo the setting that the log line names: `systemd_cgroup` back to false (the driver is SystemdCgroup under runc.options), or keep only one of `mirrors` and `config_path`',
        zh: '撤销日志里写的设置：systemd_cgroup 改回 false（cgroup driver 用 runc.options 下的 SystemdCgroup），或者 mirrors 与 config_path 只留一个',
      },
      run: 'sudo ctr plugins ls -d id==cri\nsudo sed -i.bak "s/systemd_cgroup = true/systemd_cgroup = false/" /etc/containerd/config.toml\nsudo systemctl restart containerd',
      root: true,
      risk: 'restarts-service',
    },
    {
      does: {
        en: 'If it says "too many open files": raise the limit of inotify instances',
        zh: '如果是 “too many open files”：调高 inotify 实例上限',
      },
      run: 'echo fs.inotify.max_user_instances=8192 | sudo tee /etc/sysctl.d/60-inotify.conf\nsudo sysctl --system\nsudo systemctl restart containerd',
      root: true,
      risk: 'restarts-service',
    },
  ],
  verify: {
    probe: 'ctr-plugins',
    when: is('containerd.cri', 'ok'),
    says: { en: 'The cri plugin is listed as ok.', zh: 'cri 插件状态为 ok。' },
  },
  prevent: [
    {
      says: {
        en: 'Look at the plugin list after each change of config.toml; the unit stays green either way.',
        zh: '每次改 config.toml 之后都看一眼插件列表；服务状态无论如何都是绿的。',
      },
      run: "sudo ctr plugins ls | grep -E 'cri|STATUS'",
    },
  ],
  sources: [
    'https://github.com/containerd/containerd/issues/4574',
    'https://github.com/containerd/containerd/issues/5306',
    'https://github.com/containerd/containerd/blob/main/internal/cri/config/config.go',
  ],
})
