/** The page's side of the worker. A newer question cancels the one under way by ending its worker. */
import { proxy, type Remote, wrap } from 'comlink'
import type { Choice, LinkError, Locale } from '@/engine'
import type { Contrast, Judgeable } from '@/lib/contrast'
import { address } from '@/lib/enhance/addresses'
import type { LogRead, Reached, Refusal } from '@/lib/read-log'
import { within } from '@/lib/within'
import type { Complaint, EngineApi, Judged, OpenedLink, Sharing } from './engine.worker'

export type Opened = OpenedLink | { readonly error: LinkError }

interface Running {
  readonly worker: Worker
  readonly api: Remote<EngineApi>
  /** when it may be asked; whether its end will be heard of */
  readonly ready: Promise<boolean>
  /** never resolves; rejects when the worker did not load, threw outside of an answer, or is gone */
  readonly broken: Promise<never>
}

class WorkerBroke extends Error {}

/** @throws when the worker does not answer: where there are no locks to hear of its end by, it is asked before each question */
const alive = (api: Remote<EngineApi>): Promise<unknown> =>
  within(5000, api.here()).catch(() => {
    throw new WorkerBroke('it does not answer')
  })

export class EngineClient {
  private running: Running | null = null
  private busy = false
  private turn = 0

  private start(): Running {
    const worker = new Worker(address('engine'))
    const api = wrap<EngineApi>(worker)
    // a worker that a browser kills says nothing; it holds a lock as long as it lives, so the lock tells of its end
    const life = `oolong-engine-${crypto.randomUUID()}`
    const ready = api.hold(life)
    const broken = new Promise<never>((_, reject) => {
      worker.onerror = (event) => reject(new WorkerBroke(event.message))
      const gone = () => reject(new WorkerBroke('it is gone'))
      ready.then((held) => (held ? navigator.locks.request(life, gone) : undefined)).catch(() => undefined)
    })
    broken.catch(() => {
      // it broke while nobody waited for it
      if (!this.busy && this.running?.worker === worker) this.stop()
    })
    this.running = { worker, api, ready, broken }
    return this.running
  }

  /** Judges what was pasted; see `ask` for what it returns and throws. */
  judge(pastes: readonly string[], choice: Choice, lang: Locale): Promise<Judged | null> {
    return this.ask((api) => api.judge(pastes, choice, lang) as Promise<Judged>)
  }

  /** Opens a link, together with what its reader pasted since. */
  open(fragment: string, pastes: readonly string[], choice: Choice, lang: Locale): Promise<Opened | null> {
    return this.ask((api) => api.open(fragment, pastes, choice, lang) as Promise<Opened>)
  }

  /** Reads a file that is packed or large. `stop` is the way to cancel. */
  read(file: Blob, reached: (now: Reached) => void): Promise<LogRead | { readonly refused: Refusal } | null> {
    return this.ask(
      (api) => api.read(file, proxy(reached)) as unknown as Promise<LogRead | { readonly refused: Refusal }>,
    )
  }

  titles(ids: readonly string[], lang: Locale): Promise<readonly string[] | null> {
    return this.ask((api) => api.titles(ids, lang) as Promise<readonly string[]>)
  }

  /** Two cases side by side. */
  contrast(first: Judgeable, second: Judgeable, lang: Locale): Promise<Contrast | null> {
    return this.ask((api) => api.contrast(first, second, lang) as Promise<Contrast>)
  }

  /** Makes a link, and what its receiver will see. `keep`: values to show although they would be hidden. */
  share(pastes: readonly string[], keep: readonly string[], choice: Choice, lang: Locale): Promise<Sharing | null> {
    const day = Math.floor(Date.now() / 86_400_000)
    return this.ask((api) => api.share(pastes, keep, day, choice, lang) as Promise<Sharing>)
  }

  /** Makes a report on a verdict that is wrong or missing. `note`: what the person says of it. */
  complain(pastes: readonly string[], choice: Choice, note: string): Promise<Complaint | null> {
    return this.ask((api) => api.complain(pastes, choice, note) as Promise<Complaint>)
  }

  /**
   * A worker that broke is replaced once: it may have lacked memory, or its script did not arrive. An engine that answered
   * with an error would say the same again.
   * @returns the answer, or null when a newer question took over
   * @throws when the engine fails on the input, or the worker broke twice or cannot be loaded
   */
  private async ask<T>(question: (api: Remote<EngineApi>) => Promise<T>, again = true): Promise<T | null> {
    if (this.busy) this.stop()
    const turn = ++this.turn
    const { api, ready, broken } = this.running ?? this.start()
    this.busy = true
    try {
      const asked = ready.then((held) => held || alive(api)).then(() => question(api))
      const answer = await Promise.race([asked, broken])
      return turn === this.turn ? answer : null
    } catch (error) {
      if (turn !== this.turn) return null
      this.stop()
      if (again && error instanceof WorkerBroke) return this.ask(question, false)
      throw error
    } finally {
      if (turn === this.turn) this.busy = false
    }
  }

  /** Ends what is under way; its question is answered with null. */
  stop(): void {
    this.turn++
    this.running?.worker.terminate()
    this.running = null
    this.busy = false
  }
}
