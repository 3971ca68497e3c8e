import { seen } from '../conditions'
import { mountPrograms } from '../linux/file-systems'
import { defineDiagnosis, isMounted } from './kit'

export default defineDiagnosis({
  id: 'mount-helper-missing',
  area: 'storage',
  tags: ['storage/filesystems', 'linux/packages'],
  words: {
    title: { en: 'The mount program of this file system is not installed', zh: '没有安装这种文件系统的 mount 程序' },
    what: {
      en: 'NFS, CIFS and FUSE file systems are mounted by a program of their own (/sbin/mount.nfs, mount.cifs). It is not there, so mount hands the options to the kernel as they are, and the kernel refuses them.',
      zh: 'NFS、CIFS 和 FUSE 类文件系统要靠各自的程序挂载（/sbin/mount.nfs、mount.cifs）。程序不在，mount 就把选项原样交给内核，被内核拒绝。',
    },
    why: {
      en: 'nfs-common (nfs-utils), cifs-utils and the like are not part of minimal, cloud and container images.',
      zh: 'nfs-common（nfs-utils）、cifs-utils 等软件包不在最小镜像、云镜像和容器镜像里。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('mount-helper-needed', { sure: '~.' }, { nfs: '~.' }),
      says: {
        en: 'mount says this only when the file system is a network one and its own program is not there.',
        zh: '只有挂载网络文件系统、又没有对应程序时，mount 才这样说。',
      },
    },
    {
      weight: 'points',
      when: seen('mount-unknown-fs', { fs: mountPrograms }),
      says: {
        en: 'This file system is a program: the kernel never knows it by this name.',
        zh: '这种文件系统由程序实现，内核本来就不认识这个名字。',
      },
    },
    {
      weight: 'points',
      when: seen('klog-ntfs-option-refused'),
      says: {
        en: 'A driver of the kernel was given the options of ntfs-3g: that program is not installed, so nobody took them.',
        zh: '内核驱动收到了 ntfs-3g 的选项：没有装这个程序，选项就原样传给了内核。',
      },
    },
    {
      weight: 'points',
      when: seen('cifs-address-unresolved'),
      says: {
        en: 'The kernel got the name of the server instead of its address: mount.cifs, which looks names up, was not there.',
        zh: '内核拿到的是服务器名而不是地址：负责解析名字的 mount.cifs 不在。',
      },
    },
    {
      weight: 'points',
      when: seen('fuse-program-missing'),
      says: {
        en: 'A FUSE file system is mounted through fusermount, an AppImage through libfuse2, and it is not there.',
        zh: 'FUSE 文件系统通过 fusermount 挂载，AppImage 通过 libfuse2，而它不在。',
      },
    },
    {
      // older versions added this to every source that is no device, cgroup too
      weight: 'hints',
      when: seen('mount-helper-needed'),
      says: { en: 'mount thinks of a program that is missing.', zh: 'mount 提示可能缺少辅助程序。' },
    },
    {
      weight: 'hints',
      when: seen('mount-unknown-fs', { fs: ['nfs', 'nfs4', 'cifs', 'ntfs', 'ceph', 'exfat'] }),
      says: {
        en: 'With its own program mount would load the driver, or do without one.',
        zh: '装了对应程序，mount 会自动加载驱动，或者不需要驱动。',
      },
    },
  ],
  refutes: [
    {
      when: seen('mount-no-such-device'),
      says: {
        en: 'The program runs: it is the kernel that does not know the file system.',
        zh: '程序在运行：是内核不认识这种文件系统。',
      },
    },
  ],
  explains: [],
  prior: 2,
  ask: ['packages', 'proc-filesystems'],
  fixes: [
    {
      does: { en: 'Install the program', zh: '安装对应的程序' },
      for: ['debian', 'raspberrypi', 'wsl'],
      run: 'sudo apt-get install nfs-common    # CIFS: cifs-utils; davfs: davfs2; NTFS: ntfs-3g; fusermount3: fuse3; AppImage: libfuse2 (since Ubuntu 24.04, Debian 13: libfuse2t64)',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Install the program', zh: '安装对应的程序' },
      for: ['rhel'],
      run: 'sudo dnf install nfs-utils    # CIFS: cifs-utils; fusermount3: fuse3',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Install the program', zh: '安装对应的程序' },
      for: ['arch'],
      run: 'sudo pacman -S nfs-utils    # CIFS: cifs-utils; fusermount3: fuse3',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Install the program', zh: '安装对应的程序' },
      for: ['alpine'],
      run: 'sudo apk add nfs-utils    # CIFS: cifs-utils; fusermount3: fuse3',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Install the program', zh: '安装对应的程序' },
      for: ['suse'],
      run: 'sudo zypper install nfs-client    # CIFS: cifs-utils; fusermount3: fuse3',
      root: true,
      risk: 'safe',
      caution: {
        en: 'A volume of Kubernetes is mounted by the node: the program is needed on every node.',
        zh: 'Kubernetes 的卷由节点挂载，每个节点都要装。',
      },
    },
  ],
  verify: isMounted,
  prevent: [
    {
      says: {
        en: 'Put the package into the image or the list of the nodes that mount such volumes.',
        zh: '把软件包写进镜像，或写进要挂载这类卷的节点的安装清单。',
      },
    },
  ],
  sources: [
    'https://github.com/util-linux/util-linux/blob/master/libmount/src/context_mount.c',
    'https://github.com/MicrosoftDocs/azure-docs/pull/75039',
    'https://github.com/xcat2/xcat-core/pull/6566',
  ],
})
