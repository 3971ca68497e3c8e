import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { icons, touchIcon } from '@/lib/icons'

export const dynamic = 'force-static'
const all: Readonly<Record<string, { readonly size: number; readonly margin: number }>> = {
  ...icons,
  [touchIcon.file]: touchIcon,
}
export const generateStaticParams = () => Object.keys(all).map((file) => ({ file }))

/** `public/icon.svg` on paper, as PNG. */
export const GET = async (_: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> => {
  const { size, margin } = all[(await params).file] ?? touchIcon
  const inner = Math.round(size * (1 - 2 * margin))
  const leaf = await sharp(readFileSync('public/icon.svg'), { density: (72 * inner) / 32 })
    .resize(inner, inner)
    .png()
    .toBuffer()
  const image = await sharp({ create: { width: size, height: size, channels: 4, background: '#f7f1e4' } })
    .composite([{ input: leaf }])
    .png({ compressionLevel: 9 })
    .toBuffer()
  return new Response(new Uint8Array(image), { headers: { 'Content-Type': 'image/png' } })
}
