/** Reads the tasks of a page's main thread out of the browser's trace (the Chrome DevTools Protocol's `Tracing` domain). */
import type { Page } from '@playwright/test'

/** One task; times in ms on the trace's own clock. */
export interface Task {
  readonly from: number
  readonly to: number
  /** how long the thread was busy with it: what the machine did meanwhile does not count */
  readonly worked: number
}
export interface Trace {
  readonly tasks: readonly Task[]
  /** `performance.mark` by name */
  readonly marks: ReadonlyMap<string, number>
}

interface Event {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  /** microseconds */
  readonly ts: number
  readonly dur?: number
  readonly tdur?: number
}

/** Starts a trace; `stop` gives what happened on the main thread that set the marks. */
export async function startTrace(page: Page): Promise<{ stop(): Promise<Trace> }> {
  const cdp = await page.context().newCDPSession(page)
  const events: Event[] = []
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as Event[])))
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'blink.user_timing'], excludedCategories: ['*'] },
  })
  return {
    async stop() {
      const done = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve))
      await cdp.send('Tracing.end')
      await done
      await cdp.detach()
      const marks = events.filter((e) => e.name.startsWith('bench-'))
      const [mark] = marks
      const tasks = events
        .filter((e) => e.name === 'ThreadControllerImpl::RunTask' && e.pid === mark?.pid && e.tid === mark.tid)
        .map((e) => ({ from: e.ts / 1e3, to: (e.ts + (e.dur ?? 0)) / 1e3, worked: (e.tdur ?? 0) / 1e3 }))
      return { tasks, marks: new Map(marks.map((e) => [e.name, e.ts / 1e3])) }
    },
  }
}
