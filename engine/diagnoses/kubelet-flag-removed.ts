import { all, any, has, is, seen } from '../conditions'
import { k3sOption } from '../situations'
import { defineDiagnosis, nodesReady } from './kit'

export default defineDiagnosis({
  id: 'kubelet-flag-removed',
  area: 'kubernetes',
  tags: ['kubernetes/kubelet', 'kubernetes/upgrade'],
  words: {
    title: {
      en: 'The kubelet, or k3s, is started with a flag that it does not know',
      zh: 'kubelet 或 k3s 的启动参数里有它不认识的',
    },
    what: {
      en: 'A flag from an older Kubernetes is still in a unit, an environment file or kubeadm-flags.env, or an option of a k3s server in the config.yaml of an agent; the program exits at once.',
      zh: '旧版本 Kubernetes 的参数还留在单元文件、环境文件或 kubeadm-flags.env 里，或者 k3s agent 的 config.yaml 里写了只有 server 才有的选项，程序一启动就退出。',
    },
    why: {
      en: 'Flags go away with releases: --network-plugin and the --cni-… flags in 1.24, --container-runtime in 1.27, --keep-terminated-pod-volumes in 1.31, --cloud-config in 1.34, --pod-infra-container-image in 1.35. kubeadm upgrade only cleans its own file. k3s and RKE2 read config.yaml as if its lines were typed: an agent knows fewer options than a server, and an older release fewer than a newer one.',
      zh: '参数会随版本移除：--network-plugin 与 --cni-… 在 1.24，--container-runtime 在 1.27，--keep-terminated-pod-volumes 在 1.31，--cloud-config 在 1.34，--pod-infra-container-image 在 1.35。kubeadm upgrade 只清理它自己的那份文件。k3s 和 RKE2 把 config.yaml 的每一行当成命令行参数：agent 认识的选项比 server 少，旧版本认识的比新版本少。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: any(
        all(seen('kubelet-unknown-flag', { flag: 'network-plugin' }), has('kubelet.flags', 'network-plugin')),
        all(seen('kubelet-unknown-flag', { flag: 'container-runtime' }), has('kubelet.flags', 'container-runtime')),
        all(
          seen('kubelet-unknown-flag', { flag: 'pod-infra-container-image' }),
          has('kubelet.flags', 'pod-infra-container-image'),
        ),
      ),
      says: { en: 'The flag it refuses stands in its environment file.', zh: '被拒绝的参数就在它的环境文件里。' },
    },
    {
      weight: 'points',
      when: seen('kubelet-unknown-flag'),
      says: { en: 'The kubelet names a flag that it does not know.', zh: 'kubelet 指出了它不认识的参数。' },
    },
    {
      weight: 'points',
      when: k3sOption,
      says: { en: 'k3s or RKE2 names an option that it does not know.', zh: 'k3s 或 RKE2 指出了它不认识的选项。' },
    },
    {
      weight: 'hints',
      when: seen('kubelet-config-unknown-field'),
      says: {
        en: 'The kubelet’s configuration holds something this release does not know.',
        zh: 'kubelet 的配置里有该版本不认识的内容。',
      },
    },
  ],
  refutes: [
    {
      when: all(is('unit.active', 'active', 'kubelet'), is('nodes.not-ready', 0)),
      says: {
        en: 'The kubelet runs and its node is Ready; with an unknown flag it would exit at once.',
        zh: 'kubelet 在运行，节点也是 Ready；遇到未知参数它会立即退出。',
      },
    },
  ],
  variants: [
    {
      id: 'k3s-joined',
      when: all(k3sOption, seen('go-flag-undefined', { value: '~.' })),
      title: { en: 'option and value stand in one word', zh: '选项和值写成了一个词' },
    },
    {
      id: 'k3s',
      when: k3sOption,
      title: { en: 'an option of k3s or RKE2', zh: 'k3s 或 RKE2 的选项' },
    },
  ],
  explains: ['kubelet-not-initialised', 'start-limit-hit', 'daemon-option-incompatible'],
  prior: 2,
  ask: ['cat-kubeadm-flags', 'journalctl-unit kubelet', 'systemctl-show kubelet'],
  fixes: [
    {
      does: { en: 'Find the flag, delete it, restart the kubelet', zh: '找到这个参数，删掉，重启 kubelet' },
      run: 'systemctl cat kubelet\nsudo grep -n -- --network-plugin /var/lib/kubelet/kubeadm-flags.env /etc/default/kubelet /etc/sysconfig/kubelet /etc/systemd/system/kubelet.service.d/*\nsudo systemctl daemon-reload\nsudo systemctl restart kubelet',
      root: true,
      risk: 'restarts-service',
      caution: { en: 'Put the flag of your log line into the grep.', zh: 'grep 里换成你日志中的那个参数。' },
    },
    {
      does: {
        en: 'k3s, RKE2: look where the option comes from, take it out or write it apart from its value, start again',
        zh: 'k3s、RKE2：查这个选项写在哪里，删掉，或把选项和值分开写，再启动',
      },
      run: 'sudo cat /etc/rancher/k3s/config.yaml /etc/systemd/system/k3s*.service.env\nsystemctl cat k3s k3s-agent | grep -A9 ExecStart\nk3s --version\nk3s agent --help',
      root: true,
      risk: 'read-only',
      caution: {
        en: 'Each with its own file: disable, cluster-init, tls-san and write-kubeconfig-mode are options of a server only.',
        zh: 'server 和 agent 各用各的文件：disable、cluster-init、tls-san、write-kubeconfig-mode 只有 server 才有。',
      },
    },
  ],
  verify: nodesReady,
  prevent: [
    {
      says: {
        en: 'Keep settings in the kubelet’s config file, not in flags, and read the removal list of each release.',
        zh: '设置尽量写在 kubelet 配置文件里而不是参数里；每次升级前看移除清单。',
      },
    },
  ],
  sources: [
    'https://github.com/kubernetes/kubernetes/pull/133779',
    'https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/',
    'https://docs.k3s.io/cli/agent',
    'https://github.com/k3s-io/k3s/issues/6565',
  ],
})
