/** A tea leaf that is also a prompt: the midrib is the `>`, the cursor lies beside it. */
export const Logo = ({ size = 28 }: { size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 32 32" fill="none" aria-hidden="true">
    <path
      d="M4 27C3 14 11 5 27 4c1 15-6 22-17 21.500"
      stroke="currentColor"
      strokeWidth="2.4"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
    <path d="m12 11 6 5-6 5" stroke="var(--c-amber)" strokeWidth="2.600" strokeLinecap="round" strokeLinejoin="round" />
    <path d="M19 27h9" stroke="var(--c-amber)" strokeWidth="2.600" strokeLinecap="round" />
  </svg>
)
