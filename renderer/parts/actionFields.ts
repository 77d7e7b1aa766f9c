import type { Action, Case, Responsible } from '../../shared/domain/case'
import { currentMeeting } from '../../shared/domain/case'
import { consentObstacle } from '../../shared/domain/consent'
import { guardianRole } from '../../shared/domain/guardianship'
import { findGuardian, findOrganisation, fullName, isUnborn } from '../../shared/domain/people'
import { appTexts } from '../../shared/texts/app'
import { planTexts } from '../../shared/texts/plan'
import type { Option } from '../ui/Select'

/** An action as it stands in a form. `who` is a party's key, see `keyOf`. */
export type ActionFields = {
  what: string
  areaId: string
  who: string
  person: string
  due: string
  followUp: string
}

export const noArea = 'none'
export const nobody = 'nobody'

export const emptyAction: ActionFields = {
  what: '',
  areaId: noArea,
  who: nobody,
  person: '',
  due: '',
  followUp: '',
}

/** The name of the draft that holds an action while it is being written. */
export function actionDraftKey(actionId: string | null): string {
  return `action:${actionId ?? 'new'}`
}

export function fieldsOf(action: Action): ActionFields {
  return {
    what: action.what,
    areaId: action.areaId ?? noArea,
    who: action.responsible === null ? nobody : keyOf(action.responsible),
    person: action.responsible?.kind === 'organisation' ? action.responsible.person : '',
    due: action.due ?? '',
    followUp: action.followUp,
  }
}

export function actionOf(fields: ActionFields): Omit<Action, 'id' | 'outcome'> {
  return {
    areaId: fields.areaId === noArea ? null : fields.areaId,
    what: fields.what.trim(),
    responsible: responsibleOf(fields),
    due: fields.due === '' ? null : fields.due,
    followUp: fields.followUp.trim(),
  }
}

export function isEmptyAction(values: ActionFields): boolean {
  return JSON.stringify(actionOf(values)) === JSON.stringify(actionOf(emptyAction))
}

/** The organisation that a party's key names, or null when it names somebody in the family. */
export function organisationIn(who: string): string | null {
  const [kind, id = ''] = who.split(':')
  return kind === 'organisation' ? id : null
}

/** Who can take an action: the organisations that consent covers, then the family. One already chosen stays. */
export function responsibleOptions(of: Case, today: string, chosen: string): Option[] {
  const organisations = of.organisations
    .filter(({ id }) => organisationIn(chosen) === id || consentObstacle(of, id, today) === null)
    .map(({ id, name }) => ({ value: keyOf({ kind: 'organisation', id, person: '' }), label: name }))
  const guardians = of.guardians.map((guardian) => ({
    value: keyOf({ kind: 'guardian', id: guardian.id }),
    label: planTexts.guardian(fullName(guardian), guardianRole(of, guardian, today)),
  }))
  const child = { value: keyOf({ kind: 'child' }), label: fullName(of.child) || appTexts.theChild }
  // One that is not born does nothing.
  const family = isUnborn(of.child) ? guardians : [...guardians, child]
  return [{ value: nobody, label: planTexts.nobodyYet }, ...organisations, ...family]
}

/** Names heard of at an organisation: those at the meeting, its contact, and those who have other actions. */
export function knownPeople(of: Case, organisationId: string): string[] {
  const { attendees, actions } = currentMeeting(of)
  const names = [
    ...attendees.filter(({ partyId }) => partyId === organisationId).map(({ name }) => name),
    findOrganisation(of, organisationId)?.contactName ?? '',
    ...actions.flatMap(({ responsible }) =>
      responsible?.kind === 'organisation' && responsible.id === organisationId ? [responsible.person] : [],
    ),
  ]
  return [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))]
}

/** The two lines that say who is responsible: the person, and where from. */
export function responsibleNames(
  of: Case,
  responsible: Responsible,
  today: string,
): { name: string; from: string } {
  switch (responsible.kind) {
    case 'organisation': {
      const from = findOrganisation(of, responsible.id)?.name ?? ''
      return responsible.person === '' ? { name: from, from: '' } : { name: responsible.person, from }
    }
    case 'guardian': {
      const guardian = findGuardian(of, responsible.id)
      return guardian === undefined
        ? { name: '', from: '' }
        : { name: fullName(guardian), from: guardianRole(of, guardian, today) }
    }
    case 'child':
      return { name: fullName(of.child) || appTexts.theChild, from: '' }
  }
}

/** An action's own words, cut where they are used as a name for it. */
export function actionName({ what }: Pick<Action, 'what'>): string {
  const [line = ''] = what.trim().split('\n')
  if (line === '') return planTexts.withoutText
  return line.length <= 80 ? line : `${line.slice(0, 79).trimEnd()}…`
}

function keyOf(responsible: Responsible): string {
  return responsible.kind === 'child' ? 'child' : `${responsible.kind}:${responsible.id}`
}

function responsibleOf({ who, person }: ActionFields): Responsible | null {
  const [kind, id = ''] = who.split(':')
  switch (kind) {
    case 'organisation':
      return { kind, id, person: person.trim() }
    case 'guardian':
      return { kind, id }
    case 'child':
      return { kind }
    default:
      return null
  }
}
