import { all, any, has, is, known, matches, seen, unless } from '../conditions'
import { daemonAnswers, defineDiagnosis } from './kit'

const failed = any(seen('docker-start-failed'), seen('dockerd-fatal'), is('unit.active', 'failed', 'docker'))
const otherCause = any(seen('dockerd-fatal'), seen('daemon-json-broken'), seen('daemon-json-unknown-key'))

export default defineDiagnosis({
  id: 'daemon-flag-conflict',
  area: 'docker',
  tags: ['docker/daemon', 'docker/config', 'systemd/units'],
  words: {
    title: {
      en: 'The same option is set as a dockerd flag and in daemon.json',
      zh: '同一个选项既写在 dockerd 参数里，又写在 daemon.json 里',
    },
    what: {
      en: 'dockerd refuses to choose between the two and does not start, even when both values are equal.',
      zh: 'dockerd 不会替你二选一，哪怕两个值一样也拒绝启动。',
    },
    why: {
      en: 'The flag comes from the unit, a drop-in, /etc/sysconfig/docker, /etc/default/docker, or from your hand (dockerd --debug). The packaged unit always has -H, so every "hosts" key conflicts unless a drop-in clears it. Names differ: -H is "hosts", --label "labels", --insecure-registry "insecure-registries".',
      zh: '参数来自单元文件、drop-in、/etc/sysconfig/docker、/etc/default/docker，或者是手敲的（dockerd --debug）。软件包自带的单元总带着 -H，所以只要写了 "hosts" 就冲突，除非用 drop-in 去掉它。名字并不一样：-H 对应 "hosts"，--label 对应 "labels"，--insecure-registry 对应 "insecure-registries"。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(
        seen('daemon-json-flag-conflict'),
        any(
          matches('daemon.conflict', '.'),
          known('daemon-json.keys'),
          known('unit.exec', 'docker'),
          known('dockerd.flags'),
        ),
      ),
      says: {
        en: 'dockerd names the option that is set twice, and one of the two places was pasted.',
        zh: 'dockerd 指明了重复设置的选项，其中一处也贴出来了。',
      },
    },
    {
      weight: 'proves',
      when: all(matches('daemon.conflict', '.'), failed, unless(otherCause)),
      says: {
        en: 'An option stands on dockerd’s command line and in daemon.json, and the daemon does not start.',
        zh: '有选项同时出现在 dockerd 命令行和 daemon.json 里，守护进程起不来。',
      },
    },
    {
      weight: 'points',
      when: seen('daemon-json-flag-conflict'),
      says: { en: 'dockerd says that a directive is given twice.', zh: 'dockerd 说有一项配置给了两次。' },
    },
    {
      weight: 'points',
      when: all(has('daemon-json.keys', 'hosts'), is('daemon-json.state', 'valid'), failed, unless(otherCause)),
      says: {
        en: 'daemon.json sets hosts, and the packaged unit always gives -H.',
        zh: 'daemon.json 写了 hosts，而软件包自带的单元总带 -H。',
      },
    },
    {
      weight: 'hints',
      when: all(is('daemon-json.state', 'valid'), matches('daemon-json.keys', '.'), failed),
      says: {
        en: 'daemon.json sets options, and the daemon does not start.',
        zh: 'daemon.json 设置了选项，而守护进程起不来。',
      },
    },
  ],
  refutes: [
    {
      when: is('daemon-json.state', 'absent'),
      says: { en: 'There is no daemon.json, so nothing can be set twice.', zh: '没有 daemon.json，不会重复设置。' },
    },
    {
      when: all(is('daemon-json.state', 'broken'), unless(seen('daemon-json-flag-conflict'))),
      says: {
        en: 'The file does not even parse; dockerd stops there.',
        zh: '文件连解析都过不了，dockerd 停在那一步。',
      },
    },
  ],
  explains: ['docker-daemon-not-running'],
  prior: 3,
  ask: ['daemon-json', 'systemctl-cat docker', 'docker-sysconfig', 'journalctl-unit docker'],
  fixes: [
    {
      does: {
        en: 'Keep the option in daemon.json: drop the flag by a drop-in',
        zh: '把选项留在 daemon.json：用 drop-in 去掉参数',
      },
      run: 'sudo mkdir -p /etc/systemd/system/docker.service.d\nprintf "[Service]\\nExecStart=\\nExecStart=/usr/bin/dockerd --containerd=/run/containerd/containerd.sock\\n" | sudo tee /etc/systemd/system/docker.service.d/hosts.conf\nsudo systemctl daemon-reload\nsudo systemctl restart docker',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'A tcp:// host without TLS gives root to everybody who reaches the port.',
        zh: '没有 TLS 的 tcp:// 等于把 root 交给所有能连到这个端口的人。',
      },
    },
    {
      does: { en: 'Or remove the key from daemon.json', zh: '或者从 daemon.json 删掉这个键' },
      run: 'sudo nano /etc/docker/daemon.json\nsudo systemctl reset-failed docker\nsudo systemctl start docker',
      root: true,
      risk: 'restarts-service',
    },
  ],
  verify: daemonAnswers,
  prevent: [
    {
      says: {
        en: 'Keep all options in daemon.json and none in the unit.',
        zh: '选项统一写在 daemon.json，单元里不写。',
      },
    },
  ],
  holds: { en: 'Docker 1.10 and later', zh: 'Docker 1.10 及以后' },
  sources: [
    'https://docs.docker.com/engine/daemon/troubleshoot/#conflicts-between-the-daemonjson-and-startup-scripts',
    'https://github.com/moby/moby/blob/master/daemon/config/config.go',
  ],
})
