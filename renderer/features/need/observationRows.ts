import type { Case, Observation } from '../../../shared/domain/case'
import { fullName } from '../../../shared/domain/people'
import { needTexts } from '../../../shared/texts/need'
import { childName, shortName } from '../../parts/personNames'

/** One sort of knowledge: what we have seen, what the child tells, what each guardian tells. */
export interface ObservationRow {
  id: string
  kind: Observation['kind']
  name: string
  /** Who tells, where the row itself says it; null where it is written. */
  teller: string | null
  observations: Observation[]
}

/** The rows in the routine's order. An unborn child tells nothing. */
export function observationRows(of: Case): ObservationRow[] {
  const { seen, heard, understood, tells, relativeTells } = needTexts.observations
  const child = childName(of)
  const row = (
    id: string,
    kind: Observation['kind'],
    name: string,
    teller: string | null,
  ): ObservationRow => ({
    id,
    kind,
    name,
    teller,
    observations: of.observations.filter(
      (observation) => observation.kind === kind && belongs(of, observation, id),
    ),
  })
  return [
    row('seen', 'seen', seen, null),
    row('heard', 'heard', heard, null),
    row('understood', 'understood', understood, null),
    ...(of.child.identity.kind === 'unborn' ? [] : [row('childTold', 'childTold', tells(child), child)]),
    ...of.guardians.map((guardian) => {
      const name = shortName(of, guardian.id)
      return row(guardian.id, 'relativeTold', tells(name), name)
    }),
    row(otherRelative, 'relativeTold', relativeTells, null),
  ]
}

const otherRelative = 'relative'

/** What a relative tells stands with the guardian it names, else with other relatives. */
function belongs(of: Case, { kind, source }: Observation, rowId: string): boolean {
  if (kind !== 'relativeTold') return true
  const teller = of.guardians.find((guardian) =>
    [shortName(of, guardian.id), fullName(guardian)].includes(source.trim()),
  )
  return rowId === (teller?.id ?? otherRelative)
}
