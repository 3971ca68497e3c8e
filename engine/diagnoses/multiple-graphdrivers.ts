import { all, any, has, is, known, not, seen } from '../conditions'
import { daemonAnswers, defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'multiple-graphdrivers',
  area: 'storage',
  tags: ['docker/storage', 'docker/daemon'],
  words: {
    title: { en: 'The data root holds state of several storage drivers', zh: '数据目录里有多个存储驱动的数据' },
    what: {
      en: 'Docker finds the directories of two drivers and does not guess which one you mean.',
      zh: 'Docker 发现了两个驱动的目录，不会替你猜该用哪个。',
    },
    why: {
      en: 'A driver was tried once, or the default changed with an upgrade. Each driver sees only its own images.',
      zh: '以前试过别的驱动，或者升级后默认值变了。每个驱动只看得到自己的镜像。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('graphdrivers-several'),
      says: {
        en: 'dockerd lists several valid drivers in one data root.',
        zh: 'dockerd 说同一个数据目录里有好几个有效驱动。',
      },
    },
    {
      weight: 'proves',
      when: all(
        seen('graphdrivers-several'),
        any(known('docker.driver-dirs'), not(has('daemon-json.keys', 'storage-driver'))),
      ),
      says: { en: 'Several drivers have state there, and none is chosen.', zh: '好几个驱动都有数据，而配置里没选。' },
    },
    {
      weight: 'points',
      when: seen('podman-driver-overruled'),
      says: {
        en: 'Podman’s storage was made with another driver than the one that is set now.',
        zh: 'Podman 的存储是用别的驱动建的，与现在的设置不同。',
      },
    },
  ],
  refutes: [
    {
      when: all(has('daemon-json.keys', 'storage-driver'), is('daemon-json.state', 'valid')),
      says: {
        en: 'daemon.json names the storage driver: the daemon does not have to choose.',
        zh: 'daemon.json 已指定存储驱动，守护进程无需自己选择。',
      },
    },
  ],
  explains: ['storage-driver-unsupported', 'docker-daemon-not-running'],
  prior: 1,
  ask: ['ls-docker-root', 'daemon-json'],
  fixes: [
    {
      does: { en: 'Choose the driver that holds your data', zh: '选定存着你数据的那个驱动' },
      run: 'sudo du -sh /var/lib/docker/{aufs,overlay,overlay2,btrfs,vfs,zfs,devicemapper} 2>/dev/null\n# "storage-driver": "overlay2" in /etc/docker/daemon.json\nsudo systemctl restart docker',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'Remove the other directory only when it is surely unused: its images and containers are lost with it.',
        zh: '另一个目录确定没用了才删：里面的镜像和容器会一起丢失。',
      },
    },
  ],
  verify: daemonAnswers,
  prevent: [{ says: { en: 'Keep "storage-driver" in daemon.json.', zh: '在 daemon.json 里固定 "storage-driver"。' } }],
  sources: ['https://github.com/moby/moby/blob/master/daemon/graphdriver/driver.go'],
})
