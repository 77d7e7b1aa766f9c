import { contextBridge, ipcRenderer } from 'electron'
import { callChannel, eventChannel } from '../shared/ipc/channels'
import type { Bridge } from '../shared/ipc/contract'

// The window's only way out. It can name a call and hear events; it never gets hold of ipcRenderer itself.
const bridge: Bridge = {
  call: (method, input) => ipcRenderer.invoke(callChannel, method, input),
  onEvent: (listener) => {
    ipcRenderer.on(eventChannel, (_, event) => listener(event))
  },
}

contextBridge.exposeInMainWorld('samverkansstod', bridge)
