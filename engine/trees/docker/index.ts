import cannotConnectToDaemon from './cannot-connect-to-daemon'
import dockerDoesNotStart from './docker-does-not-start'

/** Where a paste enters several trees, the first one leads. */
export default [dockerDoesNotStart, cannotConnectToDaemon] as const
