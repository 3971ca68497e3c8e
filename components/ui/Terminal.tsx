/** Machine text: what a program printed, lines unbroken; `wrap` where a line is read to its end, and has no columns. */
export const Terminal = ({ text, wrap = false }: { text: string; wrap?: boolean }) => (
  <pre
    tabIndex={wrap ? undefined : 0}
    className={`term border-l-2 border-term-amber bg-term px-4 py-3 text-[0.8125rem] leading-[1.55] text-term-ink ${wrap ? 'whitespace-pre-wrap wrap-anywhere' : 'overflow-x-auto'}`}
  >
    <code>{text}</code>
  </pre>
)
