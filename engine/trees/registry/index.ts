import clockAndTls from './clock-and-tls'
import imagePullFails from './image-pull-fails'

/** Where a paste enters several trees, the first one leads. */
export default [imagePullFails, clockAndTls] as const
