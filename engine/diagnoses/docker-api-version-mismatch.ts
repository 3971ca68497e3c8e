import { all, any, is, known, seen } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'docker-api-version-mismatch',
  area: 'docker',
  tags: ['docker/api', 'docker/upgrade'],
  words: {
    title: {
      en: 'A client speaks an API version that the Docker engine does not',
      zh: '客户端的 API 版本不在 Docker 引擎的支持范围内',
    },
    what: {
      en: 'The program that talks to the engine is too old or too new for it. Often that is Traefik, Portainer, Watchtower or an SDK in a container, not the docker command.',
      zh: '与引擎对话的程序太旧或太新。往往是容器里的 Traefik、Portainer、Watchtower 或某个 SDK，而不是 docker 命令。',
    },
    why: {
      en: 'Each engine serves a range of API versions. The lower end was 1.12 up to Docker 24, 1.24 for 25 to 28, 1.44 for 29.0 to 29.2, and 1.40 since 29.3. So an engine update breaks old clients with a fixed version.',
      zh: '每个引擎只支持一段 API 版本。下限在 Docker 24 之前是 1.12，25 到 28 是 1.24，29.0 到 29.2 是 1.44，29.3 起降为 1.40。所以升级引擎会让写死旧版本的客户端失效。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(
        seen('docker-api-version-refused'),
        any(known('docker.api-version'), known('docker.min-api-version'), known('docker.version')),
      ),
      says: {
        en: 'The engine refuses the version, and its own range was pasted.',
        zh: '引擎拒绝了这个版本，它自己的版本范围也贴出来了。',
      },
    },
    {
      weight: 'points',
      when: seen('docker-api-version-refused'),
      says: { en: 'The engine names the client’s version and the limit.', zh: '引擎给出了客户端的版本和限制。' },
    },
  ],
  refutes: [
    {
      when: seen('docker-podman-emulation'),
      says: {
        en: 'The docker command is Podman, which has its own API versions.',
        zh: '这里的 docker 命令其实是 Podman，API 版本另有一套。',
      },
    },
  ],
  variants: [
    {
      id: 'too-old',
      when: seen('docker-api-version-refused', { way: 'old' }),
      title: { en: 'client too old', zh: '客户端太旧' },
    },
    {
      id: 'too-new',
      when: seen('docker-api-version-refused', { way: 'new' }),
      title: { en: 'client too new', zh: '客户端太新' },
    },
  ],
  explains: ['docker-daemon-not-running'],
  prior: 2,
  ask: ['docker-version', 'docker-ps', 'docker-env'],
  fixes: [
    {
      does: { en: 'Client too old: update that program', zh: '客户端太旧：升级那个程序' },
      run: 'docker version\ndocker compose pull && docker compose up -d',
      root: false,
      risk: 'restarts-service',
      caution: {
        en: 'Traefik needs 3.6.1 or later, for instance. The program is the one whose log holds the line.',
        zh: '例如 Traefik 需要 3.6.1 或以上。哪个程序的日志里有这行报错，就是哪个。',
      },
    },
    {
      does: {
        en: 'Client too old, stopgap: let the engine accept older versions',
        zh: '客户端太旧的权宜之计：让引擎接受旧版本',
      },
      run: 'sudo mkdir -p /etc/systemd/system/docker.service.d\nprintf "[Service]\\nEnvironment=DOCKER_MIN_API_VERSION=1.24\\n" | sudo tee /etc/systemd/system/docker.service.d/min-api.conf\nsudo systemctl daemon-reload\nsudo systemctl restart docker',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'Docker 25 and later; in 29 also "min-api-version" in daemon.json.',
        zh: 'Docker 25 及以后可用；29 也可在 daemon.json 里写 "min-api-version"。',
      },
    },
    {
      does: {
        en: 'Client too new: pin it to the engine’s version, or update the engine',
        zh: '客户端太新：固定到引擎的版本，或升级引擎',
      },
      run: "export DOCKER_API_VERSION=$(docker version --format '{{.Server.APIVersion}}' 2>/dev/null || echo 1.41)",
      root: false,
      risk: 'safe',
      caution: {
        en: 'For a container set DOCKER_API_VERSION in its environment to the maximum that the message names.',
        zh: '容器里的程序：把环境变量 DOCKER_API_VERSION 设成报错里给出的最大值。',
      },
    },
  ],
  verify: {
    probe: 'docker-ps',
    when: is('docker.running', true),
    says: { en: 'The client and the engine understand each other.', zh: '客户端和引擎已经能正常对话。' },
  },
  prevent: [
    {
      says: {
        en: 'Update what talks to the engine before the engine itself.',
        zh: '先升级与引擎对话的程序，再升级引擎。',
      },
    },
  ],
  sources: [
    'https://github.com/moby/moby/blob/master/daemon/server/middleware/version.go',
    'https://docs.docker.com/reference/api/engine/',
  ],
})
