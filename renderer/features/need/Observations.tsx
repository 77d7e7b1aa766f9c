import type { Observation } from '../../../shared/domain/case'
import { needOutcome } from '../../../shared/domain/need'
import { appTexts } from '../../../shared/texts/app'
import { needTexts } from '../../../shared/texts/need'
import { useToday } from '../../app/clock'
import { useOpenCase } from '../../app/store'
import { dayWords } from '../../parts/dayWords'
import { useOpenRow } from '../../parts/useOpenRow'
import type { OpenRow as OpenRows } from '../../parts/useOpenRow'
import { Button } from '../../ui/Button'
import { OpenRow } from '../../ui/Sheet'
import { ObservationForm, observationDraft } from './ObservationForm'
import type { ObservationRow } from './observationRows'
import { observationRows } from './observationRows'
import { ReferralRow, Siblings } from './ReferralRow'

const texts = needTexts.observations

/** What is known, sort by sort. Every sort has its row, also before anything is written in it. */
export function Observations() {
  const of = useOpenCase()
  const isClosed = useIsClosed()
  const rows = observationRows(of).filter(({ observations }) => !isClosed || observations.length > 0)
  const openRow = useOpenRow(
    of.id,
    rows.flatMap((row) =>
      [null, ...row.observations].map((observation) => observationDraft(row, observation)),
    ),
  )
  return (
    <div className="rows told">
      {of.referrals.map((referral, index) => (
        <ReferralRow key={index} referral={referral} number={of.referrals.length > 1 ? index + 1 : null}>
          {index === of.referrals.length - 1 && <Siblings />}
        </ReferralRow>
      ))}
      {rows.map((row) => (
        <Sort key={row.id} row={row} openRow={openRow} />
      ))}
    </div>
  )
}

interface SortProps {
  row: ObservationRow
  openRow: OpenRows
}

function Sort({ row, openRow }: SortProps) {
  const newKey = observationDraft(row, null)
  return (
    <>
      {row.observations.map((observation, index) => {
        const key = observationDraft(row, observation)
        if (openRow.isOpen(key))
          return <Written key={key} row={row} observation={observation} openRow={openRow} />
        const isLast = index === row.observations.length - 1
        return (
          <Said
            key={key}
            row={row}
            observation={observation}
            openRow={openRow}
            canAdd={isLast && !openRow.isOpen(newKey)}
          />
        )
      })}
      {openRow.isOpen(newKey) && <Written row={row} observation={null} openRow={openRow} />}
      {row.observations.length === 0 && !openRow.isOpen(newKey) && (
        <NothingSaid row={row} openRow={openRow} />
      )}
    </>
  )
}

function Written({ row, observation, openRow }: SortProps & { observation: Observation | null }) {
  return (
    <OpenRow>
      <div id={openRow.idOf(observationDraft(row, observation))}>
        <ObservationForm row={row} observation={observation} onDone={openRow.close} />
      </div>
    </OpenRow>
  )
}

function Said({
  row,
  observation,
  openRow,
  canAdd,
}: SortProps & { observation: Observation; canAdd: boolean }) {
  const isClosed = useIsClosed()
  const day = dayWords(observation.on, useToday())
  const key = observationDraft(row, observation)
  const newKey = observationDraft(row, null)
  const changing = openRow.isStarted(key) ? texts.continue : appTexts.change
  const adding = openRow.isStarted(newKey) ? texts.continue : texts.add
  return (
    <div className="row" id={openRow.idOf(key)}>
      <div>
        <p className="row-name">{row.name}</p>
        {row.teller === null && observation.source !== '' && <p className="support">{observation.source}</p>}
        <p className="support">{day}</p>
        {openRow.isStarted(key) && <p className="support">{texts.started}</p>}
      </div>
      <p className={row.kind === 'childTold' ? 'told-words own-words' : 'told-words'}>
        {row.kind === 'childTold' ? texts.quoted(observation.text) : observation.text}
      </p>
      {!isClosed && (
        <div className="told-ways">
          <Button
            variant="plain"
            size="small"
            aria-label={texts.aboutDay(changing, row.name, day)}
            onPress={() => openRow.open(key)}
          >
            {changing}
          </Button>
          {canAdd && (
            <span id={openRow.idOf(newKey)}>
              <Button
                variant="plain"
                size="small"
                aria-label={texts.about(adding, row.name)}
                onPress={() => openRow.open(newKey)}
              >
                {adding}
              </Button>
            </span>
          )}
        </div>
      )}
    </div>
  )
}

function NothingSaid({ row, openRow }: SortProps) {
  const key = observationDraft(row, null)
  const isClosed = useIsClosed()
  const verb = openRow.isStarted(key) ? texts.continue : texts.write
  const isSomebody = row.teller !== null
  return (
    <div className="row" id={openRow.idOf(key)}>
      <p className="row-name">{row.name}</p>
      <p className="support told-nothing">
        {openRow.isStarted(key) ? texts.started : isSomebody ? texts.notAsked : texts.nothingWritten}
      </p>
      {!isClosed && (
        <Button
          variant="plain"
          size="small"
          aria-label={texts.about(verb, row.name)}
          onPress={() => openRow.open(key)}
        >
          {verb}
        </Button>
      )}
    </div>
  )
}

/** A case that is not activated stands as it is until a question is answered anew. */
function useIsClosed(): boolean {
  return needOutcome(useOpenCase()).kind === 'notActivated'
}
