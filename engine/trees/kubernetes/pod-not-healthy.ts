/** A pod that has its node and does not come to work. */
import { any, seen } from '../../conditions'
import { ask, branch, defineTree } from '../kit'

export default defineTree({
  id: 'pod-not-healthy',
  area: 'kubernetes',
  tags: ['kubernetes/kubelet'],
  words: {
    title: {
      en: 'A pod has its node and is not ready, restarts or is evicted',
      zh: 'Pod 已调度，但未就绪、反复重启或被驱逐',
    },
    symptom: {
      en: '“Readiness probe failed”, “Back-off restarting failed container”, “ErrImageNeverPull”, “Evicted”',
      zh: '事件里有 “Readiness probe failed”、“Back-off restarting failed container”、“ErrImageNeverPull”、“Evicted”',
    },
  },
  entry: any(
    seen('kube-probe-failed'),
    seen('kube-image-never-pulled'),
    seen('kube-run-as-non-root'),
    seen('kubelet-memory-pressure'),
    seen('kube-container-backs-off'),
    seen('kube-container-not-started'),
    seen('sandbox-image-not-pulled'),
  ),
  root: ask(
    'unhealthy-reason',
    'What do the events and the last state of the pod say? (kubectl describe pod)',
    'Pod 的事件和上次状态里写了什么？（kubectl describe pod）',
    branch('Its image may not be pulled', '镜像不许拉取', seen('kube-image-never-pulled'), 'image-never-pulled'),
    branch(
      'FailedCreatePodSandBox: the pause image is not pulled',
      'FailedCreatePodSandBox：pause 镜像拉不到',
      seen('sandbox-image-not-pulled'),
      'sandbox-image-unpullable',
    ),
    branch('It would run as root', '会以 root 运行', seen('kube-run-as-non-root'), 'image-user-refused'),
    branch('Evicted for memory', '因内存被驱逐', seen('kubelet-memory-pressure'), 'node-memory-pressure'),
    branch('Evicted for disk', '因磁盘被驱逐', seen('kubelet-disk-pressure'), 'disk-pressure'),
    branch(
      'Killed for memory',
      '因内存被杀',
      any(seen('oomkilled-container'), seen('oom-killed-process')),
      'oom-killed',
    ),
    branch(
      'The program lacks its start command',
      '启动命令不存在',
      any(seen('exec-not-in-path'), seen('exec-path-missing'), seen('no-command-specified')),
      'image-entrypoint-missing',
    ),
    branch('A health check fails, or not known', '健康检查失败，或不清楚', 'else', 'health-probe-fails'),
  ),
})
