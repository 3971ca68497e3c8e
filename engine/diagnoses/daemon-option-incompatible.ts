import { all, any, is, known, seen, unless } from '../conditions'
import { daemonAnswers, defineDiagnosis, inLine } from './kit'

const failed = any(
  seen('docker-start-failed'),
  seen('dockerd-fatal'),
  seen('dockerd-usage-hint'),
  is('unit.active', 'failed', 'docker'),
)

export default defineDiagnosis({
  id: 'daemon-option-incompatible',
  area: 'docker',
  tags: ['docker/daemon', 'docker/config', 'docker/upgrade'],
  words: {
    title: {
      en: 'dockerd does not know an option, or two options exclude each other',
      zh: 'dockerd 不认识某个选项，或两个选项互相排斥',
    },
    what: {
      en: 'The configuration is well formed, but this version of dockerd has no such option (any more), or refuses the combination or the value.',
      zh: '配置格式没问题，但这个版本的 dockerd 没有（或不再有）这个选项，或不接受这种组合、这个值。',
    },
    why: {
      en: 'Options go: --graph and the external cluster store with 23.0, disable-legacy-registry with 19.03, overlay2.override_kernel_check with 24.0, oom-score-adjust with 25.0, api-cors-header with 28.0; the first release refuses in words of its own, the next one no longer knows the name. Others exclude each other: live-restore and swarm, the nftables back end and swarm. A misspelt key is an unknown one too.',
      zh: '选项会被删除：--graph 和外部集群存储在 23.0，disable-legacy-registry 在 19.03，overlay2.override_kernel_check 在 24.0，oom-score-adjust 在 25.0，api-cors-header 在 28.0；头一个版本用专门的话拒绝，下一个版本就不再认识这个名字。有的互相排斥：live-restore 与 swarm，nftables 后端与 swarm。键名拼错也算不认识。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(
        seen('dockerd-options-exclude', { option: '~live-restore' }),
        any(is('docker.swarm', true), is('daemon-json.value', 'true', 'live-restore')),
      ),
      says: { en: 'live-restore is on and the node is in a swarm.', zh: 'live-restore 打开着，而节点在 swarm 里。' },
    },
    {
      weight: 'points',
      when: seen('dockerd-options-exclude'),
      says: {
        en: 'dockerd says that an option does not go with the rest.',
        zh: 'dockerd 说某个选项与其他设置不能同时用。',
      },
    },
    {
      weight: 'points',
      when: any(
        all(seen('dockerd-flag-unknown'), failed),
        seen('dockerd-usage-hint'),
        seen(
          'dockerd-flag-unknown',
          { flag: ['graph', 'disable-legacy-registry', 'api-cors-header', '~^cluster-'] },
          { short: ['g', 'G', 'b', 's', 'e'] },
        ),
      ),
      says: { en: 'dockerd does not know a flag of its command line.', zh: 'dockerd 不认识命令行上的某个参数。' },
    },
    {
      weight: 'points',
      when: seen('daemon-json-bad-value'),
      says: { en: 'dockerd refuses the value of an option.', zh: 'dockerd 不接受某个选项的值。' },
    },
    {
      weight: 'points',
      when: seen('docker-bridge-unfit'),
      says: {
        en: 'The interface that `bridge` or `bip` speaks of is not there, is no bridge, or has another address.',
        zh: 'bridge 或 bip 所指的接口不存在、不是网桥，或者地址对不上。',
      },
    },
    {
      weight: 'hints',
      when: any(
        all(known('daemon-json.removed'), failed),
        seen('daemon-json-unknown-key'),
        seen('dockerd-flag-unknown'),
      ),
      says: { en: 'daemon.json has a key that newer versions refuse.', zh: 'daemon.json 里有新版本不再接受的键。' },
    },
  ],
  refutes: [
    {
      // what excludes each other is found later, by the storage driver or by swarm; flags are not in the file
      when: all(
        is('daemon-json.accepted', 'yes'),
        unless(
          any(
            seen('dockerd-options-exclude'),
            seen('dockerd-flag-unknown'),
            seen('dockerd-usage-hint'),
            seen('docker-bridge-unfit'),
          ),
        ),
      ),
      says: {
        en: 'dockerd --validate accepts the file, and no option is refused at the start.',
        zh: 'dockerd --validate 认可这个文件，启动时也没有选项被拒。',
      },
    },
  ],
  variants: [
    { id: 'unknown-flag', when: seen('dockerd-flag-unknown'), title: { en: 'unknown flag', zh: '不认识的参数' } },
    {
      id: 'excluded',
      when: seen('dockerd-options-exclude'),
      title: { en: 'options exclude each other', zh: '选项互相排斥' },
    },
    { id: 'bad-value', when: seen('daemon-json-bad-value'), title: { en: 'value refused', zh: '值不被接受' } },
    {
      id: 'bridge',
      when: seen('docker-bridge-unfit'),
      title: { en: 'the bridge of one’s own does not fit', zh: '自备的网桥不合要求' },
    },
  ],
  explains: ['docker-daemon-not-running'],
  prior: 2,
  ask: ['journalctl-unit docker', 'daemon-json', 'systemctl-cat docker', 'docker-version'],
  names: { BRIDGE: [inLine('docker-bridge-unfit', 'absent', 'interface')] },
  fixes: [
    {
      does: {
        en: 'Remove or rename the option (graph is data-root now), then start',
        zh: '删除或改名（graph 现在叫 data-root），再启动',
      },
      run: 'sudo nano /etc/docker/daemon.json\nsudo systemctl reset-failed docker\nsudo systemctl start docker',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'The flag may also stand in the unit (systemctl cat docker) or in /etc/sysconfig/docker. Keep the path when renaming graph, or the images seem gone.',
        zh: '参数也可能在单元里（systemctl cat docker）或 /etc/sysconfig/docker 里。把 graph 改名时路径要保持不变，否则镜像看起来就“没了”。',
      },
    },
    {
      does: {
        en: 'A value: correct what the line names, let dockerd check it, then start',
        zh: '值不对：改掉报错里写的那一项，先让 dockerd 校验，再启动',
      },
      run: 'sudo nano /etc/docker/daemon.json\nsudo dockerd --validate\nsudo systemctl reset-failed docker\nsudo systemctl start docker',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'dockerd --validate is there since 23.0. A default-runtime must stand under “runtimes” as well; paths are absolute.',
        zh: 'dockerd --validate 自 23.0 起提供。default-runtime 也必须写在 “runtimes” 里；路径要写绝对路径。',
      },
    },
    {
      does: {
        en: 'A bridge of one’s own: make it with an address, or leave `bridge` out',
        zh: '自备网桥：先建好并配上地址，或者去掉 bridge 选项',
      },
      run: 'ip -d link show type bridge\nip -4 addr show dev BRIDGE\nsudo ip link add name BRIDGE type bridge\nsudo ip addr add 192.168.200.1/24 dev BRIDGE\nsudo ip link set BRIDGE up',
      root: true,
      risk: 'safe',
      caution: {
        en: 'dockerd makes only docker0 by itself. Where docker0 has an old address: stop Docker, sudo ip link delete docker0, start it. These commands do not outlive a reboot; write the bridge into the network configuration.',
        zh: 'dockerd 只会自己创建 docker0。docker0 上是旧地址时：停掉 Docker，执行 sudo ip link delete docker0，再启动。这些命令重启后失效，要写进网络配置。',
      },
    },
    {
      does: {
        en: 'live-restore and swarm: set live-restore to false',
        zh: 'live-restore 与 swarm 冲突：把 live-restore 设为 false',
      },
      run: 'sudo nano /etc/docker/daemon.json\nsudo systemctl restart docker',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'Leaving the swarm instead (docker swarm leave --force) destroys its services and secrets on the last manager.',
        zh: '如果反过来退出 swarm（docker swarm leave --force），在最后一个 manager 上会丢掉服务和 secret。',
      },
    },
  ],
  verify: daemonAnswers,
  prevent: [
    {
      says: {
        en: 'Read the list of removed features before an upgrade, and validate after it.',
        zh: '升级前看一遍已移除功能的清单，升级后做一次校验。',
      },
      run: 'sudo dockerd --validate',
    },
  ],
  sources: [
    'https://docs.docker.com/engine/deprecated/',
    'https://github.com/moby/moby/blob/master/daemon/config/config_linux.go',
    'https://docs.docker.com/engine/daemon/live-restore/',
  ],
})
