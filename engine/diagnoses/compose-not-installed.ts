import { all, any, is, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

/** an old unit's `docker -d` meets the same answer */
const unit = any(seen('docker-start-failed'), is('unit.active', 'failed', 'docker'))

export default defineDiagnosis({
  id: 'compose-not-installed',
  area: 'docker',
  tags: ['docker/client', 'docker/install'],
  words: {
    title: { en: 'Docker Compose is not installed under this name', zh: '这里没有装 Docker Compose，或者不是这个名字' },
    what: {
      en: 'The client has no plug-in named compose, or there is no program docker-compose: two names of one tool, of which a machine often has only the other.',
      zh: '客户端没有名为 compose 的插件，或者没有 docker-compose 这个程序：同一个工具的两个名字，机器上往往只有另一个。',
    },
    why: {
      en: 'Compose 2 is a plug-in, “docker compose” with a blank; Compose 1 was a program of its own, docker-compose, and has ended. Where the plug-in is missing, docker takes the words after compose for its own options: it does not know -d and -f and prints its help. Packages named docker.io or docker do not bring it, and neither does the user’s plug-in count under sudo.',
      zh: 'Compose 2 是插件，命令是带空格的 “docker compose”；Compose 1 是独立的程序 docker-compose，已停止维护。缺少插件时，docker 会把 compose 后面的参数当成自己的：不认识 -d、-f，于是打印帮助。名为 docker.io 或 docker 的软件包不带它；装在用户目录下的插件在 sudo 下也不生效。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('compose-absent'),
      says: { en: 'There is no Compose of that name.', zh: '没有这个名字的 Compose。' },
    },
    {
      weight: 'points',
      when: all(seen('docker-shorthand-flag'), seen('docker-client-usage'), unless(unit)),
      says: {
        en: 'docker itself reads an option of Compose and does not know it: the plug-in is missing.',
        zh: 'docker 自己去读了 Compose 的参数，并不认识：缺的是插件。',
      },
    },
    {
      weight: 'hints',
      when: seen('docker-shorthand-flag'),
      says: {
        en: 'docker does not know an option that Compose has.',
        zh: 'docker 不认识一个 Compose 才有的参数。',
      },
    },
  ],
  refutes: [
    {
      when: all(seen('compose-version'), unless(seen('compose-absent'))),
      says: { en: 'The plug-in is there and tells its version.', zh: '插件在，而且报出了版本。' },
    },
  ],
  explains: [],
  prior: 3,
  ask: ['docker-version', 'docker-info'],
  names: { SCRIPT: [] },
  fixes: [
    {
      does: { en: 'See which of the two there is', zh: '先看两个名字里有哪个' },
      run: 'docker compose version; docker-compose version',
      root: false,
      risk: 'read-only',
    },
    {
      does: { en: 'Install the plug-in', zh: '安装插件' },
      for: ['debian'],
      run: 'sudo apt-get update && sudo apt-get install docker-compose-plugin\n# Docker as the distribution’s docker.io: sudo apt-get install docker-compose-v2\ndocker compose version',
      root: true,
      risk: 'safe',
      caution: {
        en: 'docker-compose-plugin comes from Docker’s own repository; without that apt does not find it.',
        zh: 'docker-compose-plugin 来自 Docker 官方仓库；没有加这个仓库，apt 就找不到。',
      },
    },
    {
      does: { en: 'Install the plug-in', zh: '安装插件' },
      for: ['rhel'],
      run: 'sudo dnf install docker-compose-plugin\ndocker compose version',
      root: true,
      risk: 'safe',
    },
    {
      does: {
        en: 'A script that calls docker-compose: let it call “docker compose”',
        zh: '脚本里调用的是 docker-compose：改成 “docker compose”',
      },
      run: "sed -i.bak 's/docker-compose \\(up\\|down\\|build\\|pull\\|logs\\|-f\\)/docker compose \\1/g' SCRIPT",
      root: false,
      risk: 'safe',
    },
  ],
  verify: {
    probe: 'docker-info',
    when: is('docker.running', true),
    says: {
      en: 'The daemon answers; “docker compose version” prints a version.',
      zh: '守护进程有应答；“docker compose version” 能打印版本。',
    },
  },
  prevent: [
    {
      says: {
        en: 'Install Docker and Compose from one source, so that both are updated together.',
        zh: 'Docker 和 Compose 从同一个来源安装，一起更新。',
      },
    },
  ],
  holds: {
    en: 'docker compose came as a plug-in with 2021’s 2.0; docker-compose 1.x ended in June 2023.',
    zh: 'docker compose 插件随 2021 年的 2.0 推出；docker-compose 1.x 于 2023 年 6 月停止维护。',
  },
  sources: ['https://docs.docker.com/compose/install/linux/', 'https://github.com/docker/compose/issues/8630'],
})
