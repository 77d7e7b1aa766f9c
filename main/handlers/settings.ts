import { type Wheel, wheelInUse } from '../../shared/domain/wheel'
import { areasInCases, editWheel, resetWheel } from '../../shared/domain/wheelEdition'
import type { Settings } from '../../shared/ipc/settings'
import type { Printer } from '../print'
import type { Vault } from '../vault/vault'
import type { HandlerContext } from './context'
import { type Handlers, orFail } from './handler'

export interface SettingsHandlerParts {
  context: HandlerContext
  vault: Pick<Vault, 'backup'>
  /** The wheel that is shipped. */
  wheel: Wheel
  /** The system's folder dialog; null when the user thinks better of it. */
  chooseFolder(): Promise<string | null>
  printer: Pick<Printer, 'printers'>
}

type SettingsMethod = Extract<keyof Handlers, `settings.${string}`>

/** What the program remembers about itself and its user. */
export function createSettingsHandlers({
  context,
  vault,
  wheel,
  chooseFolder,
  printer,
}: SettingsHandlerParts): Handlers<SettingsMethod> {
  function change(what: SettingsMethod, changed: (settings: Settings) => Partial<Settings>): Settings {
    const store = context.store()
    return store.transaction(() => {
      const settings = store.settings.get()
      store.settings.save({ ...settings, ...changed(settings) })
      context.record(what, null)
      return store.settings.get()
    })
  }

  return {
    'settings.get': () => context.store().settings.get(),
    'settings.saveProfile': (profile) => change('settings.saveProfile', () => ({ profile })),
    'settings.setIdleMinutes': ({ minutes }) =>
      change('settings.setIdleMinutes', () => ({ idleMinutes: minutes })),
    'settings.setGoodTimeDays': ({ days }) =>
      change('settings.setGoodTimeDays', () => ({ goodTimeDays: days })),
    'settings.printers': () => printer.printers(),
    'settings.setPrinter': (chosen) => change('settings.setPrinter', () => chosen),
    'settings.saveWheel': (written) =>
      change('settings.saveWheel', (settings) => {
        const used = areasInCases(context.store().cases.list())
        const freshIds = written.areas.map(() => context.newId())
        return { wheel: orFail(editWheel(wheelInUse(wheel, settings.wheel), written, used, freshIds)) }
      }),
    'settings.resetWheel': () =>
      change('settings.resetWheel', (settings) => {
        const used = areasInCases(context.store().cases.list())
        return { wheel: resetWheel(wheel, settings.wheel, used) }
      }),
    async 'settings.chooseBackupFolder'() {
      const backupFolder = await chooseFolder()
      if (backupFolder !== null) {
        change('settings.chooseBackupFolder', () => ({ backupFolder }))
        // A folder that cannot be used shows now, not when the computer has broken down.
        await vault.backup()
      }
      return context.store().settings.get()
    },
  }
}
