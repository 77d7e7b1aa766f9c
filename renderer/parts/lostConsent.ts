import type { Case } from '../../shared/domain/case'
import { consentObstacle, currentConsent } from '../../shared/domain/consent'
import { inWords } from '../../shared/domain/noteFormulas'
import { lostConsentTexts as texts } from '../../shared/texts/lostConsent'
import { shortName } from './personNames'

/** Why consent does not cover an organisation today, in a sentence; null when it does. */
export function whyNotCovered(of: Case, organisationId: string, today: string): string | null {
  const obstacle = consentObstacle(of, organisationId, today)
  if (obstacle === null) return null
  if (obstacle.rule !== 'consent_refused') return texts.missing
  const who = inWords(obstacle.subjects.map((id) => shortName(of, id)))
  const isWithdrawn = obstacle.subjects.every((id) => (currentConsent(of, id)?.withdrawnOn ?? null) !== null)
  return isWithdrawn ? texts.withdrawn(who) : texts.refused(who)
}
