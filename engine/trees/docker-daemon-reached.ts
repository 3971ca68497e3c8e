/** Why a client does not reach dockerd. */
import type { Condition } from '../conditions'
import { all, any, is, matches, seen } from '../conditions'
import type { TreeDef } from '../model'

const trees: readonly TreeDef<string, Condition>[] = [
  {
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
    root: {
      id: 'docker-connect-message',
      ask: {
        en: 'What does the message say, and is there a daemon? (systemctl status docker --no-pager -l; pgrep -a dockerd; ls -l /run/docker.sock)',
        zh: '报错说了什么，守护进程在吗？（systemctl status docker --no-pager -l; pgrep -a dockerd; ls -l /run/docker.sock）',
      },
      branches: [
        {
          label: { en: 'A version is too old or too new', zh: '版本太旧或太新' },
          when: seen('docker-api-version-refused'),
          to: { diagnosis: 'docker-api-version-mismatch' },
        },
        {
          label: {
            en: 'compose is no command, or -d and -f are unknown',
            zh: '没有 compose 这个命令，或者不认识 -d、-f',
          },
          when: any(seen('compose-absent'), all(seen('docker-shorthand-flag'), seen('docker-client-usage'))),
          to: { diagnosis: 'compose-not-installed' },
        },
        {
          label: { en: 'A Python client fails over its own libraries', zh: 'Python 客户端败在自己依赖的库上' },
          when: any(
            seen('docker-py-library-mismatch'),
            seen('compose-v1-container-config'),
            all(seen('compose-v1-traceback'), seen('python-import-failed')),
          ),
          to: { diagnosis: 'docker-python-client-outdated' },
        },
        {
          label: { en: 'Permission denied', zh: '权限不足' },
          when: seen('docker-socket-denied'),
          to: {
            id: 'docker-connect-group',
            ask: {
              en: 'Which group owns the socket? (ls -l /run/docker.sock)',
              zh: 'socket 属于哪个组？（ls -l /run/docker.sock）',
            },
            branches: [
              {
                label: { en: 'root: the group docker is missing', zh: 'root：没有 docker 组' },
                when: any(
                  is('docker.socket-group', 'root'),
                  seen('dockerd-group-not-found'),
                  seen('docker-group-unknown'),
                ),
                to: { diagnosis: 'docker-group-missing' },
              },
              { label: { en: 'docker', zh: 'docker' }, when: 'else', to: { diagnosis: 'docker-socket-permission' } },
            ],
          },
        },
        {
          label: { en: 'The endpoint is not /var/run/docker.sock', zh: '端点不是 /var/run/docker.sock' },
          when: any(
            seen('docker-context-not-found'),
            seen('docker-cannot-connect', { endpoint: '~/\\.docker/desktop/|/run/user/|^tcp:|^ssh:' }),
            seen('docker-socket-absent', { endpoint: '~/\\.docker/desktop/|/run/user/|^tcp:|^ssh:' }),
            matches('docker.endpoint', '^(?!unix:///(?:var/)?run/docker\\.sock)'),
            matches('docker.host-variable', '^(?!unix:///(?:var/)?run/docker\\.sock).'),
          ),
          to: { diagnosis: 'docker-context-wrong' },
        },
        {
          label: { en: 'It is not installed', zh: '没有安装' },
          when: any(
            is('unit.loaded', 'not-found', 'docker'),
            all(seen('docker-unit-not-found'), seen('docker-client-not-found')),
          ),
          to: { diagnosis: 'docker-daemon-not-installed' },
        },
        {
          label: { en: 'A directory is in the place of the socket', zh: 'socket 的位置上是目录' },
          when: is('file.type', 'directory', ['/run/docker.sock', '/var/run/docker.sock']),
          to: { diagnosis: 'docker-sock-is-directory' },
        },
        {
          label: { en: 'It fails at start', zh: '一启动就失败' },
          when: any(
            is('unit.active', 'failed', 'docker'),
            seen('dockerd-fatal'),
            seen('docker-start-failed'),
            seen('docker-connection-dropped'),
          ),
          to: { tree: 'docker-does-not-start' },
        },
        {
          label: { en: 'It runs', zh: '在运行' },
          when: any(is('unit.active', 'active', 'docker'), is('process.running', true, 'dockerd')),
          to: { diagnosis: 'docker-context-wrong' },
        },
        {
          label: { en: 'It is stopped', zh: '停着' },
          when: 'else',
          to: { diagnosis: 'docker-daemon-not-running' },
        },
      ],
    },
  },
]

export default trees
