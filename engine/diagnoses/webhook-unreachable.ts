import { is, seen } from '../conditions'
import { defineDiagnosis, inLine, manifestAccepted } from './kit'

export default defineDiagnosis({
  id: 'webhook-unreachable',
  area: 'kubernetes',
  tags: ['kubernetes/control-plane', 'kubernetes/network'],
  words: {
    title: { en: 'The API server does not reach an admission webhook', zh: 'API server 连不上准入 webhook' },
    what: {
      en: 'Before it stores an object the API server asks a service that somebody registered for that, and gets no answer. The manifest is not at fault.',
      zh: 'API server 在保存对象之前，要先问一个注册过的服务，而它没有应答。清单本身没有问题。',
    },
    why: {
      en: 'A webhook is a service with pods behind it, called from the control plane. “No endpoints” and “connection refused”: its pod does not run or is not ready. “Service not found”: the program was removed, its registration stayed. A timeout: the control plane has no way into the pod network (no plugin on that node, a firewall, a private cluster of a cloud). An x509 error: the CA in the registration is not that of the pod’s certificate.',
      zh: 'webhook 是一个背后有 Pod 的 Service，由控制面调用。“no endpoints”“connection refused”：它的 Pod 没起来或未就绪。“service not found”：程序卸载了，注册还留着。超时：控制面进不了 Pod 网络（该节点没装网络插件、防火墙、云上的私有集群）。x509 错误：注册里的 CA 与 Pod 证书的 CA 对不上。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('kube-webhook-failed'),
      says: {
        en: 'The server names the webhook, its service and how the call ended.',
        zh: '报错写明了 webhook、Service 和调用的结果。',
      },
    },
  ],
  refutes: [
    {
      when: is('manifest.applied', 'accepted'),
      says: { en: 'The API server accepts the manifest.', zh: 'API server 接受了清单。' },
    },
  ],
  variants: [
    {
      id: 'left-over',
      when: seen('kube-webhook-failed', { gone: '~.' }),
      title: { en: 'its service is gone: a registration left over', zh: 'Service 已不存在：残留的注册' },
    },
    {
      id: 'no-pod',
      when: seen('kube-webhook-failed', { endpoints: '~.' }, { refused: '~.' }),
      title: { en: 'no pod of it answers', zh: '它的 Pod 没有应答' },
    },
    {
      id: 'certificate',
      when: seen('kube-webhook-failed', { x509: '~.' }),
      title: { en: 'its certificate is not the registered one', zh: '证书与注册的 CA 不符' },
    },
    {
      id: 'path',
      when: seen('kube-webhook-failed', { slow: '~.' }),
      title: { en: 'no answer in time: the way into the pod network', zh: '没有及时应答：到 Pod 网络的路不通' },
    },
  ],
  explains: ['registry-cert-expired', 'kube-manifest-invalid'],
  prior: 2,
  ask: ['kubectl-get-pods', 'kubectl-describe-pod', 'kubectl-apply'],
  names: {
    NS: [inLine('kube-webhook-failed', 'namespace')],
    SERVICE: [inLine('kube-webhook-failed', 'service')],
    WEBHOOK: [inLine('kube-webhook-failed', 'webhook')],
    NAME: [],
  },
  fixes: [
    {
      does: { en: 'Who is registered, and who answers for it', zh: '看谁注册了、谁来应答' },
      run: 'kubectl get validatingwebhookconfiguration,mutatingwebhookconfiguration -o name\nkubectl -n NS get pods,svc,endpoints -o wide',
      root: false,
      risk: 'read-only',
    },
    {
      does: {
        en: 'From a control plane node: does the service answer at all?',
        zh: '在控制面节点上试：Service 有没有应答',
      },
      on: { en: 'a control plane node', zh: '控制面节点' },
      run: "curl -sk -m 10 -o /dev/null -w '%{http_code}\\n' https://$(kubectl -n NS get svc SERVICE -o jsonpath='{.spec.clusterIP}'):443/",
      root: false,
      risk: 'read-only',
      caution: {
        en: 'Any number, 404 too, is an answer; 000 is none. A firewall must let the control plane to the port of the pod, not of the service (ingress-nginx 8443, cert-manager 10250).',
        zh: '任何数字（404 也算）都是有应答，000 是没有。防火墙要放行的是控制面到 Pod 端口，不是 Service 端口（ingress-nginx 8443，cert-manager 10250）。',
      },
    },
    {
      does: { en: 'The program is gone: remove its registration', zh: '程序已卸载：删掉残留的注册' },
      run: 'kubectl get validatingwebhookconfiguration -o custom-columns=name:.metadata.name,hooks:.webhooks[*].name | grep WEBHOOK\nkubectl delete validatingwebhookconfiguration NAME',
      root: false,
      risk: 'safe',
      caution: {
        en: 'Only where the program is gone. Where it runs, its checks stop without a word: mend the way to it instead.',
        zh: '只在程序确实已卸载时用。程序还在时删掉，检查就悄悄失效了：应该修通到它的路。',
      },
    },
    {
      does: { en: 'x509: let its certificate and CA be made anew', zh: 'x509：重新生成它的证书和 CA' },
      run: 'kubectl -n NS rollout restart deployment',
      root: false,
      risk: 'restarts-service',
      caution: {
        en: 'With cert-manager the cainjector writes the CA: it must run. A chart with a job for certificates has to be upgraded or installed again.',
        zh: '用 cert-manager 时由 cainjector 写入 CA，它必须在运行；用 Job 生成证书的 chart 要重新升级或安装。',
      },
    },
  ],
  verify: manifestAccepted,
  prevent: [
    {
      says: {
        en: 'Remove programs with helm uninstall, so that their registrations go too; run two replicas of what every object has to pass.',
        zh: '用 helm uninstall 卸载，注册会一起删掉；所有对象都要经过的 webhook 至少跑两个副本。',
      },
    },
  ],
  sources: [
    'https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/',
    'https://cert-manager.io/docs/troubleshooting/webhook/',
    'https://kubernetes.github.io/ingress-nginx/deploy/#webhook-network-access',
  ],
})
