import { all, any, min, seen } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'kernel-keys-quota',
  area: 'container',
  tags: ['host/limits', 'docker/run'],
  words: {
    title: { en: 'The quota of kernel keys is used up', zh: '内核密钥配额用完了' },
    what: {
      en: 'Each container gets a session keyring. A user may own 200 of them by default; the next container is refused with "disk quota exceeded". The disk has nothing to do with it.',
      zh: '每个容器都要一个会话密钥环，一个用户默认最多 200 个；再启动就报 “disk quota exceeded”。与磁盘无关。',
    },
    why: {
      en: 'Keys are counted per UID, and unprivileged guests and user namespaces share the UID of their host. kernel.keys.maxkeys and maxbytes are the limits; root has its own.',
      zh: '密钥按 UID 计数，非特权客户机和用户命名空间共用宿主机上的同一个 UID。上限是 kernel.keys.maxkeys 和 maxbytes，root 另有一组。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('key-quota'),
      says: {
        en: 'The session key could not be created for quota: only the key quota gives this pair of words.',
        zh: '会话密钥因配额创建失败；这种组合只来自密钥配额。',
      },
    },
    {
      weight: 'points',
      when: any(seen('systemd-keyring', { reason: '~quota' })),
      says: { en: 'systemd could not set up a keyring for quota.', zh: 'systemd 因配额无法建立密钥环。' },
    },
  ],
  refutes: [
    {
      when: all(min('sysctl', 20_000, 'kernel.keys.maxkeys'), min('sysctl', 1_000_000, 'kernel.keys.maxbytes')),
      says: { en: 'Both key quotas are already high.', zh: '密钥数量和字节两个配额都已经很高。' },
    },
  ],
  explains: ['disk-full'],
  prior: 1,
  ask: ['sysctl kernel.keys.maxkeys', 'docker-run'],
  fixes: [
    {
      does: { en: 'Raise the quota on the host', zh: '在宿主机上调高配额' },
      on: { en: 'on the host, when this is an LXC guest', zh: '若这是 LXC 容器，在宿主机上执行' },
      run: "cat /proc/key-users\nprintf 'kernel.keys.maxkeys = 2000\\nkernel.keys.maxbytes = 2000000\\n' | sudo tee /etc/sysctl.d/90-keys.conf\nsudo sysctl --system",
      root: true,
      risk: 'safe',
    },
  ],
  verify: {
    probe: 'sysctl',
    key: 'kernel.keys.maxkeys',
    when: min('sysctl', 2000, 'kernel.keys.maxkeys'),
    says: { en: 'The quota is raised: containers start again.', zh: '配额已调高，容器又能启动了。' },
  },
  prevent: [
    {
      says: {
        en: 'Set the quota in the image of hosts with many containers.',
        zh: '在跑大量容器的主机镜像里预先设好。',
      },
    },
  ],
  sources: [
    'https://github.com/opencontainers/runc/blob/main/libcontainer/keys/keyctl.go',
    'https://man7.org/linux/man-pages/man7/keyrings.7.html',
  ],
})
