import {
  dockerApiVersion,
  dockerClientCommunity,
  dockerMinApiVersion,
  dockerRunning,
  dockerVersion,
} from '../../facts/shared'
import { defineProbe, text } from '../../model'

export default defineProbe({
  id: 'docker-version',
  area: 'docker',
  ask: { command: 'docker version', root: true, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'Versions of client, engine, containerd and runc, the range of API versions, and the context in use.',
      zh: '客户端、引擎、containerd 和 runc 的版本，API 版本范围，以及正在使用的 context。',
    },
  },
  facts: {
    'docker.client-version': text,
    'docker.client-api': text,
    'docker.client-community': dockerClientCommunity,
    'docker.version': dockerVersion,
    'docker.api-version': dockerApiVersion,
    'docker.min-api-version': dockerMinApiVersion,
    'docker.running': dockerRunning,
    'docker.context': text,
    'containerd.version': text,
    'runc.version': text,
  },
  match: [/^docker (?:-\S+ )*(?:--version|-v|version)\b/],
  content: (lines) =>
    lines.some((l) => /^Docker version \d+\.\d\S*, build \S+$/.test(l.text.trim()))
      ? 0.9
      : lines.some((l) => /^(?:Client|Server)(?: version)?:/.test(l.text)) &&
          lines.some((l) => /API version[: ]/i.test(l.text)) &&
          lines.some((l) => /^\s*Go version/.test(l.text))
        ? 0.9
        : 0,
  parse({ lines }, emit) {
    let part: 'client' | 'engine' | 'containerd' | 'runc' | 'other' = 'client'
    let read = false
    for (const line of lines) {
      const t = line.text.trim()
      const short = /^Docker version (\d\S*?), build/.exec(t)
      if (short?.[1]) {
        emit('docker.client-version', short[1], line)
        read = true
        continue
      }
      // docker <= 1.7 prints `Server version: 1.7.1` flat
      const flat = /^(Client|Server) (version|API version): (\S+)$/.exec(t)
      if (flat?.[3]) {
        const server = flat[1] === 'Server'
        if (flat[2] === 'version') emit(server ? 'docker.version' : 'docker.client-version', flat[3], line)
        else emit(server ? 'docker.api-version' : 'docker.client-api', flat[3], line)
        if (server) emit('docker.running', true, line)
        read = true
        continue
      }
      if (/^Client: Docker Engine - Community\b/.test(t)) emit('docker.client-community', true, line)
      if (/^Client\b.*:/.test(t)) part = 'client'
      else if (/^Server\b.*:/.test(t) || /^Engine:/.test(t)) part = 'engine'
      else if (/^containerd:/.test(t)) part = 'containerd'
      else if (/^runc:/.test(t)) part = 'runc'
      else if (/^(?:docker-init|Podman Engine|rootlesskit|slirp4netns):/i.test(t)) part = 'other'
      const m = /^(Version|API version|Context|Minimum API version):\s+(\S+)(?: \(minimum version (\S+?)\))?/.exec(t)
      if (!m?.[2]) continue
      read = true
      if (m[1] === 'Context') emit('docker.context', m[2], line)
      else if (m[1] === 'API version' && part === 'client') emit('docker.client-api', m[2], line)
      else if (m[1] === 'API version' && part === 'engine') {
        emit('docker.api-version', m[2], line)
        if (m[3]) emit('docker.min-api-version', m[3], line)
      } else if (m[1] === 'Minimum API version') emit('docker.min-api-version', m[2], line)
      else if (m[1] === 'Version' && part === 'client') emit('docker.client-version', m[2], line)
      else if (m[1] === 'Version' && part === 'engine') {
        emit('docker.version', m[2], line)
        emit('docker.running', true, line)
      } else if (m[1] === 'Version' && part === 'containerd') emit('containerd.version', m[2], line)
      else if (m[1] === 'Version' && part === 'runc') emit('runc.version', m[2], line)
    }
    return read ? 'ok' : 'malformed'
  },
  sources: ['https://docs.docker.com/reference/cli/docker/version/'],
})
