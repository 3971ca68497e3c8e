/** Machine text: what a program printed, lines unbroken. */
export const Terminal = ({ text }: { text: string }) => (
  <pre
    tabIndex={0}
    className="term overflow-x-auto border-l-2 border-term-amber bg-term px-4 py-3 text-[0.8125rem] leading-[1.55] text-term-ink"
  >
    <code>{text}</code>
  </pre>
)
