import type { EventEmitter } from 'node:events'

/** `on` and `once` with Electron's own overloads, so that a misspelt event does not compile. */
export type Listening<T extends { on: unknown; once: unknown }> = Pick<T, 'on' | 'once'>

export function listening<T extends { on: unknown; once: unknown }>(emitter: EventEmitter): Listening<T> {
  return { on: emitter.on.bind(emitter), once: emitter.once.bind(emitter) } as unknown as Listening<T>
}

/** An event that a listener can prevent. */
export class HostEvent {
  defaultPrevented = false

  preventDefault(): void {
    this.defaultPrevented = true
  }
}
