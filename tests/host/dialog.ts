import { readdirSync, statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import type {
  Dialog,
  OpenDialogOptions,
  OpenDialogReturnValue,
  SaveDialogOptions,
  SaveDialogReturnValue,
} from 'electron'

/** The folder that stands for what a person would choose. Without it every dialog is cancelled. */
const folder = process.env['HOST_DIALOG_DIR'] ?? ''

async function showSaveDialog(...args: unknown[]): Promise<SaveDialogReturnValue> {
  const { defaultPath } = args.at(-1) as SaveDialogOptions
  if (folder === '' || defaultPath === undefined) return { canceled: true, filePath: '' }
  return { canceled: false, filePath: join(folder, basename(defaultPath)) }
}

async function showOpenDialog(...args: unknown[]): Promise<OpenDialogReturnValue> {
  const { properties, filters } = args.at(-1) as OpenDialogOptions
  const chosen = properties?.includes('openFile') ? newestFile(filters?.[0]?.extensions ?? []) : folder
  return chosen === '' ? { canceled: true, filePaths: [] } : { canceled: false, filePaths: [chosen] }
}

/** The file that a person would choose: the one that was put there last. */
function newestFile(extensions: readonly string[]): string {
  if (folder === '') return ''
  const files = readdirSync(folder)
    .filter((name) => extensions.includes(extname(name).slice(1)))
    .map((name) => join(folder, name))
  return files.toSorted((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)[0] ?? ''
}

export const dialog: Pick<Dialog, 'showSaveDialog' | 'showOpenDialog' | 'showErrorBox'> = {
  showSaveDialog,
  showOpenDialog,
  showErrorBox: (title, content) => console.error(`${title}\n${content}`),
}
