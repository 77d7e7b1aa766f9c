import { EventEmitter } from 'node:events'
import type { PowerMonitor } from 'electron'
import { listening, type Listening } from './events'

const emitter = new EventEmitter()
let lastInput = Date.now()

/** The page saw a key or a pointer. */
export function noteInput(): void {
  lastInput = Date.now()
}

/** Plays a moment of the computer's life, as a test asks for it. */
export function playPower(event: 'lock-screen' | 'suspend'): void {
  emitter.emit(event)
}

/** Idle means: the page has had no input. What happens in other programs is not seen here. */
export const powerMonitor: Listening<PowerMonitor> & Pick<PowerMonitor, 'getSystemIdleTime'> = {
  ...listening<PowerMonitor>(emitter),
  getSystemIdleTime: () => Math.floor((Date.now() - lastInput) / 1000),
}
