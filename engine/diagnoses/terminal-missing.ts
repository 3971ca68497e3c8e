import { is, seen } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'terminal-missing',
  area: 'container',
  tags: ['docker/client', 'docker/run'],
  words: {
    title: { en: 'The command asks for a terminal, and there is none', zh: '命令要求终端，而这里没有终端' },
    what: {
      en: '-t asks the client to pass on a terminal. Started by cron, a pipeline, a service or a pipe, it has none to pass on, and stops before anything runs.',
      zh: '-t 要求客户端转接一个终端。由 cron、流水线、服务或管道启动时没有终端可转接，客户端什么都没执行就退出了。',
    },
    why: {
      en: 'With -i and -t together the client checks that its standard input is a terminal. docker compose exec and compose run take a terminal unless -T is given; docker login wants one to ask for the password.',
      zh: '-i 和 -t 同时出现时，客户端会检查标准输入是不是终端。docker compose exec 和 compose run 默认就要终端，除非加 -T；docker login 要终端来询问密码。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('terminal-absent'),
      says: { en: 'The client says that its input is no terminal.', zh: '客户端说它的输入不是终端。' },
    },
  ],
  refutes: [
    {
      when: is('container.run', 'ok'),
      says: { en: 'The command runs in the container.', zh: '命令已在容器里执行。' },
    },
  ],
  variants: [
    {
      id: 'login',
      when: seen('terminal-absent', { login: '~.' }),
      title: { en: 'docker login cannot ask for the password', zh: 'docker login 没法询问密码' },
    },
    {
      id: 'mintty',
      when: seen('terminal-absent', { mintty: '~.' }),
      title: { en: 'Git Bash on Windows: its window is no console', zh: 'Windows 的 Git Bash：它的窗口不是控制台' },
    },
  ],
  explains: [],
  prior: 2,
  ask: ['docker-run'],
  names: { CONTAINER: [], SERVICE: [], COMMAND: [], USER: [], HOST: [] },
  fixes: [
    {
      does: {
        en: 'In scripts, cron and pipelines: leave -t out, keep -i only where input is piped in',
        zh: '脚本、cron、流水线里：去掉 -t；只有要用管道送输入时才保留 -i',
      },
      run: 'docker exec CONTAINER COMMAND\ndocker exec -i CONTAINER COMMAND < input.sql',
      root: false,
      risk: 'safe',
    },
    {
      does: { en: 'With Compose: -T', zh: '用 Compose 时：加 -T' },
      run: 'docker compose exec -T SERVICE COMMAND',
      root: false,
      risk: 'safe',
    },
    {
      does: { en: 'docker login: hand the password over on standard input', zh: 'docker login：从标准输入给密码' },
      run: 'docker login -u USER --password-stdin < ~/registry-token',
      root: false,
      risk: 'safe',
      caution: {
        en: 'A file that only you can read. On the command line (-p) everybody on the machine sees the password.',
        zh: '文件要只有自己可读。写在命令行上（-p）时，本机所有人都能看到密码。',
      },
    },
    {
      does: {
        en: 'sudo over ssh or in a script: give it a terminal, or a rule that asks for no password',
        zh: '通过 ssh 或在脚本里用 sudo：给它终端，或者写一条免密码的规则',
      },
      run: 'ssh -t HOST sudo COMMAND\nsudo visudo -f /etc/sudoers.d/COMMAND   # USER ALL=(root) NOPASSWD: /full/path/to/COMMAND',
      root: true,
      risk: 'safe',
      caution: {
        en: 'A rule without password for that one command, not for ALL.',
        zh: '免密码规则只给这一条命令，不要给 ALL。',
      },
    },
    {
      does: { en: 'A program that needs a terminal: give it one', zh: '程序非要终端不可：给它造一个' },
      run: "ssh -t HOST docker exec -it CONTAINER COMMAND\nscript -qec 'docker exec -it CONTAINER COMMAND' /dev/null\nwinpty docker exec -it CONTAINER COMMAND   # Git Bash",
      root: false,
      risk: 'safe',
    },
  ],
  verify: {
    probe: 'docker-run',
    when: is('container.run', 'ok'),
    says: { en: 'The command runs.', zh: '命令能执行。' },
  },
  prevent: [
    {
      says: {
        en: 'Write -it only for what a person types; ask in scripts with test -t 0.',
        zh: '只在人手敲的命令里写 -it；脚本里用 test -t 0 判断。',
      },
    },
  ],
  sources: [
    'https://github.com/docker/cli/blob/master/cli/streams/in.go',
    'https://docs.docker.com/reference/cli/docker/compose/exec/',
    'https://docs.docker.com/reference/cli/docker/login/',
  ],
})
