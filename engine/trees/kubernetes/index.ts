import kubeadmOrKubeletFails from './kubeadm-or-kubelet-fails'
import manifestRefused from './manifest-refused'
import nodeOrPodNetworkFails from './node-or-pod-network-fails'

/** Where a paste enters several trees, the first one leads. */
export default [manifestRefused, kubeadmOrKubeletFails, nodeOrPodNetworkFails] as const
