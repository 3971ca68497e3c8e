import { all, any, is, isIn, seen } from '../conditions'
import { daemonAnswers, defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'docker-socket-unit-missing',
  area: 'docker',
  tags: ['docker/daemon', 'systemd/socket'],
  words: {
    title: {
      en: 'dockerd waits for a socket from systemd (-H fd://) that nobody passes',
      zh: 'dockerd 等 systemd 传入 socket（-H fd://），却没等到',
    },
    what: {
      en: 'The daemon is started with -H fd://, but docker.socket is missing, disabled, masked or failed, or dockerd was started by hand.',
      zh: '守护进程带 -H fd:// 启动，而 docker.socket 不存在、被禁用、被屏蔽或启动失败，或者 dockerd 是手动启动的。',
    },
    why: {
      en: 'With fd:// dockerd opens no socket itself. The upstream service has Requires=docker.socket; a hand-copied unit often lacks that line and the socket file. The message “make sure the service was started by systemd” misleads: it was, only without a socket.',
      zh: '带 fd:// 时 dockerd 自己不创建 socket。上游的服务单元写有 Requires=docker.socket；手工复制的单元常常少了这一行，也少了 socket 文件。报错说“请确认由 systemd 启动”容易误导：它就是 systemd 启动的，只是没有传 socket。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(
        seen('dockerd-no-sockets-passed'),
        any(
          seen('docker-socket-unit-not-found'),
          isIn('unit.loaded', ['not-found', 'masked'], 'docker.socket'),
          isIn('unit.active', ['failed', 'inactive'], 'docker.socket'),
          is('dockerd.by-hand', true),
        ),
      ),
      says: {
        en: 'dockerd got no socket, and docker.socket is not there to pass one.',
        zh: 'dockerd 没拿到 socket，而 docker.socket 也不在，没有东西能把 socket 传给它。',
      },
    },
    {
      weight: 'points',
      when: seen('dockerd-no-sockets-passed'),
      says: { en: 'dockerd says that it was passed no socket.', zh: 'dockerd 说没有 socket 传给它。' },
    },
    {
      weight: 'points',
      when: any(seen('docker-socket-unit-not-found'), is('unit.loaded', 'not-found', 'docker.socket')),
      says: {
        en: 'docker.service needs docker.socket, and that unit does not exist.',
        zh: 'docker.service 需要 docker.socket，而这个单元不存在。',
      },
    },
    {
      weight: 'hints',
      when: seen('docker-socket-unit-failed'),
      says: { en: 'docker.socket failed.', zh: 'docker.socket 启动失败。' },
    },
  ],
  refutes: [
    {
      when: is('unit.active', 'active', 'docker.socket'),
      says: { en: 'docker.socket is listening.', zh: 'docker.socket 正在监听。' },
    },
  ],
  explains: ['docker-daemon-not-running'],
  prior: 2,
  ask: ['systemctl-status docker.socket', 'systemctl-cat docker', 'journalctl-unit docker'],
  fixes: [
    {
      does: { en: 'Bring the socket unit back', zh: '恢复 socket 单元' },
      run: 'sudo systemctl unmask docker.socket\nsudo systemctl enable --now docker.socket\nsudo systemctl restart docker',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'If the file is missing, reinstall the engine package first.',
        zh: '如果文件本身没了，先重装引擎的软件包。',
      },
    },
    {
      does: {
        en: 'Or let dockerd open the socket itself, by a drop-in',
        zh: '或者用 drop-in 让 dockerd 自己创建 socket',
      },
      run: 'sudo systemctl edit docker\n# [Service]\n# ExecStart=\n# ExecStart=/usr/bin/dockerd -H unix:///run/docker.sock --containerd=/run/containerd/containerd.sock\nsudo systemctl restart docker',
      root: true,
      risk: 'restarts-service',
    },
  ],
  verify: daemonAnswers,
  prevent: [
    {
      says: {
        en: 'Change Docker’s units with drop-ins, never with copies.',
        zh: '用 drop-in 修改 Docker 的单元，不要整份复制。',
      },
    },
  ],
  sources: [
    'https://github.com/moby/moby/blob/master/daemon/listeners/listeners_linux.go',
    'https://github.com/moby/moby/issues/15498',
  ],
})
