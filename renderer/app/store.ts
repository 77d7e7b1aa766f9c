import { create } from 'zustand'
import type { Case } from '../../shared/domain/case'
import type { StepNumber } from '../../shared/domain/routine'
import type { Output } from '../../shared/ipc/contract'
import type { Draft } from '../../shared/ipc/drafts'
import type { Settings } from '../../shared/ipc/settings'
import type { VaultStatus } from '../../shared/ipc/vault'

/** What can stand in place of the step, in the frame of the case. */
export type CaseView = 'people' | 'timeline'

export type Route =
  /** `toSearch`: Ctrl+K was pressed elsewhere. */
  | { screen: 'overview'; toSearch?: true }
  /** `view` is what stands in place of the step, with a way back to it; `hasEnded`: the meeting was ended just now. */
  | { screen: 'case'; caseId: string; step: StepNumber; view?: CaseView | 'meetingMode'; hasEnded?: true }
  | { screen: 'registerChild' }
  /** A call from health care. */
  | { screen: 'intake' }
  /** A case that another rektor hands over in a sealed file. */
  | { screen: 'receiveCase' }
  | { screen: 'settings' }
  /** `contactId` is the contact to correct at once. */
  | { screen: 'contactDirectory'; contactId?: string }
  /** `from` is where the way back leads. */
  | { screen: 'findResponsible'; from: Route }

/** What the save indicator says. `at` is `09.42`. */
type SaveState = { kind: 'idle' } | { kind: 'saving' } | { kind: 'saved'; at: string } | { kind: 'failed' }

/** What the window remembers while the store is open. All of it goes when the program locks. */
interface Session {
  route: Route
  settings: Settings | null
  content: Output<'content.get'> | null
  openCase: Case | null
  /** Half-written forms, by `draftId`. */
  drafts: Record<string, Draft['fields']>
  save: SaveState
  areNamesHidden: boolean
}

interface AppState extends Session {
  /** Null until main has answered. */
  vault: VaultStatus | null
  /** How large the meeting is shown, for as long as the program is open; null until somebody has chosen. */
  roomText: 'normal' | 'large' | null
}

const emptySession: Session = {
  route: { screen: 'overview' },
  settings: null,
  content: null,
  openCase: null,
  drafts: {},
  save: { kind: 'idle' },
  areNamesHidden: false,
}

/** The one store of the window. Change it with `useApp.setState`. */
export const useApp = create<AppState>()(() => ({ ...emptySession, vault: null, roomText: null }))

/** Forgets everything but what main says about the vault, and how large a shared screen is read. */
export function forgetSession(vault: VaultStatus): void {
  const { roomText } = useApp.getState()
  useApp.setState({ ...emptySession, vault, roomText }, true)
}

/** The case that is open. Only for what lies inside the case frame. */
export function useOpenCase(): Case {
  const openCase = useApp((state) => state.openCase)
  if (openCase === null) throw new Error('no case is open')
  return openCase
}

/** The user's settings. Only for what is shown while the store is open. */
export function useSettings(): Settings {
  const settings = useApp((state) => state.settings)
  if (settings === null) throw new Error('the store is not open')
  return settings
}
