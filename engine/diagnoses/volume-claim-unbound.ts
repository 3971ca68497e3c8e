import { all, any, is, seen } from '../conditions'
import { defineDiagnosis, inLine } from './kit'

export default defineDiagnosis({
  id: 'volume-claim-unbound',
  area: 'kubernetes',
  tags: ['kubernetes/node', 'storage'],
  words: {
    title: { en: 'The claim of the pod gets no volume', zh: 'Pod 的 PVC 没有绑定到卷' },
    what: {
      en: 'The pod stays Pending because its PersistentVolumeClaim does. The cluster has no volume that fits, and nothing that would make one.',
      zh: 'PVC 一直 Pending，Pod 也就一直 Pending。集群里没有合适的卷，也没有组件来创建。',
    },
    why: {
      en: 'A claim without storageClassName takes the default StorageClass. kubeadm installs none, k3s and minikube bring one. A class is only a name: its provisioner has to run as a pod. Without it a claim fits a volume made by hand only if class, size and access mode agree, and a volume that was released does not bind again by itself.',
      zh: '没写 storageClassName 的 PVC 用默认 StorageClass。kubeadm 不会装任何 StorageClass，k3s、minikube 自带一个。StorageClass 只是个名字，背后的 provisioner 要真的在运行。没有它时，只能匹配手工建的 PV，而且 class、容量、访问模式都要一致；状态为 Released 的 PV 不会自动重新绑定。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('kube-claim-unbound'),
      says: { en: 'The claim has no volume, in so many words.', zh: '报错写明 PVC 没有卷。' },
    },
    {
      weight: 'proves',
      when: all(seen('kube-claim-unbound', { none: '~.' }, { missing: '~.' }), is('claim.status', 'pending')),
      says: {
        en: 'The claim is Pending, and there is no class that would make its volume.',
        zh: 'PVC 处于 Pending，而且没有能为它创建卷的 StorageClass。',
      },
    },
    {
      weight: 'hints',
      when: any(is('claim.status', 'pending'), seen('kube-claim-provisioning')),
      says: { en: 'A claim waits for its volume.', zh: '有 PVC 在等卷。' },
    },
    {
      weight: 'hints',
      when: seen('kube-pod-row', { state: 'Pending' }),
      says: {
        en: 'A pod stays Pending, as it does while its claim gets no volume.',
        zh: 'Pod 一直 Pending：PVC 没有绑定到卷时就是这样。',
      },
    },
  ],
  refutes: [
    {
      when: is('claims.pending', 0),
      says: { en: 'Every claim that is listed has its volume.', zh: '列出的 PVC 都已绑定。' },
    },
  ],
  variants: [
    {
      id: 'no-class',
      when: seen('kube-claim-unbound', { none: '~.' }),
      title: { en: 'no default StorageClass', zh: '没有默认 StorageClass' },
    },
    {
      id: 'class-unknown',
      when: seen('kube-claim-unbound', { missing: '~.' }),
      title: { en: 'the class that it names does not exist', zh: '写的 StorageClass 不存在' },
    },
    {
      id: 'static',
      when: seen('kube-claim-unbound', { fixed: '~.' }),
      title: { en: 'volumes made by hand, and none fits', zh: '手工建的 PV，没有一个合适' },
    },
    {
      id: 'provisioner',
      when: seen('kube-claim-provisioning'),
      title: { en: 'the provisioner does not answer', zh: 'provisioner 没有响应' },
    },
  ],
  explains: ['pod-unschedulable'],
  prior: 3,
  ask: ['kubectl-get-pvc', 'kubectl-get-pods'],
  names: {
    NS: [],
    NAME: [],
    CLASS: [inLine('kube-claim-unbound', 'missing'), inLine('kube-claim-provisioning', 'class')],
  },
  fixes: [
    {
      does: { en: 'What the claim waits for', zh: '看 PVC 在等什么' },
      run: 'kubectl get storageclass,pv\nkubectl -n NS get pvc\nkubectl -n NS describe pvc NAME',
      root: false,
      risk: 'read-only',
    },
    {
      does: { en: 'There is a class: make it the default', zh: '已有 StorageClass：设为默认' },
      run: `kubectl patch storageclass CLASS -p '{"metadata":{"annotations":{"storageclass.kubernetes.io/is-default-class":"true"}}}'`,
      root: false,
      risk: 'safe',
      caution: {
        en: 'Up to 1.25 claims that exist already do not get it: delete and make them again.',
        zh: '1.25 及以前，已经存在的 PVC 不会补上默认值，要删掉重建。',
      },
    },
    {
      does: {
        en: 'There is none: directories of the node as volumes, for a test cluster',
        zh: '一个都没有：测试集群可用节点目录当卷',
      },
      run: 'kubectl apply -f https://raw.githubusercontent.com/rancher/local-path-provisioner/master/deploy/local-path-storage.yaml',
      root: false,
      risk: 'safe',
      caution: {
        en: 'Such a volume lives on one node and dies with it. For data that counts: the CSI driver of the storage or of the cloud.',
        zh: '这种卷只在一个节点上，节点没了数据也没了。要紧的数据请装存储或云厂商的 CSI 驱动。',
      },
    },
    {
      does: {
        en: 'The class names a provisioner: is its pod alive?',
        zh: 'StorageClass 指向的 provisioner：它的 Pod 活着吗？',
      },
      run: "kubectl get pods -A | grep -iE 'provisioner|csi'",
      root: false,
      risk: 'read-only',
    },
  ],
  verify: {
    probe: 'kubectl-get-pvc',
    when: is('claims.pending', 0),
    says: { en: 'Every claim is Bound.', zh: '所有 PVC 都是 Bound。' },
  },
  prevent: [
    {
      says: {
        en: 'Choose the storage when the cluster is made, and name the class in each chart.',
        zh: '建集群时就定好存储，并在每个 chart 里写明 StorageClass。',
      },
    },
  ],
  sources: [
    'https://kubernetes.io/docs/concepts/storage/persistent-volumes/#binding',
    'https://kubernetes.io/docs/concepts/storage/storage-classes/#default-storageclass',
    'https://kubernetes.io/docs/tasks/administer-cluster/change-default-storage-class/',
  ],
})
