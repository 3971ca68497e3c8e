import { any, is, seen } from '../../conditions'
import { ask, branch, defineTree } from '../kit'

const manifestRefused = any(seen('kube-yaml-refused'), seen('kube-kind-unknown'), seen('kube-field-refused'))

export default defineTree({
  id: 'manifest-refused',
  area: 'kubernetes',
  tags: ['kubernetes/control-plane'],
  words: {
    title: { en: 'kubectl or helm refuses a manifest', zh: 'kubectl 或 helm 不接受清单' },
    symptom: {
      en: '“error converting YAML to JSON”, “no matches for kind”, “unknown field”',
      zh: '报错 “error converting YAML to JSON”、“no matches for kind”、“unknown field”',
    },
  },
  entry: any(manifestRefused, seen('helm-release-refused')),
  root: ask(
    'manifest-reached',
    'Does kubectl know a cluster at all? (kubectl config view --minify)',
    'kubectl 知道要连哪个集群吗？（kubectl config view --minify）',
    branch(
      'No',
      '不知道',
      any(seen('kubectl-default-address'), seen('kubectl-no-configuration'), is('kubeconfig.server', 'none')),
      'kubeconfig-missing',
    ),
    branch(
      'Yes: helm remembers the release otherwise',
      '知道，是 helm 对 release 的记录不同',
      seen('helm-release-refused'),
      'helm-release-locked',
    ),
    branch('Yes: it is the file', '知道，是文件的问题', 'else', 'kube-manifest-invalid'),
  ),
})
