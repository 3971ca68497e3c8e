import { all, is, isIn, seen } from '../conditions'
import { containerRuns, defineDiagnosis, inLine } from './kit'

const theContainer = [inLine('container-name-conflict', 'name', 'cut', 'assigned', 'nerdctl')]

export default defineDiagnosis({
  id: 'container-name-taken',
  area: 'container',
  tags: ['docker/containers'],
  words: {
    title: { en: 'Another container has this name', zh: '已有容器占用这个名字' },
    what: {
      en: 'A name belongs to one container, also while that one is stopped. The old one is still there, mostly from an earlier run of the same command.',
      zh: '名字只能属于一个容器，停止的容器也一样占着。旧容器还在，多半是上次执行同一条命令留下的。',
    },
    why: {
      en: 'docker stop ends a container and keeps it; only docker rm frees the name. Compose reuses its own containers, and not those that were started by hand or under another project name, so a fixed container_name collides when the directory was renamed.',
      zh: 'docker stop 只是停止，容器还在；docker rm 才会释放名字。Compose 只会复用自己的容器，不认手动启动的和别的项目名下的，所以写死 container_name、又改了目录名就会冲突。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('container-name-conflict'),
      says: { en: 'The engine names the container that has the name.', zh: '引擎指出了占用名字的那个容器。' },
    },
    {
      weight: 'proves',
      when: all(seen('container-name-conflict'), isIn('container.status', ['exited', 'created', 'running', 'dead'])),
      says: {
        en: 'The name is taken, and the container that has it is there.',
        zh: '名字被占用，而占用它的容器确实存在。',
      },
    },
  ],
  refutes: [
    {
      when: is('container.run', 'ok'),
      says: { en: 'The container starts.', zh: '容器能启动。' },
    },
  ],
  explains: [],
  prior: 2,
  ask: ['docker-inspect-state', 'docker-run'],
  names: { NAME: theContainer, CONTAINER: theContainer },
  fixes: [
    {
      does: { en: 'Look at the old one first', zh: '先看看旧容器' },
      run: "docker ps -a --filter name=NAME\ndocker inspect -f '{{.State.Status}} {{range .Mounts}}{{.Type}}:{{.Destination}} {{end}}' NAME",
      root: false,
      risk: 'read-only',
    },
    {
      does: { en: 'Start it again, where it is the one you want', zh: '如果要的就是它：直接启动' },
      run: 'docker start NAME',
      root: false,
      risk: 'safe',
    },
    {
      does: { en: 'Or remove it and run the command again', zh: '或者删除它，再执行原来的命令' },
      run: 'docker rm -f NAME',
      root: false,
      risk: 'may-lose-data',
      caution: {
        en: 'What was written inside the container and not into a volume goes with it. docker rename NAME NAME-old keeps it.',
        zh: '写在容器内部、没有写进卷里的数据会一起消失。docker rename NAME NAME-old 可以保留它。',
      },
    },
  ],
  verify: containerRuns,
  prevent: [
    {
      says: {
        en: 'Start throw-away containers with --rm, and leave container_name out of compose files.',
        zh: '一次性容器用 --rm 启动；compose 文件里不要写 container_name。',
      },
    },
  ],
  sources: [
    'https://github.com/moby/moby/blob/master/daemon/errors.go',
    'https://docs.docker.com/reference/cli/docker/container/rename/',
  ],
})
