import { is, seen } from '../conditions'
import { defineDiagnosis, inLine, podRuns } from './kit'

export default defineDiagnosis({
  id: 'image-never-pulled',
  area: 'kubernetes',
  tags: ['kubernetes/node', 'docker/registry'],
  words: {
    title: {
      en: 'The pod may not pull its image, and the node does not have it',
      zh: 'Pod 不允许拉取镜像，而节点上又没有',
    },
    what: {
      en: 'imagePullPolicy is Never: the image must be in the runtime of the very node that runs the pod. It is elsewhere, mostly in the Docker of the workstation.',
      zh: 'imagePullPolicy 是 Never：镜像必须在运行该 Pod 的那个节点的运行时里。它在别的地方，多半在本机的 Docker 里。',
    },
    why: {
      en: 'minikube, kind, k3d and Docker Desktop’s kind mode run nodes with a store of images of their own; docker build fills that of the host. containerd keeps images by namespace besides: ctr images import without -n k8s.io puts them where the kubelet does not look. And the name must agree to the letter, tag included: app is docker.io/library/app:latest.',
      zh: 'minikube、kind、k3d 的节点有自己的镜像存储，docker build 写进的是宿主机的。containerd 还按 namespace 存镜像：ctr images import 不加 -n k8s.io，kubelet 就看不到。名字也要连标签一起逐字一致：app 就是 docker.io/library/app:latest。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('kube-image-never-pulled'),
      says: {
        en: 'The kubelet says that it may not pull, and has no such image.',
        zh: 'kubelet 写明不许拉取，本地又没有这个镜像。',
      },
    },
  ],
  refutes: [
    {
      when: is('image.pull', 'ok'),
      says: { en: 'The image is pulled from a registry now.', zh: '镜像已经从仓库拉下来了。' },
    },
  ],
  explains: [],
  prior: 2,
  ask: ['kubectl-describe-pod', 'kubectl-get-pods'],
  names: { IMAGE: [inLine('kube-image-never-pulled', 'image')], NS: [], NAME: [] },
  fixes: [
    {
      does: { en: 'Which images the node has', zh: '看节点上有哪些镜像' },
      on: { en: 'the node of the pod', zh: 'Pod 所在的节点' },
      run: 'sudo crictl images',
      root: true,
      risk: 'read-only',
    },
    {
      does: {
        en: 'Bring the image into the node: take the line of your cluster',
        zh: '把镜像送进节点：用你的集群对应的那一行',
      },
      run: 'minikube image load IMAGE\nkind load docker-image IMAGE\nk3d image import IMAGE\ndocker save IMAGE | sudo k3s ctr images import -\ndocker save IMAGE | sudo ctr -n k8s.io images import -',
      root: true,
      risk: 'safe',
      caution: {
        en: 'With several nodes each one needs it. On kind and minikube after every build again.',
        zh: '多节点时每个节点都要有；kind、minikube 每次重新构建之后都要再送一次。',
      },
    },
    {
      does: { en: 'Or build in the Docker of minikube itself', zh: '或者直接在 minikube 的 Docker 里构建' },
      run: 'eval $(minikube docker-env)\ndocker build -t IMAGE .',
      root: false,
      risk: 'safe',
      caution: {
        en: 'It holds for this shell only, and for a minikube that runs Docker inside.',
        zh: '只在当前 shell 有效，而且要求 minikube 里的运行时是 Docker。',
      },
    },
    {
      does: { en: 'Or let it be pulled from a registry', zh: '或者改成从仓库拉取' },
      run: 'kubectl -n NS edit deployment NAME   # imagePullPolicy: IfNotPresent',
      root: false,
      risk: 'restarts-service',
    },
  ],
  verify: podRuns,
  prevent: [
    {
      says: {
        en: 'Give images a tag of their own for each build and use IfNotPresent; keep Never for tests.',
        zh: '每次构建用单独的标签，配合 IfNotPresent；Never 只留给测试。',
      },
    },
  ],
  sources: [
    'https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy',
    'https://minikube.sigs.k8s.io/docs/handbook/pushing/',
    'https://kind.sigs.k8s.io/docs/user/quick-start/#loading-an-image-into-your-cluster',
  ],
})
