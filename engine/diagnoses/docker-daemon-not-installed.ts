import { all, any, is, isIn, seen, unless } from '../conditions'
import { daemonAnswers, defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'docker-daemon-not-installed',
  area: 'docker',
  tags: ['docker/daemon', 'docker/install'],
  words: {
    title: { en: 'The Docker engine is not installed on this system', zh: '这个系统上没有安装 Docker 引擎' },
    what: {
      en: 'There is no dockerd and no service for it: only the client, the leftovers of a removed package, or nothing.',
      zh: '这里没有 dockerd，也没有它的服务：只有客户端、卸载后的残留，或者什么都没有。',
    },
    why: {
      en: 'Client and engine are separate packages. A removed engine can leave /etc/init.d/docker or units behind, so a service name may still exist without a program. In WSL the engine often lives in Docker Desktop, outside the distribution.',
      zh: '客户端和引擎是两个软件包。卸载引擎后可能留下 /etc/init.d/docker 或单元文件，服务名还在而程序没了。在 WSL 里，引擎往往在 Docker Desktop 那边，不在发行版里面。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(
        any(seen('docker-unit-not-found'), is('unit.loaded', 'not-found', 'docker')),
        any(seen('dockerd-not-found'), seen('docker-client-not-found')),
      ),
      says: {
        en: 'Neither the service nor the program exists.',
        zh: '服务不存在，程序也不存在。',
      },
    },
    {
      // the snap (snap.docker.dockerd), rootless Docker (a unit of the user) and WSL have none of that name, either
      weight: 'hints',
      when: any(seen('docker-unit-not-found'), is('unit.loaded', 'not-found', 'docker')),
      says: {
        en: 'The init system knows no docker service: the engine is not installed, or it is the snap, rootless, or Docker Desktop.',
        zh: 'init 系统不认识 docker 这个服务：可能没装引擎，也可能装的是 snap 版、rootless 版或 Docker Desktop。',
      },
    },
    {
      weight: 'points',
      when: seen('dockerd-not-found'),
      says: { en: 'There is no dockerd program.', zh: '没有 dockerd 这个程序。' },
    },
    {
      weight: 'points',
      when: seen('docker-client-not-found'),
      says: { en: 'There is no docker program.', zh: '没有 docker 这个程序。' },
    },
    {
      weight: 'hints',
      when: any(seen('docker-socket-absent'), seen('docker-podman-emulation')),
      says: {
        en: 'No socket of a Docker engine is there.',
        zh: '没有 Docker 引擎的 socket。',
      },
    },
  ],
  refutes: [
    {
      when: any(
        is('docker.running', true),
        is('process.running', true, 'dockerd'),
        seen('dockerd-fatal'),
        seen('dockerd-up'),
      ),
      says: { en: 'A dockerd runs or has run here.', zh: '这里正在运行或运行过 dockerd。' },
    },
    {
      when: all(isIn('unit.active', ['active', 'failed', 'activating'], 'docker'), unless(seen('dockerd-not-found'))),
      says: { en: 'docker.service exists.', zh: 'docker.service 是存在的。' },
    },
    {
      when: is('unit.loaded', 'masked', 'docker'),
      says: { en: 'The unit is masked, not missing.', zh: '单元是被屏蔽了，并不是没有。' },
    },
  ],
  explains: [],
  prior: 2,
  ask: ['which-docker', 'systemctl-status docker', 'dockerd-processes', 'snap-list'],
  fixes: [
    {
      does: { en: 'Debian, Ubuntu: install the engine', zh: 'Debian、Ubuntu：安装引擎' },
      for: ['debian', 'raspberrypi'],
      run: 'sudo apt-get update\nsudo apt-get install docker.io',
      root: true,
      risk: 'safe',
      caution: {
        en: 'Or docker-ce from download.docker.com; never both.',
        zh: '也可以装 download.docker.com 的 docker-ce，但不要两个都装。',
      },
    },
    {
      does: {
        en: 'Fedora: install moby-engine; RHEL and kin: docker-ce from Docker’s repository',
        zh: 'Fedora：安装 moby-engine；RHEL 系：用 Docker 官方仓库的 docker-ce',
      },
      for: ['rhel'],
      run: 'sudo dnf install moby-engine || sudo dnf install docker-ce docker-ce-cli containerd.io',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'openSUSE: install docker', zh: 'openSUSE：安装 docker' },
      for: ['suse'],
      run: 'sudo zypper install docker',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Arch: install docker', zh: 'Arch：安装 docker' },
      for: ['arch'],
      run: 'sudo pacman -S docker',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Alpine: install docker', zh: 'Alpine：安装 docker' },
      for: ['alpine'],
      run: 'sudo apk add docker',
      root: true,
      risk: 'safe',
    },
    {
      does: {
        en: 'WSL with Docker Desktop: start Desktop and switch on Settings > Resources > WSL integration for this distribution',
        zh: 'WSL 配 Docker Desktop：启动 Desktop，在 Settings > Resources > WSL integration 里打开这个发行版',
      },
      for: ['wsl'],
      on: { en: 'in Windows', zh: '在 Windows 里' },
      root: false,
      risk: 'safe',
    },
  ],
  verify: daemonAnswers,
  prevent: [
    {
      says: {
        en: 'Keep one packaging of Docker per machine (distribution, docker-ce, or snap).',
        zh: '一台机器只用一种 Docker 安装方式（发行版包、docker-ce 或 snap）。',
      },
    },
  ],
  sources: ['https://docs.docker.com/engine/install/', 'https://github.com/microsoft/WSL/issues/6561'],
})
