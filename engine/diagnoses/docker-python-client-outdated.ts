import { all, any, seen } from '../conditions'
import { daemonAnswers, defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'docker-python-client-outdated',
  area: 'docker',
  tags: ['docker/api', 'docker/upgrade'],
  words: {
    title: {
      en: 'docker-compose 1 or the Docker SDK for Python no longer fits what is around it',
      zh: 'docker-compose 1 或 Docker 的 Python SDK 与周围的版本不再匹配',
    },
    what: {
      en: 'The Python client is older than a library beneath it (requests, urllib3, Python itself) or than the engine. The daemon may be perfectly well: the docker command works.',
      zh: 'Python 客户端比它依赖的库（requests、urllib3、Python 本身）或比引擎旧。守护进程可能完全正常：docker 命令是好用的。',
    },
    why: {
      en: 'docker-compose 1.29.2 is the last of its line, since 2021. requests 2.32 refuses the address scheme that docker-py before 7.1 used; urllib3 2 dropped what docker-py before 6.1 passed on; Python 3.12 has no distutils; and the API of Docker 26 (1.45) no longer tells an image’s ContainerConfig, which docker-compose 1 reads when it recreates a container.',
      zh: 'docker-compose 1.29.2 是 2021 年的最后一版。requests 2.32 不接受 7.1 之前的 docker-py 所用的地址协议；urllib3 2 去掉了 6.1 之前的 docker-py 传递的参数；Python 3.12 没有 distutils；Docker 26 的 API（1.45）描述镜像时不再有 ContainerConfig，而 docker-compose 1 重建容器时要读它。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: any(seen('docker-py-library-mismatch'), seen('compose-v1-container-config')),
      says: {
        en: 'A sentence that only an old Python client of Docker ends in.',
        zh: '只有旧的 Docker Python 客户端才会以这句话结束。',
      },
    },
    {
      weight: 'points',
      when: all(seen('compose-v1-traceback'), seen('python-import-failed')),
      says: {
        en: 'docker-compose 1 does not even find its Python modules, or their versions exclude each other.',
        zh: 'docker-compose 1 连自己的 Python 模块都找不到，或者模块版本互相冲突。',
      },
    },
    {
      weight: 'hints',
      when: seen('compose-v1-traceback'),
      says: { en: 'docker-compose 1 ends in a Python error.', zh: 'docker-compose 1 以 Python 错误退出。' },
    },
  ],
  refutes: [
    {
      when: seen('compose-file-denied'),
      says: {
        en: 'docker-compose may not read a file: no question of versions.',
        zh: 'docker-compose 没有权限读某个文件：与版本无关。',
      },
    },
    {
      when: any(seen('docker-cannot-connect'), seen('docker-socket-absent')),
      says: { en: 'The daemon itself does not answer.', zh: '是守护进程本身没有应答。' },
    },
  ],
  variants: [
    {
      id: 'container-config',
      when: seen('compose-v1-container-config'),
      title: {
        en: 'docker-compose 1 reads what newer engines leave out',
        zh: 'docker-compose 1 要读新引擎不再给的字段',
      },
    },
  ],
  explains: ['docker-daemon-not-running'],
  prior: 2,
  ask: ['docker-version', 'docker-info'],
  fixes: [
    {
      does: { en: 'Use Compose v2, a plug-in of docker', zh: '改用 Compose v2（docker 的插件）' },
      for: ['debian'],
      run: 'sudo apt-get install docker-compose-plugin   # Debian’s and Ubuntu’s own packages: docker-compose-v2\ndocker compose up -d',
      root: true,
      risk: 'safe',
      caution: {
        en: 'It is called “docker compose”, with a blank. Names of containers then have - where _ was.',
        zh: '命令是带空格的 “docker compose”。容器名里的 _ 会变成 -。',
      },
    },
    {
      does: { en: 'Use Compose v2, a plug-in of docker', zh: '改用 Compose v2（docker 的插件）' },
      for: ['rhel'],
      run: 'sudo dnf install docker-compose-plugin\ndocker compose up -d',
      root: true,
      risk: 'safe',
    },
    {
      does: {
        en: 'A program of your own (Ansible, scripts): update its SDK',
        zh: '自己的程序（Ansible、脚本）：升级它用的 SDK',
      },
      run: 'python3 -m pip install --upgrade "docker>=7.1"',
      root: false,
      risk: 'safe',
    },
    {
      does: { en: 'Stopgap: hold the library back', zh: '权宜之计：把库退回旧版' },
      run: 'python3 -m pip install "requests<2.32" "urllib3<2"',
      root: false,
      risk: 'safe',
      caution: {
        en: 'This gives up the fixes of those libraries; in a virtual environment it harms nobody else.',
        zh: '这会放弃这些库的修复；在虚拟环境里做就不影响别人。',
      },
    },
  ],
  verify: daemonAnswers,
  prevent: [
    {
      says: {
        en: 'Take Compose from Docker’s or the distribution’s packages, not from pip; give Python programs their own environment.',
        zh: 'Compose 用 Docker 或发行版的软件包，不要用 pip 装；Python 程序各用各的虚拟环境。',
      },
    },
  ],
  holds: {
    en: 'docker-py before 7.1.0 (May 2024) and every docker-compose 1.x.',
    zh: 'docker-py 7.1.0（2024 年 5 月）之前的版本，以及所有 docker-compose 1.x。',
  },
  sources: [
    'https://github.com/docker/docker-py/issues/3256',
    'https://github.com/docker/docker-py/releases/tag/7.1.0',
    'https://docs.docker.com/compose/releases/migrate/',
  ],
})
