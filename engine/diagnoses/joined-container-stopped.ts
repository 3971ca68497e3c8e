import { seen } from '../conditions'
import { containerRuns, defineDiagnosis, inLine } from './kit'

export default defineDiagnosis({
  id: 'joined-container-stopped',
  area: 'container',
  tags: ['docker/containers', 'docker/network'],
  words: {
    title: {
      en: 'The container whose network this one shares does not run, or was made anew',
      zh: '要共用网络的那个容器没在运行，或已被重建',
    },
    what: {
      en: 'network_mode: container:X (or service:X), --link and --ipc container:X need X alive at the start. It has ended, or has another id than when this container was made.',
      zh: 'network_mode: container:X（或 service:X）、--link、--ipc container:X 都要求启动时 X 正在运行，而它已经退出，或者 ID 已不是创建本容器时的那个。',
    },
    why: {
      en: 'A shared network is the network namespace of one process. When that ends the namespace goes; when X is recreated (an update, watchtower, up --force-recreate) there is a new one, and whoever joined still holds the id of the old container. After a reboot the engine starts containers with a restart policy in no agreed order; depends_on is Compose’s, not the engine’s.',
      zh: '共用网络就是共用某个进程的网络命名空间：进程一结束它就没了；X 被重建（升级、watchtower、up --force-recreate）后是新的，而加入它的容器记着旧的 ID。主机重启后，引擎按重启策略拉起容器，没有先后次序；depends_on 只对 Compose 有效，引擎不看它。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('joined-container-gone'),
      says: {
        en: 'The engine names the container that it should join and does not find running.',
        zh: '引擎指明了要加入、但没在运行的容器。',
      },
    },
  ],
  refutes: [{ when: containerRuns.when, says: containerRuns.says }],
  variants: [
    {
      id: 'recreated',
      when: seen('joined-container-gone', { gone: '~.' }),
      title: { en: 'that container was made anew, with another id', zh: '那个容器已重建，ID 变了' },
    },
    {
      id: 'link',
      when: seen('joined-container-gone', { link: '~.' }),
      title: { en: '--link to a container that has ended', zh: '--link 指向一个已退出的容器' },
    },
  ],
  explains: [],
  prior: 2,
  ask: ['docker-ps', 'docker-logs', 'docker-inspect-state'],
  names: { OTHER: [inLine('joined-container-gone', 'name', 'link', 'gone')], CONTAINER: [] },
  fixes: [
    {
      does: { en: 'See why the other one does not run', zh: '看那个容器为什么没在运行' },
      run: 'docker ps -a --filter name=OTHER\ndocker logs --tail 50 OTHER',
      root: false,
      risk: 'read-only',
    },
    {
      does: { en: 'Start it first, then this one', zh: '先启动它，再启动本容器' },
      run: 'docker start OTHER\ndocker start CONTAINER',
      root: false,
      risk: 'restarts-service',
    },
    {
      does: { en: 'It was made anew: make this one anew too', zh: '它被重建过：本容器也要重建' },
      run: 'docker compose up -d --force-recreate',
      root: false,
      risk: 'restarts-service',
      caution: {
        en: 'A plain restart is not enough: the id of the old container is part of this one’s configuration.',
        zh: '只重启不够：旧容器的 ID 写在本容器的配置里。',
      },
    },
  ],
  verify: containerRuns,
  prevent: [
    {
      says: {
        en: 'Keep both in one Compose project with network_mode: service:X and depends_on with condition: service_healthy and restart: true, and update them together.',
        zh: '放在同一个 Compose 项目里：network_mode: service:X，depends_on 写 condition: service_healthy 和 restart: true，并且一起升级。',
      },
    },
    {
      says: {
        en: 'For the boot: one systemd unit that runs docker compose up -d after docker.service.',
        zh: '开机时：用一个 systemd 单元，在 docker.service 之后执行 docker compose up -d。',
      },
    },
  ],
  sources: [
    'https://github.com/moby/moby/blob/master/daemon/container_operations.go',
    'https://docs.docker.com/reference/compose-file/services/#network_mode',
    'https://docs.docker.com/reference/compose-file/services/#depends_on',
  ],
})
