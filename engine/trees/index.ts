// Written by `npm run gen` from the files of this folder; do not edit.
import containerdCri from './containerd-cri'
import kernel from './kernel'
import kubernetesNode from './kubernetes-node'

export const trees = [
  ...containerdCri,
  ...kernel,
  ...kubernetesNode,
] as const
