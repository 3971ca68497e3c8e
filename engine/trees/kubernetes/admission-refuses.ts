import { any, seen } from '../../conditions'
import { ask, branch, defineTree } from '../kit'

export default defineTree({
  id: 'admission-refuses',
  area: 'kubernetes',
  tags: ['kubernetes/control-plane'],
  words: {
    title: { en: 'The cluster refuses an object by a rule, or has no metrics', zh: '集群按规则拒绝对象，或没有指标' },
    symptom: {
      en: '“violates PodSecurity”, “exceeded quota”, “denied the request”, “Metrics API not available”',
      zh: '报 “violates PodSecurity”、“exceeded quota”、“denied the request”、“Metrics API not available”',
    },
  },
  entry: any(
    seen('kube-pod-security-refused'),
    seen('kube-quota-exceeded'),
    seen('kube-admission-denied'),
    seen('kube-metrics-absent'),
    seen('metrics-scrape-failed'),
  ),
  root: ask(
    'admission-rule',
    'Which rule does the line name?',
    '报错说的是哪种规则？',
    branch('What pods may do', 'Pod 的权限级别', seen('kube-pod-security-refused'), 'pod-security-refused'),
    branch('A quota or a limit range', '配额或 LimitRange', seen('kube-quota-exceeded'), 'quota-exceeded'),
    branch('A webhook or policy', 'webhook 或策略', seen('kube-admission-denied'), 'admission-denied'),
    branch('None: the metrics are missing', '都不是：缺指标', 'else', 'metrics-api-missing'),
  ),
})
