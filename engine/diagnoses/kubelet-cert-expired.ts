import { all, any, is, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'kubelet-cert-expired',
  area: 'kubernetes',
  tags: ['kubernetes/kubelet', 'security/certificates'],
  words: {
    title: {
      en: 'A certificate of the cluster has expired: the kubelet’s, or those of the control plane',
      zh: '集群证书已过期：kubelet 的客户端证书，或控制面的证书',
    },
    what: {
      en: 'The certificate with which this kubelet logs in to the API server has run out, so it can neither register nor renew itself. Or those of the control plane have, so that nobody reaches it.',
      zh: '这个 kubelet 登录 API server 用的证书已过期，既无法注册，也无法自行续期。也可能是控制面的证书过期，谁都连不上了。',
    },
    why: {
      en: 'It lives one year and renews itself while the node is on. A node that was off, a failed rotation, or a kubelet.conf with the certificate inline (control planes made by kubeadm before 1.17) ends it. The kubelet then falls back to bootstrap and complains about a missing bootstrap-kubelet.conf, which is missing on every joined node. `kubeadm certs` neither lists nor renews this certificate; it does those of the control plane, which live a year as well.',
      zh: '它有效期一年，节点开着时会自动续期。节点长期关机、轮换失败，或 kubelet.conf 里内嵌了证书（1.17 之前 kubeadm 建的控制面）都会让它过期。随后 kubelet 退回引导流程，抱怨 bootstrap-kubelet.conf 不存在，而这个文件在任何已加入的节点上都不存在。kubeadm certs 既不列出也不续签这张证书；它管的是控制面的证书，同样一年有效。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: is('kubernetes.certs', 'expired'),
      says: {
        en: 'The list of kubeadm shows certificates of the control plane that have run out.',
        zh: 'kubeadm 的列表里有控制面证书已经过期。',
      },
    },
    {
      weight: 'proves',
      when: all(
        is('kubelet.cert', 'expired'),
        any(seen('kubelet-client-cert-expired'), seen('kubelet-bootstrap-conf-missing'), seen('kubelet-unauthorized')),
      ),
      says: {
        en: 'The certificate’s end date has passed, and the kubelet stops for lack of one.',
        zh: '证书的截止日期已过，kubelet 因没有可用证书而停下。',
      },
    },
    {
      weight: 'points',
      when: seen('kubelet-client-cert-expired'),
      says: { en: 'The kubelet says that its client certificate is expired.', zh: 'kubelet 自己说客户端证书已过期。' },
    },
    {
      weight: 'points',
      when: is('kubelet.cert', 'expired'),
      says: { en: 'The end date of the kubelet’s certificate has passed.', zh: 'kubelet 证书的截止日期已过。' },
    },
    {
      weight: 'points',
      when: all(seen('apiserver-client-cert-expired'), is('kubernetes.certs', 'valid')),
      says: {
        en: 'A client comes with an expired certificate, while all the certificates that kubeadm looks after are valid: the kubelet’s is not among them.',
        zh: '有客户端拿着过期证书来访问，而 kubeadm 管理的证书全都有效：kubelet 的证书不在其中。',
      },
    },
    {
      weight: 'hints',
      when: seen('kubelet-bootstrap-conf-missing'),
      says: {
        en: 'The kubelet tried to bootstrap, which it does when its certificate is unusable.',
        zh: 'kubelet 尝试走引导流程，证书不可用时才会这样。',
      },
    },
    {
      weight: 'hints',
      when: any(
        seen('apiserver-client-cert-expired'),
        seen('kubectl-cert-expired', { side: 'after' }),
        seen('kubeadm-cert-dates', { over: '~.' }),
      ),
      says: { en: 'A certificate of the cluster has run out.', zh: '集群里有证书过期。' },
    },
    {
      weight: 'hints',
      when: all(
        any(seen('x509-after'), seen('x509-expired-undecided')),
        unless(any(seen('x509-registry'), seen('x509-public-host'))),
      ),
      says: {
        en: 'A certificate is refused for its dates, and no registry is named with it. Those of a cluster live one year.',
        zh: '证书因日期被拒，且没有提到镜像仓库。集群证书的有效期是一年。',
      },
    },
    {
      weight: 'hints',
      when: all(seen('x509-after'), unless(any(seen('x509-registry'), seen('x509-public-host')))),
      says: {
        en: 'The line itself says that the end date has passed.',
        zh: '这行本身就说明截止日期已过。',
      },
    },
    {
      weight: 'hints',
      when: any(
        seen('kubelet-unauthorized'),
        seen('kubectl-unauthorized'),
        seen('kubelet-not-posting'),
        all(seen('kubectl-cert-expired'), unless(seen('kubectl-cert-expired', { side: 'before' }))),
      ),
      says: { en: 'The node no longer gets through to the API server.', zh: '节点已无法与 API server 正常通信。' },
    },
    {
      weight: 'hints',
      when: seen('apiserver-refused'),
      says: {
        en: 'No API server listens; after a year that is mostly the certificates.',
        zh: 'API server 没有监听；集群满一年后，多半是证书过期。',
      },
    },
  ],
  refutes: [
    {
      // the control plane has certificates of its own
      when: all(is('kubelet.cert', 'valid'), unless(is('kubernetes.certs', 'expired'))),
      says: { en: "The kubelet's client certificate is valid.", zh: 'kubelet 的客户端证书在有效期内。' },
    },
  ],
  explains: ['start-limit-hit', 'kubelet-not-initialised', 'clock-skew-tls'],
  prior: 2,
  ask: ['openssl-kubelet-cert', 'journalctl-unit kubelet', 'kubeadm-certs'],
  names: { NODE: [] },
  fixes: [
    {
      does: {
        en: 'Those of the control plane: renew them, and start its pods anew',
        zh: '控制面的证书：续签，并重启控制面的 Pod',
      },
      on: { en: 'each control plane node', zh: '每个控制面节点' },
      run: 'sudo kubeadm certs renew all\nsudo mv /etc/kubernetes/manifests /etc/kubernetes/manifests.off; sleep 20\nsudo mv /etc/kubernetes/manifests.off /etc/kubernetes/manifests\nsudo cp /etc/kubernetes/admin.conf ~/.kube/config',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'Before 1.20: kubeadm alpha certs renew all. k3s and rke2 renew theirs at a restart, when fewer than 90 days are left (newer releases: 120).',
        zh: '1.20 之前是 kubeadm alpha certs renew all。k3s、rke2 在剩余不足 90 天（较新版本为 120 天）时，重启服务就会续签。',
      },
    },
    {
      does: {
        en: 'On a control plane: make a new kubelet.conf for the node',
        zh: '在控制面节点上：为该节点签发新的 kubelet.conf',
      },
      on: { en: 'a control plane node', zh: '控制面节点' },
      run: 'sudo kubeadm kubeconfig user --org system:nodes --client-name system:node:NODE > kubelet.conf',
      root: true,
      risk: 'safe',
      caution: {
        en: 'NODE is the name that `kubectl get nodes` shows.',
        zh: 'NODE 换成 kubectl get nodes 里显示的节点名。',
      },
    },
    {
      does: {
        en: 'On the node: put it in place, drop the old certificate, start the kubelet',
        zh: '在该节点上：放好新文件，删除旧证书，重启 kubelet',
      },
      run: 'sudo install -m 600 kubelet.conf /etc/kubernetes/kubelet.conf\nsudo rm -f /var/lib/kubelet/pki/kubelet-client*\nsudo systemctl restart kubelet',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'Afterwards point client-certificate and client-key in kubelet.conf at /var/lib/kubelet/pki/kubelet-client-current.pem, or it will happen again in a year.',
        zh: '完成后把 kubelet.conf 里的 client-certificate 与 client-key 改为 /var/lib/kubelet/pki/kubelet-client-current.pem，否则一年后会重演。',
      },
    },
    {
      does: { en: 'A worker can also be joined again with a new token', zh: '工作节点也可以用新的 token 重新加入' },
      run: 'kubeadm token create --print-join-command',
      root: true,
      risk: 'safe',
    },
  ],
  verify: {
    probe: 'openssl-kubelet-cert',
    when: is('kubelet.cert', 'valid'),
    says: { en: 'The certificate is good again.', zh: '证书重新有效。' },
  },
  prevent: [
    {
      says: {
        en: 'Keep rotateCertificates: true, do not leave nodes switched off for months, and watch the end date.',
        zh: '保持 rotateCertificates: true，不要让节点关机数月，并监控证书截止日期。',
      },
      run: 'sudo openssl x509 -noout -enddate -in /var/lib/kubelet/pki/kubelet-client-current.pem',
    },
  ],
  sources: [
    'https://kubernetes.io/docs/setup/production-environment/tools/kubeadm/troubleshooting-kubeadm/#kubelet-client-cert',
    'https://github.com/kubernetes/kubernetes/issues/99645',
  ],
})
