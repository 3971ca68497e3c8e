import { seen } from '../conditions'
import { defineDiagnosis, nodesReady } from './kit'

export default defineDiagnosis({
  id: 'sandbox-image-unpullable',
  area: 'kubernetes',
  tags: ['kubernetes/kubelet', 'docker/registry'],
  words: {
    title: { en: 'The runtime cannot pull the pause image', zh: '容器运行时拉不到 pause 镜像' },
    what: {
      en: 'Every pod begins with a sandbox from the pause image. The runtime takes its address from its own configuration, and that registry is out of reach, so no pod starts on this node, not even the control plane.',
      zh: '每个 Pod 都要先用 pause 镜像建沙箱。镜像地址写在容器运行时自己的配置里，而那个仓库访问不了，所以这个节点上一个 Pod 也起不来，包括控制面。',
    },
    why: {
      en: '--image-repository tells kubeadm where its images are, not the runtime: kubeadm pulls all of them, says that the preflight checks passed, and waits for a control plane that never comes. --pod-infra-container-image of the kubelet was for dockershim, and is gone since 1.35.',
      zh: '--image-repository 只管 kubeadm 自己的镜像，管不到容器运行时：kubeadm 把镜像都拉好了、预检也过了，然后一直等一个起不来的控制面。kubelet 的 --pod-infra-container-image 是给 dockershim 用的，1.35 起已删除。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('sandbox-image-not-pulled'),
      says: {
        en: 'The runtime names the pause image, and the registry it does not get to.',
        zh: '运行时写明了要拉的 pause 镜像，以及连不上的仓库。',
      },
    },
    {
      weight: 'points',
      when: seen('sandbox-image-misnamed'),
      says: {
        en: 'The name of the pause image is none: a quotation mark or a space slipped into the setting.',
        zh: 'pause 镜像的名字不合法：配置里多了引号或空格。',
      },
    },
    {
      weight: 'hints',
      when: seen('sandbox-timed-out'),
      says: {
        en: 'The frame of the pod was not made in time: the pause image may not come.',
        zh: 'Pod 沙箱没能按时建好：pause 镜像可能拉不下来。',
      },
    },
  ],
  refutes: [
    {
      when: nodesReady.when,
      says: { en: 'The nodes are Ready: sandboxes are made.', zh: '节点都是 Ready：沙箱能建起来。' },
    },
  ],
  explains: ['registry-unreachable', 'registry-auth-or-name', 'cni-not-initialised'],
  prior: 1,
  ask: ['cat-containerd-config', 'kubectl-describe-pod'],
  names: { REPOSITORY: [], IMAGE: [] },
  fixes: [
    {
      does: {
        en: 'containerd: name the pause image of a repository that you reach',
        zh: 'containerd：把 pause 镜像改成你能访问的仓库',
      },
      run: `grep -nE "sandbox(_image)? *=" /etc/containerd/config.toml
sudo sed -i.bak -E 's#(sandbox(_image)? *= *.)[^=]*/pause:#\\1REPOSITORY/pause:#' /etc/containerd/config.toml
sudo systemctl restart containerd`,
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'No line found: containerd config default | sudo tee /etc/containerd/config.toml first. containerd 1.x calls it sandbox_image, 2.x sandbox below pinned_images. REPOSITORY is the same as in --image-repository. cri-dockerd: --pod-infra-container-image in its unit; CRI-O: pause_image; k3s: --pause-image, or its air-gap images.',
        zh: '没有这一行就先执行 containerd config default | sudo tee /etc/containerd/config.toml。containerd 1.x 叫 sandbox_image，2.x 是 pinned_images 下面的 sandbox。REPOSITORY 与 --image-repository 填同一个。cri-dockerd 改单元文件里的 --pod-infra-container-image；CRI-O 改 pause_image；k3s 用 --pause-image，或导入它的离线镜像包。',
      },
    },
    {
      does: {
        en: 'Or bring the image to the node under the name that the runtime asks for',
        zh: '或者把镜像按运行时要的名字放到节点上',
      },
      run: 'sudo ctr -n k8s.io images pull REPOSITORY/pause:3.10\nsudo ctr -n k8s.io images tag REPOSITORY/pause:3.10 IMAGE',
      root: true,
      risk: 'safe',
      caution: {
        en: 'IMAGE is the name in the error line, with its tag. On every node; garbage collection may take an image away that is not pinned.',
        zh: 'IMAGE 是报错里的完整名字，含标签。每个节点都要做；没有 pin 住的镜像可能被垃圾回收删掉。',
      },
    },
    {
      does: { en: 'Then let kubeadm begin anew', zh: '然后让 kubeadm 重新开始' },
      run: 'sudo kubeadm reset -f\nsudo kubeadm init --image-repository REPOSITORY',
      root: true,
      risk: 'may-lose-data',
      caution: {
        en: 'reset deletes the state of this node. Where init only waits, it is enough to restart the runtime: the kubelet tries again by itself.',
        zh: 'reset 会清掉本节点的状态。如果 init 只是在等待，重启运行时就够了，kubelet 会自己重试。',
      },
    },
  ],
  verify: nodesReady,
  prevent: [
    {
      says: {
        en: 'kubeadm warns at preflight that “the sandbox image … is inconsistent”: set it before init and join.',
        zh: 'kubeadm 预检会警告 “the sandbox image … is inconsistent”：init、join 之前就改好。',
      },
      run: 'kubeadm config images list',
    },
  ],
  sources: [
    'https://github.com/kubernetes/kubeadm/issues/2851',
    'https://github.com/containerd/containerd/blob/main/docs/cri/config.md',
    'https://kubernetes.io/docs/setup/production-environment/container-runtimes/#override-pause-image-containerd',
  ],
})
