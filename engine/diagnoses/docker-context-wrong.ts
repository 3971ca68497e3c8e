import { all, any, is, matches, seen, unless } from '../conditions'
import { serviceNameUnknown } from '../situations'
import { daemonAnswers, defineDiagnosis } from './kit'

const noAnswer = any(
  seen('docker-cannot-connect'),
  seen('docker-socket-absent'),
  seen('docker-connection-refused'),
  seen('docker-connection-dropped'),
)
/** an endpoint that no packaged engine listens on; on macOS ~/.docker/run and ~/.colima are the usual ones */
const elsewhere = '~/\\.docker/desktop/|/run/user/\\d|podman|^(?:tcp|https?)://(?!docker:)|^ssh://'

export default defineDiagnosis({
  id: 'docker-context-wrong',
  area: 'docker',
  tags: ['docker/client', 'docker/context'],
  words: {
    title: {
      en: 'The docker client talks to another endpoint than the daemon that runs',
      zh: 'docker 客户端连的端点不是正在运行的那个守护进程',
    },
    what: {
      en: 'A context or DOCKER_HOST sends the client to Docker Desktop’s, a rootless or a remote socket. The engine of the system may be healthy all the while.',
      zh: '某个 context 或 DOCKER_HOST 把客户端指向了 Docker Desktop、rootless 或远程的 socket。系统里的引擎可能一直好好的。',
    },
    why: {
      en: 'The client takes DOCKER_HOST first, then the current context, then /var/run/docker.sock. Desktop and the rootless installer switch the context and do not switch it back when they go. sudo drops the variable and uses root’s own context, so “works with sudo” fits this fault as well as missing rights.',
      zh: '客户端先看 DOCKER_HOST，再看当前 context，最后才是 /var/run/docker.sock。Desktop 和 rootless 安装程序会切换 context，卸载时却不切回来。sudo 会丢掉这个变量、用 root 自己的 context，所以“加 sudo 就行”既可能是权限问题，也可能是这个问题。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(
        noAnswer,
        any(
          matches('docker.endpoint', '^(?!unix:///(?:var/)?run/docker\\.sock)'),
          matches('docker.host-variable', '^(?!unix:///(?:var/)?run/docker\\.sock).'),
          seen('docker-cannot-connect', { endpoint: elsewhere }),
          seen('docker-socket-absent', { endpoint: elsewhere }),
        ),
        any(is('unit.active', 'active', 'docker'), is('process.running', true, 'dockerd')),
      ),
      says: {
        en: 'The client is sent to another endpoint, while the engine of the system runs.',
        zh: '客户端被指向别的端点，而系统里的引擎正在运行。',
      },
    },
    {
      weight: 'points',
      when: any(
        seen('docker-cannot-connect', { endpoint: elsewhere }),
        seen('docker-socket-absent', { endpoint: elsewhere }, { path: '~/\\.docker/desktop/|/run/user/' }),
      ),
      says: {
        en: 'The endpoint in the message is not the socket of the system’s engine.',
        zh: '报错里的端点不是系统引擎的 socket。',
      },
    },
    {
      weight: 'points',
      when: all(
        noAnswer,
        any(
          matches('docker.endpoint', '^(?!unix:///(?:var/)?run/docker\\.sock)'),
          matches('docker.host-variable', '^(?!unix:///(?:var/)?run/docker\\.sock).'),
          matches('docker.context', '^(?!default$)'),
        ),
      ),
      says: {
        en: 'A context or DOCKER_HOST sends the client elsewhere, and nobody answers there.',
        zh: 'context 或 DOCKER_HOST 把客户端指向别处，而那里没人应答。',
      },
    },
    {
      weight: 'points',
      when: seen('docker-remote-endpoint', { why: '~^(?!dial tcp: lookup )' }, { ssh: '~.' }, { podman: '~.' }),
      says: {
        en: 'The client speaks to another machine (or to podman’s service), over the network or ssh, and gets nowhere there.',
        zh: '客户端连的是另一台机器（或 podman 的服务），走网络或 ssh，而那边连不通。',
      },
    },
    {
      weight: 'points',
      when: all(seen('docker-plain-to-tls'), unless(any(seen('registry-http-to-https'), is('image.pull', 'failed')))),
      says: {
        en: 'The client speaks plain HTTP to a daemon that listens with TLS: DOCKER_TLS_VERIFY and the certificates are not set.',
        zh: '客户端用明文 HTTP 去连启用了 TLS 的守护进程：没有设置 DOCKER_TLS_VERIFY 和证书。',
      },
    },
    {
      // the directory of a user is closed to all others (pam_systemd makes it 0700)
      weight: 'points',
      when: seen(
        'docker-socket-denied',
        { endpoint: '~/run/user/' },
        { path: '~/run/user/' },
        { node: '~/run/user/' },
        { sock: '~/run/user/' },
      ),
      says: {
        en: 'The client is sent to the rootless daemon of another user, whose directory is closed to this one: DOCKER_HOST came along through sudo, su or the file of a service.',
        zh: '客户端被指向另一个用户的 rootless 守护进程，而那个用户的运行目录不对当前用户开放：DOCKER_HOST 是经 sudo、su 或某个服务的配置文件带过来的。',
      },
    },
    {
      weight: 'points',
      when: seen('docker-context-not-found'),
      says: { en: 'The selected context does not exist any more.', zh: '选中的 context 已经不存在了。' },
    },
    {
      // https://github.com/docker-library/docker/issues/464: the same line where the service was there and ended
      weight: 'hints',
      when: serviceNameUnknown,
      says: {
        en: 'The client is sent to a service beside it (tcp://docker:2375), and nobody has that name: there is none, or it has ended.',
        zh: '客户端被指向旁边的某个服务（tcp://docker:2375），而现在没有谁叫这个名字：要么没有这个服务，要么它已经退出。',
      },
    },
    {
      weight: 'hints',
      when: seen('docker-remote-endpoint', { endpoint: '~^docker:237[56]$', why: '~^dial tcp: lookup ' }),
      says: {
        en: 'docker:2375 is where the entry point of the image docker sends its client if it finds no socket.',
        zh: 'docker 镜像的入口脚本找不到套接字时，就把客户端指向 docker:2375。',
      },
    },
    {
      weight: 'hints',
      when: any(seen('docker-host-overrides-context'), seen('docker-cannot-connect', { endpoint: '~^tcp:' })),
      says: { en: 'The client is not using the local socket.', zh: '客户端用的不是本机 socket。' },
    },
    {
      weight: 'hints',
      when: all(seen('docker-cannot-connect'), is('unit.active', 'active', 'docker')),
      says: {
        en: 'The client gets no answer although docker.service is active.',
        zh: 'docker.service 明明是 active，客户端却得不到应答。',
      },
    },
  ],
  refutes: [
    {
      when: all(
        matches('docker.endpoint', '^unix:///(?:var/)?run/docker\\.sock$'),
        unless(matches('docker.host-variable', '.')),
      ),
      says: { en: 'The client uses the local socket.', zh: '客户端用的就是本机 socket。' },
    },
  ],
  explains: ['docker-daemon-not-running'],
  prior: 2,
  ask: ['docker-context-ls', 'docker-env', 'systemctl-status docker', 'dockerd-processes'],
  fixes: [
    {
      does: { en: 'Use the local engine again', zh: '改回使用本机引擎' },
      run: 'unset DOCKER_HOST DOCKER_CONTEXT\ndocker context use default',
      root: false,
      risk: 'safe',
      caution: {
        en: 'Remove the export of DOCKER_HOST from ~/.bashrc, ~/.profile or /etc/environment too, or it is back at the next login. If you mean to use Desktop or rootless Docker, start that instead.',
        zh: '还要从 ~/.bashrc、~/.profile 或 /etc/environment 里删掉 DOCKER_HOST，不然下次登录又回来了。如果本来就想用 Desktop 或 rootless，那就把它启动起来。',
      },
    },
  ],
  verify: daemonAnswers,
  prevent: [
    {
      says: {
        en: 'After removing Docker Desktop or rootless Docker, set the context back to default.',
        zh: '卸载 Docker Desktop 或 rootless 之后，把 context 切回 default。',
      },
      run: 'docker context ls',
    },
  ],
  holds: {
    en: 'Contexts: Docker 19.03 and later; DOCKER_HOST: all versions',
    zh: 'context：Docker 19.03 及以后；DOCKER_HOST：所有版本',
  },
  sources: [
    'https://docs.docker.com/engine/manage-resources/contexts/',
    'https://github.com/docker/cli/blob/master/cli/command/context/use.go',
  ],
})
