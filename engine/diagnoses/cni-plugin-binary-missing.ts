import { all, any, is, known, seen } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'cni-plugin-binary-missing',
  area: 'kubernetes',
  tags: ['kubernetes/network', 'kubernetes/cni'],
  words: {
    title: { en: 'A CNI plugin program is missing', zh: '缺少 CNI 插件程序' },
    what: {
      en: 'The network configuration names a plugin, and no program of that name lies in the directory where the runtime looks. Pods stay in ContainerCreating.',
      zh: '网络配置里用到的某个插件，在运行时查找的目录里没有对应的程序。Pod 一直停在 ContainerCreating。',
    },
    why: {
      en: 'The configuration in /etc/cni/net.d and the programs in /opt/cni/bin come from different packages. A reset, an upgrade of kubernetes-cni, or a distribution that installs into /usr/lib/cni leaves one without the other. Newer plugin releases no longer contain flannel; its DaemonSet brings it.',
      zh: '/etc/cni/net.d 里的配置和 /opt/cni/bin 里的程序来自不同的软件包。一次 reset、一次 kubernetes-cni 升级，或者发行版把程序装到 /usr/lib/cni，都会让两者对不上。新版插件包不再包含 flannel，它由 flannel 的 DaemonSet 自带。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(seen('cni-plugin-not-found'), known('cni.plugin-missing')),
      says: {
        en: 'The plugin asked for is not among the programs in the directory.',
        zh: '要用的插件不在该目录的程序列表里。',
      },
    },
    {
      weight: 'points',
      when: seen('cni-plugin-not-found'),
      says: {
        en: 'The runtime names the plugin that it cannot find, and where it looked.',
        zh: '运行时指出了找不到的插件以及查找的目录。',
      },
    },
    {
      weight: 'hints',
      when: any(seen('cni-plugin-not-executable'), seen('cni-dir-missing', { dir: '/opt/cni/bin' })),
      says: { en: 'A plugin program cannot be run.', zh: '插件程序无法执行。' },
    },
  ],
  refutes: [
    {
      when: is('cni.plugins-complete', true),
      says: {
        en: 'The plugins that the configuration needs are all in the directory.',
        zh: '配置所需的插件在目录里都有。',
      },
    },
  ],
  explains: ['cni-not-initialised'],
  prior: 2,
  ask: ['ls-cni', 'kubectl-describe-pod', 'cat-containerd-config'],
  fixes: [
    {
      does: { en: 'Put the standard plugins back', zh: '装回标准插件' },
      for: ['debian'],
      run: 'sudo apt-get install --reinstall kubernetes-cni',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Put the standard plugins back', zh: '装回标准插件' },
      for: ['rhel'],
      run: 'sudo dnf reinstall -y kubernetes-cni',
      root: true,
      risk: 'safe',
    },
    {
      does: {
        en: 'Or unpack a release of the plugins where the runtime looks',
        zh: '或把官方发行包解压到运行时查找的目录',
      },
      run: 'curl -fsSLO https://github.com/containernetworking/plugins/releases/download/v1.5.1/cni-plugins-linux-amd64-v1.5.1.tgz\nsudo tar -C /opt/cni/bin -xzf cni-plugins-linux-amd64-v1.5.1.tgz',
      root: true,
      risk: 'safe',
      caution: {
        en: 'Take the archive of your architecture, and check its checksum.',
        zh: '选对应架构的包，并核对校验和。',
      },
    },
    {
      does: {
        en: 'If it is the add-on’s own plugin (flannel, calico): restart its DaemonSet, which installs it',
        zh: '如果缺的是插件自己的程序（flannel、calico）：重启它的 DaemonSet，会重新安装',
      },
      run: 'kubectl -n kube-flannel rollout restart ds/kube-flannel-ds',
      root: false,
      risk: 'restarts-service',
    },
  ],
  verify: {
    probe: 'ls-cni',
    when: all(known('cni.plugins'), is('cni.plugins-complete', true)),
    says: { en: 'The plugins that the base network needs are there.', zh: '基础网络需要的插件都在。' },
  },
  prevent: [
    {
      says: {
        en: 'Hold kubernetes-cni together with the kubelet, and do not clean /opt/cni/bin by hand.',
        zh: '让 kubernetes-cni 与 kubelet 一起锁定版本，不要手工清理 /opt/cni/bin。',
      },
    },
  ],
  sources: [
    'https://github.com/containernetworking/cni/blob/main/pkg/invoke/find.go',
    'https://github.com/containernetworking/plugins/releases',
  ],
})
