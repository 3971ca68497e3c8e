import containerdCriFails from './containerd-cri-fails'

export default [containerdCriFails] as const
