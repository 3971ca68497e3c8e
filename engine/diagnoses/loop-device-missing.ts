import { all, any, is, seen } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'loop-device-missing',
  area: 'storage',
  tags: ['storage', 'kernel/modules'],
  words: {
    title: { en: 'No loop device', zh: '没有 loop 设备' },
    what: {
      en: 'The loop module cannot be loaded, or a container’s own /dev lacks the loop devices.',
      zh: 'loop 模块加载不了，或者容器自己的 /dev 里没有 loop 设备。',
    },
    why: {
      en: 'losetup asks /dev/loop-control for a free device; on a host opening that node loads the module. A container has its own /dev: a device that the kernel adds later does not appear in it.',
      zh: 'losetup 向 /dev/loop-control 要空闲设备；在主机上，打开这个节点就会加载模块。容器有自己的 /dev：内核后来新增的设备不会出现在里面。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: all(seen('loop-unavailable'), is('module.load', 'not-found', 'loop')),
      says: { en: 'No loop device, and the module is not found.', zh: '没有 loop 设备，模块也找不到。' },
    },
    {
      weight: 'hints',
      when: any(seen('loop-unavailable'), is('module.load', 'not-found', 'loop')),
      says: { en: 'No loop device can be had.', zh: '拿不到 loop 设备。' },
    },
  ],
  refutes: [
    { when: is('module.load', 'ok', 'loop'), says: { en: 'The loop module loads.', zh: 'loop 模块可以加载。' } },
  ],
  explains: [],
  prior: 2,
  ask: ['modprobe loop', 'detect-virt', 'ls-modules-release'],
  fixes: [
    {
      does: { en: 'Load the module, now and at boot', zh: '加载模块，并设为开机加载' },
      run: 'sudo modprobe loop\necho loop | sudo tee /etc/modules-load.d/loop.conf',
      root: true,
      risk: 'safe',
    },
  ],
  verify: {
    probe: 'modprobe',
    key: 'loop',
    when: is('module.load', 'ok', 'loop'),
    says: { en: 'The module loads without a word.', zh: '模块加载成功，没有任何输出。' },
  },
  prevent: [
    {
      says: { en: 'Load loop at boot where images are mounted.', zh: '需要挂载镜像的机器，开机就加载 loop。' },
      run: 'echo loop | sudo tee /etc/modules-load.d/loop.conf',
    },
  ],
  sources: ['https://man7.org/linux/man-pages/man4/loop.4.html'],
})
