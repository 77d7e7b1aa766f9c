import type { Settings } from '../../shared/ipc/settings'
import type { Vault } from '../vault/vault'
import type { HandlerContext } from './context'
import type { Handlers } from './handler'

export interface SettingsHandlerParts {
  context: HandlerContext
  vault: Pick<Vault, 'backup'>
  /** The system's folder dialog; null when the user thinks better of it. */
  chooseFolder(): Promise<string | null>
}

type SettingsMethod = Extract<keyof Handlers, `settings.${string}`>

/** What the program remembers about itself and its user. */
export function createSettingsHandlers({
  context,
  vault,
  chooseFolder,
}: SettingsHandlerParts): Handlers<SettingsMethod> {
  function change(what: SettingsMethod, changes: Partial<Settings>): Settings {
    const store = context.store()
    return store.transaction(() => {
      store.settings.save({ ...store.settings.get(), ...changes })
      context.record(what, null)
      return store.settings.get()
    })
  }

  return {
    'settings.get': () => context.store().settings.get(),
    'settings.saveProfile': (profile) => change('settings.saveProfile', { profile }),
    'settings.setIdleMinutes': ({ minutes }) => change('settings.setIdleMinutes', { idleMinutes: minutes }),
    'settings.setGoodTimeDays': ({ days }) => change('settings.setGoodTimeDays', { goodTimeDays: days }),
    async 'settings.chooseBackupFolder'() {
      const backupFolder = await chooseFolder()
      if (backupFolder !== null) {
        change('settings.chooseBackupFolder', { backupFolder })
        // A folder that cannot be used shows now, not when the computer has broken down.
        await vault.backup()
      }
      return context.store().settings.get()
    },
  }
}
