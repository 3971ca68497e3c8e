import containerDoesNotStart from './container-does-not-start'

export default [containerDoesNotStart] as const
