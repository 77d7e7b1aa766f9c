import type { Case } from '../../shared/domain/case'
import { migrations } from '../store/migrate'
import type { Store } from '../store/store'

/**
 * Everything that is stored about one child, for another program to read: the case, its papers with what they say,
 * what is half typed, and what has been done. The version is the store's own, so that the shape can be looked up.
 */
export function extractFile(store: Store, of: Case, madeAt: Date): Uint8Array {
  const extract = {
    format: 'samverkansstod-registerutdrag',
    schemaVersion: migrations.length,
    madeAt: madeAt.toISOString(),
    case: of,
    papers: store.documents.list(of.id).map(({ id }) => store.documents.get(id)),
    drafts: store.drafts.list(of.id),
    events: store.events.list(of.id),
  }
  return Buffer.from(`${JSON.stringify(extract, null, 2)}\n`)
}
