/** The page's side of the worker. A newer question cancels the one under way by ending its worker. */
import { type Remote, wrap } from 'comlink'
import type { Choice, Locale } from '@/engine'
import type { Report } from '@/lib/report'
import type { EngineApi } from './engine.worker'

interface Running {
  readonly worker: Worker
  readonly api: Remote<EngineApi>
}

export class EngineClient {
  private running: Running | null = null
  private busy = false
  private turn = 0

  private start(): Running {
    const worker = new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module' })
    this.running = { worker, api: wrap<EngineApi>(worker) }
    return this.running
  }

  /**
   * @returns the report, or null when a newer question took over
   * @throws when the engine fails on the input or the worker cannot be loaded
   */
  async judge(pastes: readonly string[], choice: Choice, lang: Locale): Promise<Report | null> {
    const turn = ++this.turn
    if (this.busy) this.stop()
    const { worker, api } = this.running ?? this.start()
    this.busy = true
    try {
      const broken = new Promise<never>((_, reject) => {
        worker.onerror = (event) => reject(new Error(event.message))
      })
      const report = await Promise.race([api.judge(pastes, choice, lang), broken])
      return turn === this.turn ? (report as Report) : null
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
