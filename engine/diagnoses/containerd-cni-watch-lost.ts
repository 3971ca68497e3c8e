import { all, is, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'containerd-cni-watch-lost',
  area: 'containerd',
  tags: ['containerd/cri', 'kubernetes/network'],
  words: {
    title: { en: 'containerd no longer watches /etc/cni/net.d', zh: 'containerd 不再监视 /etc/cni/net.d' },
    what: {
      en: 'The directory was deleted and made again while containerd ran. The network configuration is there, and containerd does not see it.',
      zh: '这个目录在 containerd 运行期间被删除后又重建。网络配置明明在，containerd 却看不到。',
    },
    why: {
      en: 'An inotify watch belongs to the directory’s inode, not to its name. With the old directory the watch ended; nothing starts it again before the next start of containerd. So the node stays NotReady however often the network add-on is installed.',
      zh: 'inotify 监视的是目录的 inode 而不是名字。旧目录没了，监视也就结束了，直到 containerd 下次启动才会重建。所以网络插件重装多少遍，节点都还是 NotReady。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(seen('containerd-cni-dir-removed'), is('cni.config', 'present'), is('cri.network-ready', false)),
      says: {
        en: 'containerd saw its directory vanish, a configuration is there again, and the network is still not ready.',
        zh: 'containerd 发现目录消失过，现在配置又有了，但网络仍未就绪。',
      },
    },
    {
      weight: 'points',
      when: seen('containerd-cni-dir-removed'),
      says: { en: 'containerd noted that the directory itself was removed.', zh: 'containerd 记录到目录本身被删除。' },
    },
    {
      weight: 'points',
      when: all(is('cni.config', 'present'), is('cri.network-ready', false)),
      says: {
        en: 'A network configuration lies on disk, and the runtime says that there is none.',
        zh: '磁盘上有网络配置，而运行时说没有。',
      },
    },
    {
      weight: 'hints',
      when: all(is('cni.config', 'present'), seen('cni-not-ready')),
      says: { en: 'A network configuration lies on disk.', zh: '磁盘上有网络配置。' },
    },
    {
      weight: 'hints',
      when: seen('cni-not-ready'),
      says: { en: 'The runtime reports no network.', zh: '运行时报告网络未就绪。' },
    },
  ],
  refutes: [
    {
      when: is('cni.config', 'absent'),
      says: { en: 'There is no network configuration that it could miss.', zh: '本来就没有网络配置，谈不上看不到。' },
    },
    {
      when: all(is('cri.network-ready', true), unless(seen('containerd-cni-dir-removed'))),
      says: { en: 'The runtime reports its network as ready.', zh: '运行时报告网络已就绪。' },
    },
  ],
  explains: ['cni-not-initialised'],
  prior: 1,
  ask: ['ls-cni', 'journalctl-unit containerd', 'crictl-info'],
  fixes: [
    {
      does: { en: 'Restart containerd; running pods go on', zh: '重启 containerd；运行中的 Pod 不受影响' },
      run: 'sudo systemctl restart containerd',
      root: true,
      risk: 'restarts-service',
    },
  ],
  verify: {
    probe: 'crictl-info',
    when: is('cri.network-ready', true),
    says: { en: 'NetworkReady is true.', zh: 'NetworkReady 为 true。' },
  },
  prevent: [
    {
      says: {
        en: 'After `kubeadm reset` empty the directory, do not delete it.',
        zh: 'kubeadm reset 之后清空目录里的文件，不要删目录本身。',
      },
      run: 'sudo find /etc/cni/net.d -mindepth 1 -delete',
    },
  ],
  holds: {
    en: 'containerd 1.4 to 2.0. From 2.1 on it ends when the directory is deleted, and systemd starts it anew.',
    zh: 'containerd 1.4 到 2.0。2.1 起，目录被删时它会退出，再由 systemd 重新启动。',
  },
  sources: [
    'https://github.com/containerd/containerd/blob/main/internal/cri/server/cni_conf_syncer.go',
    'https://github.com/containerd/containerd/pull/10646',
    'https://github.com/flannel-io/flannel/issues/2039',
  ],
})
