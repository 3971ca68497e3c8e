import { all, any, seen, unless } from '../conditions'
import { defineDiagnosis, inLine, podRuns } from './kit'

export default defineDiagnosis({
  id: 'kube-object-missing',
  area: 'kubernetes',
  tags: ['kubernetes/node'],
  words: {
    title: {
      en: 'The pod names a ConfigMap, Secret or claim that its namespace does not have',
      zh: 'Pod 引用的 ConfigMap、Secret 或 PVC 在它的命名空间里不存在',
    },
    what: {
      en: 'The pod waits in ContainerCreating or CreateContainerConfigError. The node, the runtime and the network are fine.',
      zh: 'Pod 停在 ContainerCreating 或 CreateContainerConfigError。节点、运行时和网络都没有问题。',
    },
    why: {
      en: 'The kubelet mounts such objects and reads variables from them before it starts a container, and tries again until they are there. Objects belong to one namespace: the same name in default does not count for another one. Or a step that makes them (a job, cert-manager, a chart, kubectl create secret) has not run.',
      zh: 'kubelet 在启动容器之前要挂载这些对象、从中读取环境变量，没有就一直重试。对象只属于一个命名空间：default 里的同名对象在别处不算数。也可能是生成它们的那一步（Job、cert-manager、chart、kubectl create secret）还没有执行。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('kube-object-absent'),
      says: { en: 'The event names the object, or the key in it.', zh: '事件里写明了缺哪个对象，或其中哪个键。' },
    },
    {
      weight: 'hints',
      when: seen('kube-container-config-error'),
      says: {
        en: 'The container could not be configured: the events of the pod say which object or key it lacks.',
        zh: '容器配置失败：Pod 的事件会写明缺哪个对象或键。',
      },
    },
  ],
  refutes: [
    {
      when: all(seen('kube-run-as-non-root'), unless(seen('kube-object-absent'))),
      says: {
        en: 'The container is refused for its user: the image runs as root, and the pod forbids that.',
        zh: '容器因用户被拒：镜像以 root 运行，而 Pod 禁止这样。',
      },
    },
  ],
  variants: [
    {
      id: 'key',
      when: any(seen('kube-object-absent', { key: '~.' }), seen('kube-object-absent', { missing: '~.' })),
      title: { en: 'the object is there, a key is not', zh: '对象在，但缺一个键' },
    },
  ],
  explains: ['cni-not-initialised', 'disk-pressure'],
  prior: 2,
  ask: ['kubectl-describe-pod', 'kubectl-get-pods'],
  names: {
    NS: [],
    POD: [],
    NAME: [inLine('kube-object-absent', 'name', 'object', 'account')],
    FILE: [],
    'KEY=VALUE': [],
  },
  fixes: [
    {
      does: { en: 'What the pod names, and what its namespace has', zh: '看 Pod 引用了什么、命名空间里有什么' },
      run: "kubectl -n NS describe pod POD | sed -n '/Events/,$p'\nkubectl -n NS get configmap,secret,pvc\nkubectl get configmap,secret -A | grep NAME",
      root: false,
      risk: 'read-only',
    },
    {
      does: { en: 'Make it in the namespace of the pod', zh: '在 Pod 的命名空间里创建' },
      run: 'kubectl -n NS create configmap NAME --from-file=FILE\nkubectl -n NS create secret generic NAME --from-literal=KEY=VALUE',
      root: false,
      risk: 'safe',
    },
    {
      does: { en: 'It is there under another name: mend the reference', zh: '名字不同：改引用' },
      run: 'kubectl -n NS edit deployment NAME   # volumes, envFrom, valueFrom, imagePullSecrets',
      root: false,
      risk: 'restarts-service',
    },
    {
      does: { en: 'It may be absent: mark it as optional', zh: '允许缺失：标为 optional' },
      run: '# configMap: { name: NAME, optional: true }',
      root: false,
      risk: 'safe',
    },
  ],
  verify: podRuns,
  prevent: [
    {
      says: {
        en: 'Keep the objects in the same chart or directory as what uses them, and give every command its namespace.',
        zh: '把这些对象和使用者放在同一个 chart 或目录里，每条命令都写明命名空间。',
      },
    },
  ],
  sources: [
    'https://kubernetes.io/docs/concepts/configuration/configmap/#restrictions',
    'https://kubernetes.io/docs/concepts/configuration/secret/#optional-secrets',
    'https://kubernetes.io/docs/tasks/debug/debug-application/debug-pods/',
  ],
})
