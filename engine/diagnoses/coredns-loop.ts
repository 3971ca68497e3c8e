import { all, is, isIn, seen } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'coredns-loop',
  area: 'kubernetes',
  tags: ['kubernetes/dns', 'network/dns'],
  words: {
    title: { en: 'CoreDNS forwards queries to itself', zh: 'CoreDNS 把查询转发给了自己' },
    what: {
      en: 'CoreDNS found its own test query coming back and stopped on purpose. It will crash and restart until the loop is gone.',
      zh: 'CoreDNS 发出的探测查询又回到了自己这里，于是主动退出。回路不消除，它会一直崩溃重启。',
    },
    why: {
      en: 'CoreDNS takes its upstream servers from the resolv.conf that the kubelet hands to it. If that file names a loopback address (127.0.0.53 of systemd-resolved, a local dnsmasq), the address means CoreDNS itself inside the pod. An upstream that forwards to the cluster address makes the same circle. Deleting the loop plugin only turns the crash into an endless run.',
      zh: 'CoreDNS 的上游取自 kubelet 交给它的 resolv.conf。如果里面是回环地址（systemd-resolved 的 127.0.0.53、本机的 dnsmasq），在 Pod 里这个地址就是 CoreDNS 自己。上游服务器又转发回集群地址也会形成同样的环。删掉 loop 插件只会把崩溃变成无休止的空转。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('coredns-loop-detected'),
      says: { en: 'CoreDNS says itself that it found a forwarding loop.', zh: 'CoreDNS 自己报告发现了转发回路。' },
    },
    {
      weight: 'hints',
      when: isIn('pod.status', ['CrashLoopBackOff', 'Error'], 'coredns'),
      says: {
        en: 'CoreDNS starts and ends again and again; its log says whether it met itself.',
        zh: 'CoreDNS 反复启动又退出；是不是查到了自己，看它的日志。',
      },
    },
    {
      weight: 'points',
      when: all(seen('coredns-loop-detected'), is('kubelet.resolv-conf', '/etc/resolv.conf')),
      says: {
        en: 'The kubelet hands the host’s /etc/resolv.conf to pods.',
        zh: 'kubelet 把宿主机的 /etc/resolv.conf 交给了 Pod。',
      },
    },
  ],
  refutes: [
    {
      when: all(is('kubelet.resolv-conf', '/etc/resolv.conf'), is('resolv.kind', 'real')),
      says: {
        en: 'The resolv.conf that the kubelet hands to pods names real servers, none on the loopback.',
        zh: 'kubelet 交给 Pod 的 resolv.conf 里是真实的上游服务器，没有回环地址。',
      },
    },
  ],
  variants: [
    {
      id: 'local-resolver',
      when: seen('coredns-loop-detected', { from: '~^127\\.' }),
      title: { en: 'Through a loopback address', zh: '经由回环地址' },
    },
  ],
  explains: ['dns-resolver-failing'],
  prior: 2,
  ask: ['kubectl-logs coredns', 'cat-kubelet-config'],
  fixes: [
    {
      does: {
        en: 'Give pods the real upstream list: `resolvConf: /run/systemd/resolve/resolv.conf` in the kubelet’s config, on each node',
        zh: '让 Pod 用真正的上游列表：每个节点的 kubelet 配置里设 resolvConf: /run/systemd/resolve/resolv.conf',
      },
      run: "sudo sed -i.bak 's#^resolvConf:.*#resolvConf: /run/systemd/resolve/resolv.conf#' /var/lib/kubelet/config.yaml\ngrep resolvConf /var/lib/kubelet/config.yaml\nsudo systemctl restart kubelet\nkubectl -n kube-system rollout restart deploy coredns",
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'Only where systemd-resolved runs. If grep shows nothing, add the line.',
        zh: '仅适用于 systemd-resolved 在运行的系统。如果 grep 没有输出，就手工加上这一行。',
      },
    },
    {
      does: {
        en: 'Or name the upstream in the Corefile: `forward . 192.0.2.53` instead of `forward . /etc/resolv.conf`',
        zh: '或在 Corefile 中直接写上游：用 forward . 192.0.2.53 代替 forward . /etc/resolv.conf',
      },
      run: 'kubectl -n kube-system edit configmap coredns',
      root: false,
      risk: 'restarts-service',
    },
  ],
  verify: {
    probe: 'kubectl-get-pods',
    when: is('pod.status', 'Running', 'coredns'),
    says: { en: 'CoreDNS runs.', zh: 'CoreDNS 正常运行。' },
  },
  prevent: [
    {
      says: {
        en: 'Set resolvConf explicitly: kubeadm only does it when it sees systemd-resolved active at init or join.',
        zh: '显式设置 resolvConf：kubeadm 只有在 init/join 时看到 systemd-resolved 正在运行才会替你设。',
      },
    },
  ],
  sources: [
    'https://github.com/coredns/coredns/blob/master/plugin/loop/README.md',
    'https://github.com/coredns/coredns/issues/2087',
  ],
})
