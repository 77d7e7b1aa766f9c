import type { CDPSession, Page } from 'playwright-core'

/** What a page says to the host. */
export type FromPage = { kind: 'invoke'; channel: string; args: unknown[] } | { kind: 'input' }
export type Reply = { value?: unknown; error?: string }

/** Where in the page a message comes from. */
export interface Sender {
  url: string
  parentUrl: string | null
}

interface FrameTree {
  frame: { id: string; url: string }
  childFrames?: FrameTree[]
}

// A binding of our own, through the debugger: playwright's has one name for everybody who is attached, so a test
// that watches the page would get main's answers and main would get the test's.
const postName = '__hostPost'
const deliverName = '__hostDeliver'

/** Gives a page its preload and connects it to main, before anything is loaded in it. */
export async function connectPage(
  page: Page,
  preload: string,
  hear: (sender: Sender, message: FromPage) => Promise<Reply>,
): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const frameOf = new Map<number, string>()
  session.on('Runtime.executionContextCreated', ({ context }) => {
    frameOf.set(context.id, String(context.auxData?.['frameId']))
  })
  session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
    if (name !== postName) return
    const { id, message } = JSON.parse(payload) as { id: number; message: FromPage }
    const answer = async () => {
      const reply = await hear(await senderOf(session, frameOf.get(executionContextId)), message)
      const expression = `window[${JSON.stringify(deliverName)}]?.reply(${id}, ${JSON.stringify(reply)})`
      await session.send('Runtime.evaluate', { expression, contextId: executionContextId })
    }
    // A page that has gone away gets no answer, as in Electron.
    answer().catch(() => undefined)
  })
  await session.send('Runtime.enable')
  await session.send('Runtime.addBinding', { name: postName })
  await session.send('Page.enable')
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source: pageScript(preload) })
}

/** Hands an event from main to the page's listeners. */
export async function deliver(page: Page, channel: string, args: unknown[]): Promise<void> {
  await page.evaluate(
    (message) => {
      const bridge = (
        window as unknown as Record<string, { event(channel: string, args: unknown[]): void } | undefined>
      )[message.name]
      bridge?.event(message.channel, message.args)
    },
    { name: deliverName, channel, args },
  )
}

async function senderOf(session: CDPSession, frameId: string | undefined): Promise<Sender> {
  const { frameTree } = await session.send('Page.getFrameTree')
  const find = (tree: FrameTree, parentUrl: string | null): Sender | undefined =>
    tree.frame.id === frameId
      ? { url: tree.frame.url, parentUrl }
      : tree.childFrames?.map((child) => find(child, tree.frame.url)).find((found) => found !== undefined)
  const sender = find(frameTree, null)
  if (sender === undefined) throw new Error('the frame is gone')
  return sender
}

/**
 * Stands for Electron's renderer half: a `require('electron')` with the two members a preload uses, run before the
 * page's own scripts and in the top frame only.
 */
function pageScript(preload: string): string {
  const names = `${JSON.stringify(postName)}, ${JSON.stringify(deliverName)}`
  return `(${installBridge.toString()})(${names}, (require) => {\n${preload}\n})`
}

/** Runs in the page; it may use nothing from this file but its arguments. */
function installBridge(
  postKey: string,
  deliverKey: string,
  preload: (require: (name: string) => unknown) => void,
): void {
  const globals = window as unknown as Record<string, unknown>
  const send = globals[postKey] as (payload: string) => void
  if (window.top !== window) return

  const waiting = new Map<number, (reply: { value?: unknown; error?: string }) => void>()
  const listeners = new Map<string, ((event: unknown, ...args: unknown[]) => void)[]>()
  let last = 0
  const post = (message: unknown) =>
    new Promise<{ value?: unknown; error?: string }>((resolve) => {
      waiting.set(++last, resolve)
      send(JSON.stringify({ id: last, message }))
    })
  Object.defineProperty(window, deliverKey, {
    value: {
      reply(id: number, reply: { value?: unknown; error?: string }) {
        waiting.get(id)?.(reply)
        waiting.delete(id)
      },
      event(channel: string, args: unknown[]) {
        for (const listener of listeners.get(channel) ?? []) listener({}, ...args)
      },
    },
  })

  const electron = {
    contextBridge: {
      exposeInMainWorld: (key: string, api: object) =>
        Object.defineProperty(window, key, { value: Object.freeze(api), enumerable: true }),
    },
    ipcRenderer: {
      async invoke(channel: string, ...args: unknown[]) {
        const reply = await post({ kind: 'invoke', channel, args })
        if (reply.error === undefined) return reply.value
        throw new Error(`Error invoking remote method '${channel}': ${reply.error}`)
      },
      on: (channel: string, listener: (event: unknown, ...args: unknown[]) => void) =>
        listeners.set(channel, [...(listeners.get(channel) ?? []), listener]),
    },
  }
  preload(() => electron)

  let told = 0
  const input = () => {
    if (Date.now() - told < 500) return
    told = Date.now()
    void post({ kind: 'input' })
  }
  for (const name of ['pointerdown', 'pointermove', 'keydown', 'wheel']) {
    addEventListener(name, input, { capture: true, passive: true })
  }

  // The program's window has no reload; Chromium's has.
  addEventListener('keydown', (event) => {
    if (event.key === 'F5' || (event.ctrlKey && event.key.toLowerCase() === 'r')) event.preventDefault()
  })

  // Closing the window asks first, so that main can save before the page is gone. Leaving the page does not:
  // that is main's business in will-frame-navigate.
  let isLeaving = false
  const navigation = globals['navigation'] as EventTarget
  navigation.addEventListener('navigate', () => {
    isLeaving = true
    setTimeout(() => (isLeaving = false), 500)
  })
  addEventListener('beforeunload', (event) => {
    if (!isLeaving) event.preventDefault()
  })
}
