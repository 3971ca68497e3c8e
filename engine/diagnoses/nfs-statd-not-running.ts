import { all, any, isIn, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'nfs-statd-not-running',
  area: 'storage',
  tags: ['storage/filesystems'],
  words: {
    title: { en: 'rpc.statd, which NFSv3 locks need, does not run', zh: 'NFSv3 加锁需要的 rpc.statd 没有运行' },
    what: {
      en: 'The mount is done as NFSv3 (or falls back to it), and version 3 keeps its locks with a helper on the client: rpc.statd, which in turn needs rpcbind.',
      zh: '挂载用的是（或退回到了）NFSv3，而第 3 版的锁要靠客户端上的辅助程序 rpc.statd，它又需要 rpcbind。',
    },
    why: {
      en: 'mount.nfs starts rpc.statd by itself, through systemd. That fails where rpcbind is masked or missing, in a chroot or a container without systemd, and where /var/lib/nfs is not writable. NFSv4 has its locks in the protocol and needs none of it.',
      zh: 'mount.nfs 会通过 systemd 自动拉起 rpc.statd。如果 rpcbind 被屏蔽或没装、在没有 systemd 的 chroot 或容器里、或 /var/lib/nfs 不可写，就拉不起来。NFSv4 的锁在协议里，不需要这些。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('nfs-statd-required'),
      says: { en: 'mount.nfs says that rpc.statd does not run.', zh: 'mount.nfs 说 rpc.statd 没有运行。' },
    },
    {
      weight: 'hints',
      when: all(seen('nfs-statd-failed'), unless(seen('nfs-statd-required'))),
      says: { en: 'rpc.statd does not come up.', zh: 'rpc.statd 起不来。' },
    },
  ],
  refutes: [
    {
      when: any(
        seen('mount-no-such-device', { helper: '~.' }),
        isIn('module.load', ['not-found'], ['nfs', 'nfsv3', 'lockd']),
      ),
      says: { en: 'The kernel does not know NFS: that comes first.', zh: '内核不认识 NFS：先解决这个。' },
    },
  ],
  explains: [],
  prior: 2,
  ask: ['systemctl-status rpc-statd', 'journalctl-unit rpc-statd', 'systemctl-status rpcbind'],
  names: { SERVER: [], EXPORT: [] },
  fixes: [
    {
      does: { en: 'Mount as NFSv4, where the server has it', zh: '服务器支持的话，用 NFSv4 挂载' },
      run: 'sudo mount -t nfs -o vers=4.2 SERVER:/EXPORT /mnt',
      root: true,
      risk: 'safe',
      caution: {
        en: 'In Kubernetes: mountOptions of the volume (nfsvers=4.1). The export’s path may be another under version 4.',
        zh: 'Kubernetes 里写在卷的 mountOptions（nfsvers=4.1）。第 4 版的导出路径可能不一样。',
      },
    },
    {
      does: { en: 'Install the client and start the helper', zh: '安装客户端并启动辅助程序' },
      for: ['debian'],
      run: 'sudo apt-get install nfs-common\nsudo systemctl enable --now rpcbind\nsudo systemctl start rpc-statd',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Install the client and start the helper', zh: '安装客户端并启动辅助程序' },
      for: ['rhel'],
      run: 'sudo dnf install nfs-utils\nsudo systemctl enable --now rpcbind\nsudo systemctl start rpc-statd',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Without locks on the server', zh: '不用服务器上的锁' },
      run: 'sudo mount -t nfs -o vers=3,nolock SERVER:/EXPORT /mnt',
      root: true,
      risk: 'safe',
      caution: {
        en: 'Two clients that write the same file then do not see each other’s locks: not for databases.',
        zh: '此后两个客户端同时写一个文件时看不到对方的锁：数据库不要这样用。',
      },
    },
  ],
  verify: {
    probe: 'systemctl-is-active',
    key: 'rpc-statd',
    when: isIn('unit.active', ['active'], 'rpc-statd'),
    says: { en: 'rpc-statd runs.', zh: 'rpc-statd 在运行。' },
  },
  prevent: [
    {
      // https://github.com/coreos/bugs/issues/2038
      says: {
        en: 'rpc-statd.service is static: enabling it does nothing. Where NFSv3 must stay, put `Wants=rpc-statd.service` into the unit that mounts.',
        zh: 'rpc-statd.service 是静态单元，enable 不起作用。非用 NFSv3 不可时，在执行挂载的单元里写 `Wants=rpc-statd.service`。',
      },
    },
    {
      says: {
        en: 'Name the version in fstab and in storage classes, so that no mount falls back to 3 unseen.',
        zh: '在 fstab 和 StorageClass 里写明版本，免得挂载悄悄退回第 3 版。',
      },
    },
  ],
  sources: [
    'https://man7.org/linux/man-pages/man8/rpc.statd.8.html',
    'https://man7.org/linux/man-pages/man5/nfs.5.html',
    'https://github.com/poseidon/typhoon/pull/26',
  ],
})
