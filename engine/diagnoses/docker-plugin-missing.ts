import { is, seen } from '../conditions'
import { containerStarts, defineDiagnosis, inLine } from './kit'

export default defineDiagnosis({
  id: 'docker-plugin-missing',
  area: 'container',
  tags: ['docker/daemon', 'docker/containers', 'docker/storage'],
  words: {
    title: {
      en: 'A volume or log plug-in that the container asks for is not installed, or is disabled',
      zh: '容器要用的卷插件或日志插件没安装，或被禁用',
    },
    what: {
      en: 'driver: names a plug-in of the engine. It is installed per machine, under the very name that the file uses, and only an enabled one counts.',
      zh: 'driver: 写的是引擎的插件。它要在每台机器上各自安装，名字必须与文件里写的一字不差，并且处于启用状态。',
    },
    why: {
      en: 'A plug-in is no container: grafana/loki as a running container is the server, the driver is installed apart. Without --alias its name is the whole image name. After a failed upgrade or a reboot in the middle of one it stays disabled.',
      zh: '插件不是容器：以容器运行的 grafana/loki 是服务端，驱动要另外安装。不加 --alias，名字就是完整镜像名。升级失败或升级途中重启后，它会停在禁用状态。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('docker-plugin-absent'),
      says: { en: 'The engine names the plug-in that it does not find.', zh: '引擎指明了找不到的插件。' },
    },
  ],
  refutes: [{ when: is('container.run', 'ok'), says: { en: 'The container starts.', zh: '容器能启动。' } }],
  variants: [
    {
      id: 'logging',
      when: seen('docker-plugin-absent', { kind: 'logging' }),
      title: { en: 'a log driver', zh: '日志驱动' },
    },
    {
      id: 'socket',
      when: seen('docker-plugin-absent', { socket: '~.' }),
      title: { en: 'its process does not run', zh: '插件进程没在运行' },
    },
  ],
  explains: [],
  prior: 2,
  ask: ['docker-info', 'docker-run'],
  names: { PLUGIN: [inLine('docker-plugin-absent', 'driver', 'name')], IMAGE: [] },
  fixes: [
    {
      does: { en: 'See what is installed, and whether it is enabled', zh: '看装了哪些、是否启用' },
      run: 'docker plugin ls',
      root: false,
      risk: 'read-only',
    },
    {
      does: { en: 'There and disabled: enable it', zh: '已安装但被禁用：启用它' },
      run: 'docker plugin enable PLUGIN',
      root: false,
      risk: 'safe',
    },
    {
      does: { en: 'Not there: install it under the name that the file uses', zh: '没安装：按文件里用的名字安装' },
      run: 'docker plugin install IMAGE --alias PLUGIN',
      root: false,
      risk: 'safe',
      caution: {
        en: 'It asks for rights on the host; read them. For Loki: grafana/loki-docker-driver with the tag of your CPU.',
        zh: '它会要求主机上的权限，看清楚再同意。Loki 用 grafana/loki-docker-driver，选对应 CPU 的标签。',
      },
    },
    {
      does: {
        en: 'Not needed: take logging: or driver: out of the file',
        zh: '其实不需要：从文件里去掉 logging: 或 driver:',
      },
      run: 'docker compose up -d --force-recreate',
      root: false,
      risk: 'restarts-service',
      caution: {
        en: 'A volume keeps its driver: data of a missing volume plug-in are not in the local driver.',
        zh: '卷的驱动不会变：缺失插件里的数据，在 local 驱动里是找不到的。',
      },
    },
  ],
  verify: containerStarts,
  prevent: [
    {
      says: {
        en: 'Install plug-ins with the engine, by the same script, on every node.',
        zh: '用同一份脚本，在每个节点上连同引擎一起安装插件。',
      },
    },
  ],
  sources: [
    'https://github.com/moby/moby/blob/master/daemon/pkg/plugin/store.go',
    'https://docs.docker.com/reference/cli/docker/plugin/install/',
    'https://grafana.com/docs/loki/latest/send-data/docker-driver/',
  ],
})
