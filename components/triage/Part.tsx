import type { ReactNode } from 'react'

/** A part of the verdict with its heading. */
export const Part = ({
  title,
  note,
  id,
  children,
}: {
  title: string
  note?: string
  id?: string
  children: ReactNode
}) => (
  <section id={id} tabIndex={id ? -1 : undefined} className="border-t border-rule py-5 outline-none">
    <h3 className="text-lg">{title}</h3>
    {note && <p className="text-sm text-soft">{note}</p>}
    <div className="mt-2">{children}</div>
  </section>
)
