/** Sent by the paste box once it listens; what was given before is given again then (lib/enhance/early.ts). */
export const boxReady = 'oolong-box-ready'
