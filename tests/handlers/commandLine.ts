import { currentMeeting, type Case } from '../../shared/domain/case'
import type { RuleName } from '../../shared/domain/result'
import type { Input, Method } from '../../shared/ipc/contract'
import { strangerId } from '../support/cases'

/** The calls that change one case. */
export type CommandMethod = {
  [M in Method]: Input<M> extends { caseId: string; draft?: string | undefined } ? M : never
}[Method]
type Said<M extends CommandMethod> = Omit<Input<M>, 'caseId' | 'draft'>

/** One command of a whole case: as it is accepted at its place, and as it would be refused there, and why. */
export interface Line {
  method: CommandMethod
  right: (of: Case) => object
  /** Left out where the only thing that refuses it is a need that is not settled. */
  wrong?: { said: (of: Case) => object; rule: RuleName }
}

/** Says what a command takes at its place in the case; then the rule that refuses it, and with what. */
export function line<M extends CommandMethod>(method: M) {
  return (right: (of: Case) => Said<M>, rule?: RuleName, change?: (of: Case) => object): Line => {
    if (rule === undefined || change === undefined) return { method, right }
    return { method, right, wrong: { said: (of) => ({ ...right(of), ...change(of) }), rule } }
  }
}

export const guardianId = (of: Case, place: number) => of.guardians[place]?.id ?? strangerId
export const organisationId = (of: Case, place: number) => of.organisations[place]?.id ?? strangerId
export const lastActionId = (of: Case) => currentMeeting(of).actions.at(-1)?.id ?? strangerId
