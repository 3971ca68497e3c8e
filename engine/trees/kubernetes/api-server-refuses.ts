/** The API server answers, and its answer is no. */
import { any, min, seen } from '../../conditions'
import { ask, branch, defineTree } from '../kit'

export default defineTree({
  id: 'api-server-refuses',
  area: 'kubernetes',
  tags: ['kubernetes/control-plane'],
  words: {
    title: { en: 'The API server answers and refuses', zh: 'API server 有应答，但拒绝了请求' },
    symptom: {
      en: '“is forbidden: User …”, “failed calling webhook”, “tls: internal error” for kubectl logs',
      zh: '“is forbidden: User …”、“failed calling webhook”、kubectl logs 报 “tls: internal error”',
    },
  },
  entry: any(
    seen('kube-rbac-forbidden'),
    seen('kube-node-user-forbidden'),
    seen('kube-node-identity-other'),
    seen('kube-webhook-failed'),
    seen('kubelet-serving-cert-absent'),
    min('csr.serving-pending', 1),
  ),
  root: ask(
    'refusal-kind',
    'Whom does the line name?',
    '报错里写的是谁？',
    branch('A webhook', 'webhook', seen('kube-webhook-failed'), 'webhook-unreachable'),
    branch(
      'The kubelet behind logs and exec',
      'logs、exec 背后的 kubelet',
      any(seen('kubelet-serving-cert-absent'), min('csr.serving-pending', 1)),
      'kubelet-serving-cert-pending',
    ),
    branch('Two nodes', '两个节点', seen('kube-node-identity-other'), 'node-identity-mismatch'),
    branch('A user or a service account', '用户或服务账户', 'else', 'rbac-forbidden'),
  ),
})
