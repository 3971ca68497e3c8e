import { all, any, is, known, seen, unless } from '../conditions'
import { outOfTree } from '../linux/modules'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'module-missing-in-initramfs',
  area: 'kernel',
  tags: ['kernel/initramfs', 'kernel/boot'],
  words: {
    title: {
      en: 'The initramfs lacks a module that the root file system needs',
      zh: 'initramfs 里缺少根文件系统需要的模块',
    },
    what: {
      en: 'The module is on disk, but the early boot image does not contain it, so the root device is not found.',
      zh: '模块在磁盘上，但早期启动镜像里没有，所以找不到根设备。',
    },
    why: {
      en: 'The initramfs is built once per kernel from a list. A new disk controller, encryption or file system must be added before the next boot.',
      zh: 'initramfs 是按清单为每个内核构建的。换了磁盘控制器、加密或文件系统，要在下次启动前把模块加进去。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: all(seen('initramfs-root-missing'), any(is('module.load', 'not-found'), seen('initramfs-module-missing'))),
      says: {
        en: 'The boot stops before the root file system, and a module is not found.',
        zh: '启动停在挂载根文件系统之前，并且找不到某个模块。',
      },
    },
    {
      weight: 'points',
      // what DKMS builds is missing because it was not built
      when: all(
        seen('initramfs-module-missing', { module: '~.' }),
        unless(seen('initramfs-module-missing', { module: `~${outOfTree.source}` })),
      ),
      says: { en: 'The image was built without a module that was asked for.', zh: '构建镜像时缺少指定的模块。' },
    },
    {
      weight: 'hints',
      when: any(seen('initramfs-root-missing'), seen('initramfs-module-missing')),
      says: { en: 'The root device is not found in early boot.', zh: '早期启动时找不到根设备。' },
    },
    {
      weight: 'hints',
      when: seen('initramfs-root-missing', { block: '~unknown' }),
      says: {
        en: 'The kernel had no initramfs, or one without the driver of the disk.',
        zh: '内核没有拿到 initramfs，或者其中没有磁盘的驱动。',
      },
    },
    {
      weight: 'hints',
      when: seen('klog-crypt-algorithm-missing'),
      says: {
        en: 'The cipher of an encrypted volume is not there; at boot it has to be in the initramfs.',
        zh: '加密卷要用的算法不在；启动阶段它必须在 initramfs 里。',
      },
    },
    {
      weight: 'hints',
      when: seen('boot-no-init'),
      says: {
        en: 'What was mounted as the root may not be it: the real one was not found.',
        zh: '被当作根挂载的可能不是真正的根：真正的没有找到。',
      },
    },
  ],
  refutes: [
    {
      when: all(known('module.renamed-to'), unless(seen('initramfs-root-missing'))),
      says: {
        en: 'The name is an old one that no kernel has any more: the list is wrong, not the image.',
        zh: '这是内核早已不用的旧名字：错的是清单，不是镜像。',
      },
    },
    {
      when: all(seen('disk-io-error'), unless(seen('initramfs-module-missing'))),
      says: {
        en: 'The disk itself gives errors: the root is not found because the device does not answer.',
        zh: '磁盘本身在报错：找不到根文件系统是因为设备没有响应。',
      },
    },
    {
      when: all(seen('filesystem-corruption'), unless(seen('initramfs-module-missing'))),
      says: {
        en: 'The root device was found: it is its file system that needs fsck.',
        zh: '根设备已经找到，是它的文件系统需要 fsck。',
      },
    },
  ],
  explains: [],
  prior: 1,
  ask: ['dmesg', 'ls-lib-modules'],
  fixes: [
    {
      does: { en: 'Add the module and build the image again', zh: '加入模块并重新生成镜像' },
      for: ['debian'],
      run: 'echo <module> | sudo tee -a /etc/initramfs-tools/modules\nsudo update-initramfs -u -k all',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Add the driver and build the image again', zh: '加入驱动并重新生成镜像' },
      for: ['rhel'],
      run: 'sudo dracut -f --add-drivers <module>',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Add the module to MODULES and build the images again', zh: '把模块写进 MODULES 并重新生成镜像' },
      for: ['arch'],
      run: 'sudo mkinitcpio -P',
      root: true,
      risk: 'safe',
    },
  ],
  verify: { probe: 'uname-r', when: known('kernel.release'), says: { en: 'The machine boots.', zh: '机器能启动了。' } },
  prevent: [
    {
      says: {
        en: 'After a change of disk controller or root file system, rebuild the initramfs and look inside before the reboot.',
        zh: '更换磁盘控制器或根文件系统后，重建 initramfs，重启前先看里面有没有。',
      },
      run: "lsinitramfs /boot/initrd.img-$(uname -r) | grep -c '[.]ko'",
    },
  ],
  sources: [
    'https://wiki.archlinux.org/title/Mkinitcpio',
    'https://manpages.debian.org/bookworm/initramfs-tools-core/initramfs-tools.7.en.html',
  ],
})
