import { any, is, seen } from '../../conditions'
import { defineDiagnosis, theModules } from '../kit'
import features from './features'
import netfilter from './netfilter'
import state from './state'

export default defineDiagnosis({
  id: 'module-not-loaded',
  area: 'kernel',
  tags: ['kernel/modules'],
  words: {
    title: { en: 'The module is there, nothing loaded it', zh: '模块在，只是没有加载' },
    what: {
      en: 'The kernel has the module and would load it, but nothing asked for it: after a reboot, or because a container cannot ask.',
      zh: '内核有这个模块，也能加载，只是没有人加载它：比如重启之后，或者容器自己无法加载。',
    },
    why: {
      en: 'Modules load on demand only where the kernel itself asks. Legacy iptables in a container, device helpers and bind-mounted features rely on somebody loading them on the host.',
      zh: '只有内核主动请求时模块才会按需加载。容器里的 legacy iptables、设备驱动等要靠宿主机事先加载。',
    },
  },
  proof: [...state, ...netfilter, ...features],
  refutes: [
    {
      when: any(is('module.why', 'not-built'), is('modules.dir', 'absent'), seen('kmod-file-gone')),
      says: { en: 'The module is not available to this kernel.', zh: '这个内核没有可用的该模块。' },
    },
    {
      when: any(is('sysctl', '', 'kernel.modprobe'), is('sysctl', '1', 'kernel.modules_disabled')),
      says: { en: 'Loading is switched off.', zh: '模块加载被关闭了。' },
    },
  ],
  explains: ['host-module-not-loaded', 'iptables-raw-table-missing', 'docker-daemon-not-running'],
  prior: 2,
  ask: ['modprobe iptable_nat', 'lsmod', 'ls-modules-release'],
  names: { MODULES: [theModules] },
  fixes: [
    {
      does: { en: 'Load it now, and at every boot', zh: '现在加载，并设为开机加载' },
      on: { en: 'on the host, where a container needs it', zh: '容器需要时，在宿主机上执行' },
      run: "sudo modprobe -a MODULES\nprintf '%s\\n' MODULES | sudo tee -a /etc/modules-load.d/local.conf",
      root: true,
      risk: 'safe',
    },
  ],
  verify: {
    probe: 'lsmod',
    when: any(is('module.loaded', true), is('module.load', 'ok')),
    says: { en: 'It is loaded.', zh: '已加载。' },
  },
  prevent: [
    {
      says: { en: 'List what services need in /etc/modules-load.d.', zh: '把服务需要的模块写进 /etc/modules-load.d。' },
    },
  ],
  sources: [
    'https://www.freedesktop.org/software/systemd/man/latest/modules-load.d.html',
    'https://github.com/containers/podman/issues/24109',
  ],
})
