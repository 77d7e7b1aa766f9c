import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { createHandlerContext } from '../../main/handlers/context'
import { createDraftHandlers } from '../../main/handlers/drafts'
import { CallFailure } from '../../main/handlers/handler'
import { createSettingsHandlers } from '../../main/handlers/settings'
import { createVaultHandlers } from '../../main/handlers/vault'
import { newCase } from '../store/newStore'
import { sampleWheel } from '../documents/sampleCase'
import { freshFolder, passphrase, profile, vaultIn } from './newVault'

/** The handlers over a real vault. `answers` is what the user does in the system's own dialogs. */
function setUp() {
  const vault = vaultIn(join(freshFolder(), 'vault'))
  const context = createHandlerContext(vault, () => new Date('2026-03-01T23:30:00Z'))
  const answers: { folder: string | null; printed: string[] } = { folder: null, printed: [] }
  const chooseFolder = async () => answers.folder
  const printer = { printers: async () => [{ name: 'exp_1', displayName: 'Expeditionen' }] }
  const handlers = {
    ...createVaultHandlers({
      vault,
      context,
      chooseFolder,
      printRecoveryPaper: async (groups) => answers.printed.push(...groups) > 0,
    }),
    ...createSettingsHandlers({ vault, context, wheel: sampleWheel, chooseFolder, printer }),
    ...createDraftHandlers(context),
  }
  const made = async () => {
    const { groups, confirmGroup } = await handlers['vault.recoveryKey']({})
    await handlers['vault.create']({ profile, passphrase, confirmedPart: groups[confirmGroup - 1] ?? '' })
    return groups
  }
  const events = () =>
    context
      .store()
      .events.list(null)
      .map(({ what }) => what)
  return { context, answers, handlers, made, events }
}

// Every test stretches passphrases for real, which takes its time on a busy computer.
vi.setConfig({ testTimeout: 30_000 })

describe('first start', () => {
  it('prints the key that the vault is made with, and remembers the chosen folder', async () => {
    const { answers, handlers, made, events } = setUp()
    answers.folder = freshFolder()
    expect(await handlers['vault.chooseBackupFolder']({})).toEqual({ folder: answers.folder })
    const chosen = answers.folder
    answers.folder = null
    expect(await handlers['vault.chooseBackupFolder']({})).toEqual({ folder: chosen })
    expect(await handlers['vault.printRecoveryKey']({})).toEqual({ printed: true })
    expect(await made()).toEqual(answers.printed)
    expect(await handlers['settings.get']({})).toMatchObject({ profile, backupFolder: chosen })
    expect(events()).toEqual(['vault.create'])
  })

  it('refuses with the name of the rule', async () => {
    const { handlers } = setUp()
    await handlers['vault.recoveryKey']({})
    const create = handlers['vault.create']({ profile, passphrase, confirmedPart: '' })
    await expect(create).rejects.toMatchObject({ error: { code: 'rule', rule: 'recovery_part_wrong' } })
  })
})

describe('the open store', () => {
  it('is refused while locked, and what the recovery key opened is seen afterwards', async () => {
    const { handlers, made, events } = setUp()
    const groups = await made()
    expect(await handlers['vault.lock']({})).toMatchObject({ state: 'locked' })
    for (const call of [
      () => handlers['settings.get']({}),
      () => handlers['drafts.list']({ caseId: null }),
    ]) {
      expect(call).toThrow(CallFailure)
      expect(call).toThrow('locked')
    }
    await handlers['vault.unlock']({ passphrase })
    await handlers['vault.lock']({})
    await handlers['vault.unlockWithRecoveryKey']({ recoveryKey: groups.join('-') })
    expect(events()).toEqual(['vault.create', 'vault.unlockWithRecoveryKey'])
  })

  it('knows the day on the clock of this computer', () => {
    const { context } = setUp()
    const local = new Date('2026-03-01T23:30:00Z')
    expect(context.today()).toBe(`2026-03-0${local.getDate()}`)
    expect(context.newId()).not.toBe(context.newId())
  })
})

describe('settings', () => {
  it('are changed together with their event', async () => {
    const { answers, handlers, made, events } = setUp()
    await made()
    const changed = { ...profile, name: 'Karin Ask' }
    expect(await handlers['settings.saveProfile'](changed)).toMatchObject({ profile: changed })
    expect(await handlers['settings.setIdleMinutes']({ minutes: 3 })).toMatchObject({ idleMinutes: 3 })
    expect(await handlers['settings.setGoodTimeDays']({ days: 21 })).toMatchObject({
      idleMinutes: 3,
      goodTimeDays: 21,
    })
    expect(await handlers['settings.chooseBackupFolder']({})).toMatchObject({ backupFolder: null })
    answers.folder = freshFolder()
    expect(await handlers['settings.chooseBackupFolder']({})).toMatchObject({
      backupFolder: answers.folder,
      lastBackupFailed: false,
    })
    expect(await handlers['vault.status']({})).toMatchObject({ newestBackup: expect.any(String) })
    expect(events()).toEqual([
      'vault.create',
      'settings.saveProfile',
      'settings.setIdleMinutes',
      'settings.setGoodTimeDays',
      'settings.chooseBackupFolder',
    ])
  })

  it('say at once that a folder cannot be used', async () => {
    const { answers, handlers, made } = setUp()
    await made()
    answers.folder = join(freshFolder(), 'gone')
    expect(await handlers['settings.chooseBackupFolder']({})).toMatchObject({
      lastBackupAt: null,
      lastBackupFailed: true,
    })
  })
})

describe('drafts', () => {
  it('are saved, listed and thrown away without an event', async () => {
    const { context, handlers, made, events } = setUp()
    await made()
    const of = newCase('2026-1')
    context.store().cases.insert(of)
    const draft = { caseId: of.id, key: 'consent', fields: { takenBy: 'Maria' } }
    expect(await handlers['drafts.save'](draft)).toEqual({ revision: 1 })
    expect(await handlers['drafts.save'](draft)).toEqual({ revision: 2 })
    expect(await handlers['drafts.list']({ caseId: of.id })).toEqual([
      { key: 'consent', revision: 2, fields: { takenBy: 'Maria' } },
    ])
    expect(await handlers['drafts.discard']({ caseId: of.id, key: 'consent' })).toEqual({})
    expect(await handlers['drafts.list']({ caseId: of.id })).toEqual([])
    expect(() => handlers['drafts.save']({ ...draft, caseId: randomUUID() })).toThrow('not_found')
    expect(events()).toEqual(['vault.create'])
  })
})
