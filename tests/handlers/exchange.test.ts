import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createSaveFile } from '../../main/exchange/saveFile'
import { createHandlerContext } from '../../main/handlers/context'
import { createExchangeHandlers } from '../../main/handlers/exchange'
import { newStore } from '../store/newStore'
import { freshSettings, profile, today } from '../support/cases'
import { aHandedCase, everything, newSchool } from '../support/handover'
import { freshFolder } from '../vault/newVault'

const words: string[] = JSON.parse(
  readFileSync(new URL('../../resources/passphrase-words.json', import.meta.url), 'utf8'),
)

/** A school with the program; files go in and out through one folder. */
function aSchool(folder: string, who = profile) {
  const { store } = newStore()
  store.settings.save({ ...freshSettings, profile: who })
  const chosen = { name: '2026-14.samverkan' }
  const handlers = createExchangeHandlers({
    context: createHandlerContext({ store: () => store }, () => new Date(`${today}T12:00`)),
    readWords: async () => words,
    version: '0.1.0',
    workerPath: new URL('../support/sealWorker.mjs', import.meta.url),
    chooseSealed: async () => join(folder, chosen.name),
    saveFile: createSaveFile({
      choosePlace: async ({ name }) => join(folder, name),
      log: { failure: () => '0' },
    }),
  })
  const events = (caseId: string) => store.events.list(caseId).map(({ what }) => what)
  return { store, handlers, chosen, events }
}

test('a case is handed over from one store to another, and nothing else is written', async () => {
  const folder = freshFolder()
  const giver = aSchool(folder)
  const receiver = aSchool(folder, { ...profile, name: 'Olof Lind', school: 'Lindskolan' })
  const of = aHandedCase()
  giver.store.cases.insert(of)

  const sealed = await giver.handlers['exchange.seal']({ caseId: of.id, choice: everything })
  expect(sealed).toMatchObject({ outcome: 'saved', fileName: '2026-14.samverkan' })
  expect(readdirSync(folder)).toEqual(['2026-14.samverkan'])
  expect(giver.events(of.id)).toEqual(['exchange.seal'])
  expect(giver.store.cases.get(of.id)).toEqual(of)

  const file = await receiver.handlers['exchange.chooseFile']({})
  if (file.outcome !== 'chosen') throw new Error(file.outcome)
  const { fileId } = file
  const wrong = await receiver.handlers['exchange.receive']({ fileId, words: 'lykta björk färja' })
  expect(wrong).toEqual({ outcome: 'refused', refusal: 'wrongPassphrase' })
  const typed = ` ${sealed.words?.toUpperCase()} `
  expect(await receiver.handlers['exchange.preview']({ fileId, words: typed })).toMatchObject({
    outcome: 'opened',
    content: { madeOn: today, from: { name: profile.name, school: 'Furuskolan' }, to: newSchool.id },
  })
  expect(receiver.store.cases.list()).toEqual([])

  const reply = await receiver.handlers['exchange.receive']({ fileId, words: typed })
  if (reply.outcome !== 'received') throw new Error(reply.refusal)
  expect(receiver.store.cases.list()).toEqual([reply.case])
  expect(reply.case.id).not.toBe(of.id)
  expect(reply.case.number).toBe('2026-1')
  expect(receiver.events(reply.case.id)).toEqual(['exchange.receive'])
  // The file has been taken in: the same press again finds no file.
  await expect(receiver.handlers['exchange.receive']({ fileId, words: typed })).rejects.toThrow('not_found')
})

test('what cannot be handed over is refused before anything is written', async () => {
  const folder = freshFolder()
  const { store, handlers } = aSchool(folder)
  const of = aHandedCase({ consents: [] })
  store.cases.insert(of)
  await expect(handlers['exchange.seal']({ caseId: of.id, choice: everything })).rejects.toThrow('rule')
  expect(readdirSync(folder)).toEqual([])
})

test('a file that is not ours is refused, and nothing is kept of it', async () => {
  const folder = freshFolder()
  const { store, handlers } = aSchool(folder)
  writeFileSync(join(folder, '2026-14.samverkan'), 'PK and so on')
  expect(await handlers['exchange.chooseFile']({})).toEqual({ outcome: 'refused', refusal: 'notOurs' })
  expect(store.cases.list()).toEqual([])
})
