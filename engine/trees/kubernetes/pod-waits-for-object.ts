import { all, any, seen, unless } from '../../conditions'
import { ask, branch, defineTree } from '../kit'

export default defineTree({
  id: 'pod-waits-for-object',
  area: 'kubernetes',
  tags: ['kubernetes/node'],
  words: {
    title: {
      en: 'A pod waits in ContainerCreating or CreateContainerConfigError',
      zh: 'Pod 停在 ContainerCreating 或 CreateContainerConfigError',
    },
    symptom: {
      en: '“configmap … not found”, “secret … not found”, “couldn’t find key”',
      zh: '“configmap … not found”、“secret … not found”、“couldn’t find key”',
    },
  },
  entry: any(
    seen('kube-object-absent'),
    all(seen('kube-container-config-error'), unless(seen('kube-run-as-non-root'))),
  ),
  root: ask(
    'pod-waits-for',
    'What do the events of the pod name? (kubectl describe pod)',
    'Pod 的事件里写的是什么？（kubectl describe pod）',
    branch('The network plugin', '网络插件', any(seen('cni-not-ready'), seen('cni-no-config')), 'cni-not-initialised'),
    branch('An object or a key that is not found', '找不到的对象或键', 'else', 'kube-object-missing'),
  ),
})
