import type { CallFields } from './form'
import { childFaults } from './form'

/** The parts of a call in the order they are asked. */
export const callParts = ['caller', 'children', 'relation', 'situation', 'consent'] as const
export type CallPart = (typeof callParts)[number]

export function isCallPart(name: string | undefined): name is CallPart {
  return callParts.some((part) => part === name)
}

/** What is known so far of one part of the call. */
export function isKnown(part: CallPart, values: CallFields, today: string): boolean {
  switch (part) {
    case 'caller':
      return values.caller.trim() !== '' && values.phone.trim() !== ''
    case 'children':
      return values.children.every(
        (child) =>
          child.caseId !== null ||
          Object.values(childFaults(child, today)).every((fault) => fault === undefined),
      )
    case 'relation':
      return values.relation !== null
    case 'situation':
      return values.situation.trim() !== ''
    case 'consent':
      return values.consentFrom.length > 0
  }
}
