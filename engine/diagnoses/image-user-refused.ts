import { is, seen } from '../conditions'
import { defineDiagnosis, podRuns } from './kit'

export default defineDiagnosis({
  id: 'image-user-refused',
  area: 'kubernetes',
  tags: ['kubernetes/kubelet'],
  words: {
    title: {
      en: 'The pod demands a user other than root, and the image does not name one',
      zh: 'Pod 要求非 root 用户，而镜像没有指定',
    },
    what: {
      en: 'runAsNonRoot is true, and the image would start as root, or as a user whose number the kubelet cannot see. The container is not created.',
      zh: 'runAsNonRoot 为 true，而镜像会以 root 启动，或者用的是 kubelet 看不出编号的用户名。容器不会被创建。',
    },
    why: {
      en: 'runAsNonRoot chooses no user, it only checks. The kubelet reads USER of the image: none means root, and a name like USER app cannot be looked up without opening the image, so it is refused as well. A number, in the image or as runAsUser in the pod, answers the question.',
      zh: 'runAsNonRoot 不会帮你选用户，它只检查。kubelet 看镜像里的 USER：没写就是 root；写成 USER app 这样的名字，不打开镜像就查不到编号，同样拒绝。在镜像里或在 Pod 的 runAsUser 里写数字就行。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('kube-run-as-non-root'),
      says: { en: 'The kubelet refuses the container for its user.', zh: 'kubelet 因用户拒绝了容器。' },
    },
  ],
  refutes: [
    {
      when: is('container.status', 'running'),
      says: { en: 'The container runs.', zh: '容器在运行。' },
    },
  ],
  variants: [
    {
      id: 'name',
      when: seen('kube-run-as-non-root', { name: '~.' }),
      title: { en: 'the image names its user by a word', zh: '镜像里的用户写的是名字' },
    },
  ],
  explains: ['kube-object-missing'],
  prior: 2,
  ask: ['kubectl-describe-pod', 'kubectl-get-pods'],
  names: { NS: [], NAME: [], IMAGE: [] },
  fixes: [
    {
      does: { en: 'Which user the image has', zh: '看镜像用的是哪个用户' },
      run: "docker image inspect IMAGE -f '{{.Config.User}}'",
      root: false,
      risk: 'read-only',
      caution: { en: 'An empty line is root.', zh: '空行就是 root。' },
    },
    {
      does: { en: 'Choose a user by number in the pod', zh: '在 Pod 里用数字指定用户' },
      run: 'kubectl -n NS edit deployment NAME\n# securityContext: { runAsNonRoot: true, runAsUser: 1000, runAsGroup: 1000, fsGroup: 1000 }',
      root: false,
      risk: 'restarts-service',
      caution: {
        en: 'The program must be able to live with it: files of the image that belong to root, and ports below 1024.',
        zh: '程序要能以该用户运行：注意镜像里属于 root 的文件，以及 1024 以下的端口。',
      },
    },
    {
      does: { en: 'Or end the Dockerfile with USER 1000:1000', zh: '或者在 Dockerfile 末尾写 USER 1000:1000' },
      root: false,
      risk: 'safe',
    },
  ],
  verify: podRuns,
  prevent: [
    {
      says: { en: 'End every Dockerfile with a numeric USER.', zh: '每个 Dockerfile 最后都写数字形式的 USER。' },
    },
  ],
  sources: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/',
    'https://github.com/kubernetes/kubernetes/blob/master/pkg/kubelet/kuberuntime/security_context_others.go',
  ],
})
