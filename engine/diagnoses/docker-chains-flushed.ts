import { all, any, is, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

const gone = any(
  seen('docker-chain-gone'),
  seen('docker-jump-target-gone'),
  seen('docker-jump-chain-does-not-exist'),
  seen('docker-dnat-rule-tail'),
)
/** at its start the daemon has just made the chain: the kernel refuses what the rule does */
const atStart = seen('dockerd-fatal', { reason: '~unable to add .{0,200}RULE_(?:APPEND|INSERT) failed' })

export default defineDiagnosis({
  id: 'docker-chains-flushed',
  area: 'netfilter',
  tags: ['docker/network', 'netfilter/iptables'],
  words: {
    title: {
      en: 'Docker’s firewall chains were removed under the running daemon',
      zh: 'Docker 的防火墙链在守护进程运行期间被清掉了',
    },
    what: {
      en: 'A firewall service was started or reloaded after Docker and threw away all rules. Docker’s chains are gone until it starts again.',
      zh: '某个防火墙服务在 Docker 之后启动或重载，把所有规则都清空了。Docker 的链要等它重新启动才会再建。',
    },
    why: {
      en: 'dockerd makes its chains once, at start. `flush ruleset` in /etc/nftables.conf, iptables-restore, `firewall-cmd --reload` or a script with `iptables -F; iptables -X` removes them; the next rule that Docker adds finds no chain.',
      zh: 'dockerd 只在启动时建一次链。/etc/nftables.conf 里的 `flush ruleset`、iptables-restore、`firewall-cmd --reload`，或执行 `iptables -F; iptables -X` 的脚本都会删掉它们；之后 Docker 再加规则时就找不到链了。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(gone, is('iptables.docker-chains', 'absent', 'nat')),
      says: {
        en: 'Docker’s rule found no chain, and the nat table indeed has none of Docker’s chains.',
        zh: 'Docker 加规则时找不到链，而 nat 表里确实没有 Docker 的链。',
      },
    },
    {
      weight: 'points',
      when: all(gone, unless(seen('ipt-extension-unsupported'))),
      says: {
        en: 'The rule names a chain that only Docker makes, and iptables does not find it.',
        zh: '规则里用的是 Docker 自己建的链，而 iptables 找不到它。',
      },
    },
    {
      weight: 'points',
      when: all(is('iptables.docker-chains', 'absent', 'nat'), is('docker.running', true)),
      says: {
        en: 'Docker runs, but the nat table has none of its chains.',
        zh: 'Docker 在运行，但 nat 表里没有它的链。',
      },
    },
    {
      weight: 'hints',
      when: all(
        is('nftables.flushes-all', true),
        any(seen('docker-external-connectivity'), seen('ipt-no-chain-target-match')),
      ),
      says: {
        en: 'nftables.service flushes every rule when it starts.',
        zh: 'nftables.service 启动时会清空所有规则。',
      },
    },
    {
      // a change of back end between start and end of the container looks the same
      weight: 'hints',
      when: seen('podman-chain-gone'),
      says: {
        en: 'The chain that was made for this container is gone when it ends: somebody flushed the rules in between.',
        zh: '容器结束时，当初为它建的链已经不在：中间有人清空过规则。',
      },
    },
    {
      weight: 'hints',
      when: seen('nft-chain-incompatible', { chain: '~^DOCKER' }),
      says: {
        en: 'iptables-nft 1.8.7 to 1.8.9 say “is incompatible” of a chain that does not exist; this one is Docker’s.',
        zh: 'iptables-nft 1.8.7 到 1.8.9 对不存在的链也说 “is incompatible”；这条链是 Docker 的。',
      },
    },
    {
      weight: 'hints',
      when: all(is('iptables.docker-chains', 'absent', 'nat'), unless(is('docker.running', false))),
      says: { en: 'The nat table has none of Docker’s chains.', zh: 'nat 表里没有 Docker 的链。' },
    },
  ],
  refutes: [
    {
      when: is('iptables.docker-chains', 'present', 'nat'),
      says: { en: 'Docker’s chains stand in the nat table.', zh: 'nat 表里有 Docker 的链。' },
    },
    {
      when: any(
        atStart,
        all(seen('ipt-extension-unsupported'), any(seen('ipt-rule-add-failed'), seen('ipt-chain-add-failed'))),
      ),
      says: { en: 'The kernel lacks an extension; the chain is not what is missing.', zh: '缺的是内核扩展，不是链。' },
    },
  ],
  variants: [
    {
      id: 'firewalld',
      when: is('firewalld.state', 'running'),
      title: { en: 'firewalld was (re)started after Docker', zh: 'firewalld 在 Docker 之后（重新）启动' },
    },
    {
      id: 'nftables-service',
      when: is('nftables.flushes-all', true),
      title: { en: 'nftables.service flushes the ruleset', zh: 'nftables.service 会清空规则集' },
    },
  ],
  // a firewall script that flushes switches forwarding off as well
  explains: ['ip-forward-disabled'],
  prior: 3,
  ask: ['iptables', 'nftables-conf', 'firewall-cmd'],
  fixes: [
    {
      does: { en: 'Restart Docker: it makes its chains again', zh: '重启 Docker，它会重新建链' },
      run: 'sudo systemctl restart docker',
      root: true,
      risk: 'restarts-service',
      caution: { en: 'Containers stop unless live-restore is on.', zh: '没有开启 live-restore 时容器会停止。' },
    },
    {
      does: {
        en: 'Podman: let it make the rules of running containers again',
        zh: 'Podman：让它为运行中的容器重建规则',
      },
      run: 'sudo podman network reload --all\nsudo systemctl enable --now netavark-firewalld-reload.service   # Podman 5: after each reload of firewalld',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Make Docker start again whenever the firewall does', zh: '让 Docker 随防火墙一起重启' },
      run: "sudo mkdir -p /etc/systemd/system/docker.service.d\nprintf '[Unit]\\nAfter=nftables.service\\nPartOf=nftables.service\\n' | sudo tee /etc/systemd/system/docker.service.d/firewall.conf\nsudo systemctl daemon-reload",
      root: true,
      risk: 'safe',
    },
  ],
  verify: {
    probe: 'iptables',
    when: is('iptables.docker-chains', 'present', 'nat'),
    says: { en: 'Docker’s chains stand in the nat table again.', zh: 'nat 表里重新有了 Docker 的链。' },
  },
  prevent: [
    {
      says: {
        en: 'In /etc/nftables.conf delete only your own table instead of `flush ruleset`, and order the firewall before Docker.',
        zh: '在 /etc/nftables.conf 中只删除自己的表，不要用 `flush ruleset`；并让防火墙先于 Docker 启动。',
      },
    },
  ],
  sources: [
    'https://docs.docker.com/engine/network/packet-filtering-firewalls/',
    'https://github.com/moby/moby/issues/16816',
  ],
})
