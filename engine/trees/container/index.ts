import containerDoesNotStart from './container-does-not-start'
import engineRefuses from './engine-refuses'

/** Where a paste enters several trees, the first one leads. */
export default [containerDoesNotStart, engineRefuses] as const
