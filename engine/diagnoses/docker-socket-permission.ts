import { all, has, is, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

const denied = seen('docker-socket-denied')

/** Below /run/user/UID only that user gets anywhere, whatever groups there are. */
const ofAnotherUser = seen(
  'docker-socket-denied',
  { endpoint: '~/run/user/' },
  { path: '~/run/user/' },
  { node: '~/run/user/' },
  { sock: '~/run/user/' },
)

export default defineDiagnosis({
  id: 'docker-socket-permission',
  area: 'docker',
  tags: ['docker/client', 'docker/permissions'],
  words: {
    title: { en: 'This session may not use the Docker socket', zh: '当前会话没有权限使用 Docker 的 socket' },
    what: {
      en: 'The daemon listens, but you are neither root nor in the group that owns the socket, or your login is older than your membership.',
      zh: '守护进程在监听，但你既不是 root，也不在拥有这个 socket 的组里；或者你登录在先、加组在后。',
    },
    why: {
      en: 'The socket is root:docker with mode 0660. Groups are read once, at login: after usermod the database lists docker, but the running session does not have it. `id USER` reads the database, plain `id` reads the session.',
      zh: 'socket 属于 root:docker，权限 0660。组只在登录时读取一次：usermod 之后数据库里有 docker 组，正在运行的会话却没有。`id 用户名` 读的是数据库，单独的 `id` 读的才是会话。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(
        denied,
        is('docker.socket-group', 'docker'),
        unless(seen('dockerd-group-not-found')),
        unless(seen('docker-group-unknown')),
        unless(ofAnotherUser),
      ),
      says: {
        en: 'The socket refuses, and the session is not in the group docker.',
        zh: 'socket 拒绝访问，而会话不在 docker 组里。',
      },
    },
    {
      weight: 'points',
      when: all(denied, unless(ofAnotherUser)),
      says: {
        en: 'The kernel refused the connection to the socket: a daemon’s socket is there, the right to it is missing.',
        zh: '内核拒绝了对 socket 的连接：socket 在，权限不够。',
      },
    },
    {
      weight: 'hints',
      when: ofAnotherUser,
      says: {
        en: 'A socket refuses, and it is that of a rootless daemon.',
        zh: '拒绝访问的是某个 rootless 守护进程的 socket。',
      },
    },
    {
      weight: 'hints',
      when: seen('docker-environment-not-found'),
      says: {
        en: 'Testcontainers says so as well where this user has no right to the socket.',
        zh: '当前用户无权访问 socket 时，Testcontainers 也会这么说。',
      },
    },
    {
      weight: 'hints',
      when: seen('minikube-driver-unhealthy'),
      says: {
        en: 'minikube found a driver and cannot use it: this user may have no right to the socket.',
        zh: 'minikube 找到了驱动但用不了：可能是当前用户无权访问套接字。',
      },
    },
  ],
  refutes: [
    {
      when: is('user.id', 0),
      says: { en: 'The session is root: the group does not matter.', zh: '当前就是 root，与组无关。' },
    },
    {
      when: has('user.groups', 'docker'),
      says: { en: 'The session already has the group docker.', zh: '当前会话已经在 docker 组里。' },
    },
  ],
  explains: ['docker-daemon-not-running'],
  prior: 3,
  ask: ['id', 'ls-docker-sock', 'getenforce'],
  fixes: [
    {
      does: { en: 'Join the group and open a new session', zh: '加入 docker 组，然后重新登录' },
      run: 'sudo usermod -aG docker $USER\nnewgrp docker',
      root: true,
      risk: 'safe',
      caution: {
        en: 'Members of docker are as good as root on this machine. Do not chmod 666 the socket: that gives root to everyone, and it is undone at the next start. Programs such as CI agents must be restarted to get the group; on a desktop, whose terminals belong to the user’s service manager, end all sessions (loginctl terminate-user) or reboot.',
        zh: 'docker 组成员等同于本机 root。不要对 socket 执行 chmod 666：那等于人人都是 root，而且下次启动就还原了。CI 代理之类的程序要重启才能拿到新组；桌面上的终端属于用户的服务管理器，要结束全部会话（loginctl terminate-user）或重启。',
      },
    },
    {
      does: { en: 'ostree systems: copy the group to /etc/group first', zh: 'ostree 系统：先把组复制到 /etc/group' },
      for: ['rhel'],
      run: "grep '^docker:' /usr/lib/group | sudo tee -a /etc/group\nsudo usermod -aG docker $USER",
      root: true,
      risk: 'safe',
    },
  ],
  verify: {
    probe: 'docker-ps',
    when: is('docker.running', true),
    says: { en: 'The client gets an answer in a new session.', zh: '新会话里客户端得到了应答。' },
  },
  prevent: [
    {
      says: {
        en: 'Where the group is too much power, use rootless Docker.',
        zh: '如果嫌 docker 组权力太大，用 rootless Docker。',
      },
    },
  ],
  sources: [
    'https://docs.docker.com/engine/install/linux-postinstall/',
    'https://github.com/moby/moby/blob/master/client/request.go',
  ],
})
