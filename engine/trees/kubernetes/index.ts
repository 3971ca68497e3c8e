import kubeadmOrKubeletFails from './kubeadm-or-kubelet-fails'
import manifestRefused from './manifest-refused'
import nodeOrPodNetworkFails from './node-or-pod-network-fails'
import podWaitsForObject from './pod-waits-for-object'

/** Where a paste enters several trees, the first one leads. */
export default [manifestRefused, podWaitsForObject, kubeadmOrKubeletFails, nodeOrPodNetworkFails] as const
