import { all, any, isIn, seen } from '../conditions'
import { containerRuns, defineDiagnosis, inLine } from './kit'

const waited = seen(
  'topic-container-unhealthy',
  { container: '~.' },
  { ended: '~.' },
  { job: '~.' },
  { listed: '~.' },
  { missing: '~.' },
  { slow: '~.' },
  { late: '~.' },
  { status: '~.' },
)
const noProgram = seen('health-check-output', { program: '~.' }, { shell: '~.' })

export default defineDiagnosis({
  id: 'container-dependency-failed',
  area: 'container',
  tags: ['docker/containers'],
  words: {
    title: {
      en: 'A container that Compose waits for ended, or fails its own health check',
      zh: 'Compose 等待的容器退出了，或没通过自己的健康检查',
    },
    what: {
      en: 'Compose starts services in the order of depends_on. The one that is named did not get as far as the others need, so they are not started at all.',
      zh: 'Compose 按 depends_on 的顺序启动服务。报错里的那个没达到要求，后面的就都不启动。',
    },
    why: {
      en: 'Three different things end in this line: the program in that container fails (its log says why), the check calls a program that the image does not have or asks the wrong port, or the program is only slower than interval × retries allows. A service that has done its work and left with 0 is a failure, too, unless the condition is service_completed_successfully.',
      zh: '三种不同的情况都会落到这一行：那个容器里的程序失败了（看它的日志）；检查命令用了镜像里没有的程序或问错了端口；程序只是比 interval × retries 允许的更慢。任务做完以 0 退出的服务也算失败，除非条件写成 service_completed_successfully。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: noProgram,
      says: {
        en: 'The health check calls a program that is not in the image.',
        zh: '健康检查调用的程序不在镜像里。',
      },
    },
    {
      weight: 'points',
      when: seen('topic-container-unhealthy', { code: '0' }),
      says: {
        en: 'The container ended with 0, and others wait for it to run.',
        zh: '容器以 0 退出，而别的服务在等它运行。',
      },
    },
    {
      // what that container said itself decides; a cause of its own is named before this one
      weight: 'hints',
      when: any(waited, seen('health-check-output')),
      says: {
        en: 'Compose waited for this container in vain.',
        zh: 'Compose 没等到这个容器就绪。',
      },
    },
  ],
  refutes: [
    {
      when: isIn('container.exit-code', [137, 139, 132, 126, 127]),
      says: {
        en: 'The container was killed, or its program never began: that is the cause, and this line its consequence.',
        zh: '容器是被杀掉的，或程序根本没跑起来：那才是原因，这一行只是后果。',
      },
    },
    {
      when: all(seen('oom-killed-process'), waited),
      says: { en: 'The kernel killed it for memory.', zh: '它因内存不足被内核杀掉。' },
    },
  ],
  variants: [
    { id: 'check', when: noProgram, title: { en: 'the check has no program to run', zh: '健康检查的程序不存在' } },
    {
      id: 'done',
      when: seen('topic-container-unhealthy', { code: '0' }),
      title: { en: 'it had done its work and left', zh: '任务做完退出了' },
    },
    {
      id: 'slow',
      when: seen('health-check-output', { slow: '~.' }),
      title: { en: 'the check takes longer than its timeout', zh: '检查超时' },
    },
  ],
  explains: [],
  prior: 2,
  ask: ['docker-logs', 'docker-inspect-state', 'docker-ps'],
  names: { CONTAINER: [inLine('topic-container-unhealthy', 'container', 'ended', 'listed', 'row')] },
  fixes: [
    {
      does: {
        en: 'Read what that container says, and what its check answers',
        zh: '看那个容器说了什么、健康检查答了什么',
      },
      run: "docker logs --tail 50 CONTAINER\ndocker inspect -f '{{json .State.Health}}' CONTAINER\ndocker inspect -f '{{json .Config.Healthcheck}}' CONTAINER",
      root: false,
      risk: 'read-only',
    },
    {
      does: {
        en: 'Run the check by hand, inside',
        zh: '在容器里手动执行检查命令',
      },
      run: 'docker exec CONTAINER sh -c "command -v curl wget nc"\ndocker exec CONTAINER sh -c "wget -qO- http://127.0.0.1:80/ || echo failed"',
      root: false,
      risk: 'read-only',
      caution: {
        en: 'Ask 127.0.0.1, not localhost: a program that listens on IPv4 only is not found under ::1.',
        zh: '用 127.0.0.1 而不是 localhost：只听 IPv4 的程序在 ::1 上连不到。',
      },
    },
    {
      does: {
        en: 'It is only slow: give it time to start',
        zh: '只是启动慢：给它更多时间',
      },
      run: '# compose.yaml\nhealthcheck:\n  start_period: 60s\n  interval: 10s\n  timeout: 5s\n  retries: 12\ndocker compose up -d',
      root: false,
      risk: 'restarts-service',
    },
    {
      does: {
        en: 'It does its work and leaves: wait for the end, not for health',
        zh: '任务型服务：等它完成，而不是等它健康',
      },
      run: '# compose.yaml\ndepends_on:\n  migrate:\n    condition: service_completed_successfully\ndocker compose up -d',
      root: false,
      risk: 'restarts-service',
    },
  ],
  verify: containerRuns,
  prevent: [
    {
      says: {
        en: 'Let checks use what the image has (pg_isready, mysqladmin, the program’s own healthcheck), and give each a start_period.',
        zh: '健康检查用镜像自带的命令（pg_isready、mysqladmin、程序自己的 healthcheck），并都写上 start_period。',
      },
    },
  ],
  sources: [
    'https://docs.docker.com/compose/how-tos/startup-order/',
    'https://docs.docker.com/reference/dockerfile/#healthcheck',
    'https://github.com/docker/compose/issues/11474',
  ],
})
