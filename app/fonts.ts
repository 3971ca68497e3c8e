/** Self-hosted faces. Atkinson Hyperlegible tells 1/l/I and 0/O apart at three in the morning; Cascadia draws boxes. */
import localFont from 'next/font/local'

export const sans = localFont({
  src: '../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  weight: '200 800',
  display: 'swap',
  variable: '--face-sans',
  adjustFontFallback: 'Arial',
})
export const mono = localFont({
  src: '../node_modules/@fontsource-variable/cascadia-mono/files/cascadia-mono-latin-wght-normal.woff2',
  weight: '200 700',
  display: 'swap',
  variable: '--face-mono',
  preload: false,
  adjustFontFallback: false,
})
