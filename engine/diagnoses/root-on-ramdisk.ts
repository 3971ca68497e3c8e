import { all, any, matches, seen } from '../conditions'
import { containerRuns, defineDiagnosis } from './kit'

const refused = any(
  seen('runc-pivot-root', { errno: '~^invalid argument$' }),
  seen('runc-pivot-root', { chroot: '~^invalid argument$' }),
)
const inMemory = matches('mount.fstype', '^(?:rootfs|ramfs)$', '/')

export default defineDiagnosis({
  id: 'root-on-ramdisk',
  area: 'container',
  tags: ['docker/containers', 'storage/filesystems'],
  words: {
    title: {
      en: 'The machine runs from its initramfs, where pivot_root is impossible',
      zh: '系统直接跑在 initramfs 上，无法 pivot_root',
    },
    what: {
      en: 'No container starts: “pivot_root … invalid argument”. / is the first file system that the kernel made, and that one cannot be exchanged.',
      zh: '所有容器都起不来：“pivot_root … invalid argument”。/ 是内核最初创建的 rootfs，它不能被换掉。',
    },
    why: {
      en: 'A runtime moves each container onto its own root by pivot_root(2), which refuses where the current root is the initial rootfs: PXE images, live systems and appliances that never left their initramfs. A root on tmpfs or on a disk, reached by switch_root, is fine.',
      zh: '运行时用 pivot_root(2) 给每个容器换根，而当前的根若是最初的 rootfs，内核会拒绝：PXE 镜像、live 系统、从没离开过 initramfs 的设备都是这样。用 switch_root 换到 tmpfs 或磁盘上的根就没有问题。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(refused, inMemory),
      says: {
        en: 'pivot_root is refused, and / is the initial rootfs.',
        zh: 'pivot_root 被拒绝，而 / 正是最初的 rootfs。',
      },
    },
    {
      weight: 'points',
      when: refused,
      says: {
        en: 'pivot_root answers “invalid argument” to a runtime that has set its mounts up: the root it stands on cannot be moved.',
        zh: '运行时已经备好挂载，pivot_root 仍报 “invalid argument”：它所在的根不能移动。',
      },
    },
  ],
  refutes: [
    {
      when: matches('mount.fstype', '^(?:ext[234]|xfs|btrfs|zfs|overlay|f2fs|nfs4?|tmpfs)$', '/'),
      says: { en: '/ is a file system that can be left.', zh: '/ 是可以换掉的文件系统。' },
    },
  ],
  variants: [],
  explains: ['restricted-container-guest'],
  prior: 1,
  ask: ['findmnt', 'proc-cmdline'],
  fixes: [
    {
      does: { en: 'What / is', zh: '看 / 是什么文件系统' },
      run: 'findmnt -no FSTYPE,SOURCE /\ngrep " / " /proc/self/mounts',
      root: false,
      risk: 'read-only',
    },
    {
      does: {
        en: 'In the image: copy the system to a tmpfs in /init, then switch to it',
        zh: '在镜像的 /init 里把系统复制到 tmpfs，再切换过去',
      },
      run: 'mkdir /newroot\nmount -t tmpfs -o size=80% tmpfs /newroot\ncp -ax / /newroot\nexec switch_root /newroot /sbin/init',
      root: true,
      risk: 'reboots',
      caution: {
        en: 'It goes into the /init of the image, not into a running system. The memory must hold the system twice for a moment.',
        zh: '写在镜像的 /init 里，不要在运行中的系统上执行。复制时内存要能同时放下两份系统。',
      },
    },
    {
      does: { en: 'Docker: start containers without pivot_root', zh: 'Docker：不用 pivot_root 启动容器' },
      run: 'sudo systemctl edit docker   # [Service] Environment=DOCKER_RAMDISK=true\nsudo systemctl restart docker',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'The old root stays reachable to a process that breaks out: for machines that trust their containers.',
        zh: '逃逸的进程仍能碰到原来的根：只适合信任容器的机器。',
      },
    },
    {
      does: { en: 'containerd: the same switch', zh: 'containerd：对应的开关' },
      run: '# /etc/containerd/config.toml, below …containerd.runtimes.runc.options\nNoPivotRoot = true\nsudo systemctl restart containerd',
      root: true,
      risk: 'restarts-service',
    },
  ],
  verify: containerRuns,
  prevent: [
    {
      says: {
        en: 'Images that boot into memory end their /init with switch_root.',
        zh: '在内存中运行的镜像，/init 最后要用 switch_root。',
      },
    },
  ],
  sources: [
    'https://man7.org/linux/man-pages/man2/pivot_root.2.html',
    'https://docs.kernel.org/filesystems/ramfs-rootfs-initramfs.html',
    'https://github.com/moby/moby/blob/master/daemon/runtime_unix.go',
    'https://github.com/opencontainers/runc/blob/main/libcontainer/rootfs_linux.go',
  ],
})
