import { all, is, known, not, seen } from '../conditions'
import { daemonAnswers, defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'devicemapper-pool-mismatch',
  area: 'storage',
  tags: ['docker/storage', 'storage/lvm'],
  words: {
    title: {
      en: 'devicemapper finds another thin pool than at the last start',
      zh: 'devicemapper 的 thin pool 与上次启动时不是同一个',
    },
    what: {
      en: 'The pool below Docker was resized, rebuilt or swapped, or its base device is damaged, so the images recorded in the data root do not fit it.',
      zh: 'Docker 底下的 thin pool 被调整大小、重建或替换过，或者基础设备损坏，与数据目录里记录的镜像对不上。',
    },
    why: {
      en: 'The driver stores the UUID of its base device and compares it at each start. Metadata in /var/lib/docker and blocks in the pool must be of one age.',
      zh: '驱动会记住基础设备的 UUID，每次启动都核对。/var/lib/docker 里的元数据和 pool 里的数据必须是同一时期的。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('devicemapper-pool-lost'),
      says: { en: 'devicemapper does not find the base device it knows.', zh: 'devicemapper 找不到它认识的基础设备。' },
    },
  ],
  refutes: [
    {
      when: all(known('docker.storage-driver'), not(is('docker.storage-driver', 'devicemapper'))),
      says: { en: 'Docker uses another storage driver.', zh: 'Docker 用的是别的存储驱动。' },
    },
  ],
  explains: ['storage-driver-unsupported', 'docker-daemon-not-running', 'corrupt-docker-state'],
  prior: 1,
  ask: ['docker-sysconfig', 'daemon-json', 'ls-docker-root'],
  names: { 'VG/POOL': [] },
  fixes: [
    {
      does: {
        en: 'Give the old pool back: activate it, or undo the change of dm.thinpooldev',
        zh: '把原来的 pool 还回来：激活它，或撤销对 dm.thinpooldev 的改动',
      },
      run: 'sudo lvs -a; sudo dmsetup ls\nsudo lvchange -ay VG/POOL\nsudo systemctl restart docker',
      root: true,
      risk: 'restarts-service',
    },
    {
      does: { en: 'Or start over on overlay2 with a new data root', zh: '或者换新的数据目录，改用 overlay2 重来' },
      run: '# "data-root": "/var/lib/docker2", "storage-driver": "overlay2" in /etc/docker/daemon.json\nsudo systemctl restart docker',
      root: true,
      risk: 'may-lose-data',
      caution: {
        en: 'Images and containers must be pulled and made again. Keep /var/lib/docker until volumes are copied.',
        zh: '镜像要重新拉取，容器要重新创建。卷复制完之前保留 /var/lib/docker。',
      },
    },
  ],
  verify: daemonAnswers,
  prevent: [
    {
      says: {
        en: 'devicemapper was removed in Docker 25: plan the move to overlay2.',
        zh: 'Docker 25 已移除 devicemapper：尽早迁到 overlay2。',
      },
    },
  ],
  holds: { en: 'Docker 1.8 to 24', zh: 'Docker 1.8 到 24' },
  sources: [
    'https://github.com/moby/moby/issues/15721',
    'https://docs.docker.com/engine/deprecated/#device-mapper-storage-driver',
  ],
})
