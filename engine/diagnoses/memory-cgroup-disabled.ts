import { all, any, is, isIn, seen, unless } from '../conditions'
import { k3sLookedAtV1 as lookedAtV1 } from '../situations'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'memory-cgroup-disabled',
  area: 'kubernetes',
  tags: ['kernel/cgroup', 'kubernetes/node', 'os/raspberry-pi'],
  words: {
    title: { en: 'The memory controller is compiled in, but switched off', zh: '内存控制器编译进了内核，但没有启用' },
    what: {
      en: 'The kernel has the memory cgroup, and the boot parameters (or the firmware of a Raspberry Pi) keep it off. Kubernetes and k3s refuse to start, Docker ignores memory limits.',
      zh: '内核带有内存 cgroup，但启动参数（或树莓派的固件）把它关掉了。Kubernetes 与 k3s 因此拒绝启动，Docker 的内存限制也不起作用。',
    },
    why: {
      en: 'CONFIG_MEMCG=y says that the code is there, not that it runs. The last column of /proc/cgroups (v1) or the list in cgroup.controllers (v2) decides. A later cgroup_disable=memory wins over an earlier cgroup_enable=memory.',
      zh: 'CONFIG_MEMCG=y 只说明代码在，不代表启用了。要看 /proc/cgroups 的末列（v1）或 cgroup.controllers 的列表（v2）。后出现的 cgroup_disable=memory 会盖过前面的 cgroup_enable=memory。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: is('cgroup.controller', 'off', 'memory'),
      says: {
        en: 'The kernel lists the memory controller as off, or not at all.',
        zh: '内核显示内存控制器为关闭，或者根本没有列出。',
      },
    },
    {
      weight: 'points',
      when: all(
        any(seen('kubeadm-memory-cgroup-missing'), seen('memory-cgroup-not-found'), seen('docker-no-memory-limit')),
        unless(lookedAtV1),
      ),
      says: { en: 'The program finds no memory controller.', zh: '程序找不到内存控制器。' },
    },
    {
      weight: 'points',
      when: seen('docker-stats-no-memory'),
      says: {
        en: 'The container runs, and nobody counts its memory: the controller is off.',
        zh: '容器在运行，却没有内存统计：内存控制器没有启用。',
      },
    },
    {
      weight: 'hints',
      when: lookedAtV1,
      says: {
        en: 'k3s looks in the tree of cgroup v1, where a v2 host has nothing.',
        zh: 'k3s 在 cgroup v1 的目录树里找，而 v2 主机上那里什么也没有。',
      },
    },
    {
      weight: 'hints',
      when: seen('cmdline-memory-off'),
      says: { en: 'The boot parameters switch it off.', zh: '启动参数关掉了它。' },
    },
  ],
  refutes: [
    {
      when: is('cgroup.controller', 'on', 'memory'),
      says: { en: 'The memory controller is on.', zh: '内存控制器已启用。' },
    },
    {
      when: isIn('config.option', ['unset', 'absent'], 'MEMCG'),
      says: { en: 'This kernel is built without the memory controller.', zh: '这个内核没有编译内存控制器。' },
    },
  ],
  explains: [],
  prior: 2,
  ask: ['cgroup-controllers', 'proc-cgroups'],
  fixes: [
    {
      does: {
        en: 'Raspberry Pi: add the parameter to the one line of cmdline.txt',
        zh: '树莓派：把参数加到 cmdline.txt 的那一行末尾',
      },
      for: ['raspberrypi'],
      run: "sudo sed -i '1s/$/ cgroup_enable=memory cgroup_memory=1/' /boot/firmware/cmdline.txt   # older images: /boot/cmdline.txt\nsudo reboot",
      root: true,
      risk: 'reboots',
      caution: {
        en: 'The file must stay one line. Remove cgroup_disable=memory if it stands there.',
        zh: '文件必须保持一行。如果里面有 cgroup_disable=memory，请删掉。',
      },
    },
    {
      does: { en: 'Old Debian: the same by GRUB', zh: '旧版 Debian：在 GRUB 里加参数' },
      for: ['debian'],
      run: "sudo sed -i 's/^GRUB_CMDLINE_LINUX=\"/&cgroup_enable=memory swapaccount=1 /' /etc/default/grub\nsudo update-grub\nsudo reboot",
      root: true,
      risk: 'reboots',
    },
  ],
  verify: {
    probe: 'cgroup-controllers',
    when: is('cgroup.controller', 'on', 'memory'),
    says: { en: 'memory is in the list of controllers.', zh: '控制器列表里有 memory 了。' },
  },
  prevent: [
    {
      says: {
        en: 'Keep the parameter in your image, and check it after firmware and kernel updates.',
        zh: '把参数写进系统镜像，固件或内核升级后复查。',
      },
    },
  ],
  sources: [
    'https://github.com/kubernetes/system-validators/blob/master/validators/cgroup_validator_linux.go',
    'https://github.com/raspberrypi/linux/issues/1198',
    'https://github.com/k3s-io/k3s/issues/3283',
  ],
})
