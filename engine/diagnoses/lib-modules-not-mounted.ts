import { all, any, is, isIn, matches, seen, unless } from '../conditions'
import { bigDistributions, cloudKernel } from '../linux/kernels'
import { defineDiagnosis } from './kit'

const ipvs = any(
  seen('ipvs-modprobe-failed'),
  seen('ipvs-no-family'),
  seen('ipvs-cannot-use'),
  seen('kube-proxy-speaks'),
)

export default defineDiagnosis({
  id: 'lib-modules-not-mounted',
  area: 'container',
  tags: ['container/modules', 'kubernetes/network'],
  words: {
    title: {
      en: 'A container runs modprobe without the host’s module tree',
      zh: '容器里运行 modprobe，却没有宿主机的模块目录',
    },
    what: {
      en: 'The program in the container tries to load a kernel module, but /lib/modules of the host is not mounted into it, or the image has no modprobe. The host itself may be perfectly well.',
      zh: '容器里的程序要加载内核模块，但没有挂载宿主机的 /lib/modules，或镜像里没有 modprobe。宿主机本身可能完全正常。',
    },
    why: {
      en: 'Containers share the kernel, not the files. modprobe looks for /lib/modules/RELEASE in its own file system and finds nothing. If the module is already loaded on the host the warning is harmless.',
      zh: '容器与宿主机共用内核，但文件系统是分开的。modprobe 在容器自己的文件系统里找 /lib/modules/版本号，自然找不到。如果宿主机已经加载了该模块，这个警告无害。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: all(seen('modprobe-not-in-image'), ipvs),
      says: {
        en: 'kube-proxy’s image has no modprobe; the host has nothing to do with this line.',
        zh: 'kube-proxy 的镜像里没有 modprobe，这一行与宿主机无关。',
      },
    },
    {
      weight: 'points',
      when: all(seen('ipvs-modprobe-failed'), seen('kube-proxy-speaks'), seen('pod-modprobe-no-modules-dir')),
      says: {
        en: 'kube-proxy, a pod, finds no module directory for the kernel it runs on.',
        zh: 'kube-proxy（运行在 Pod 里）找不到当前内核的模块目录。',
      },
    },
    {
      weight: 'points',
      when: all(seen('kmod-no-moddep'), seen('kube-proxy-speaks')),
      says: {
        en: 'kube-proxy calls modprobe where there is no index for the kernel of the node.',
        zh: 'kube-proxy 所在的容器里没有节点内核的模块索引。',
      },
    },
    {
      weight: 'hints',
      when: all(seen('ipvs-modprobe-failed'), any(seen('pod-modprobe-no-modules-dir'), seen('modprobe-not-in-image'))),
      says: {
        en: 'The attempt to load ip_vs failed for want of a module tree, not of the module.',
        zh: '加载 ip_vs 失败是因为没有模块目录，而不是缺这个模块。',
      },
    },
    {
      // on a virtual machine of a cloud the guests are containers of Docker or Kubernetes
      weight: 'points',
      when: all(
        seen('kmod-no-moddep'),
        matches('kernel.release', cloudKernel),
        unless(any(is('modules.dir', 'present'), is('modules.newer', true))),
        unless(isIn('virt.kind', ['lxc', 'openvz'])),
      ),
      says: {
        en: 'A kernel of a cloud’s virtual machines, and no module tree where modprobe runs: a container without the tree of its node.',
        zh: '这是云主机的内核，而 modprobe 所在处没有模块目录：是没有挂载节点模块目录的容器。',
      },
    },
    {
      weight: 'hints',
      when: any(seen('modprobe-not-in-image'), seen('pod-modprobe-no-modules-dir', { tree: '~.' })),
      says: {
        en: 'modprobe finds no module tree where it runs.',
        zh: 'modprobe 在它运行的环境里找不到模块目录。',
      },
    },
    {
      weight: 'hints',
      when: all(seen('bb-no-modules-at-all'), is('log.of-container', true)),
      says: {
        en: 'It is the log of a container, and there is no /lib/modules in it at all.',
        zh: '这是容器的日志，而容器里根本没有 /lib/modules。',
      },
    },
    {
      weight: 'hints',
      when: all(seen('bb-no-release-directory'), isIn('kernel.flavour', bigDistributions)),
      says: {
        en: 'busybox’s modprobe speaks, and the kernel is of a distribution that has none: mostly a container without the host’s module tree.',
        zh: '说话的是 busybox 的 modprobe，而内核来自不用 busybox 的发行版：多半是没有挂载宿主机模块目录的容器。',
      },
    },
  ],
  refutes: [
    {
      when: is('module.load', 'ok', 'ip_vs'),
      says: { en: 'modprobe works where this was pasted from.', zh: '粘贴来源的环境里 modprobe 是正常的。' },
    },
  ],
  explains: ['ipvs-modules-missing'],
  prior: 1,
  ask: ['kubectl-logs kube-proxy', 'modprobe ip_vs', 'kube-proxy-config'],
  fixes: [
    {
      does: {
        en: 'Load the modules on the host; then the container needs no modprobe',
        zh: '在宿主机上加载模块，容器就不需要 modprobe 了',
      },
      on: { en: 'the host', zh: '宿主机' },
      run: "printf '%s\\n' ip_vs ip_vs_rr ip_vs_wrr ip_vs_sh nf_conntrack | sudo tee /etc/modules-load.d/ipvs.conf\nsudo systemctl restart systemd-modules-load",
      root: true,
      risk: 'safe',
    },
    {
      does: {
        en: 'Or mount the tree read-only: hostPath /lib/modules in the DaemonSet, `-v /lib/modules:/lib/modules:ro` for Docker',
        zh: '或只读挂载模块目录：DaemonSet 用 hostPath /lib/modules，Docker 用 -v /lib/modules:/lib/modules:ro',
      },
      run: 'kubectl -n kube-system get ds kube-proxy -o yaml | grep -n lib/modules',
      root: false,
      risk: 'read-only',
    },
  ],
  verify: {
    probe: 'ipvsadm',
    when: is('ipvs.services', true),
    says: { en: 'IPVS holds services.', zh: 'IPVS 里已有服务。' },
  },
  prevent: [
    {
      says: {
        en: 'List the modules that your containers need in /etc/modules-load.d on the host.',
        zh: '把容器需要的模块写进宿主机的 /etc/modules-load.d。',
      },
    },
  ],
  sources: ['https://github.com/kubernetes/kubernetes/issues/55043', 'https://github.com/k0sproject/k0s/issues/4626'],
})
