import { all, any, is, isIn, unless } from '../../conditions'
import { defineDiagnosis } from '../kit'
import devices from './devices'
import foreignKernel from './foreign-kernel'
import refusals from './refusals'

export default defineDiagnosis({
  id: 'restricted-container-guest',
  area: 'kernel',
  tags: ['virtualisation/lxc', 'kernel/modules'],
  words: {
    title: {
      en: 'This is a container: it may not load modules or change the kernel',
      zh: '这里是容器：不能加载模块，也不能改内核设置',
    },
    what: {
      en: "LXC, OpenVZ or a container without privileges shares the host's kernel. Modules, AppArmor profiles and kernel settings belong to the host.",
      zh: 'LXC、OpenVZ 或没有特权的容器与宿主机共用内核。模块、AppArmor 配置和内核参数都归宿主机管。',
    },
    why: {
      en: "uname shows the host's release, for which the guest has no module directory; lsmod shows the host's modules. modprobe in the guest fails whatever the module.",
      zh: 'uname 显示的是宿主机的内核版本，容器里没有它的模块目录；lsmod 列的是宿主机的模块。在容器里 modprobe 什么都会失败。',
    },
  },
  proof: [...foreignKernel, ...devices, ...refusals],
  refutes: [
    {
      when: isIn('virt.kind', [
        'none',
        'kvm',
        'qemu',
        'vmware',
        'microsoft',
        'oracle',
        'xen',
        'amazon',
        'google',
        'apple',
        'parallels',
      ]),
      says: { en: 'This is a machine with a kernel of its own.', zh: '这是有自己内核的机器。' },
    },
    {
      when: any(is('modules.dir', 'present'), is('modules.newer', true)),
      says: {
        en: 'The running kernel has its modules here, or was upgraded here.',
        zh: '这里有正在运行的内核的模块，或者内核就是在这里升级的。',
      },
    },
    { when: is('module.core-loads', true), says: { en: 'Modules load here.', zh: '这里能加载模块。' } },
  ],
  explains: [
    'stale-running-kernel',
    'module-index-stale',
    'overlay-module-missing',
    'loop-device-missing',
    'missing-tun-device',
    'module-not-loaded',
    'host-module-not-loaded',
    'kernel-without-modules',
    'apparmor-broken',
    'docker-daemon-not-running',
    'storage-driver-unsupported',
    'br-netfilter-missing',
    'kernel-modules-extra-missing',
    'not-root',
    'joined-container-stopped',
  ],
  prior: 3,
  ask: ['detect-virt', 'uname-a', 'os-release'],
  fixes: [
    {
      does: { en: 'Load the modules on the host, now and at boot', zh: '在宿主机上加载模块，并设为开机加载' },
      on: { en: 'on the host', zh: '在宿主机上' },
      run: "printf '%s\\n' ip_tables iptable_nat overlay br_netfilter | sudo tee /etc/modules-load.d/guests.conf\nsudo systemctl restart systemd-modules-load",
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'LXD: name the modules that the guest needs', zh: 'LXD：声明容器需要的模块' },
      on: { en: 'on the host', zh: '在宿主机上' },
      run: 'lxc config set <guest> linux.kernel_modules ip_tables,nf_nat,overlay,br_netfilter\nlxc config set <guest> security.nesting true',
      root: false,
      risk: 'restarts-service',
    },
    {
      does: {
        en: 'Docker in Docker: start the outer container with --privileged',
        zh: 'Docker 套 Docker：外层容器加 --privileged',
      },
      on: { en: 'on the host', zh: '在宿主机上' },
      root: false,
      risk: 'restarts-service',
      caution: { en: 'A privileged container can do what root on the host can.', zh: '特权容器等同于宿主机的 root。' },
    },
    {
      does: {
        en: 'OpenVZ 6: not possible; move to a virtual machine with its own kernel',
        zh: 'OpenVZ 6：做不到，请换成有独立内核的虚拟机',
      },
      root: false,
      risk: 'reboots',
    },
  ],
  verify: {
    probe: 'lsmod',
    when: all(is('module.loaded', true), unless(is('modules.list-faked', true))),
    says: { en: 'The host has loaded the module.', zh: '宿主机已加载模块。' },
  },
  prevent: [
    {
      says: {
        en: 'Ask a provider for KVM rather than LXC or OpenVZ before you plan to run Docker.',
        zh: '打算跑 Docker 时，先确认服务商提供的是 KVM，而不是 LXC 或 OpenVZ。',
      },
      run: 'systemd-detect-virt',
    },
  ],
  sources: [
    'https://documentation.ubuntu.com/lxd/latest/reference/instance_options/',
    'https://pve.proxmox.com/wiki/Linux_Container',
  ],
})
