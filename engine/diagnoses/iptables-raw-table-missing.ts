import { all, any, is, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

const raw = all(seen('docker-raw-table-missing'), seen('ipt-table-missing', { table: 'raw' }))

export default defineDiagnosis({
  id: 'iptables-raw-table-missing',
  area: 'netfilter',
  tags: ['netfilter/iptables', 'docker/publish', 'kernel/config'],
  words: {
    title: {
      en: 'Docker 28 or wg-quick needs the raw table, and the kernel has none',
      zh: 'Docker 28 或 wg-quick 需要 raw 表，而内核没有',
    },
    what: {
      en: 'The daemon starts, but a container with a published port does not: Docker puts a protection rule into the table `raw`. So does wg-quick for a peer with AllowedIPs 0.0.0.0/0.',
      zh: '守护进程能启动，但发布端口的容器起不来：Docker 要往 `raw` 表里加一条保护规则。对端的 AllowedIPs 是 0.0.0.0/0 时，wg-quick 也会这样做。',
    },
    why: {
      en: 'Since 28.0 Docker drops packets that are sent directly to a container’s address from outside. The rule stands in raw/PREROUTING. Kernels of boards and NAS devices (Jetson, Synology) often lack CONFIG_IP_NF_RAW, or nobody loads iptable_raw.',
      zh: '从 28.0 起，Docker 会丢弃从外部直接发往容器地址的报文，规则放在 raw/PREROUTING。开发板和 NAS（Jetson、群晖）的内核常常没有 CONFIG_IP_NF_RAW，或者没有程序加载 iptable_raw。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: all(raw, is('module.load', 'not-found', 'iptable_raw')),
      says: {
        en: 'The rule in the raw table fails and iptable_raw does not exist for this kernel.',
        zh: 'raw 表里的规则失败，而这个内核没有 iptable_raw。',
      },
    },
    {
      weight: 'points',
      when: all(
        seen('ipt-table-missing', { table: 'raw' }),
        unless(seen('ipt-table-missing', { table: '~^(?:nat|filter|mangle)$' })),
        unless(seen('docker-raw-table-missing')),
        // a modprobe without a module tree is a container's: the kernel may well have the table
        unless(any(seen('bb-no-modules-at-all'), seen('bb-no-release-directory'), seen('pod-modprobe-no-modules-dir'))),
      ),
      says: { en: 'The table raw, and no other, is not there.', zh: '没有的只是 raw 表。' },
    },
    {
      weight: 'hints',
      when: raw,
      says: {
        en: 'Docker’s rule in the raw table fails: the table does not exist.',
        zh: 'Docker 在 raw 表里的规则失败：表不存在。',
      },
    },
    {
      weight: 'hints',
      when: seen('docker-raw-table-missing'),
      says: { en: 'A rule of Docker in the raw table fails.', zh: 'Docker 在 raw 表里的一条规则失败。' },
    },
  ],
  refutes: [
    { when: is('module.load', 'ok', 'iptable_raw'), says: { en: 'iptable_raw loads.', zh: 'iptable_raw 可以加载。' } },
  ],
  explains: [],
  prior: 1,
  ask: ['modprobe iptable_raw', 'kernel-config', 'docker-version'],
  fixes: [
    {
      does: { en: 'Load the module, now and at every boot', zh: '加载模块，并设为开机加载' },
      run: 'echo iptable_raw | sudo tee /etc/modules-load.d/iptable_raw.conf\nsudo modprobe iptable_raw',
      root: true,
      risk: 'safe',
    },
    {
      does: {
        en: 'Use iptables-nft, whose raw table is part of nf_tables',
        zh: '改用 iptables-nft，它的 raw 表由 nf_tables 提供',
      },
      for: ['debian'],
      run: 'sudo update-alternatives --set iptables /usr/sbin/iptables-nft\nsudo systemctl restart docker',
      root: true,
      risk: 'restarts-service',
      caution: {
        // https://github.com/moby/moby/issues/49557
        en: 'Only where the kernel has nf_tables whole, nft_compat among it: many board kernels have not.',
        zh: '前提是内核的 nf_tables 齐全，包括 nft_compat；很多开发板内核并不齐全。',
      },
    },
    {
      does: { en: 'Docker 28.0.2 and newer: do without the rule', zh: 'Docker 28.0.2 起：不使用这条规则' },
      run: "sudo mkdir -p /etc/systemd/system/docker.service.d\nprintf '[Service]\\nEnvironment=DOCKER_INSECURE_NO_IPTABLES_RAW=1\\n' | sudo tee /etc/systemd/system/docker.service.d/no-raw.conf\nsudo systemctl daemon-reload\nsudo systemctl restart docker",
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'Less secure: hosts of the same LAN can reach container ports directly.',
        zh: '安全性降低：同一内网的主机可以直接访问容器端口。',
      },
    },
  ],
  verify: {
    probe: 'modprobe',
    key: 'iptable_raw',
    when: is('module.load', 'ok', 'iptable_raw'),
    says: { en: 'The module loads.', zh: '模块可以加载。' },
  },
  prevent: [
    {
      says: {
        en: 'Custom kernels for Docker 28 and newer need CONFIG_IP_NF_RAW.',
        zh: '为 Docker 28 及更新版本定制内核时需要 CONFIG_IP_NF_RAW。',
      },
    },
  ],
  holds: {
    en: 'Docker 28.0.0 and newer; wg-quick with iptables.',
    zh: 'Docker 28.0.0 及更新；使用 iptables 的 wg-quick。',
  },
  sources: ['https://github.com/moby/moby/issues/49557', 'https://github.com/moby/moby/pull/49621'],
})
