import { all, atLeast, below, is, known, seen, unless } from '../conditions'
import { chainsOfDocker, defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'nftables-unsupported-by-docker',
  area: 'netfilter',
  tags: ['netfilter/nftables', 'docker/daemon'],
  words: {
    title: { en: 'Docker does not support this use of nftables', zh: 'Docker 不支持这种 nftables 用法' },
    what: {
      en: 'The option firewall-backend asks for something that this Docker cannot do: it is older than 29, or Swarm is on, or the value is wrong.',
      zh: 'firewall-backend 选项要求的功能这个 Docker 做不到：版本低于 29，或启用了 Swarm，或值写错了。',
    },
    why: {
      en: 'Docker knows only iptables up to 28. From 29 on `"firewall-backend": "nftables"` exists as an experiment, not with Swarm, without a DOCKER-USER chain, and it does not switch forwarding on.',
      zh: 'Docker 28 及以前只认 iptables。从 29 起才有实验性的 `"firewall-backend": "nftables"`，不支持 Swarm，没有 DOCKER-USER 链，也不会打开转发。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: seen('docker-firewall-backend-refused'),
      says: { en: 'dockerd refuses the option firewall-backend.', zh: 'dockerd 拒绝 firewall-backend 选项。' },
    },
    {
      weight: 'hints',
      when: all(known('docker.version'), below('docker.version', '29'), is('iptables.program', 'absent')),
      says: {
        en: 'This Docker needs the iptables program and there is none.',
        zh: '这个版本的 Docker 需要 iptables 程序，而系统里没有。',
      },
    },
  ],
  refutes: [
    {
      // 29 itself refuses the option in Swarm, or a value it does not know
      when: all(atLeast('docker.version', '29'), unless(seen('docker-firewall-backend-refused'))),
      says: { en: 'This engine has an nftables back end.', zh: '这个版本的引擎已有 nftables 后端。' },
    },
  ],
  explains: ['daemon-option-incompatible', 'daemon-json-invalid'],
  prior: 1,
  ask: ['docker-version', 'daemon-json'],
  fixes: [
    {
      does: { en: 'Remove the key, so that Docker uses iptables', zh: '删除这个键，让 Docker 使用 iptables' },
      run: 'sudoedit /etc/docker/daemon.json   # delete "firewall-backend"\nsudo systemctl restart docker',
      root: true,
      risk: 'restarts-service',
    },
    {
      does: { en: 'Or update Docker to 29 and leave Swarm', zh: '或升级到 Docker 29 并退出 Swarm' },
      root: true,
      risk: 'restarts-service',
    },
  ],
  verify: chainsOfDocker,
  prevent: [
    {
      says: {
        en: 'Check daemon.json with `dockerd --validate --config-file /etc/docker/daemon.json` before a restart.',
        zh: '重启前用 `dockerd --validate --config-file /etc/docker/daemon.json` 检查配置。',
      },
    },
  ],
  holds: { en: 'Experimental since Docker 29.0.0.', zh: 'Docker 29.0.0 起为实验功能。' },
  sources: ['https://docs.docker.com/engine/network/firewall-nftables/'],
})
