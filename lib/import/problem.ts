/** What an import has to say, always with the place in the folder it came from. */
export interface Problem {
  /** path inside the folder, with `/` */
  readonly file: string
  readonly line: number
  readonly says: string
  /** `skipped`: the note is left out; `lost`: the note stays, this of it does not; `told`: nothing is lost */
  readonly weight: 'skipped' | 'lost' | 'told'
}

/** A note that cannot be brought in at all. */
export class BadNote extends Error {
  constructor(
    readonly line: number,
    message: string,
  ) {
    super(message)
  }
}
