import { all, any, has, is, isIn, min, seen, unless } from '../conditions'
import { inContainer } from '../situations'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'overlay-module-missing',
  area: 'docker',
  tags: ['docker/storage', 'kernel/modules'],
  words: {
    title: { en: 'overlay cannot be loaded', zh: 'overlay 加载不了' },
    what: {
      en: 'The kernel does not offer overlayfs, so Docker and containerd cannot use their usual storage.',
      zh: '内核没有 overlayfs，Docker 和 containerd 用不了常规的存储方式。',
    },
    why: {
      en: 'Why it is not there is the next question: a stale kernel, a container guest, an option that is not set.',
      zh: '为什么没有才是下一个问题：旧内核、容器，还是没有编译。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: all(
        seen('overlay-unavailable'),
        isIn('module.load', ['not-found', 'unknown-symbol'], 'overlay'),
        is('modules.tree', 'whole'),
        unless(is('module.why', 'not-built')),
      ),
      says: {
        en: 'The kernel does not know overlay, and its module directory is there without it.',
        zh: '内核不认识 overlay，模块目录在，里面却没有它。',
      },
    },
    {
      // why it does not, a stale kernel or one without overlay, this line does not tell
      weight: 'hints',
      when: all(
        seen('overlay-unavailable'),
        unless(min('kernel.failing-subsystems', 2)),
        unless(seen('kmod-no-moddep')),
        unless(seen('bb-no-modules-at-all')),
        // a kernel that shows no cpu controller either lacks more than that
        unless(seen('cgroup-controller-not-in-mounts')),
        unless(is('module.why', 'not-built')),
        // a guest asks its host's kernel; an image-based system ships overlay, so it lacks more than that
        unless(inContainer),
        unless(isIn('os.id', ['coreos', 'flatcar'])),
      ),
      says: { en: 'The kernel does not know overlay.', zh: '内核不认识 overlay。' },
    },
    {
      weight: 'hints',
      when: any(seen('overlay-unavailable'), isIn('module.load', ['not-found', 'unknown-symbol'], 'overlay')),
      says: { en: 'overlay is not available.', zh: 'overlay 不可用。' },
    },
  ],
  refutes: [{ when: has('fs.known', 'overlay'), says: { en: 'The kernel knows overlay.', zh: '内核认识 overlay。' } }],
  explains: [],
  prior: 2,
  ask: ['modprobe overlay', 'proc-filesystems', 'detect-virt'],
  fixes: [
    {
      does: { en: 'Load it and see what it says', zh: '加载它，看报什么' },
      run: 'sudo modprobe overlay',
      root: true,
      risk: 'safe',
    },
  ],
  verify: {
    probe: 'modprobe',
    key: 'overlay',
    when: is('module.load', 'ok', 'overlay'),
    says: { en: 'The module loads without a word.', zh: '模块加载成功，没有任何输出。' },
  },
  prevent: [
    {
      says: { en: 'Load overlay at boot on every container host.', zh: '每台容器主机开机就加载 overlay。' },
      run: 'echo overlay | sudo tee /etc/modules-load.d/overlay.conf',
    },
  ],
  sources: ['https://docs.docker.com/engine/storage/drivers/overlayfs-driver/'],
})
