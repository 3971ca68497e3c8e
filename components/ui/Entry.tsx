import type { ReactNode } from 'react'

/** One entry of the notebook: its name in the margin, a link to itself, the matter beside it. */
export const Entry = ({
  title,
  note,
  children,
  id,
}: {
  title: string
  note?: ReactNode
  children: ReactNode
  id?: string
}) => (
  <section className="entry" id={id} aria-labelledby={id ? `${id}-title` : undefined}>
    <div>
      <h2 id={id ? `${id}-title` : undefined} className="text-base leading-snug font-bold tracking-normal">
        {id ? (
          <a className="anchor" href={`#${id}`}>
            {title}
          </a>
        ) : (
          title
        )}
      </h2>
      {note && <p className="mt-1 text-sm leading-snug text-soft">{note}</p>}
    </div>
    <div className="min-w-0">{children}</div>
  </section>
)
