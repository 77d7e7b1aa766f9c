import type { ReactNode } from 'react'
import type { Onward as OnwardFact, PersonId } from '../../../shared/domain/case'
import { latestAnswer } from '../../../shared/domain/need'
import { inWords } from '../../../shared/domain/noteFormulas'
import { helpsAlone, onwardConsentNote } from '../../../shared/domain/onward'
import { needTexts } from '../../../shared/texts/need'
import { useToday } from '../../app/clock'
import { useOpenCase } from '../../app/store'
import { dayWords } from '../../parts/dayWords'
import { shortName } from '../../parts/personNames'
import type { OpenRow as OpenRows } from '../../parts/useOpenRow'
import { useOpenRow } from '../../parts/useOpenRow'
import { Button } from '../../ui/Button'
import { OpenRow, SheetSection } from '../../ui/Sheet'
import { CopySurface } from '../../ui/Surfaces'
import { FamilyForm, familyDraft } from './FamilyForm'
import { OnwardContactForm, onwardContactDraft } from './OnwardContactForm'

const texts = needTexts.onward

/**
 * Another organisation can help alone: that the family was asked to go there, or its yes to our asking and what we have
 * asked. Read only once the assessment has come to something else.
 */
export function Onward() {
  const of = useOpenCase()
  const { told, consent, contacts } = of.onward ?? { told: null, consent: null, contacts: [] }
  const openRow = useOpenRow(of.id, [
    familyDraft('told'),
    familyDraft('consent'),
    ...contacts.map(({ id }) => onwardContactDraft(id)),
    onwardContactDraft(null),
  ])
  const canChange = helpsAlone(of)
  const route = latestAnswer(of, 'anotherAlone')?.route
  return (
    <SheetSection title={texts.title}>
      <div className="rows told">
        {((canChange && route !== 'weContact') || told !== null) && (
          <FamilyRow kind="told" openRow={openRow} canChange={canChange} />
        )}
        {((canChange && route !== 'familyContacts') || consent !== null) && (
          <FamilyRow kind="consent" openRow={openRow} canChange={canChange} />
        )}
        {consent !== null && <Contacts openRow={openRow} canChange={canChange} />}
      </div>
    </SheetSection>
  )
}

interface RowProps {
  openRow: OpenRows
  canChange: boolean
}

/** What the family was told or said yes to: as it is noted, or being noted. */
function FamilyRow({ kind, openRow, canChange }: RowProps & { kind: 'told' | 'consent' }) {
  const { onward } = useOpenCase()
  const words = texts[kind]
  const key = familyDraft(kind)
  if (openRow.isOpen(key)) {
    return (
      <OpenRow>
        <div id={openRow.idOf(key)}>
          <FamilyForm kind={kind} onDone={openRow.close} />
        </div>
      </OpenRow>
    )
  }
  const said = onward?.[kind] ?? null
  const note =
    kind === 'consent' && said !== null ? onwardConsentNote(onward?.organisation ?? '', said) : null
  return (
    <div className="row" id={openRow.idOf(key)} role="group" aria-label={words.row}>
      <p className="row-name">{words.row}</p>
      <div className="told-words">
        {said === null || onward === null ? (
          <p className="support">{words.notYet}</p>
        ) : (
          <Said kind={kind} onward={onward} said={said} />
        )}
      </div>
      {note !== null && (
        <div className="onward-note onward-said">
          <p className="label">{texts.consent.formula}</p>
          <CopySurface text={note} />
        </div>
      )}
      {canChange && (
        <Button
          variant="plain"
          size="small"
          aria-label={said === null ? words.open : words.changeNamed}
          onPress={() => openRow.open(key)}
        >
          {said === null ? texts.note : texts.change}
        </Button>
      )}
    </div>
  )
}

function Said({
  kind,
  onward: { organisation },
  said,
}: {
  kind: 'told' | 'consent'
  onward: OnwardFact
  said: { people: PersonId[]; on: string }
}) {
  const of = useOpenCase()
  const day = dayWords(said.on, useToday())
  const who = inWords(said.people.map((personId) => shortName(of, personId)))
  return (
    <>
      <p>{texts[kind].said(who, organisation, day)}</p>
      {kind === 'consent' && <p className="support">{texts.consent.onlyThis}</p>}
    </>
  )
}

/** Each time we have asked the organisation to contact the family. */
function Contacts({ openRow, canChange }: RowProps) {
  const { onward } = useOpenCase()
  const today = useToday()
  const contacts = onward?.contacts ?? []
  const newKey = onwardContactDraft(null)
  return (
    <>
      {contacts.map((contact) => (
        <Written key={contact.id} draft={onwardContactDraft(contact.id)} openRow={openRow} contact={contact}>
          <div
            className="row"
            id={openRow.idOf(onwardContactDraft(contact.id))}
            role="group"
            aria-label={texts.contacts.row}
          >
            <div>
              <p className="row-name">{texts.contacts.row}</p>
              {contact.withWhom !== '' && <p className="support">{contact.withWhom}</p>}
              <p className="support">{dayWords(contact.on, today)}</p>
            </div>
            <p className="told-words">{contact.asked}</p>
            {canChange && (
              <Button
                variant="plain"
                size="small"
                aria-label={texts.contacts.changeNamed(dayWords(contact.on, today))}
                onPress={() => openRow.open(onwardContactDraft(contact.id))}
              >
                {texts.change}
              </Button>
            )}
          </div>
        </Written>
      ))}
      {canChange && (
        <Written draft={newKey} openRow={openRow} contact={null}>
          <div className="row" id={openRow.idOf(newKey)}>
            <p className="row-name">{texts.contacts.row}</p>
            <p className="support told-nothing">
              {contacts.length === 0 ? texts.contacts.notYet : texts.contacts.again}
            </p>
            <Button
              variant="plain"
              size="small"
              aria-label={texts.contacts.open}
              onPress={() => openRow.open(newKey)}
            >
              {texts.note}
            </Button>
          </div>
        </Written>
      )}
    </>
  )
}

/** The contact's form in place of its row while it is open. */
function Written({
  draft,
  openRow,
  contact,
  children,
}: {
  draft: string
  openRow: OpenRows
  contact: OnwardFact['contacts'][number] | null
  children: ReactNode
}) {
  if (!openRow.isOpen(draft)) return children
  return (
    <OpenRow>
      <div id={openRow.idOf(draft)}>
        <OnwardContactForm contact={contact} onDone={openRow.close} />
      </div>
    </OpenRow>
  )
}
