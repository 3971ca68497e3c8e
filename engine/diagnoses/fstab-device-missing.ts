import { all, any, isIn, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'fstab-device-missing',
  area: 'storage',
  tags: ['storage/filesystems', 'storage/disks'],
  words: {
    title: { en: 'fstab names a device that does not exist', zh: 'fstab 里写的设备不存在' },
    what: {
      en: 'A line of /etc/fstab (or crypttab) asks for a disk or partition that this machine does not have. systemd waits 90 seconds for it, and without nofail the boot ends in emergency mode.',
      zh: '/etc/fstab（或 crypttab）里有一行要的磁盘或分区，这台机器上没有。systemd 会等 90 秒，没写 nofail 时开机会掉进 emergency 模式。',
    },
    why: {
      en: 'mkfs and mkswap give a partition a new UUID, /dev/sdb is another disk after a change of cables or controllers, and a USB disk or a cloud volume may be gone. Every mount without nofail belongs to local-fs.target, and what that waits for the whole system waits for.',
      zh: 'mkfs、mkswap 会换掉 UUID；换线或换控制器之后 /dev/sdb 可能是另一块盘；USB 盘、云盘也可能已经不在。没写 nofail 的挂载都算在 local-fs.target 里，它等什么，整个系统就等什么。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: any(
        seen('fstab-device-timeout'),
        seen('mount-source-absent', { tag: '~.' }, { fsck: '~.' }, { swap: '~^(?:PART)?(?:UUID|LABEL)=' }),
      ),
      says: { en: 'A device that is named in a table does not turn up.', zh: '表里写的设备一直没有出现。' },
    },
    {
      weight: 'hints',
      when: all(seen('mount-source-absent'), unless(seen('mount-source-absent', { lvm: '~.' }))),
      says: { en: 'The device node is not there.', zh: '设备节点不存在。' },
    },
    {
      weight: 'hints',
      when: any(seen('emergency-mode'), seen('systemd-dependency-failed', { what: '~^/' })),
      says: { en: 'A local mount failed at boot.', zh: '开机时有本地挂载失败。' },
    },
  ],
  refutes: [
    {
      when: all(seen('initramfs-root-missing'), unless(seen('emergency-mode'))),
      says: { en: 'It is the root device that the initramfs does not find.', zh: '是 initramfs 找不到根设备。' },
    },
    {
      when: any(seen('filesystem-corruption'), seen('mount-unknown-fs')),
      says: {
        en: 'The device is there; its file system is damaged or of a type that is not known.',
        zh: '设备在，只是文件系统损坏，或类型不认识。',
      },
    },
  ],
  explains: [],
  prior: 2,
  ask: ['fstab', 'lsblk', 'systemctl-failed'],
  fixes: [
    {
      does: { en: 'Compare the table with what is there', zh: '把表和实际设备对照' },
      run: 'cat /etc/fstab\nlsblk -f\nsudo findmnt --verify',
      root: true,
      risk: 'read-only',
    },
    {
      does: {
        en: 'In emergency mode: make / writable, correct the UUID or put # before the line',
        zh: '在 emergency 模式下：把 / 改成可写，改对 UUID，或在那一行前加 #',
      },
      on: { en: 'the console of the machine', zh: '机器的控制台' },
      run: 'mount -o remount,rw /\nvi /etc/fstab\nsystemctl daemon-reload',
      root: true,
      risk: 'safe',
      caution: {
        en: 'Never format the disk for its UUID: blkid tells the one it has.',
        zh: '不要为了凑 UUID 去格式化：blkid 会告诉你现有的 UUID。',
      },
    },
    {
      does: { en: 'A disk that may be absent: nofail and a short wait', zh: '可能不在的盘：加 nofail 和较短的等待' },
      run: 'UUID=1234-5678  /mnt/usb  ext4  defaults,nofail,x-systemd.device-timeout=10s  0  2',
      root: true,
      risk: 'safe',
    },
  ],
  verify: {
    probe: 'systemctl-is-active',
    key: 'local-fs.target',
    when: isIn('unit.active', ['active'], 'local-fs.target'),
    says: { en: 'All local mounts are done.', zh: '本地挂载都已完成。' },
  },
  prevent: [
    {
      says: {
        en: 'sudo findmnt --verify and sudo mount -a before a reboot; name devices by UUID.',
        zh: '重启前先跑 sudo findmnt --verify 和 sudo mount -a；设备一律写 UUID。',
      },
      run: 'sudo findmnt --verify && sudo mount -a',
    },
  ],
  sources: [
    'https://man7.org/linux/man-pages/man5/fstab.5.html',
    'https://www.freedesktop.org/software/systemd/man/latest/systemd.mount.html',
  ],
})
