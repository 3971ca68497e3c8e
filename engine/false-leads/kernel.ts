import type { Condition } from '../conditions'
import { all, atLeast, is, seen } from '../conditions'
import type { FalseLeadDef } from '../model'

const leads: readonly FalseLeadDef<string, Condition>[] = [
  {
    id: 'nf-nat-ipv4-merged',
    when: all(is('module.load', 'not-found', ['nf_nat_ipv4', 'nf_nat_ipv6']), atLeast('kernel.release', '5.1')),
    says: {
      en: 'nf_nat_ipv4 was merged into nf_nat in Linux 5.1. It is missing on every newer kernel, healthy ones included, so its absence proves nothing.',
      zh: 'nf_nat_ipv4 在 Linux 5.1 并入了 nf_nat。更新的内核上都没有它，正常的机器也一样，所以“找不到”说明不了任何问题。',
    },
    source:
      'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/commit/?id=3bf195ae6037e310d693ff3313401cfaf1261b71',
  },
  {
    id: 'module-removal-nothing',
    when: seen('kmod-removal-refused'),
    says: {
      en: 'modprobe -r and rmmod found nothing to take out: the module is not loaded, built in, or unknown to this kernel. Nothing is missing for that.',
      zh: 'modprobe -r 和 rmmod 只是没有东西可卸：模块没加载、编译在内核里，或这个内核没有它。这不表示缺了什么。',
    },
    source: 'https://github.com/kmod-project/kmod/blob/master/tools/modprobe.c',
  },
  {
    id: 'initramfs-decoding-failed',
    when: seen('klog-initramfs-decode', { how: 'Decoding failed' }),
    says: {
      en: 'The kernel read the image and then stumbled over the zeros behind it, as with lz4. The machine goes on booting; look for another line.',
      zh: '内核已经读完镜像，只是被后面补的零绊了一下，用 lz4 时常见。系统会继续启动，要找的是别的报错。',
    },
    source: 'https://bugs.launchpad.net/ubuntu/+source/linux/+bug/1835660',
  },
  {
    id: 'ipset-older-protocol',
    when: seen('ipset-protocol-note'),
    says: {
      en: 'A note, no error: a newer ipset speaks the older protocol with this kernel and goes on.',
      zh: '这只是提示：较新的 ipset 会改用旧协议与内核通信，照常工作。',
    },
    source: 'https://git.netfilter.org/ipset/tree/lib/session.c',
  },
  {
    id: 'partition-holds-no-file-system',
    when: seen('mount-holds-no-fs'),
    says: {
      en: 'No module is missing: this partition holds no file system but LVM volumes, a RAID, an encrypted volume or swap. Mount what is inside: lvs, /proc/mdstat, cryptsetup open, swapon.',
      zh: '不是缺模块：这个分区里不是文件系统，而是 LVM 卷、RAID、加密卷或交换区。要挂载的是里面的东西：lvs、/proc/mdstat、cryptsetup open、swapon。',
    },
    source: 'https://github.com/util-linux/util-linux/tree/master/libblkid/src/superblocks',
  },
]
export default leads
