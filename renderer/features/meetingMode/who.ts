import type { Case } from '../../../shared/domain/case'
import { isProtected } from '../../../shared/domain/people'
import { responsibleInRoom } from '../../../shared/domain/roomNames'
import { meetingModeTexts } from '../../../shared/texts/meetingMode'
import {
  actionOf,
  emptyAction,
  knownPeople,
  organisationIn,
  responsibleOptions,
  type ActionFields,
} from '../../parts/actionFields'
import type { Option } from '../../ui/Select'
import { capitalised } from '../../../shared/texts/capitalised'

/** Party and person are one choice here: the room knows people, not parties. */
export function choiceOf({ who, person }: Pick<ActionFields, 'who' | 'person'>): string {
  return `${who}|${person}`
}

export function fieldsOfChoice(choice: string): Pick<ActionFields, 'who' | 'person'> {
  const [who = '', ...person] = choice.split('|')
  return { who, person: person.join('|') }
}

/** Everybody who can take an action, by first name. Where identity is protected there are no people, only parties. */
export function whoOptions(of: Case, today: string, chosen: ActionFields): Option[] {
  return responsibleOptions(of, today, chosen.who).flatMap(({ value: who }) => {
    const written = who === chosen.who ? chosen.person.trim() : ''
    const organisation = organisationIn(who)
    const people = organisation === null || isProtected(of) ? [] : knownPeople(of, organisation)
    const persons = isProtected(of) ? [written] : [...new Set([...people, written, ''])]
    return (organisation === null ? [''] : persons).map((person) => {
      const { responsible } = actionOf({ ...emptyAction, who, person })
      const label = responsible === null ? meetingModeTexts.agreed.nobody : responsibleInRoom(of, responsible)
      return { value: choiceOf({ who, person }), label: capitalised(label) }
    })
  })
}
