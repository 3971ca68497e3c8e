/** The outputs of each note as plain text, fetched when someone replays it. */
import { noteOutputs, noteSlugs } from '@/lib/content'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () =>
  noteSlugs()
    .filter((slug) => noteOutputs(slug).before !== '')
    .map((slug) => ({ file: `${slug}.txt` }))

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params
  return new Response(noteOutputs(file.replace(/\.txt$/, '')).before)
}
