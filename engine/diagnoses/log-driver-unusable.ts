import { is, seen } from '../conditions'
import { containerStarts, defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'log-driver-unusable',
  area: 'container',
  tags: ['docker/config', 'docker/containers'],
  words: {
    title: {
      en: 'The server of the container’s log driver does not answer, or the driver keeps nothing to read',
      zh: '容器日志驱动的服务器没有应答，或该驱动不保留可读的日志',
    },
    what: {
      en: 'fluentd, syslog over TCP, gelf over TCP and splunk are connected to before the container starts; no connection, no container. And docker logs reads only what a driver keeps on this machine.',
      zh: 'fluentd、TCP 的 syslog、TCP 的 gelf、splunk 都要在容器启动前连上；连不上，容器就不启动。另外，docker logs 只能读驱动留在本机的内容。',
    },
    why: {
      en: 'It is dockerd that connects, from the host: the name of a Compose service means nothing to it, and localhost is the host. A log collector that is itself a container of the project must publish its port and be up first.',
      zh: '连接的一方是主机上的 dockerd：Compose 服务名对它没有意义，localhost 指主机。日志收集器如果也是项目里的容器，就得发布端口，并且先启动。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('log-driver-failed'),
      says: { en: 'The engine names the log driver as the step that failed.', zh: '引擎指明失败的是日志驱动这一步。' },
    },
  ],
  refutes: [{ when: is('container.run', 'ok'), says: { en: 'The container starts.', zh: '容器能启动。' } }],
  variants: [
    {
      id: 'reading',
      when: seen('log-driver-failed', { reading: '~.' }, { old: '~.' }),
      title: { en: 'nothing to read here: the driver sends everything away', zh: '本机没有可读的：驱动把日志都送走了' },
    },
  ],
  explains: [],
  prior: 1,
  ask: ['docker-info', 'docker-ps'],
  names: { CONTAINER: [] },
  fixes: [
    {
      does: { en: 'See which driver and which address', zh: '看用的是哪个驱动、哪个地址' },
      run: "docker inspect -f '{{json .HostConfig.LogConfig}}' CONTAINER\ndocker info -f '{{.LoggingDriver}}'\nsudo ss -tlnp",
      root: true,
      risk: 'read-only',
    },
    {
      does: {
        en: 'Start the collector first, with its port published on the host',
        zh: '先启动收集器，并把端口发布到主机',
      },
      run: 'docker compose up -d --wait fluentd\ndocker compose up -d',
      root: false,
      risk: 'restarts-service',
    },
    {
      does: { en: 'fluentd: let the container start without a connection', zh: 'fluentd：没连上也让容器启动' },
      run: 'docker run --log-driver fluentd --log-opt fluentd-async=true hello-world',
      root: false,
      risk: 'safe',
      caution: {
        en: 'Until 20.10 the option is called fluentd-async-connect. mode=non-blocking does not help: it speaks of writing, not of connecting.',
        zh: '20.10 之前叫 fluentd-async-connect。mode=non-blocking 不管用：它管的是写入，不是连接。',
      },
    },
    {
      does: {
        en: 'Nothing to read: keep a local copy, or read at the server',
        zh: '读不到日志：保留本地副本，或到服务器上看',
      },
      run: 'sudo nano /etc/docker/daemon.json   # "log-driver": "local"\nsudo systemctl restart docker',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'Only containers made afterwards take the new default. Since 20.10 docker logs reads a local cache with every driver but none, unless cache-disabled is set.',
        zh: '只有之后创建的容器才用新默认值。20.10 起除 none 外的驱动都有本地缓存可读，除非设了 cache-disabled。',
      },
    },
  ],
  verify: containerStarts,
  prevent: [
    {
      says: {
        en: 'Run the collector outside the project that it serves, and set async where a start must not depend on it.',
        zh: '收集器放在所服务的项目之外运行；启动不应依赖它的地方设成异步。',
      },
    },
  ],
  sources: [
    'https://docs.docker.com/engine/logging/drivers/fluentd/',
    'https://docs.docker.com/engine/logging/dual-logging/',
    'https://github.com/moby/moby/blob/master/daemon/logger/logger.go',
  ],
})
