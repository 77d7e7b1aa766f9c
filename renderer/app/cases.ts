import type { Case } from '../../shared/domain/case'
import { nextUp, type StepNumber } from '../../shared/domain/routine'
import type { Input, Method, Output } from '../../shared/ipc/contract'
import { api } from './api'
import { today } from './clock'
import { forgetCaseDrafts, loadDrafts, noteSaved, whileHeld } from './drafts'
import { meetingMode, timeline } from './lateScreens'
import type { Route } from './store'
import { useApp } from './store'
import { leaveForms } from './useDraftForm'

/** The calls that change one case and answer with the whole of it. */
type CaseCommand = {
  [M in Method]: Input<M> extends { caseId: string; draft?: string | undefined }
    ? Output<M> extends Case
      ? M
      : never
    : never
}[Method]

/** Fetches a case and its drafts, and shows it. */
export async function openCase(caseId: string, step: StepNumber): Promise<void> {
  await leaveForms()
  const [opened] = await Promise.all([api('cases.get', { caseId }), loadDrafts(caseId)])
  useApp.setState({ openCase: opened, route: { screen: 'case', caseId, step } })
}

/** Shows another screen. */
export async function go(route: Exclude<Route, { screen: 'case' | 'findResponsible' }>): Promise<void> {
  await leaveForms()
  useApp.setState({ openCase: null, route })
}

/** Shows who is Barnens bästa-ansvarig, with the way back to where one is now; an open case stays open behind it. */
export async function goToFindResponsible(): Promise<void> {
  await leaveForms()
  const { route } = useApp.getState()
  if (route.screen !== 'findResponsible')
    useApp.setState({ route: { screen: 'findResponsible', from: route } })
}

/** Shows another step of the open case. */
export function goToStep(step: StepNumber): void {
  const { route } = useApp.getState()
  if (route.screen === 'case') useApp.setState({ route: { screen: 'case', caseId: route.caseId, step } })
}

/** Shows the people of the open case in place of the step. */
export function goToPeople(): void {
  const { route } = useApp.getState()
  if (route.screen === 'case') useApp.setState({ route: { ...route, view: 'people' } })
}

/** Shows what has happened in the open case in place of the step. */
export async function goToTimeline(): Promise<void> {
  await timeline.load()
  const { route } = useApp.getState()
  if (route.screen === 'case') useApp.setState({ route: { ...route, view: 'timeline' } })
}

/** Fills the window with the open case's meeting, for everybody in the room to see. */
export async function goToMeetingMode(): Promise<void> {
  await meetingMode.load()
  const { route } = useApp.getState()
  if (route.screen !== 'case') return
  const { caseId, step } = route
  useApp.setState({ route: { screen: 'case', caseId, step, view: 'meetingMode' } })
}

/** Leaves a meeting that has just been ended, for what comes next in its case. */
export function goFromMeeting(ended: Case): void {
  const step = nextUp(ended, today())?.step ?? 7
  useApp.setState({ route: { screen: 'case', caseId: ended.id, step, hasEnded: true } })
}

/** Removes the open case whole, and shows the list. `number` is the case's own, as the user has typed it. */
export async function removeCase(caseId: string, number: string): Promise<void> {
  await api('cases.remove', { caseId, number })
  forgetCaseDrafts(caseId)
  await go({ screen: 'overview' })
}

/**
 * Changes a case, and shows it as it stands afterwards. With `draft: form.key` the form's draft goes in the same
 * stroke. Throws `CallProblem`: run it in a task.
 */
export async function command<M extends CaseCommand>(method: M, input: Input<M>): Promise<Case> {
  const { caseId, draft } = input as { caseId: string; draft?: string }
  const send = async () => (await api(method, input)) as Case
  const changed = draft === undefined ? await send() : await whileHeld(caseId, draft, send)
  showChanged(changed)
  noteSaved()
  return changed
}

/** Shows a case as main says it stands now, if it is the one that is open. */
export function showChanged(changed: Case | null): void {
  if (changed !== null && useApp.getState().openCase?.id === changed.id)
    useApp.setState({ openCase: changed })
}
