import { containerdDisabledPlugins, containerdSystemdCgroup } from '../../facts/shared'
import { defineProbe, flag, number, text } from '../../model'

const key =
  /^\s*(?:\d+[:-]\s*)?(version|disabled_plugins|SystemdCgroup|systemd_cgroup|config_path|bin_dirs?|sandbox_image|sandbox)\s*=\s*(.*)$/

export default defineProbe({
  id: 'cat-containerd-config',
  area: 'containerd',
  ask: { command: 'sudo containerd config dump', root: true, risk: 'read-only', cost: 2 },
  words: {
    tells: {
      en: 'The configuration that containerd really uses, or the place where its file does not parse.',
      zh: 'containerd 实际生效的配置；如果文件解析不了，就是出错的位置。',
    },
  },
  facts: {
    'containerd.config-version': number,
    'containerd.disabled-plugins': containerdDisabledPlugins,
    'containerd.systemd-cgroup': containerdSystemdCgroup,
    'containerd.retired-systemd-cgroup': flag,
    'containerd.registry-conflict': flag,
    'containerd.cni-bin-dir': text,
  },
  match: [
    /^containerd (?:--config \S+ |-c \S+ )?config (?:dump|default|migrate)\b/,
    /^(?:cat|grep|egrep|head|less) .*(?:containerd\/config\.toml|config-v3\.toml\.tmpl|containerd\/config\.toml\.tmpl)\b/,
  ],
  content: (lines) => {
    const hits = lines.filter((l) =>
      /^\s*\[plugins\.["']io\.containerd\.|^\s*disabled_plugins = \[/.test(l.text),
    ).length
    return hits >= 2 || (hits === 1 && lines.some((l) => /^version = \d$/.test(l.text))) ? 0.9 : 0
  },
  parse({ lines }, emit) {
    let configPath = false
    let mirrors: (typeof lines)[number] | null = null
    let read = lines.some((l) => /^\s*\[(?:plugins|grpc|debug)\b/.test(l.text))
    for (const line of lines) {
      if (/^\s*\[plugins\..*\.registry\.mirrors\.\S+\]/.test(line.text)) mirrors = line
      const m = key.exec(line.text)
      if (!m?.[1]) continue
      const value = (m[2] ?? '').replace(/\s*#.*/, '').trim()
      read = true
      if (m[1] === 'version' && /^\d$/.test(value)) emit('containerd.config-version', Number(value), line)
      if (m[1] === 'disabled_plugins')
        emit(
          'containerd.disabled-plugins',
          value
            .replace(/[[\]"']/g, '')
            .split(',')
            .map((p) => p.trim())
            .filter(Boolean),
          line,
        )
      if (m[1] === 'SystemdCgroup') emit('containerd.systemd-cgroup', value === 'true', line)
      if (m[1] === 'systemd_cgroup') emit('containerd.retired-systemd-cgroup', value === 'true', line)
      if (m[1] === 'config_path' && /\w/.test(value)) configPath = true
      if (m[1].startsWith('bin_dir')) emit('containerd.cni-bin-dir', value.replace(/[[\]"' ]/g, ''), line)
    }
    if (configPath && mirrors) emit('containerd.registry-conflict', true, mirrors)
    return read ? 'ok' : 'malformed'
  },
  sources: ['https://github.com/containerd/containerd/blob/main/docs/cri/config.md'],
})
