import { type Described, structured } from '@/lib/structured'

/** Says to search engines what the page is. A block of data: no policy looks at it, and nothing of it runs. */
export const Structured = (page: Described) => (
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON in which every `<` is escaped
  <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: structured(page) }} />
)
