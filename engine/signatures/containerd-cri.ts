/** containerd's own log: its configuration, and the plug-in that serves Kubernetes. */
import { containerdDisabledPlugins } from '../facts/shared'
import { sig } from '../model'

const containerdLog = ['journalctl-unit containerd'] as const
const c8d = (path: string) => `https://github.com/containerd/containerd/blob/main/${path}`

export default [
  sig({
    id: 'containerd-config-toml',
    literal: [
      'failed to load TOML',
      'failed to unmarshal TOML',
      'failed to load config',
      'containerd: toml: ',
      'containerd: Near line',
    ],
    // up to 1.3 and in some builds the words are those of the TOML library, which names no file
    pattern:
      /failed to (?:load|unmarshal) TOML(?: from| at)?[: ]*(?<file>\/[\w./-]+)?|containerd: failed to load config|containerd: (?:toml: |Near line \d+ \(last key)/,
    example: 'containerd: failed to load TOML: /etc/containerd/config.toml: (4, 2): unexpected token',
    nearMiss: 'failed to load plugin io.containerd.snapshotter.v1.btrfs',
    by: 'containerd >= 1.0',
    source: c8d('cmd/containerd/server/config/config.go'),
    probes: containerdLog,
  }),
  sig({
    id: 'containerd-config-plugin-uri',
    literal: ['expect io.containerd'],
    pattern:
      /invalid (?:disabled plugin|required plugin|plugin key|plugin) URI \\*"(?<uri>[^"\\]+)\\*" expect io\.containerd\.x\.vx/,
    example: 'containerd: invalid disabled plugin URI "cri" expect io.containerd.x.vx',
    nearMiss: 'loading plugin "io.containerd.grpc.v1.cri"...',
    by: 'containerd 1.3 - 2.x, in a `version = 2` file',
    source: c8d('cmd/containerd/server/config/config.go'),
    probes: containerdLog,
  }),
  sig({
    id: 'containerd-config-version',
    literal: [
      'expected containerd config version',
      'unsupported config version',
      'unsupported containerd configuration version',
    ],
    pattern:
      /expected containerd config version|unsupported config version|unsupported containerd configuration version/,
    example: 'containerd: expected containerd config version equal to or less than `2`, got `3`',
    nearMiss: 'containerd config version `2` has been deprecated',
    by: 'containerd >= 1.3',
    source: c8d('cmd/containerd/server/config/config.go'),
    probes: containerdLog,
  }),
  sig({
    id: 'containerd-config-unknown-key',
    literal: 'Ignoring unknown key in TOML',
    pattern: /Ignoring unknown key in TOML(?: for plugin)?.{0,200}?key=\\*"?(?<key>[\w.\- ]+)/,
    example:
      'time="2026-01-02T10:00:00Z" level=warning msg="Ignoring unknown key in TOML for plugin" error="strict mode: fields in the document are missing in the target struct" key=containerd plugin=io.containerd.grpc.v1.cri',
    nearMiss: 'ignoring unknown key in JSON',
    by: 'containerd >= 2.0',
    source: c8d('cmd/containerd/server/config/config.go'),
    probes: containerdLog,
  }),
  sig({
    id: 'containerd-disabled-plugins',
    literal: 'disabled_plugins',
    pattern: /^[^\w#]*(?:[\w./]*config\.toml:)?(?:\d+:)?\s*disabled_plugins\s*=\s*\[(?<plugins>[^\]]*)\]/,
    facts: { 'containerd.disabled-plugins': containerdDisabledPlugins },
    read({ plugins = '' }, emit, line) {
      emit(
        'containerd.disabled-plugins',
        plugins
          .split(',')
          .map((p) => p.replace(/["'\s]/g, ''))
          .filter(Boolean),
        line,
      )
    },
    example: 'disabled_plugins = ["cri"]',
    nearMiss: '#disabled_plugins = ["cri"]',
    by: '/etc/containerd/config.toml',
    source: 'https://github.com/containerd/containerd/issues/8139',
    probes: ['cat-containerd-config'],
  }),
  sig({
    id: 'containerd-cri-load-failed',
    literal: ['failed to load plugin'],
    pattern:
      /failed to load plugin\\*"?,?[^"]{0,40}(?:io\.containerd\.grpc\.v1\.cri|io\.containerd\.cri\.v1\.(?:runtime|images))|failed to load plugin\\*" error=.{0,200}id=io\.containerd\.(?:grpc\.v1\.cri|cri\.v1\.(?:runtime|images))/,
    example:
      'time="2020-09-26T10:00:00Z" level=warning msg="failed to load plugin io.containerd.grpc.v1.cri" error="invalid plugin config: `systemd_cgroup` only works for runtime io.containerd.runtime.v1.linux"',
    nearMiss:
      'time="2020-09-26T10:00:00Z" level=warning msg="failed to load plugin io.containerd.snapshotter.v1.devmapper" error="devmapper not configured"',
    by: 'containerd >= 1.1',
    source: c8d('internal/cri/cri.go'),
    probes: containerdLog,
  }),
  sig({
    id: 'containerd-cri-config-invalid',
    literal: [
      'unable to load CRI',
      'invalid plugin config',
      'invalid cri image config',
      'invalid cri runtime config',
      'cannot be set when `config_path`',
      '`systemd_cgroup` only works',
    ],
    pattern:
      /unable to load CRI \w+ service plugin dependency|invalid (?:plugin|cri image|cri runtime) config|`mirrors` cannot be set when `config_path` is provided|`systemd_cgroup` only works for runtime/,
    example: 'failed to load plugin: invalid cri image config: `mirrors` cannot be set when `config_path` is provided',
    nearMiss: 'invalid plugin manifest',
    by: 'containerd >= 1.3',
    source: c8d('internal/cri/config/config.go'),
    probes: containerdLog,
  }),
  sig({
    id: 'containerd-cri-service-failed',
    literal: 'failed to create CRI service',
    pattern: /failed to create CRI service: (?<reason>.{0,160})/,
    example:
      'failed to create CRI service: failed to create cni conf monitor for default: failed to create fsnotify watcher: too many open files',
    nearMiss: 'failed to create new CRI runtime service: validate service connection',
    by: 'containerd >= 1.1',
    source: c8d('internal/cri/server/service.go'),
    probes: containerdLog,
  }),
  sig({
    id: 'containerd-plugin-skipped',
    literal: ['skip loading plugin', 'failed to load plugin'],
    pattern:
      /(?:skip loading|failed to load) plugin.{0,20}io\.containerd\.snapshotter\.v1\.(?<plugin>aufs|btrfs|zfs|devmapper|blockfile|erofs)/,
    example:
      'time="2026-01-02T10:00:00Z" level=info msg="skip loading plugin \\"io.containerd.snapshotter.v1.btrfs\\"..." error="path /var/lib/containerd must be a btrfs filesystem"',
    nearMiss: 'failed to load plugin io.containerd.grpc.v1.cri',
    by: 'containerd',
    source: c8d('plugins/snapshots'),
    probes: containerdLog,
  }),
  sig({
    id: 'containerd-name-unconfigured',
    literal: ['is configured', 'was not found: not found'],
    // the RuntimeClass of a pod or a setting names something that the file does not define
    pattern:
      /no runtime for \\*"(?!nvidia)(?<runtime>[\w.-]{1,100})\\*" is configured|snapshotter (?<snapshotter>[\w.-]{1,60}) was not found: not found/,
    example:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to get sandbox runtime: no runtime for "kata" is configured',
    nearMiss: 'failed to get sandbox runtime: no runtime for "nvidia" is configured',
    by: 'containerd >= 1.3',
    source: c8d('internal/cri/config/config.go'),
    probes: ['cat-containerd-config'],
  }),
  sig({
    id: 'containerd-snapshot-dir-gone',
    literal: 'prepare snapshot dir',
    pattern:
      /failed to create prepare snapshot dir: failed to create temp dir: (?:stat|mkdir) (?<path>\S{1,200}): no such file or directory/,
    example:
      'failed to create containerd container: failed to create prepare snapshot dir: failed to create temp dir: stat /var/lib/containerd/io.containerd.snapshotter.v1.overlayfs/snapshots: no such file or directory',
    nearMiss: 'failed to create prepare snapshot dir: failed to create temp dir: no space left on device',
    by: 'containerd',
    source: c8d('plugins/snapshots/overlay/overlay.go'),
    probes: containerdLog,
  }),
  sig({
    id: 'containerd-cni-dir-removed',
    literal: ['/etc/cni/net.d', 'cni conf dir is removed'],
    pattern:
      /(?:fs change event\(|change event from cni conf dir: )(?:REMOVE|RENAME) +\\*"[^"\\]*\/cni\/net\.d\\*"|fs change event\(\\*"[^"\\]*\/cni\/net\.d\\*": (?:REMOVE|RENAME)\)|cni conf dir is removed, stop watching/,
    example:
      'time="2024-01-02T10:00:00Z" level=error msg="failed to reload cni configuration after receiving fs change event(REMOVE \\"/etc/cni/net.d\\")" error="cni config load failed: no network config found in /etc/cni/net.d: cni plugin not initialized: failed to load cni config"',
    nearMiss:
      'failed to reload cni configuration after receiving fs change event(REMOVE \\"/etc/cni/net.d/10-flannel.conflist\\")',
    by: 'containerd >= 1.4',
    source: c8d('internal/cri/server/cni_conf_syncer.go'),
    probes: containerdLog,
  }),
  sig({
    id: 'cri-unimplemented',
    literal: ['unknown service runtime.', 'unknown service runtime'],
    pattern: /unknown service runtime\.(?:(?<api>v1alpha2|v1)\.)?(?<service>RuntimeService|ImageService)?/,
    example:
      'validate service connection: validate CRI v1 runtime API for endpoint "unix:///run/containerd/containerd.sock": rpc error: code = Unimplemented desc = unknown service runtime.v1.RuntimeService',
    nearMiss: 'unknown service runtime-helper',
    by: 'gRPC clients of CRI: kubelet, kubeadm, crictl, k0s',
    source: 'https://github.com/containerd/containerd/issues/8139',
    probes: ['crictl-info', 'journalctl-unit kubelet'],
  }),
  sig({
    id: 'cri-version-failed',
    literal: ['typed version failed', 'remote runtime typed version', 'ersion from runtime service failed'],
    // the reason stands behind it, where the line is whole
    pattern: /[Gg]et remote runtime typed version(?: failed)?|Version from runtime service failed/,
    example:
      'failed to run Kubelet: failed to create kubelet: get remote runtime typed version failed: rpc error: code = Unimplemented desc = unknown service runtime.v1alpha2.RuntimeService',
    nearMiss: 'Failed to get the typed version of the remote',
    by: 'kubelet 1.20 and newer, crictl: the first thing that they ask the runtime',
    source: 'https://github.com/kubernetes/kubernetes/blob/release-1.24/pkg/kubelet/kuberuntime/kuberuntime_manager.go',
    probes: ['journalctl-unit kubelet', 'crictl-info'],
  }),
  sig({
    id: 'cri-name-reserved',
    literal: ['failed to reserve container name', 'failed to reserve sandbox name'],
    pattern: /failed to reserve (?:container|sandbox) name \\{0,3}"/,
    example:
      'failed to reserve container name "web_web-0_default_0f2b_1": name "web_web-0_default_0f2b_1" is reserved for "5d1f"',
    nearMiss: 'Conflict. The container name "/web" is already in use by container "5d1f"',
    by: 'containerd >= 1.1, CRI-O in other words: an earlier request for the same container is not finished yet',
    source: 'https://github.com/containerd/containerd/blob/main/internal/registrar/registrar.go',
    probes: ['journalctl-unit containerd', 'free'],
  }),
] as const
