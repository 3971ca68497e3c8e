import { all, any, known, seen } from '../conditions'
import { defineDiagnosis } from './kit'

const grub = seen('grub-no-memory', { file: '~.' }, { file2: '~.' })
const said = seen('grub-no-memory', { said: '~.' })
const kernel = seen('klog-initrd-too-large')

export default defineDiagnosis({
  id: 'initramfs-too-large',
  area: 'kernel',
  tags: ['kernel/initramfs', 'kernel/boot'],
  words: {
    title: {
      en: 'The initramfs is too large for the boot loader or for the memory',
      zh: 'initramfs 太大，引导程序或内存装不下',
    },
    what: {
      en: 'GRUB says “out of memory”, waits for a key, and starts the kernel without its initramfs. The kernel then finds no root file system: the panic is what follows, not the cause.',
      zh: 'GRUB 报 “out of memory”，按键后不带 initramfs 就启动内核。内核于是找不到根文件系统：后面的 panic 是结果，不是原因。',
    },
    why: {
      en: 'GRUB wants the image in one piece of memory below a limit that the firmware and its own graphics share. Images of 200 MB and more, with firmware of every GPU or modules that were not stripped, do not fit, however much RAM there is.',
      zh: 'GRUB 要在某个上限之下为整个镜像找一块连续内存，这块地方还要与固件和它自己的图形模式共用。镜像到了 200 MB 以上（带着各种显卡固件，或模块没有去掉调试符号），内存再大也放不下。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(grub, seen('initramfs-root-missing', { block: '~unknown' })),
      says: {
        en: 'GRUB had no memory for the image, and the kernel came up without one.',
        zh: 'GRUB 没有内存装镜像，内核起来时没有 initramfs。',
      },
    },
    {
      weight: 'points',
      when: grub,
      says: { en: 'GRUB says that it has no memory for what it loads.', zh: 'GRUB 说加载时内存不够。' },
    },
    {
      weight: 'points',
      when: all(said, any(seen('grub-speaks'), seen('initramfs-root-missing'))),
      says: { en: 'The boot loader runs out of memory at the initramfs.', zh: '引导程序加载 initramfs 时内存不足。' },
    },
    {
      weight: 'points',
      when: kernel,
      says: {
        en: 'The kernel itself says that the image does not fit into the memory of the machine.',
        zh: '内核自己说镜像装不进这台机器的内存。',
      },
    },
  ],
  refutes: [
    {
      when: seen('initramfs-root-missing', { device: '~.' }),
      says: { en: 'The initramfs runs: it was loaded.', zh: 'initramfs 已经在运行，说明加载成功了。' },
    },
  ],
  variants: [
    {
      id: 'memory-of-machine',
      when: kernel,
      title: { en: 'The machine has too little RAM', zh: '机器内存太小' },
    },
  ],
  explains: ['module-missing-in-initramfs', 'boot-partition-full', 'fstab-device-missing'],
  prior: 1,
  ask: ['df', 'uname-r'],
  fixes: [
    {
      does: {
        en: 'Start the previous kernel from the menu; then build smaller images',
        zh: '先在菜单里选上一个内核启动，再重新生成小一些的镜像',
      },
      for: ['debian'],
      run: "sudo sed -i 's/^MODULES=.*/MODULES=dep/; s/^COMPRESS=.*/COMPRESS=xz/' /etc/initramfs-tools/initramfs.conf\nsudo update-initramfs -u -k all\nls -lh /boot/initrd.img-*",
      root: true,
      risk: 'safe',
      caution: {
        en: 'With MODULES=dep the image fits this machine only: a disk moved into another one may not boot.',
        zh: 'MODULES=dep 生成的镜像只适合这台机器：把硬盘换到别的机器上可能无法启动。',
      },
    },
    {
      does: { en: 'Build the images for this machine only, compressed well', zh: '只为本机生成镜像，并提高压缩率' },
      for: ['rhel', 'suse'],
      run: "printf '%s\\n' 'hostonly=\"yes\"' 'compress=\"xz\"' | sudo tee /etc/dracut.conf.d/90-small.conf\nsudo dracut -f --regenerate-all\nls -lh /boot/initramfs-*",
      root: true,
      risk: 'safe',
    },
    {
      does: {
        en: 'Take GPU modules and the hook kms out of /etc/mkinitcpio.conf, and build again',
        zh: '从 /etc/mkinitcpio.conf 去掉显卡模块和 kms 钩子，再重新生成',
      },
      for: ['arch'],
      run: 'sudo nano /etc/mkinitcpio.conf   # HOOKS without kms, MODULES=(), COMPRESSION="xz"\nsudo mkinitcpio -P\nls -lh /boot/initramfs-*',
      root: true,
      risk: 'safe',
    },
    {
      does: {
        en: 'A kernel of your own: install its modules without debug symbols',
        zh: '自己编译的内核：安装模块时去掉调试符号',
      },
      run: 'sudo make INSTALL_MOD_STRIP=1 modules_install',
      on: { en: 'in the sources of the kernel', zh: '在内核源码目录' },
      root: true,
      risk: 'safe',
    },
    {
      does: {
        en: 'Give GRUB a small screen: its picture takes from the same memory',
        zh: '降低 GRUB 的分辨率：它的画面占用同一块内存',
      },
      for: ['debian'],
      run: "echo 'GRUB_GFXMODE=1024x768' | sudo tee -a /etc/default/grub\nsudo update-grub",
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'A virtual machine: give it more memory', zh: '虚拟机：多给些内存' },
      run: 'qemu-system-x86_64 -m 4096 …',
      on: { en: 'on the host', zh: '在宿主机上' },
      root: false,
      risk: 'safe',
    },
  ],
  verify: { probe: 'uname-r', when: known('kernel.release'), says: { en: 'The machine boots.', zh: '机器能启动了。' } },
  prevent: [
    {
      says: {
        en: 'Look at the size of the image before the reboot: well below 150 MB is out of danger.',
        zh: '重启前看看镜像大小：远小于 150 MB 就没有问题。',
      },
      run: 'ls -lh /boot/initr*',
    },
  ],
  sources: [
    'https://bugs.launchpad.net/oem-priority/+bug/1842320',
    'https://manpages.debian.org/bookworm/initramfs-tools-core/initramfs.conf.5.en.html',
    'https://www.gnu.org/software/grub/manual/grub/html_node/gfxmode.html',
    'https://man7.org/linux/man-pages/man5/dracut.conf.5.html',
  ],
})
