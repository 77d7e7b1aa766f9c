import { isDeepStrictEqual } from 'node:util'
import { basename } from 'node:path'
import {
  keepContact,
  mergeDirectory,
  restoreContact,
  retireContact,
  saveContact,
  type ContactChange,
} from '../../shared/domain/contactChanges'
import type { ContactDirectory } from '../../shared/domain/contactDirectory'
import { acceptImport, previewImport, type ImportPreview } from '../../shared/domain/contactImport'
import { refuse, type Result } from '../../shared/domain/result'
import type { LocalDate } from '../../shared/domain/schema'
import { fileTexts } from '../../shared/texts/documents'
import { contactFile, readContactFile } from '../exchange/contactFile'
import type { SaveFile } from '../exchange/saveFile'
import type { Store } from '../store/store'
import type { HandlerContext } from './context'
import { orFail, type Handlers } from './handler'

type DirectoryMethod = Extract<keyof Handlers, `directory.${string}`>

interface DirectoryHandlerParts {
  context: HandlerContext
  shipped: ContactDirectory
  /** The system's file dialog; null when the user thinks better of it. */
  chooseList(): Promise<string | null>
  saveFile: SaveFile
}

/** A list that has been read, and the contacts as they were before and after: it counts against those alone. */
interface HeldImport {
  id: string
  store: Store
  preview: ImportPreview
  before: ContactChange[]
  after: ContactChange[] | null
}

/** The contacts: the shipped list, and what the user does to it. */
export function createDirectoryHandlers({
  context,
  shipped,
  chooseList,
  saveFile,
}: DirectoryHandlerParts): Handlers<DirectoryMethod> {
  let held: HeldImport | null = null

  function change(
    what: DirectoryMethod,
    decide: (changes: ContactChange[], today: LocalDate) => Result<ContactChange[]>,
    draft?: string,
  ): ContactChange[] {
    const store = context.store()
    return store.transaction(() => {
      store.contactChanges.replace(orFail(decide(store.contactChanges.list(), context.today())))
      if (draft !== undefined) store.drafts.discard(null, draft)
      context.record(what, null)
      return store.contactChanges.list()
    })
  }

  /** The import that is meant, as long as the store is the same and its contacts are as they were left. */
  function heldImport(id: string, expected: (of: HeldImport) => ContactChange[] | null): Result<HeldImport> {
    const store = context.store()
    const isSame =
      held?.id === id &&
      held.store === store &&
      isDeepStrictEqual(expected(held), store.contactChanges.list())
    return held !== null && isSame ? { ok: true, value: held } : refuse('contacts_changed_meanwhile')
  }

  return {
    'directory.get': () => shipped,
    'directory.changes': () => context.store().contactChanges.list(),
    'directory.save': ({ id, details, draft }) =>
      change(
        'directory.save',
        (changes, today) => saveContact(shipped, changes, id ?? context.newId(), details, today),
        draft,
      ),
    'directory.retire': ({ id, isRetired }) =>
      change('directory.retire', (changes, today) =>
        retireContact(shipped, changes, id, isRetired ? today : null, today),
      ),
    'directory.restore': ({ id }) => change('directory.restore', (changes) => restoreContact(changes, id)),
    'directory.keep': ({ id }) => change('directory.keep', (changes) => keepContact(shipped, changes, id)),
    async 'directory.readFile'() {
      const path = await chooseList()
      if (path === null) return { outcome: 'cancelled' }
      const table = await readContactFile(path)
      if ('reason' in table) return { outcome: 'refused', refusal: table }
      const store = context.store()
      const before = store.contactChanges.list()
      const preview = previewImport(shipped, before, table, context.today())
      if ('reason' in preview) return { outcome: 'refused', refusal: preview }
      held = { id: context.newId(), store, preview, before, after: null }
      return { outcome: 'read', importId: held.id, fileName: basename(path), preview }
    },
    'directory.acceptImport': ({ importId }) => {
      const taken = orFail(heldImport(importId, ({ before, after }) => (after === null ? before : null)))
      taken.after = change('directory.acceptImport', (changes, today) =>
        acceptImport(shipped, changes, taken.preview, today, () => context.newId()),
      )
      return taken.after
    },
    'directory.undoImport': ({ importId }) => {
      const taken = orFail(heldImport(importId, ({ after }) => after))
      const undone = change('directory.undoImport', () => ({ ok: true, value: taken.before }))
      held = null
      return undone
    },
    'directory.saveFile': () => {
      const entries = mergeDirectory(shipped, context.store().contactChanges.list())
      return saveFile({ ...fileTexts.contacts, bytes: contactFile(entries) })
    },
  }
}
