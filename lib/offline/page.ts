/**
 * The page's side of offline use, fetched when a page is idle: registers the service worker, keeps the pages of the language
 * (where data is dear only when asked), says so in the footer, and announces a new version.
 */
import { lostWords, offlineWords } from '@/content/ui/offline'
import type { Locale, Words } from '@/engine/model'
import { button } from '../element'
import { notice } from '../enhance/notice'
import { pageLang as lang } from '../page-lang'
import { device } from '../session'
import type { Answer, Ask } from './ask'

const say = (words: Words): string => words[lang]
/** the root of the site: this script lies in assets/ */
const root = new URL('../', import.meta.url)
const choice = 'oolong-offline'

const announce = (reload: () => void): void =>
  notice(say(offlineWords.update), say(lostWords.reload), reload, say(lostWords.later))

function watch(registration: ServiceWorkerRegistration): void {
  let asked = false
  let controlled = navigator.serviceWorker.controller !== null
  const tell = () =>
    announce(() => {
      asked = true
      // taken over in another tab already
      if (!registration.waiting) return location.reload()
      registration.waiting.postMessage({ do: 'take over' } satisfies Ask)
    })
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (asked) location.reload()
    else if (controlled) tell()
    controlled = true
  })
  const installing = (worker: ServiceWorker | null) =>
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && controlled) tell()
    })
  if (registration.waiting && controlled) tell()
  installing(registration.installing)
  registration.addEventListener('updatefound', () => installing(registration.installing))
  // a page that stays open for days asks when it is looked at again
  let looked = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - looked < 3_600_000) return
    looked = Date.now()
    void registration.update().catch(() => undefined)
  })
}

const ask = (worker: ServiceWorker, question: Ask): Promise<Answer> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data)
    worker.postMessage(question, [port2])
  })

const register = async (): Promise<ServiceWorker> => {
  const registration = await navigator.serviceWorker.register(new URL('sw.js', root), {
    scope: root.pathname,
    updateViaCache: 'none',
  })
  watch(registration)
  const { active } = await navigator.serviceWorker.ready
  if (!active) throw new Error('no worker')
  return active
}

const choose = (value: 'no' | null) => device.set(choice, value)
const refused = (): boolean => device.get(choice) === 'no'
/** The person pays by the byte, or waits for each. */
const dear = (): boolean => {
  const { connection } = navigator as { connection?: { saveData?: boolean; effectiveType?: string; type?: string } }
  return (
    connection?.saveData === true || connection?.type === 'cellular' || /2g|3g/.test(connection?.effectiveType ?? '')
  )
}

async function run(): Promise<void> {
  const place = document.querySelector<HTMLElement>('[data-offline-state]')
  const show = (state: string, text: string, ...buttons: HTMLElement[]) => {
    if (!place) return
    place.dataset.offlineState = state
    place.replaceChildren(text, ...(text && buttons.length ? [' '] : []), ...buttons)
    place.hidden = false
  }
  let worker: Promise<ServiceWorker> | null = null
  const ready = () => (worker ??= register())
  const mb = (bytes: number) => (bytes / 1_000_000).toFixed(1)

  const keep = async () => {
    show('keeping', say(offlineWords.keeping))
    try {
      tell(await ask(await ready(), { do: 'keep', lang }))
    } catch {
      worker = null
      show(
        'failed',
        say(offlineWords.failed),
        button(say(offlineWords.again), () => void keep()),
      )
    }
  }
  const tell = (said: Answer) => {
    const again = () => {
      choose(null)
      void navigator.storage?.persist?.().catch(() => false)
      void keep()
    }
    if (said.failed) show('failed', say(offlineWords.failed), button(say(offlineWords.again), again))
    else if (said.kept)
      show(
        'kept',
        say(offlineWords.kept).replace('{n}', String(said.pages)),
        button(say(offlineWords.drop), async () => {
          choose('no')
          tell(await ask(await ready(), { do: 'drop', lang }))
        }),
      )
    else show('offered', '', button(say(offlineWords.keep).replace('{mb}', mb(said.bytes)), again))
  }

  const known = await navigator.serviceWorker.getRegistration(root.pathname)
  if (!known && dear()) {
    const packs = (await (await fetch(new URL('offline.json', root))).json()) as Record<Locale, Answer>
    return tell({ ...packs[lang], kept: false })
  }
  const said = await ask(await ready(), { do: 'look', lang })
  if (said.kept || refused() || dear()) tell(said)
  else await keep()
}

void run().catch(() => undefined)
