import type { Case, PersonId } from '../../../shared/domain/case'
import { coverage, currentConsent, entitledPeople } from '../../../shared/domain/consent'
import { invitationTexts } from '../../../shared/texts/invitation'
import { shortName } from '../../parts/personNames'

/** What the family has said about one organisation. `waits` tells whose answer is missing beside a yes. */
export interface ConsentWords {
  tone: 'ok' | 'attn' | 'late' | 'none'
  words: string
  waits: string | null
}

/** Consent for an organisation, as a person would say it. */
export function consentWords(of: Case, organisationId: string, today: string): ConsentWords {
  const state = coverage(of, organisationId, today)
  const texts = invitationTexts.consent
  switch (state.kind) {
    case 'own':
      return { tone: 'none', words: texts.own, waits: null }
    case 'refused': {
      const isWithdrawn = state.by.every((id) => (currentConsent(of, id)?.withdrawnOn ?? null) !== null)
      const words = isWithdrawn ? texts.withdrawn : texts.no
      return { tone: 'late', words: words(namesOf(of, state.by)), waits: null }
    }
    case 'missing':
      return { tone: 'attn', words: texts.missing(namesOf(of, state.missing)), waits: null }
    case 'covered': {
      const isEveryone = state.by.length > 1 && state.by.length === entitledPeople(of, today).length
      const waits = state.missing.length === 0 ? null : texts.missing(namesOf(of, state.missing))
      return { tone: 'ok', words: texts.yes(namesOf(of, state.by), isEveryone), waits }
    }
  }
}

function namesOf(of: Case, ids: readonly PersonId[]): string[] {
  return ids.map((id) => shortName(of, id))
}
