import { all, any, atLeast, is, matches, seen } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'ipset-module-missing',
  area: 'netfilter',
  tags: ['netfilter/ipset', 'kernel/modules'],
  words: {
    title: { en: 'The kernel has no ip_set', zh: '内核里没有 ip_set' },
    what: {
      en: 'Docker 28.0.0, kube-proxy in IPVS mode and firewalld keep addresses in ip_set; this kernel does not offer it.',
      zh: 'Docker 28.0.0、IPVS 模式的 kube-proxy 以及 firewalld 都用 ip_set 保存地址，而这个内核没有提供。',
    },
    why: {
      en: 'ip_set, ip_set_hash_net and xt_set are optional modules. Docker needed them only in 28.0.0; 28.0.1 does without.',
      zh: 'ip_set、ip_set_hash_net 和 xt_set 是可选模块。Docker 只有 28.0.0 需要它们，28.0.1 起不再需要。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('docker-needs-ipset'),
      says: { en: 'Docker says that it cannot make its ipset.', zh: 'Docker 明确说无法创建它的 ipset。' },
    },
    {
      weight: 'points',
      when: seen('ipset-no-kernel-support'),
      says: { en: 'ipset reaches no counterpart in the kernel.', zh: 'ipset 在内核里找不到对应的支持。' },
    },
    {
      weight: 'proves',
      when: all(
        any(seen('docker-needs-ipset'), seen('ipset-no-kernel-support')),
        is('module.load', 'not-found', ['ip_set', 'ip_set_hash_net', 'xt_set']),
      ),
      says: {
        en: 'The ipset fails and the module does not exist for this kernel.',
        zh: 'ipset 失败，而这个内核没有对应模块。',
      },
    },
    {
      weight: 'hints',
      when: any(
        seen('ipt-extension-unsupported', { extension: 'set' }),
        is('iptables.refused-match', 'set'),
        seen('module-check-failed', { module: '~^(?:xt_set|ip_set)' }),
      ),
      says: { en: 'The extension `set` is not supported.', zh: '不支持 `set` 扩展。' },
    },
  ],
  refutes: [
    {
      when: all(seen('docker-needs-ipset'), atLeast('docker.version', '28.0.1')),
      says: { en: 'This Docker no longer uses ipset.', zh: '这个版本的 Docker 已不再使用 ipset。' },
    },
    { when: is('ipset.works', 'works'), says: { en: 'ipset works.', zh: 'ipset 可用。' } },
  ],
  variants: [
    {
      id: 'docker-28-0',
      when: any(seen('docker-needs-ipset'), matches('docker.version', '^28\\.0\\.0')),
      title: { en: 'Docker 28.0.0', zh: 'Docker 28.0.0' },
    },
  ],
  explains: [],
  prior: 2,
  ask: ['docker-version', 'modprobe ip_set', 'ipset-list'],
  fixes: [
    {
      does: { en: 'Update Docker to 28.0.1 or newer', zh: '把 Docker 升级到 28.0.1 或更新' },
      for: ['debian', 'raspberrypi', 'wsl'],
      run: 'sudo apt update && sudo apt install docker-ce docker-ce-cli',
      root: true,
      risk: 'restarts-service',
    },
    {
      does: { en: 'Update Docker to 28.0.1 or newer', zh: '把 Docker 升级到 28.0.1 或更新' },
      for: ['rhel'],
      run: 'sudo dnf upgrade docker-ce docker-ce-cli',
      root: true,
      risk: 'restarts-service',
    },
    {
      does: {
        en: 'IPVS or firewalld: install the extra modules of this kernel',
        zh: 'IPVS 或 firewalld：安装这个内核的扩展模块包',
      },
      for: ['rhel'],
      run: 'sudo dnf install kernel-modules-extra-$(uname -r)\nsudo modprobe ip_set',
      root: true,
      risk: 'safe',
    },
  ],
  verify: {
    probe: 'ipset-list',
    when: is('ipset.works', 'works'),
    says: { en: 'ipset works.', zh: 'ipset 可用。' },
  },
  prevent: [
    {
      says: {
        en: 'Do not stay on a .0 release of Docker on vendor kernels.',
        zh: '在厂商内核上不要停留在 Docker 的 .0 版本。',
      },
    },
  ],
  holds: {
    en: 'As for Docker: 28.0.0 only. kube-proxy (IPVS), Calico, firewalld: all versions',
    zh: 'Docker 只限 28.0.0；kube-proxy（IPVS）、Calico、firewalld：所有版本',
  },
  sources: [
    'https://github.com/moby/moby/commit/76417bf763', // Don't use ipset: in the tag v28.0.1
    'https://github.com/moby/moby/issues/49508',
    'https://github.com/moby/moby/issues/49524',
  ],
})
