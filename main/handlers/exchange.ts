import { basename } from 'node:path'
import { handedOver, takenOver } from '../../shared/domain/handedOver'
import { currentMeeting, type Case } from '../../shared/domain/case'
import type { SealedContent, SealRefusal } from '../../shared/domain/sealedContent'
import { fileTexts } from '../../shared/texts/documents'
import type { SaveFile } from '../exchange/saveFile'
import { openCase, readSealedFile, sealCase } from '../exchange/sealedCase'
import { drawSealWords, readSealWords } from '../exchange/sealWords'
import type { Store } from '../store/store'
import { loadCase } from './caseCommand'
import type { HandlerContext } from './context'
import { CallFailure, orFail, type Handlers } from './handler'

type ExchangeMethod = Extract<keyof Handlers, `exchange.${string}`>

interface ExchangeHandlerParts {
  context: HandlerContext
  /** Reads the list that the words of a sealed file are drawn from: it is seldom needed, so not at the start. */
  readWords(): Promise<readonly string[]>
  /** The program's own version. */
  version: string
  workerPath: string | URL
  /** The system's file dialog; null when the user thinks better of it. */
  chooseSealed(): Promise<string | null>
  saveFile: SaveFile
}

/** Giving a case to another rektor in a sealed file, and receiving one. */
export function createExchangeHandlers(parts: ExchangeHandlerParts): Handlers<ExchangeMethod> {
  const { context, readWords, version, workerPath, chooseSealed, saveFile } = parts
  /** The file that was chosen last, still sealed: nothing of what it holds outlives a call. */
  let chosen: { id: string; store: Store; bytes: Uint8Array } | null = null

  async function open(fileId: string, typed: string): Promise<SealedContent | SealRefusal> {
    if (chosen?.id !== fileId || chosen.store !== context.store())
      throw new CallFailure({ code: 'not_found' })
    return openCase(workerPath, chosen.bytes, readSealWords(typed))
  }

  function receive({ case: handed, to }: SealedContent): Case {
    const store = context.store()
    return store.transaction(() => {
      const today = context.today()
      const number = store.cases.nextNumber(Number(today.slice(0, 4)))
      const { profile } = store.settings.get()
      const id = context.newId()
      const received = takenOver(handed, { organisationId: to, profile, id, number, today })
      store.cases.insert(received)
      context.record('exchange.receive', id)
      return received
    })
  }

  return {
    async 'exchange.seal'({ caseId, choice }) {
      const store = context.store()
      const of = loadCase(context, caseId)
      const today = context.today()
      const handed = orFail(handedOver(of, choice, today))
      const { name, role, school } = store.settings.get().profile
      const to = currentMeeting(of).coordination?.organisationId ?? ''
      const drawn = drawSealWords(await readWords())
      const from = { name, role, school }
      const content = { madeOn: today, program: version, from, to, choice, case: handed }
      const bytes = await sealCase(workerPath, content, drawn)
      const { sealed } = fileTexts
      const reply = await saveFile({ name: sealed.name(of.number), bytes, kind: sealed.kind })
      if (reply.outcome !== 'saved') return { ...reply, words: null }
      context.record('exchange.seal', caseId)
      return { ...reply, words: drawn }
    },
    async 'exchange.chooseFile'() {
      const path = await chooseSealed()
      if (path === null) return { outcome: 'cancelled' }
      const bytes = await readSealedFile(path)
      if (typeof bytes === 'string') return { outcome: 'refused', refusal: bytes }
      chosen = { id: context.newId(), store: context.store(), bytes }
      return { outcome: 'chosen', fileId: chosen.id, fileName: basename(path) }
    },
    async 'exchange.preview'({ fileId, words: typed }) {
      const content = await open(fileId, typed)
      return typeof content === 'string'
        ? { outcome: 'refused', refusal: content }
        : { outcome: 'opened', content }
    },
    async 'exchange.receive'({ fileId, words: typed }) {
      const content = await open(fileId, typed)
      if (typeof content === 'string') return { outcome: 'refused', refusal: content }
      const received = receive(content)
      chosen = null
      return { outcome: 'received', case: received }
    },
  }
}
