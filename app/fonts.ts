/** Self-hosted faces, cut down by scripts/build-fonts.ts. Atkinson Hyperlegible tells 1/l/I and 0/O apart at three in the morning; Cascadia draws boxes. */
import localFont from 'next/font/local'

export const sans = localFont({
  src: './faces/sans.woff2',
  weight: '400 700',
  display: 'swap',
  variable: '--face-sans',
  adjustFontFallback: 'Arial',
})
export const mono = localFont({
  src: './faces/mono.woff2',
  weight: '400 700',
  display: 'swap',
  variable: '--face-mono',
  preload: false,
  adjustFontFallback: false,
})
