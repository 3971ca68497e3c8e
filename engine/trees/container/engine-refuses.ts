/** The engine or its client answers a command with a refusal that names its reason. */
import { any, seen } from '../../conditions'
import { ask, branch, defineTree } from '../kit'

const cacheLost = seen('build-snapshot-gone')
const stepEnded = seen('build-step-speaks', { code: ['126', '127'] }, { old: ['126', '127'] })
const build = any(
  stepEnded,
  seen('buildx-absent'),
  seen('builder-driver-refused'),
  seen('legacy-builder-notice'),
  cacheLost,
)
const objects = any(
  seen('docker-object-in-use'),
  seen('docker-endpoint-exists'),
  seen('joined-container-gone'),
  seen('container-exit-unseen'),
  seen('docker-network-ambiguous'),
  seen('network-scope-refused'),
)
const options = any(
  seen('container-limit-refused'),
  seen('container-option-invalid'),
  seen('mount-not-shared'),
  seen('image-user-absent'),
)
const swarm = any(
  seen('swarm-role-refused'),
  seen('swarm-leader-absent'),
  seen('swarm-join-failed'),
  seen('swarm-address-unclear'),
)
const helpers = any(
  seen('docker-plugin-absent'),
  seen('log-driver-failed'),
  seen('docker-proxy-absent'),
  seen('docker-init-absent'),
)

export default defineTree({
  id: 'engine-refuses',
  area: 'container',
  tags: ['docker/client', 'docker/containers'],
  words: {
    title: { en: 'Docker refuses a command', zh: 'Docker 拒绝执行命令' },
    symptom: {
      en: '“in use”, “not a swarm manager”, “not a TTY”, “not supported for the docker driver”, “not a shared mount”',
      zh: '报错 “in use”、“not a swarm manager”、“not a TTY”、“not supported for the docker driver”、“not a shared mount”',
    },
  },
  entry: any(build, objects, options, swarm, helpers, seen('terminal-absent')),
  root: ask(
    'engine-refuses-what',
    'What does the line speak of?',
    '报错说的是什么？',
    branch('A terminal', '终端', seen('terminal-absent'), 'terminal-missing'),
    branch(
      'A swarm',
      'swarm',
      swarm,
      ask(
        'engine-refuses-swarm',
        'What about it?',
        'swarm 怎么了？',
        branch('The part of this node', '本节点的身份', seen('swarm-role-refused'), 'swarm-role-mismatch'),
        branch('Its address', '地址', seen('swarm-address-unclear'), 'swarm-address-unclear'),
        branch('Its managers', 'manager', 'else', 'swarm-managers-unreachable'),
      ),
    ),
    branch(
      'A helper of the engine',
      '引擎的辅助程序',
      helpers,
      ask(
        'engine-refuses-helper',
        'Which one?',
        '是哪一个？',
        branch('docker-proxy', 'docker-proxy', seen('docker-proxy-absent'), 'docker-proxy-missing'),
        branch('docker-init', 'docker-init', seen('docker-init-absent'), 'docker-init-missing'),
        branch('A plug-in', '插件', seen('docker-plugin-absent'), 'docker-plugin-missing'),
        branch('The log driver', '日志驱动', 'else', 'log-driver-unusable'),
      ),
    ),
    branch(
      'The builder',
      '构建器',
      build,
      ask(
        'engine-refuses-build',
        'Is buildx there?',
        'buildx 装了吗？',
        branch(
          'Yes, and its driver cannot',
          '装了，是驱动不支持',
          seen('builder-driver-refused'),
          'builder-driver-limited',
        ),
        branch('Yes, and its cache lacks a layer', '装了，缓存里缺一层', cacheLost, 'build-cache-broken'),
        branch(
          'Yes, and a step ended with 126 or 127',
          '装了，某一步以 126 或 127 结束',
          stepEnded,
          'build-command-missing',
        ),
        branch('No', '没装', 'else', 'buildx-missing'),
      ),
    ),
    branch(
      'Another container, or what it left',
      '别的容器，或它留下的东西',
      objects,
      ask(
        'engine-refuses-object',
        'Which of these?',
        '是哪一种？',
        branch('One that does not end', '有容器结束不了', seen('container-exit-unseen'), 'container-not-stoppable'),
        branch(
          'One whose network is shared',
          '要共用它的网络',
          seen('joined-container-gone'),
          'joined-container-stopped',
        ),
        branch(
          'An endpoint that exists already',
          '端点已存在',
          seen('docker-endpoint-exists'),
          'network-endpoint-left',
        ),
        branch(
          'A name that two networks have',
          '两个网络同名',
          seen('docker-network-ambiguous'),
          'network-name-ambiguous',
        ),
        branch('A network of another scope', '网络作用域不符', seen('network-scope-refused'), 'network-scope-mismatch'),
        branch('Something in use', '有东西在用', 'else', 'docker-object-in-use'),
      ),
    ),
    branch(
      'An option of the container',
      '容器的选项',
      'else',
      ask(
        'engine-refuses-option',
        'Which one?',
        '是哪一项？',
        branch('How a mount propagates', '挂载的传播方式', seen('mount-not-shared'), 'mount-not-shared'),
        branch('Its user', '用户', seen('image-user-absent'), 'image-user-missing'),
        branch('A limit, a mode, an address', '限制、模式、地址', 'else', 'container-option-refused'),
      ),
    ),
  ),
})
