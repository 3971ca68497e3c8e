/** Why a client does not reach dockerd. */
import { all, any, is, matches, seen } from '../../conditions'
import { ask, branch, defineTree, goOn } from '../kit'

export default defineTree({
  id: 'cannot-connect-to-daemon',
  area: 'docker',
  tags: ['docker/client'],
  words: {
    title: { en: 'The docker command does not reach the daemon', zh: 'docker 命令连不上守护进程' },
    symptom: {
      en: '“Cannot connect to the Docker daemon”, “permission denied while trying to connect”, “client version is too old”',
      zh: '报错 “Cannot connect to the Docker daemon”、“permission denied while trying to connect”、“client version is too old”',
    },
  },
  entry: any(
    seen('docker-cannot-connect'),
    seen('docker-socket-absent'),
    seen('docker-connection-refused'),
    seen('docker-connection-dropped'),
    seen('docker-socket-denied'),
    seen('docker-api-version-refused'),
    seen('docker-context-not-found'),
    seen('docker-py-library-mismatch'),
    seen('compose-v1-container-config'),
    seen('compose-v1-traceback'),
    seen('compose-absent'),
    all(seen('docker-shorthand-flag'), seen('docker-client-usage')),
  ),
  root: ask(
    'docker-connect-message',
    'What does the message say, and is there a daemon? (systemctl status docker --no-pager -l; pgrep -a dockerd; ls -l /run/docker.sock)',
    '报错说了什么，守护进程在吗？（systemctl status docker --no-pager -l; pgrep -a dockerd; ls -l /run/docker.sock）',
    branch(
      'A version is too old or too new',
      '版本太旧或太新',
      seen('docker-api-version-refused'),
      'docker-api-version-mismatch',
    ),
    branch(
      'compose is no command, or -d and -f are unknown',
      '没有 compose 这个命令，或者不认识 -d、-f',
      any(seen('compose-absent'), all(seen('docker-shorthand-flag'), seen('docker-client-usage'))),
      'compose-not-installed',
    ),
    branch(
      'A Python client fails over its own libraries',
      'Python 客户端败在自己依赖的库上',
      any(
        seen('docker-py-library-mismatch'),
        seen('compose-v1-container-config'),
        all(seen('compose-v1-traceback'), seen('python-import-failed')),
      ),
      'docker-python-client-outdated',
    ),
    branch(
      'Permission denied',
      '权限不足',
      seen('docker-socket-denied'),
      ask(
        'docker-connect-group',
        'Which group owns the socket? (ls -l /run/docker.sock)',
        'socket 属于哪个组？（ls -l /run/docker.sock）',
        branch(
          'root: the group docker is missing',
          'root：没有 docker 组',
          any(is('docker.socket-group', 'root'), seen('dockerd-group-not-found'), seen('docker-group-unknown')),
          'docker-group-missing',
        ),
        branch('docker', 'docker', 'else', 'docker-socket-permission'),
      ),
    ),
    branch(
      'The endpoint is not /var/run/docker.sock',
      '端点不是 /var/run/docker.sock',
      any(
        seen('docker-context-not-found'),
        seen('docker-cannot-connect', { endpoint: '~/\\.docker/desktop/|/run/user/|^tcp:|^ssh:' }),
        seen('docker-socket-absent', { endpoint: '~/\\.docker/desktop/|/run/user/|^tcp:|^ssh:' }),
        matches('docker.endpoint', '^(?!unix:///(?:var/)?run/docker\\.sock)'),
        matches('docker.host-variable', '^(?!unix:///(?:var/)?run/docker\\.sock).'),
      ),
      'docker-context-wrong',
    ),
    branch(
      'It is not installed',
      '没有安装',
      any(
        is('unit.loaded', 'not-found', 'docker'),
        all(seen('docker-unit-not-found'), seen('docker-client-not-found')),
      ),
      'docker-daemon-not-installed',
    ),
    branch(
      'A directory is in the place of the socket',
      'socket 的位置上是目录',
      is('file.type', 'directory', ['/run/docker.sock', '/var/run/docker.sock']),
      'docker-sock-is-directory',
    ),
    branch(
      'It fails at start',
      '一启动就失败',
      any(
        is('unit.active', 'failed', 'docker'),
        seen('dockerd-fatal'),
        seen('docker-start-failed'),
        seen('docker-connection-dropped'),
      ),
      goOn('docker-does-not-start'),
    ),
    branch(
      'It runs',
      '在运行',
      any(is('unit.active', 'active', 'docker'), is('process.running', true, 'dockerd')),
      'docker-context-wrong',
    ),
    branch('It is stopped', '停着', 'else', 'docker-daemon-not-running'),
  ),
})
