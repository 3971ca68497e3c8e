import admissionRefuses from './admission-refuses'
import apiServerRefuses from './api-server-refuses'
import kubeadmOrKubeletFails from './kubeadm-or-kubelet-fails'
import manifestRefused from './manifest-refused'
import nodeOrPodNetworkFails from './node-or-pod-network-fails'
import podNotHealthy from './pod-not-healthy'
import podStaysPending from './pod-stays-pending'
import podWaitsForObject from './pod-waits-for-object'

/** Where a paste enters several trees, the first one leads. */
export default [
  manifestRefused,
  podWaitsForObject,
  kubeadmOrKubeletFails,
  nodeOrPodNetworkFails,
  admissionRefuses,
  apiServerRefuses,
  podStaysPending,
  podNotHealthy,
] as const
