import { all, any, is, not, seen, unless } from '../conditions'
import { serviceNameUnknown } from '../situations'
import { daemonAnswers, defineDiagnosis } from './kit'

const noAnswer = any(seen('docker-cannot-connect'), seen('docker-socket-absent'), seen('docker-connection-refused'))

export default defineDiagnosis({
  id: 'docker-daemon-not-running',
  area: 'docker',
  tags: ['docker/daemon', 'docker/client'],
  words: {
    title: { en: 'The Docker daemon is installed but not running', zh: 'Docker 守护进程已安装但没有运行' },
    what: {
      en: 'The client finds no dockerd behind the socket. The daemon was never started, was stopped, or this machine has no systemd to start it (WSL, containers, OpenRC).',
      zh: '客户端在 socket 后面找不到 dockerd。守护进程没启动过、被停了，或者这台机器没有 systemd 来启动它（WSL、容器、OpenRC）。',
    },
    why: {
      en: 'The docker command only sends requests to a socket. Older clients print one sentence for a missing socket, a refused connection and a timeout, so the sentence itself proves only that nobody answered. A daemon that fails at start is another fault: then its unit is failed, not inactive.',
      zh: 'docker 命令只是往 socket 发请求。旧版客户端对 socket 不存在、连接被拒绝、超时说的是同一句话，所以这句话只能证明没人应答。守护进程一启动就失败是另一种故障：那时单元是 failed，而不是 inactive。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(noAnswer, is('unit.active', 'inactive', 'docker'), unless(is('unit.loaded', 'masked', 'docker'))),
      says: {
        en: 'The client gets no answer, and systemd says that docker.service is inactive: stopped, not failed.',
        zh: '客户端得不到应答，systemd 说 docker.service 是 inactive：停着，而不是启动失败。',
      },
    },
    {
      weight: 'points',
      when: all(noAnswer, is('process.running', false, 'dockerd')),
      says: {
        en: 'The client gets no answer, and no dockerd process exists.',
        zh: '客户端得不到应答，也没有 dockerd 进程。',
      },
    },
    {
      weight: 'points',
      when: all(seen('init-is-not-systemd'), any(noAnswer, seen('docker-unit-not-found'), seen('docker-start-failed'))),
      says: {
        en: 'systemd is not the init here, so systemctl cannot start Docker and nothing else did.',
        zh: '这里的 init 不是 systemd，systemctl 启动不了 Docker，也没有别的东西启动过它。',
      },
    },
    {
      weight: 'hints',
      when: noAnswer,
      says: {
        en: 'The client got no answer. That alone does not say why.',
        zh: '客户端没有得到应答。单凭这一点还说明不了原因。',
      },
    },
    {
      weight: 'hints',
      when: seen('init-is-not-systemd'),
      says: { en: 'systemctl does not work here.', zh: '这里用不了 systemctl。' },
    },
    {
      weight: 'hints',
      when: serviceNameUnknown,
      says: {
        en: 'A daemon in a container beside (docker:dind) loses its name when it ends. Its own log says why: not privileged, iptables, a storage driver.',
        zh: '旁边容器里的守护进程（docker:dind）一退出，名字就没了。它自己的日志会说明原因：没有 privileged、iptables、存储驱动等。',
      },
    },
    {
      weight: 'hints',
      when: seen('docker-environment-not-found'),
      says: {
        en: 'Testcontainers found no engine that answers. That alone does not say why.',
        zh: 'Testcontainers 没找到能应答的引擎。单凭这一点还说明不了原因。',
      },
    },
    {
      weight: 'hints',
      when: seen('minikube-driver-unhealthy'),
      says: {
        en: 'minikube found a driver and cannot use it; with Docker the daemon does not answer, or not to this user.',
        zh: 'minikube 找到了驱动但用不了；如果是 Docker，就是守护进程没有应答，或当前用户无权访问。',
      },
    },
    {
      weight: 'hints',
      when: seen('build-connection-lost'),
      says: { en: 'The daemon went away in the middle of a build.', zh: '构建进行到一半，守护进程没了。' },
    },
  ],
  refutes: [
    {
      when: is('docker.running', true),
      says: { en: 'A daemon answered the client.', zh: '守护进程应答了客户端。' },
    },
    {
      when: is('unit.active', 'active', 'docker'),
      says: {
        en: 'docker.service is active: the client does not reach it for another reason.',
        zh: 'docker.service 是 active：客户端连不上另有原因。',
      },
    },
    {
      when: is('process.running', true, 'dockerd'),
      says: { en: 'dockerd is running.', zh: 'dockerd 正在运行。' },
    },
    {
      when: is('unit.active', 'failed', 'docker'),
      says: {
        en: 'The daemon was started and failed. Its own last line names the cause.',
        zh: '守护进程启动过但失败了。原因在它自己最后的那行日志里。',
      },
    },
    {
      when: all(is('unit.loaded', 'not-found', 'docker'), not(is('docker.packaging', 'snap'))),
      says: { en: 'There is no docker.service to start.', zh: '根本没有 docker.service 可以启动。' },
    },
    {
      when: any(is('unit.loaded', 'masked', 'docker'), is('unit.enabled', 'masked', 'docker')),
      says: {
        en: 'The unit is masked; it cannot start until it is unmasked.',
        zh: '单元被屏蔽（masked），解除之前启动不了。',
      },
    },
  ],
  explains: [],
  prior: 3,
  ask: ['systemctl-status docker', 'journalctl-unit docker', 'dockerd-processes', 'docker-context-ls'],
  fixes: [
    {
      does: { en: 'Start it now and at every boot', zh: '立即启动，并设为开机自启' },
      run: 'sudo systemctl enable --now docker',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Alpine: start it through OpenRC', zh: 'Alpine：用 OpenRC 启动' },
      for: ['alpine'],
      run: 'sudo rc-update add docker default\nsudo service docker start',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'WSL: start the service by hand', zh: 'WSL：手动启动服务' },
      for: ['wsl'],
      run: 'sudo service docker start',
      root: true,
      risk: 'safe',
      caution: {
        en: 'For good: put systemd=true under [boot] in /etc/wsl.conf, then run wsl --shutdown in Windows. With Docker Desktop, start Desktop and switch on its integration for this distribution instead.',
        zh: '一劳永逸的做法：在 /etc/wsl.conf 的 [boot] 下写 systemd=true，再到 Windows 里执行 wsl --shutdown。用 Docker Desktop 的话，启动 Desktop 并为这个发行版打开集成即可。',
      },
    },
  ],
  verify: daemonAnswers,
  prevent: [
    {
      says: { en: 'Enable the unit, so that it starts at boot.', zh: '启用单元，让它开机启动。' },
      run: 'systemctl is-enabled docker',
    },
  ],
  sources: [
    'https://github.com/moby/moby/blob/master/client/errors.go',
    'https://docs.docker.com/engine/daemon/start/',
    'https://github.com/microsoft/WSL/issues/6197',
  ],
})
