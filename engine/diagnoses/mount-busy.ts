import { all, any, is, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'mount-busy',
  area: 'storage',
  tags: ['storage/filesystems'],
  words: {
    title: { en: 'Something still uses the mount', zh: '挂载点还有程序在用' },
    what: {
      en: 'The file system cannot be taken away while a process has a file open there, stands in it, or something is mounted below it.',
      zh: '只要还有进程打开着里面的文件、当前目录在里面，或者下面还挂着别的东西，就卸载不掉。',
    },
    why: {
      en: 'The kernel answers EBUSY as long as anybody holds the mount: a shell that stands there, a service, an NFS export, a swap file, a loop device on an image, a container that was given the folder.',
      zh: '只要有人占着，内核就返回 EBUSY：停在里面的 shell、某个服务、NFS 导出、swap 文件、用着里面镜像的 loop 设备、挂了这个目录的容器。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('umount-busy'),
      says: { en: 'EBUSY: the mount is in use.', zh: 'EBUSY：挂载点正被占用。' },
    },
    {
      weight: 'points',
      when: all(seen('device-held'), unless(seen('device-held', { mount: '~.' }))),
      says: {
        en: 'What is to be closed, checked or mounted is in use: something mounted on it, or a layer above it.',
        zh: '要关闭、检查或挂载的设备正在使用：上面挂载着东西，或者还有上一层在用它。',
      },
    },
    {
      weight: 'points',
      when: seen('container-layer-busy'),
      says: {
        en: 'The file system of the container is still mounted in the view of another process.',
        zh: '容器的文件系统仍挂在别的进程的视图里。',
      },
    },
    {
      weight: 'hints',
      when: any(is('mount.in-use', true), seen('device-held')),
      says: { en: 'Processes have files open there.', zh: '有进程打开着里面的文件。' },
    },
  ],
  refutes: [
    {
      when: seen('fuse-not-connected'),
      says: { en: 'The process behind this mount is gone.', zh: '这个挂载背后的进程已经没了。' },
    },
  ],
  explains: [],
  prior: 1,
  ask: ['fuser-mount', 'findmnt'],
  fixes: [
    {
      does: { en: 'See who uses it', zh: '看谁在用' },
      run: 'sudo fuser -vm /mnt/usb\nsudo lsof +f -- /mnt/usb\nfindmnt -R /mnt/usb\nswapon --show; losetup -l; sudo exportfs -v',
      root: true,
      risk: 'read-only',
    },
    {
      does: { en: 'Leave it, stop what is named, then unmount', zh: '离开该目录，停掉列出的程序，再卸载' },
      run: 'cd ~\nsudo umount -R /mnt/usb',
      root: true,
      risk: 'restarts-service',
    },
    {
      does: { en: 'A container holds it: stop the container', zh: '被容器占着：停掉容器' },
      run: "sudo grep -l /mnt/usb /proc/*/mountinfo\ndocker ps -q | xargs -r docker inspect -f '{{.Name}} {{range .Mounts}}{{.Source}} {{end}}'",
      root: true,
      risk: 'read-only',
    },
    {
      does: {
        en: 'Last: take it out of the tree now, the rest when its users end',
        zh: '最后办法：先从目录树摘下，等占用者退出再释放',
      },
      run: 'sudo umount -l /mnt/usb',
      root: true,
      risk: 'may-lose-data',
      caution: {
        en: 'Not for a disk that you are about to unplug: what is not yet written stays unwritten while its users live.',
        zh: '要拔盘时不要用：占用者没退出之前，数据可能还没写完。',
      },
    },
  ],
  verify: {
    probe: 'fuser-mount',
    when: is('mount.in-use', false),
    says: { en: 'Nobody uses the mount any more.', zh: '已经没有程序占用。' },
  },
  prevent: [
    {
      says: {
        en: 'In scripts: `cd /` first, `umount -R`, and stop services with RequiresMountsFor= before the mount goes.',
        zh: '脚本里先 `cd /`，用 `umount -R`；服务用 RequiresMountsFor= 声明依赖，卸载前会先停。',
      },
    },
  ],
  sources: [
    'https://man7.org/linux/man-pages/man8/umount.8.html',
    'https://man7.org/linux/man-pages/man1/fuser.1.html',
  ],
})
