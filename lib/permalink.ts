/**
 * The seam between the triage page and the permalink codec of the engine.
 * A fragment opens to pastes and answers, never to markup; what it holds is judged again by today's engine.
 */
export interface Opened {
  readonly pastes: readonly string[]
  readonly answers: Readonly<Record<string, number>>
  readonly tree: string | null
}

/** @returns what the fragment of a link holds, null where it holds no case */
export const openFragment = async (_fragment: string): Promise<Opened | null> => null
