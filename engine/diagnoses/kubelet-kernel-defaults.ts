import { seen } from '../conditions'
import { defineDiagnosis, nodesReady } from './kit'

export default defineDiagnosis({
  id: 'kubelet-kernel-defaults',
  area: 'kubernetes',
  tags: ['kubernetes/kubelet', 'security/hardening'],
  words: {
    title: {
      en: 'The kubelet finds kernel settings that it needs and may not change',
      zh: 'kubelet 需要的内核参数不对，而它又不许修改',
    },
    what: {
      en: 'protectKernelDefaults is on: the kubelet compares a handful of sysctls with what it expects and ends if one differs.',
      zh: '开了 protectKernelDefaults：kubelet 会核对几个 sysctl，有一个不符就退出。',
    },
    why: {
      en: 'Without that switch the kubelet sets them itself at every start, so nobody notices. Hardening guides (CIS) and profiles of rke2 and k3s turn it on, and then somebody has to set them before: vm.overcommit_memory=1, vm.panic_on_oom=0, kernel.panic=10, kernel.panic_on_oops=1, kernel.keys.root_maxkeys=1000000, kernel.keys.root_maxbytes=25000000. A program such as a database that sets vm.overcommit_memory for itself undoes it.',
      zh: '不开这个开关时，kubelet 每次启动都会自己设好，没人察觉。安全加固指南（CIS）以及 rke2、k3s 的 profile 会打开它，于是得有人事先设好：vm.overcommit_memory=1、vm.panic_on_oom=0、kernel.panic=10、kernel.panic_on_oops=1、kernel.keys.root_maxkeys=1000000、kernel.keys.root_maxbytes=25000000。数据库之类的程序为自己改 vm.overcommit_memory，也会把它改坏。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('kubelet-kernel-flag'),
      says: {
        en: 'The kubelet names the setting, what it expects and what it found.',
        zh: 'kubelet 写明了参数、期望值和实际值。',
      },
    },
  ],
  refutes: [
    {
      when: seen('kubelet-proc-sys-denied'),
      says: {
        en: 'The kubelet tries to set them and the container it runs in forbids it.',
        zh: 'kubelet 试图去设置，但它所在的容器不允许。',
      },
    },
  ],
  explains: ['kubelet-not-initialised', 'memory-cgroup-disabled'],
  prior: 2,
  ask: ['sysctl vm.overcommit_memory', 'journalctl-unit kubelet', 'cat-kubelet-config'],
  fixes: [
    {
      does: { en: 'Set them for good, and start the kubelet', zh: '永久设好，再启动 kubelet' },
      run: "printf '%s\\n' vm.overcommit_memory=1 vm.panic_on_oom=0 kernel.panic=10 kernel.panic_on_oops=1 kernel.keys.root_maxkeys=1000000 kernel.keys.root_maxbytes=25000000 | sudo tee /etc/sysctl.d/90-kubelet.conf\nsudo sysctl --system\nsudo systemctl restart kubelet",
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'Files of /etc/sysctl.d are read in the order of their names: a later one that says otherwise wins. grep -r overcommit /etc/sysctl.d /etc/sysctl.conf shows it. k3s and rke2: restart those services.',
        zh: '/etc/sysctl.d 按文件名顺序读取，后面的会覆盖前面的，用 grep -r overcommit /etc/sysctl.d /etc/sysctl.conf 查。k3s、rke2 要重启的是各自的服务。',
      },
    },
    {
      does: { en: 'Or let the kubelet set them', zh: '或者让 kubelet 自己设' },
      run: "sudo sed -i 's/^protectKernelDefaults: true/protectKernelDefaults: false/' /var/lib/kubelet/config.yaml\nsudo systemctl restart kubelet",
      root: true,
      risk: 'restarts-service',
      caution: { en: 'A CIS scan will complain about that.', zh: 'CIS 扫描会把它列为不合规。' },
    },
  ],
  verify: nodesReady,
  prevent: [
    {
      says: {
        en: 'Put the file into the image of the nodes, together with the switch.',
        zh: '把这个文件和开关一起做进节点镜像。',
      },
    },
  ],
  sources: [
    'https://github.com/kubernetes/kubernetes/blob/master/pkg/kubelet/cm/container_manager_linux.go',
    'https://docs.rke2.io/security/hardening_guide#ensure-protect-kernel-defaults-is-set',
    'https://docs.k3s.io/security/hardening-guide#host-level-requirements',
  ],
})
