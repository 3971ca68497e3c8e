import { all, any, is, isIn, seen, unless } from '../conditions'
import { daemonAnswers, defineDiagnosis } from './kit'

const moduleMissing = any(
  isIn('module.load', ['not-found', 'no-file', 'invalid', 'exec-format', 'unknown-symbol'], 'overlay'),
  is('modules.dir', 'absent'),
)

export default defineDiagnosis({
  id: 'storage-driver-unsupported',
  area: 'storage',
  tags: ['docker/storage', 'docker/daemon'],
  words: {
    title: { en: 'The storage driver does not work here', zh: '存储驱动在这里用不了' },
    what: {
      en: 'The driver asked for, or recorded in the data root, is gone from this Docker, or the file system or kernel below does not carry it.',
      zh: '指定的（或数据目录里记录的）存储驱动已从这个 Docker 版本中移除，或者底下的文件系统、内核支撑不了它。',
    },
    why: {
      en: 'overlay needs a file system with d_type: xfs made with ftype=0, NFS, eCryptfs, another overlay or (for the old overlay driver) btrfs do not do. EINVAL on merged/dev/shm is that, no fault of /dev/shm. aufs and overlay left with Docker 24, devicemapper with 25.',
      zh: 'overlay 需要支持 d_type 的文件系统：用 ftype=0 格式化的 xfs、NFS、eCryptfs、另一层 overlay，以及（对旧 overlay 驱动来说）btrfs 都不行。merged/dev/shm 上的 EINVAL 就是这个原因，与 /dev/shm 无关。aufs 和 overlay 在 Docker 24 移除，devicemapper 在 25 移除。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: any(
        all(
          any(seen('overlay-mount-refused'), seen('graphdriver-not-supported')),
          any(is('xfs.ftype', '0'), is('docker.d-type', false)),
        ),
        all(seen('graphdriver-removed'), any(seen('dockerd-fatal'), seen('graphdriver-prior-failed'))),
        all(
          seen('overlay-mount-refused', { write: 'invalid argument' }),
          isIn('docker.storage-driver', ['overlay', 'overlay2']),
          unless(moduleMissing),
        ),
      ),
      says: {
        en: 'The driver fails, and what lies below it (or this Docker version) is known not to carry it.',
        zh: '驱动失败，而底层（或这个 Docker 版本）确定不支持它。',
      },
    },
    {
      weight: 'points',
      when: any(
        // docker info prints the field of an engine that runs; alone it is no fault that anybody has
        seen('overlay-without-d-type', { said: '~.' }),
        all(seen('overlay-without-d-type'), is('xfs.ftype', '0')),
        seen('graphdriver-removed'),
        seen('graphdriver-not-supported'),
        seen('overlay-mount-refused', { write: 'invalid argument' }),
      ),
      says: {
        en: 'The storage driver does not go with this file system, kernel or Docker version.',
        zh: '存储驱动与这个文件系统、内核或 Docker 版本不相配。',
      },
    },
    {
      weight: 'points',
      when: all(
        seen('graphdriver-prior-failed', {
          driver: ['aufs', 'devicemapper', 'overlay', 'zfs', 'btrfs'],
          reason: '~not supported|backing|removed',
        }),
      ),
      says: {
        en: 'The driver that the data root was made with does not start any more.',
        zh: '当初建立数据目录用的驱动现在启动不了。',
      },
    },
    {
      weight: 'points',
      when: all(
        seen(
          'overlay-mount-refused',
          { why: 'invalid argument' },
          { shim: 'invalid argument' },
          { fields: 'invalid argument' },
        ),
        unless(moduleMissing),
      ),
      says: {
        en: 'The kernel refuses the overlay mount with EINVAL: the layers lie on a file system it does not accept.',
        zh: '内核以 EINVAL 拒绝 overlay 挂载：镜像层所在的文件系统不被接受。',
      },
    },
    {
      weight: 'hints',
      when: any(
        seen('overlay-mount-refused'),
        seen('graphdriver-prior-failed'),
        all(seen('graphdriver-not-available'), unless(seen('overlay-unavailable'))),
      ),
      says: { en: 'A layer cannot be mounted.', zh: '有一层挂载不上。' },
    },
  ],
  refutes: [
    {
      when: moduleMissing,
      says: {
        en: 'The overlay module itself cannot be loaded: a kernel question.',
        zh: 'overlay 模块本身就加载不了：那是内核的问题。',
      },
    },
    {
      when: seen('devicemapper-pool-lost', {}),
      says: {
        en: 'The thin pool is the wrong one; the driver itself works.',
        zh: '是 thin pool 不对，驱动本身没问题。',
      },
    },
  ],
  variants: [
    {
      id: 'no-d-type',
      when: any(seen('overlay-without-d-type'), is('xfs.ftype', '0'), is('docker.d-type', false)),
      title: { en: 'no d_type below overlay', zh: 'overlay 底层没有 d_type' },
    },
    {
      id: 'driver-removed',
      when: seen('graphdriver-removed'),
      title: { en: 'driver removed from Docker', zh: '驱动已从 Docker 移除' },
    },
    {
      id: 'backing-fs',
      when: any(seen('overlay-mount-refused'), seen('graphdriver-not-supported')),
      title: { en: 'file system does not carry it', zh: '文件系统不支持' },
    },
  ],
  explains: ['docker-daemon-not-running'],
  prior: 2,
  ask: ['docker-info', 'xfs-info /var/lib/docker', 'daemon-json', 'modprobe overlay'],
  names: { IMAGE: [] },
  fixes: [
    {
      does: { en: 'Put the data root on ext4, or xfs with ftype=1', zh: '把数据目录放到 ext4 或 ftype=1 的 xfs 上' },
      run: 'df -T /var/lib/docker\nsudo systemctl stop docker docker.socket\n# "data-root": "/mnt/ext4/docker" in /etc/docker/daemon.json\nsudo systemctl start docker',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'A new data root starts empty: images and volumes stay in the old one. Never delete /var/lib/docker to “repair” it; that loses named volumes.',
        zh: '新的数据目录是空的：镜像和卷都还在旧目录里。不要用删除 /var/lib/docker 来“修复”，那会丢失命名卷。',
      },
    },
    {
      does: {
        en: 'Old driver (aufs, overlay, devicemapper): save the images with an older engine, then use overlay2',
        zh: '旧驱动（aufs、overlay、devicemapper）：用旧版引擎导出镜像，再换成 overlay2',
      },
      run: 'docker save -o images.tar IMAGE...\n# after the upgrade, with "storage-driver": "overlay2"\ndocker load -i images.tar',
      root: true,
      risk: 'may-lose-data',
      caution: {
        en: 'Docker 23 still has aufs, Docker 24 still has devicemapper.',
        zh: 'Docker 23 还带 aufs，Docker 24 还带 devicemapper。',
      },
    },
  ],
  verify: daemonAnswers,
  prevent: [
    {
      says: {
        en: 'Name the driver in daemon.json before an upgrade, and check the data root’s file system.',
        zh: '升级前在 daemon.json 里写明存储驱动，并检查数据目录的文件系统。',
      },
      run: 'docker info | grep -A3 "Storage Driver"',
    },
  ],
  sources: [
    'https://docs.docker.com/engine/storage/drivers/select-storage-driver/',
    'https://github.com/moby/moby/blob/master/daemon/graphdriver/driver.go',
    'https://github.com/moby/moby/issues/9820',
  ],
})
