import { is, seen } from '../conditions'
import { daemonAnswers, defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'docker-sock-is-directory',
  area: 'docker',
  tags: ['docker/daemon', 'docker/mounts'],
  words: {
    title: { en: '/var/run/docker.sock is a directory', zh: '/var/run/docker.sock 是一个目录' },
    what: {
      en: 'A container that mounts the socket was started while the socket was absent, and the mount made a directory of that name. dockerd cannot put its socket there.',
      zh: '某个挂载 socket 的容器启动时 socket 还不存在，绑定挂载就建了一个同名目录。dockerd 没法在那里创建 socket。',
    },
    why: {
      en: 'With -v, and with a hostPath under containerd, a missing source path is created as a directory. At the next start Docker finds it in its place. With the packaged unit (-H fd://) it is docker.socket that fails, with “Address already in use”.',
      zh: '用 -v 挂载（或 containerd 下的 hostPath）时，不存在的源路径会被建成目录。下次启动，Docker 就发现自己的位置被占了。用软件包自带的单元（-H fd://）时，失败的是 docker.socket，报 “Address already in use”。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: is('file.type', 'directory', ['/run/docker.sock', '/var/run/docker.sock']),
      says: { en: 'What lies at the socket’s path is a directory.', zh: 'socket 的路径上是一个目录。' },
    },
    {
      weight: 'points',
      when: seen('dockerd-socket-is-directory'),
      says: {
        en: 'dockerd says that a directory is in the place of its socket.',
        zh: 'dockerd 说它的 socket 位置上是个目录。',
      },
    },
    {
      weight: 'points',
      when: seen('docker-socket-address-taken', { unit: '~.' }),
      says: {
        en: 'systemd cannot listen there although it removes an old socket by itself: what is in the way is no socket.',
        zh: 'systemd 会自己清掉旧的 socket，却仍然无法监听：挡在那里的不是 socket。',
      },
    },
    {
      weight: 'hints',
      when: seen('docker-socket-address-taken'),
      says: { en: 'The path of the socket is taken.', zh: 'socket 的路径被占了。' },
    },
  ],
  refutes: [
    {
      when: is('file.type', 'socket', ['/run/docker.sock', '/var/run/docker.sock']),
      says: { en: 'It is a socket.', zh: '它就是 socket。' },
    },
  ],
  explains: ['docker-daemon-not-running', 'docker-socket-permission'],
  prior: 1,
  ask: ['ls-docker-sock', 'journalctl-unit docker'],
  fixes: [
    {
      does: { en: 'Remove the empty directory and start again', zh: '删掉这个空目录，再启动' },
      run: 'sudo systemctl stop docker docker.socket\nsudo rmdir /run/docker.sock\nsudo systemctl start docker.socket docker',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'rmdir only removes an empty directory; do not use rm -r here.',
        zh: 'rmdir 只删空目录；这里不要用 rm -r。',
      },
    },
  ],
  verify: daemonAnswers,
  prevent: [
    {
      says: {
        en: 'Mount the socket with --mount type=bind: that fails when the source is missing, instead of making a directory.',
        zh: '用 --mount type=bind 挂载 socket：源不存在时它会报错，而不是建目录。',
      },
    },
  ],
  sources: ['https://github.com/moby/moby/issues/30348', 'https://docs.docker.com/engine/storage/bind-mounts/'],
})
