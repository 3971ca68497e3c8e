import { all, is, isIn, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'dkms-install-skipped',
  area: 'kernel',
  tags: ['kernel/dkms'],
  words: {
    title: {
      en: 'DKMS reports success but installed nothing for this kernel',
      zh: 'DKMS 显示成功，却没有为这个内核安装',
    },
    what: {
      en: "The module's own rules exclude this kernel, or the kernel already brings a module of that name.",
      zh: '模块自己的规则排除了这个内核，或者内核已自带同名模块。',
    },
    why: {
      en: 'BUILD_EXCLUSIVE limits a module to some kernels; DKMS then skips it without an error. It also never replaces an equal or newer module of the kernel.',
      zh: 'BUILD_EXCLUSIVE 限定了适用的内核，不匹配时 DKMS 只跳过、不报错；它也不会替换内核自带的同版本或更新的模块。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('dkms-skipped'),
      says: { en: 'DKMS says that it skipped the module.', zh: 'DKMS 说它跳过了这个模块。' },
    },
  ],
  refutes: [
    {
      when: all(is('dkms.state', 'added'), unless(isIn('dkms.state', ['built', 'installed']))),
      says: {
        en: 'The module was only added and never built: there was nothing to install.',
        zh: '模块只是添加过，从未编译，谈不上跳过安装。',
      },
    },
  ],
  explains: ['dkms-build-failed'],
  prior: 1,
  ask: ['dkms-status', 'modinfo'],
  fixes: [
    {
      does: {
        en: 'Look whether the kernel brings the module, then drop the DKMS package',
        zh: '看看内核是否自带该模块，自带就卸掉 DKMS 包',
      },
      run: 'modinfo -F filename v4l2loopback\ndkms status',
      root: false,
      risk: 'read-only',
    },
    {
      does: { en: 'Force the build where you need the other one', zh: '确实需要另一个版本时强制安装' },
      run: 'sudo dkms install --force <module>/<version> -k $(uname -r)',
      root: true,
      risk: 'safe',
    },
  ],
  verify: {
    probe: 'dkms-status',
    when: is('dkms.state', 'installed'),
    says: { en: 'dkms status says installed.', zh: 'dkms status 显示 installed。' },
  },
  prevent: [
    {
      says: {
        en: 'After a kernel upgrade, look at dkms status before the reboot.',
        zh: '升级内核后，重启前先看 dkms status。',
      },
      run: 'dkms status',
    },
  ],
  sources: ['https://github.com/dell/dkms/blob/main/dkms.8.in'],
})
