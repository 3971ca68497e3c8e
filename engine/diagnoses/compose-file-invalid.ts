import { any, is, seen } from '../conditions'
import { containerRuns, defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'compose-file-invalid',
  area: 'container',
  tags: ['docker/config', 'docker/containers'],
  words: {
    title: { en: 'Compose does not accept the file', zh: 'Compose 不接受这个文件' },
    what: {
      en: 'The compose file is not found, is no YAML, or holds a key that this Compose does not know. The engine was not even asked.',
      zh: 'compose 文件找不到、不是合法的 YAML，或写了这个版本的 Compose 不认识的字段。根本还没轮到引擎。',
    },
    why: {
      en: 'docker-compose 1.x is held to the version line of the file and knows nothing newer than itself; without that line, before 1.27, it reads the oldest format, where services stand at the top. docker compose (v2) ignores the version and follows the specification. YAML is indented with blanks, never with tabs. A variable written as ${NAME:?} has to be set, in the shell or in the file .env beside the compose file.',
      zh: 'docker-compose 1.x 按文件里的 version 行解析，不认识比自己新的字段；1.27 之前如果没有这一行，就按最老的格式读，服务直接写在顶层。docker compose（v2）忽略 version，按规范解析。YAML 只能用空格缩进，不能用制表符。写成 ${NAME:?} 的变量必须有值，来自 shell 或 compose 文件旁边的 .env。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: any(
        seen('compose-file-refused'),
        seen('compose-rule-broken'),
        seen('compose-yaml-syntax'),
        seen('compose-yaml-place'),
      ),
      says: { en: 'Compose names what it does not accept.', zh: 'Compose 指明了它不接受的地方。' },
    },
    {
      weight: 'hints',
      when: seen('compose-file-unseen'),
      says: { en: 'Compose finds no file to read.', zh: 'Compose 没找到可读的文件。' },
    },
    {
      weight: 'hints',
      when: seen('yaml-syntax'),
      says: { en: 'A YAML file cannot be read.', zh: '有 YAML 文件无法解析。' },
    },
  ],
  refutes: [
    { when: containerRuns.when, says: containerRuns.says },
    {
      when: is('compose.config', 'accepted'),
      says: { en: 'Compose reads the file.', zh: 'Compose 能读懂这个文件。' },
    },
  ],
  variants: [
    {
      id: 'absent',
      when: seen('compose-file-unseen'),
      title: { en: 'no compose file in this directory', zh: '这个目录里没有 compose 文件' },
    },
    {
      id: 'variable',
      when: seen('compose-rule-broken', { unset: '~.' }),
      title: { en: 'a variable that has no value', zh: '变量没有值' },
    },
    {
      id: 'undefined',
      when: seen('compose-file-refused', { kind: '~.' }),
      title: {
        en: 'a network, volume, secret or config that is not declared',
        zh: '用到的网络、卷、secret 或 config 没有声明',
      },
    },
  ],
  explains: ['docker-network-missing'],
  prior: 2,
  ask: ['docker-compose-config', 'docker-version', 'docker-run'],
  fixes: [
    {
      does: {
        en: 'Which Compose is it, and what does it make of the file',
        zh: '看是哪个 Compose、它怎么理解这个文件',
      },
      run: 'docker compose version; docker-compose --version\ndocker compose config',
      root: false,
      risk: 'read-only',
    },
    {
      does: { en: 'docker-compose 1.x: change to the plugin', zh: '还在用 docker-compose 1.x：换成插件' },
      for: ['debian', 'raspberrypi'],
      run: 'sudo apt-get install docker-compose-plugin\ndocker compose up -d',
      root: true,
      risk: 'safe',
      caution: {
        en: 'The package stands in Docker’s own source; Ubuntu calls it docker-compose-v2. The plugin names containers with - instead of _.',
        zh: '这个包在 Docker 官方源里，Ubuntu 自带的叫 docker-compose-v2。插件给容器起名用 - 而不是 _。',
      },
    },
    {
      does: {
        en: 'A variable without a value: what Compose reads in its place',
        zh: '变量没有值：看 Compose 实际读到什么',
      },
      run: 'cat .env\ndocker compose config --environment',
      root: false,
      risk: 'read-only',
      caution: {
        en: 'The file .env is read in the directory of the project, not where the command is typed. --environment is there since 2.27.2; under sudo the variables of your shell are gone.',
        zh: '.env 从项目目录读取，不是从敲命令的目录。--environment 从 2.27.2 起才有；用 sudo 时，你 shell 里的变量会丢。',
      },
    },
    {
      does: { en: 'A named volume or network: declare it at the top level, too', zh: '具名的卷或网络：在顶层也要声明' },
      run: 'volumes:\n  pgdata:',
      root: false,
      risk: 'safe',
    },
    {
      does: {
        en: 'A line of YAML: look one line above, for tabs and indentation',
        zh: 'YAML 某一行出错：看上一行，查制表符和缩进',
      },
      run: "grep -nP '\\t' docker-compose.yml compose.yaml",
      root: false,
      risk: 'read-only',
    },
  ],
  verify: {
    probe: 'docker-compose-config',
    when: is('compose.config', 'accepted'),
    says: { en: 'Compose reads the file.', zh: 'Compose 读懂了这个文件。' },
  },
  prevent: [
    {
      says: { en: 'Run it before you commit or deploy a compose file.', zh: '提交或部署 compose 文件前先跑一遍。' },
      run: 'docker compose config --quiet',
    },
  ],
  sources: [
    'https://docs.docker.com/reference/compose-file/version-and-name/',
    'https://docs.docker.com/reference/cli/docker/compose/config/',
  ],
})
