import { sourceLabel } from '@/lib/source-label'

/** Where the facts of a page are from: addresses, and paths in a repository. */
export const Sources = ({ sources, className }: { sources: readonly string[]; className?: string }) => (
  <ul className={className}>
    {sources.map((s) => (
      <li key={s} className="wrap-anywhere">
        {s.startsWith('http') ? <a href={s}>{sourceLabel(s)}</a> : <code className="text-sm">{s}</code>}
      </li>
    ))}
  </ul>
)
