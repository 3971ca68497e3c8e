/** The icons that are drawn from public/icon.svg. A mask may cut off a fifth at each side. */
export const icons = {
  '192.png': { size: 192, purpose: 'any', margin: 0.12 },
  '512.png': { size: 512, purpose: 'any', margin: 0.12 },
  'maskable.png': { size: 512, purpose: 'maskable', margin: 0.24 },
} as const
/** For Apple, which reads no manifest icon. */
export const touchIcon = { file: 'touch.png', size: 180, margin: 0.16 } as const
