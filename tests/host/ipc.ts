import type { IpcMain, IpcMainInvokeEvent } from 'electron'
import type { Reply } from './bridge'

type Listener = Parameters<IpcMain['handle']>[1]

const listeners = new Map<string, Listener>()

export const ipcMain: Pick<IpcMain, 'handle'> = {
  handle: (channel, listener) => void listeners.set(channel, listener),
}

/** Answers a page as Electron does: the value, or the error's text and nothing more of it. */
export async function invoke(event: IpcMainInvokeEvent, channel: string, args: unknown[]): Promise<Reply> {
  const listener = listeners.get(channel)
  if (listener === undefined) return { error: `Error: No handler registered for '${channel}'` }
  try {
    return { value: await listener(event, ...args) }
  } catch (error) {
    return { error: String(error) }
  }
}
