import type { BrowserWindow, Dialog } from 'electron'
import { fileTexts } from '../shared/texts/documents'
import { shellTexts } from '../shared/texts/shell'
import type { createSaveFile } from './exchange/saveFile'

/** The system's file dialogs. Null means that the user thought better of it. */
export interface Dialogs {
  chooseFolder(): Promise<string | null>
  /** A file with a list of contacts. */
  chooseList(): Promise<string | null>
  /** A case that somebody has handed over in a sealed file. */
  chooseSealed(): Promise<string | null>
  choosePlace: Parameters<typeof createSaveFile>[0]['choosePlace']
}

/** Nothing that is chosen here is added to the system's list of recent documents. */
export function createDialogs(
  dialog: Pick<Dialog, 'showSaveDialog' | 'showOpenDialog'>,
  window: BrowserWindow,
): Dialogs {
  return {
    async chooseFolder() {
      const { filePaths } = await dialog.showOpenDialog(window, {
        title: shellTexts.chooseFolder,
        buttonLabel: shellTexts.choose,
        properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
      })
      return filePaths[0] ?? null
    },
    async chooseList() {
      const { filePaths } = await dialog.showOpenDialog(window, {
        title: shellTexts.chooseList,
        buttonLabel: shellTexts.choose,
        filters: [{ name: shellTexts.lists, extensions: ['csv', 'txt', 'json'] }],
        properties: ['openFile', 'dontAddToRecent'],
      })
      return filePaths[0] ?? null
    },
    async chooseSealed() {
      const { name, extension } = fileTexts.sealed.kind
      const { filePaths } = await dialog.showOpenDialog(window, {
        title: shellTexts.chooseSealed,
        buttonLabel: shellTexts.choose,
        filters: [{ name, extensions: [extension] }],
        properties: ['openFile', 'dontAddToRecent'],
      })
      return filePaths[0] ?? null
    },
    async choosePlace({ name, kind }) {
      const { filePath } = await dialog.showSaveDialog(window, {
        defaultPath: name,
        filters: [{ name: kind.name, extensions: [kind.extension] }],
        properties: ['dontAddToRecent', 'showOverwriteConfirmation'],
      })
      return filePath || null
    },
  }
}
