import type { PersonId } from '../../../shared/domain/case'
import { wheelInUse } from '../../../shared/domain/wheel'
import { makePaper, type CasePaper, type PaperKind } from '../../../shared/domain/papers'
import { noHistory } from '../../../shared/domain/paperSubject'
import { today, useToday } from '../../app/clock'
import { useApp } from '../../app/store'

/** Which paper, and for whom. */
export interface PaperAsked {
  kind: PaperKind
  recipient: PersonId | null
}

/**
 * Says what a paper of the open case would hold if it were frozen now, as text to compare with what was frozen before;
 * null when a rule stands in its way. What is still open is no hindrance here.
 */
export function usePaperNow(): (asked: PaperAsked) => string | null {
  const made = usePaperMade()
  return (asked) => asText(made(asked))
}

/** The paper itself, as it would be frozen now. */
export function usePaperMade(): (asked: PaperAsked) => CasePaper | null {
  const openCase = useApp((state) => state.openCase)
  const settings = useApp((state) => state.settings)
  const content = useApp((state) => state.content)
  const day = useToday()
  return (asked) => paperOf({ openCase, settings, content }, day, asked)
}

/** The same, as things stand this very moment: for what runs after something has been saved. */
export function paperNow(asked: PaperAsked): string | null {
  return asText(paperOf(useApp.getState(), today(), asked))
}

function asText(made: CasePaper | null): string | null {
  return made && JSON.stringify(made)
}

type Known = Pick<ReturnType<typeof useApp.getState>, 'openCase' | 'settings' | 'content'>

function paperOf({ openCase, settings, content }: Known, day: string, asked: PaperAsked): CasePaper | null {
  if (openCase === null || settings === null || content === null) return null
  const wheel = wheelInUse(content.wheel, settings.wheel)
  const around = {
    profile: settings.profile,
    goodTimeDays: settings.goodTimeDays,
    wheel,
    history: noHistory,
    today: day,
    version: 1,
    acceptGaps: true,
    acceptRevealing: true,
  }
  const made = makePaper(asked.kind, openCase, asked.recipient, around)
  return made.ok ? made.value : null
}
