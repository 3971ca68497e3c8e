import {
  cgroupVersion,
  dockerCgroupDriver,
  dockerClientCommunity,
  dockerRunning,
  dockerStorageDriver,
  dockerVersion,
  kernelRelease,
} from '../../facts/shared'
import { defineProbe, flag, list, text } from '../../model'

export default defineProbe({
  id: 'docker-info',
  area: 'docker',
  ask: { command: 'docker info', root: true, risk: 'read-only', cost: 2 },
  words: {
    tells: {
      en: 'Whether a daemon answers, and its version, storage and cgroup driver, runtimes, security options and warnings.',
      zh: '守护进程是否应答，以及它的版本、存储驱动、cgroup 驱动、运行时、安全选项和警告。',
    },
  },
  facts: {
    'docker.running': dockerRunning,
    'docker.version': dockerVersion,
    'docker.storage-driver': dockerStorageDriver,
    'docker.cgroup-driver': dockerCgroupDriver,
    'cgroup.version': cgroupVersion,
    'docker.backing-fs': text,
    'docker.d-type': flag,
    'docker.root': text,
    'docker.context': text,
    'docker.client-community': dockerClientCommunity,
    'docker.runtimes': list,
    'docker.security': list,
    'docker.swarm': flag,
    'docker.live-restore': flag,
    'kernel.release': kernelRelease,
  },
  match: [/^docker (?:-\S+ )*(?:system )?info\b/],
  content: (lines) =>
    lines.some((l) => /^\s*Storage Driver: \S/.test(l.text)) &&
    lines.some((l) => /^\s*(?:Kernel Version|Server Version|Cgroup Driver|Containers|Logging Driver): /.test(l.text))
      ? 0.95
      : 0,
  state: true,
  parse({ lines }, emit) {
    let read = false
    let security: string[] | null = null
    for (const line of lines) {
      const m = /^\s*([A-Z][\w ]*?): ?(.*)$/.exec(line.text)
      if (!m?.[1]) {
        const item = /^ {2}(\S+)$/.exec(line.text)?.[1]
        if (security && item) {
          security.push(item)
          emit('docker.security', [...security], line)
        }
        continue
      }
      const value = (m[2] ?? '').trim()
      if (!/^\s{2}/.test(line.text)) security = null
      switch (m[1]) {
        case 'Client':
          if (/^Docker Engine - Community\b/.test(value)) emit('docker.client-community', true, line)
          break
        case 'Server Version':
          emit('docker.version', value, line)
          emit('docker.running', true, line)
          break
        case 'Storage Driver':
          emit('docker.storage-driver', value, line)
          emit('docker.running', true, line)
          break
        case 'Backing Filesystem':
          emit('docker.backing-fs', value, line)
          break
        case 'Supports d_type':
          emit('docker.d-type', value === 'true', line)
          break
        case 'Cgroup Driver':
          if (value === 'systemd' || value === 'cgroupfs' || value === 'none') emit('docker.cgroup-driver', value, line)
          break
        case 'Cgroup Version':
          if (/^\d$/.test(value)) emit('cgroup.version', Number(value), line)
          break
        case 'Docker Root Dir':
          emit('docker.root', value, line)
          break
        case 'Context':
          emit('docker.context', value, line)
          break
        case 'Runtimes':
          emit('docker.runtimes', value.split(' ').filter(Boolean), line)
          break
        case 'Security Options':
          security = value ? value.split(' ') : []
          if (security.length) emit('docker.security', security, line)
          break
        case 'Swarm':
          emit('docker.swarm', value === 'active', line)
          break
        case 'Live Restore Enabled':
          emit('docker.live-restore', value === 'true', line)
          break
        case 'Kernel Version':
          emit('kernel.release', value, line)
          break
        default:
          continue
      }
      read = true
    }
    return read ? 'ok' : 'malformed'
  },
  sources: ['https://docs.docker.com/reference/cli/docker/system/info/'],
})
