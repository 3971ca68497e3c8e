/** The page's side of the worker. A newer question cancels the one under way by ending its worker. */
import { proxy, type Remote, wrap } from 'comlink'
import type { Choice, LinkError, Locale } from '@/engine'
import type { LogRead, Reached, Refusal } from '@/lib/read-log'
import { address } from '@/lib/enhance/addresses'
import type { EngineApi, Judged, OpenedLink, Sharing } from './engine.worker'

export type Opened = OpenedLink | { readonly error: LinkError }

interface Running {
  readonly worker: Worker
  readonly api: Remote<EngineApi>
}

class WorkerBroke extends Error {}

export class EngineClient {
  private running: Running | null = null
  private busy = false
  private turn = 0

  private start(): Running {
    const worker = new Worker(address('engine'))
    this.running = { worker, api: wrap<EngineApi>(worker) }
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

  /** Makes a link, and what its receiver will see. `keep`: values to show although they would be hidden. */
  share(pastes: readonly string[], keep: readonly string[], choice: Choice, lang: Locale): Promise<Sharing | null> {
    const day = Math.floor(Date.now() / 86_400_000)
    return this.ask((api) => api.share(pastes, keep, day, choice, lang) as Promise<Sharing>)
  }

  /**
   * A worker that broke is replaced once: it may have lacked memory, or its script did not arrive.
   * @returns the answer, or null when a newer question took over
   * @throws when the engine fails on the input twice, or the worker cannot be loaded
   */
  private async ask<T>(question: (api: Remote<EngineApi>) => Promise<T>): Promise<T | null> {
    const turn = this.turn + 1
    return this.try(question).catch((error) => {
      if (this.turn !== turn) return null
      // an engine that answered, with an error, would say the same again
      if (error instanceof WorkerBroke) return this.try(question)
      throw error
    })
  }

  private async try<T>(question: (api: Remote<EngineApi>) => Promise<T>): Promise<T | null> {
    const turn = ++this.turn
    if (this.busy) this.stop()
    const { worker, api } = this.running ?? this.start()
    this.busy = true
    try {
      const broken = new Promise<never>((_, reject) => {
        worker.onerror = (event) => reject(new WorkerBroke(event.message))
      })
      const answer = await Promise.race([question(api), broken])
      return turn === this.turn ? answer : null
    } catch (error) {
      this.stop()
      if (turn !== this.turn) return null
      throw error
    } finally {
      if (turn === this.turn) this.busy = false
    }
  }

  stop(): void {
    this.running?.worker.terminate()
    this.running = null
    this.busy = false
  }
}
