import { any, is, seen } from '../../conditions'
import { inContainer } from '../../situations'
import { ask, branch, defineTree, goOn } from '../kit'

export default defineTree({
  id: 'mount-fails',
  topic: seen('topic-mount'),
  area: 'kernel',
  tags: ['kernel/modules'],
  words: {
    title: { en: 'mount does not know the file system', zh: 'mount 不认识文件系统' },
    symptom: {
      en: '“unknown filesystem type”, “No such device”, no loop device, fuse not found',
      zh: '“unknown filesystem type”、“No such device”、没有 loop 设备、找不到 fuse',
    },
  },
  entry: any(
    seen('mount-unknown-fs'),
    seen('mount-no-such-device'),
    seen('vboxsf-no-driver'),
    seen('loop-unavailable'),
    seen('fuse-unavailable'),
    seen('klog-unsupported-compression'),
    seen('nfs-statd-required'),
    seen('mount-option-refused'),
    seen('nfs-option-refused'),
  ),
  root: ask(
    'mount-known',
    'Does the kernel know the type, and can it load the module? (cat /proc/filesystems; modprobe TYPE)',
    '内核认识这种类型吗，模块能加载吗？（cat /proc/filesystems; modprobe 类型）',
    branch(
      'It stops in the initramfs',
      '停在 initramfs',
      seen('initramfs-module-missing'),
      'module-missing-in-initramfs',
    ),
    branch(
      'NFS, and rpc.statd is missing',
      '是 NFS，缺 rpc.statd',
      seen('nfs-statd-required'),
      'nfs-statd-not-running',
    ),
    branch(
      'Known, but not one of its options',
      '认识，但不认识某个选项',
      any(seen('mount-option-refused'), seen('nfs-option-refused')),
      'mount-option-refused',
    ),
    branch(
      'Known, but not its compression',
      '认识，但缺少压缩算法',
      seen('klog-unsupported-compression'),
      'kernel-config-missing',
    ),
    branch(
      'A loop device',
      'loop 设备',
      seen('loop-unavailable'),
      ask(
        'mount-loop',
        'Does loop load? (modprobe loop; ls /dev/loop-control)',
        'loop 能加载吗？（modprobe loop; ls /dev/loop-control）',
        branch('It is a container', '是容器', inContainer, 'restricted-container-guest'),
        branch('It loads', '能加载', is('module.load', 'ok', 'loop'), 'module-not-loaded'),
        branch('Not found', '找不到', is('module.load', 'not-found', 'loop'), goOn('running-kernel-whole')),
        branch('Not tried', '没试过', 'else', 'loop-device-missing'),
      ),
    ),
    branch(
      'A module from outside the kernel',
      '树外模块',
      any(seen('zfs-not-loaded'), is('module.out-of-tree', true)),
      'dkms-build-failed',
    ),
    branch('It loads now', '现在能加载', is('module.why', 'not-loaded'), 'module-not-loaded'),
    branch('No', '不认识', is('module.wanted', true), goOn('running-kernel-whole')),
    branch('Not known', '不清楚', 'else', 'fs-module-missing'),
  ),
})
