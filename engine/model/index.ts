/**
 * The words of the engine as types. Everything else in `engine/` speaks them.
 * Pure data: no DOM, no Node, no React; every value here can be cloned to and from a worker.
 */
export * from './derived'
export * from './diagnosis'
export * from './facts'
export * from './paste'
export * from './probe'
export * from './signature'
export * from './tree'
export * from './words'
