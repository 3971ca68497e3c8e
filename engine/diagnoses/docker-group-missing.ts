import { all, any, is, seen } from '../conditions'
import { daemonAnswers, defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'docker-group-missing',
  area: 'docker',
  tags: ['docker/daemon', 'docker/permissions', 'systemd/socket'],
  words: {
    title: { en: 'The group “docker” does not exist', zh: '系统里没有 docker 这个组' },
    what: {
      en: 'docker.socket wants to hand its socket to a group that is not in the system, so systemd gives up before dockerd is started.',
      zh: 'docker.socket 要把 socket 交给一个不存在的组，于是 systemd 在启动 dockerd 之前就放弃了。',
    },
    why: {
      en: 'The package normally makes the group. Image based systems (ostree, bootc), hand-copied units and NAS boxes skip that step. systemd turns the unknown name into ESRCH, “No such process”, and status 216/GROUP.',
      zh: '这个组一般由软件包创建。基于镜像的系统（ostree、bootc）、手工复制的单元文件和 NAS 跳过了这一步。systemd 把找不到的组名变成 ESRCH，即 “No such process”，状态码 216/GROUP。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(
        seen('docker-socket-group-unresolved'),
        any(
          seen('docker-group-unknown'),
          seen('dockerd-group-not-found'),
          is('unit.active', 'failed', 'docker.socket'),
          seen('docker-socket-unit-failed'),
        ),
      ),
      says: {
        en: 'systemd could not resolve the socket’s group, and the socket unit failed over it.',
        zh: 'systemd 解析不了 socket 的属组，socket 单元因此失败。',
      },
    },
    {
      weight: 'points',
      when: seen('docker-socket-group-unresolved'),
      says: {
        en: 'systemd could not resolve the group of docker.socket.',
        zh: 'systemd 解析不了 docker.socket 的属组。',
      },
    },
    {
      weight: 'points',
      when: any(seen('docker-group-unknown'), seen('systemd-credentials-user', { what2: 'group', name: 'docker' })),
      says: { en: 'A system tool says that there is no group docker.', zh: '系统工具说没有 docker 组。' },
    },
    {
      weight: 'points',
      when: all(seen('docker-socket-denied'), is('docker.socket-group', 'root')),
      says: {
        en: 'The socket belongs to the group root instead of docker, and the client is refused.',
        zh: 'socket 属于 root 组而不是 docker 组，客户端因此被拒绝。',
      },
    },
    {
      weight: 'points',
      when: all(seen('docker-socket-denied'), seen('dockerd-group-not-found')),
      says: {
        en: 'dockerd found no group docker, so its socket stays with root alone, and the client is refused.',
        zh: 'dockerd 没找到 docker 组，socket 只属于 root，客户端因此被拒绝。',
      },
    },
    {
      weight: 'hints',
      when: any(seen('dockerd-group-not-found', { group: 'docker' }), seen('docker-socket-denied')),
      says: { en: 'dockerd misses the group; by itself it only warns.', zh: 'dockerd 找不到这个组；它自己只会警告。' },
    },
  ],
  refutes: [
    {
      when: is('docker.socket-group', 'docker'),
      says: { en: 'The group exists: the socket belongs to it.', zh: '组是存在的：socket 就属于它。' },
    },
  ],
  explains: ['docker-socket-permission', 'docker-daemon-not-running', 'docker-socket-unit-missing'],
  prior: 1,
  ask: ['ls-docker-sock', 'systemctl-status docker.socket', 'journalctl-unit docker.socket'],
  fixes: [
    {
      does: { en: 'Make the group and start again', zh: '创建这个组，再启动' },
      run: 'sudo groupadd --system docker\nsudo systemctl reset-failed docker.socket docker\nsudo systemctl start docker.socket docker',
      root: true,
      risk: 'restarts-service',
    },
    {
      does: { en: 'ostree, bootc: copy the entry that the image carries', zh: 'ostree、bootc：复制镜像自带的条目' },
      for: ['rhel'],
      run: "grep '^docker:' /usr/lib/group | sudo tee -a /etc/group\nsudo systemctl reset-failed docker.socket docker\nsudo systemctl start docker.socket docker",
      root: true,
      risk: 'restarts-service',
    },
    {
      does: { en: 'Alpine: make the group', zh: 'Alpine：创建这个组' },
      for: ['alpine'],
      run: 'sudo addgroup -S docker\nsudo rc-service docker restart',
      root: true,
      risk: 'restarts-service',
    },
  ],
  verify: daemonAnswers,
  prevent: [
    {
      says: { en: 'Ship the group as a sysusers.d entry in the image.', zh: '在镜像里用 sysusers.d 条目创建这个组。' },
    },
  ],
  sources: [
    'https://github.com/moby/moby/blob/master/contrib/init/systemd/docker.socket',
    'https://github.com/moby/moby/blob/master/daemon/listeners/listeners_linux.go',
  ],
})
