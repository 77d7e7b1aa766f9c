import { basename, join } from 'node:path'
import type { Dialog, OpenDialogReturnValue, SaveDialogOptions, SaveDialogReturnValue } from 'electron'

/** The folder that stands for what a person would choose. Without it every dialog is cancelled. */
const folder = process.env['HOST_DIALOG_DIR'] ?? ''

async function showSaveDialog(...args: unknown[]): Promise<SaveDialogReturnValue> {
  const { defaultPath } = args.at(-1) as SaveDialogOptions
  if (folder === '' || defaultPath === undefined) return { canceled: true, filePath: '' }
  return { canceled: false, filePath: join(folder, basename(defaultPath)) }
}

async function showOpenDialog(): Promise<OpenDialogReturnValue> {
  return folder === '' ? { canceled: true, filePaths: [] } : { canceled: false, filePaths: [folder] }
}

export const dialog: Pick<Dialog, 'showSaveDialog' | 'showOpenDialog' | 'showErrorBox'> = {
  showSaveDialog,
  showOpenDialog,
  showErrorBox: (title, content) => console.error(`${title}\n${content}`),
}
