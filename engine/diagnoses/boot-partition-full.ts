import { all, any, known, matches, max, min, not, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'boot-partition-full',
  area: 'storage',
  tags: ['storage/space', 'kernel/upgrade', 'linux/packages'],
  words: {
    title: { en: '/boot is full', zh: '/boot 满了' },
    what: {
      en: 'The small boot partition has no room for another kernel or initramfs. Kernel packages stay half configured, and the next boot may lack its initramfs.',
      zh: '启动分区太小，放不下新的内核或 initramfs。内核包停在半配置状态，下次开机可能缺 initramfs。',
    },
    why: {
      en: 'Each kernel brings an image and an initramfs of 50 to 200 MB, and old ones stay. / may have hundreds of GB free. autoremove keeps kernels that are marked manual, and does nothing while dpkg is broken.',
      zh: '每个内核都有一个映像和 50 到 200 MB 的 initramfs，旧的不会自动删。根分区可能还有几百 GB。标记为手动安装的内核 autoremove 不会删；dpkg 损坏时它什么也做不了。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(
        any(min('boot.use', 90), max('boot.free-bytes', 60000000)),
        // no other “No space left”: inotify and a full / say so, too
        any(seen('boot-no-space'), seen('initramfs-write-failed')),
      ),
      says: {
        en: '/boot has no room, and writing a kernel or initramfs failed.',
        zh: '/boot 没有空间，写入内核或 initramfs 失败。',
      },
    },
    {
      weight: 'points',
      when: seen('boot-no-space'),
      says: { en: 'Writing below /boot failed for lack of space.', zh: '往 /boot 写入时空间不足。' },
    },
    {
      weight: 'points',
      // alone it is the state of a host: many run for years with a full /boot, and fail for other reasons
      when: all(min('boot.use', 95), any(seen('initramfs-write-failed'), known('boot.kernels'))),
      says: {
        en: '/boot is nearly full, and the kernels in it are the matter.',
        zh: '/boot 几乎满了，而问题正与其中的内核有关。',
      },
    },
    {
      weight: 'points',
      // somebody was refused, no file is named, and nothing else that df shows is full
      when: all(
        min('boot.use', 98),
        seen('no-space-left'),
        unless(seen('no-space-left', { path: '~.' })),
        not(matches('disk.full', '/')),
        not(matches('disk.tight', '/')),
        unless(matches('inode.full', '/')),
      ),
      says: {
        en: 'A program was refused for lack of space, and of what df shows only /boot is full.',
        zh: '有程序报空间不足，而 df 里只有 /boot 满了。',
      },
    },
    {
      weight: 'points',
      when: all(
        seen('initramfs-write-failed'),
        any(seen('no-space-left'), seen('disk-full-words'), seen('initramfs-write-failed', { compressor: '~.' })),
      ),
      says: { en: 'The initramfs could not be written for lack of space.', zh: 'initramfs 因空间不足写不下去。' },
    },
    {
      weight: 'hints',
      when: seen('initramfs-root-missing', { block: '~unknown' }),
      says: {
        en: 'The loader handed over no initramfs: it was often never written, because /boot was full at the upgrade.',
        zh: '引导程序没有交给内核 initramfs：常常是升级时 /boot 满了，根本没写成。',
      },
    },
    {
      weight: 'hints',
      when: any(seen('initramfs-write-failed'), all(min('boot.use', 85), unless(seen('no-space-left')))),
      says: { en: 'An initramfs could not be made, or /boot fills up.', zh: 'initramfs 生成失败，或 /boot 快满了。' },
    },
  ],
  refutes: [
    {
      when: all(max('boot.use', 70), min('boot.free-bytes', 250000000)),
      says: { en: '/boot has room.', zh: '/boot 还有空间。' },
    },
  ],
  explains: ['disk-full', 'apt-lock-or-broken', 'dkms-build-failed'],
  prior: 2,
  ask: ['df', 'uname-r'],
  fixes: [
    {
      does: { en: 'Remove old kernels, never the running one', zh: '删除旧内核，绝不能删正在运行的' },
      for: ['debian', 'raspberrypi'],
      run: "uname -r\ndpkg -l 'linux-image*' | grep ^ii\nsudo apt purge linux-image-OLD linux-modules-OLD\nsudo dpkg --configure -a && sudo apt -f install",
      root: true,
      risk: 'may-lose-data',
      caution: {
        en: 'If apt refuses, first free one initrd: sudo update-initramfs -d -k OLD. Do not reboot before the repair.',
        zh: '若 apt 拒绝，先删一个旧 initrd：sudo update-initramfs -d -k OLD。修好之前不要重启。',
      },
    },
    {
      does: { en: 'Remove old kernels', zh: '删除旧内核' },
      for: ['rhel'],
      run: 'sudo dnf remove --oldinstallonly --setopt installonly_limit=2 kernel',
      root: true,
      risk: 'may-lose-data',
    },
    {
      does: { en: 'Remove old kernels', zh: '删除旧内核' },
      for: ['suse'],
      run: 'sudo zypper purge-kernels',
      root: true,
      risk: 'may-lose-data',
    },
    {
      does: {
        en: 'Drop the fallback image from the preset, then build again',
        zh: '在 preset 中去掉 fallback 镜像后重新生成',
      },
      for: ['arch'],
      run: "sudoedit /etc/mkinitcpio.d/linux.preset      # PRESETS=('default')\nsudo rm /boot/initramfs-linux-fallback.img\nsudo mkinitcpio -P",
      root: true,
      risk: 'may-lose-data',
    },
    {
      does: { en: 'Make each initramfs smaller', zh: '缩小 initramfs' },
      for: ['debian'],
      run: "sudo sed -i 's/^MODULES=.*/MODULES=dep/; s/^#\\?COMPRESS=.*/COMPRESS=zstd/' /etc/initramfs-tools/initramfs.conf\nsudo update-initramfs -u -k all",
      root: true,
      risk: 'safe',
      caution: { en: 'MODULES=dep fits this machine only.', zh: 'MODULES=dep 生成的 initramfs 只适合这台机器。' },
    },
  ],
  verify: { probe: 'df', when: max('boot.use', 85), says: { en: '/boot has room again.', zh: '/boot 又有空间了。' } },
  prevent: [{ says: { en: 'Keep two kernels, and give /boot 1 GB.', zh: '只保留两个内核，/boot 至少 1 GB。' } }],
  sources: ['https://github.com/pop-os/pop/issues/1714', 'https://github.com/pop-os/pop/issues/2664'],
})
