import './contact.css'
import { Plus } from 'lucide-react'
import type { PreMeetingContact } from '../../../shared/domain/case'
import { dayAndMonth } from '../../../shared/domain/dates'
import { partyName } from '../../../shared/domain/people'
import { appTexts } from '../../../shared/texts/app'
import { contactTexts } from '../../../shared/texts/contact'
import { organisationTexts } from '../../../shared/texts/organisations'
import { StepSheet } from '../../app/caseFrame/StepSheet'
import { useOpenCase } from '../../app/store'
import { childName } from '../../parts/personNames'
import { RoutinePoint } from '../../parts/RoutinePoint'
import type { OpenRow } from '../../parts/useOpenRow'
import { useOpenRow } from '../../parts/useOpenRow'
import { Button } from '../../ui/Button'
import { MarginList, MarginNote } from '../../ui/Sheet'
import { ContactForm, contactDraft } from './ContactForm'

const newKey = contactDraft(null)

/** Step 4, when needed: who was spoken to before the meeting, why, and what was shared. */
export function ContactStep() {
  const of = useOpenCase()
  const rows = useOpenRow(of.id, [...of.contacts.map(({ id }) => contactDraft(id)), newKey])
  return (
    <StepSheet step={4} margin={<Margin />}>
      <RoutinePoint id="contacts" hint={contactTexts.hint}>
        {of.contacts.length === 0 && !rows.isOpen(newKey) && <p>{contactTexts.none}</p>}
        {of.contacts.length > 0 && (
          <div className="rows contacts">
            {of.contacts.map((contact) => (
              <ContactRow key={contact.id} contact={contact} rows={rows} />
            ))}
          </div>
        )}
        <div id={rows.idOf(newKey)} className="contact-new">
          {rows.isOpen(newKey) ? (
            <ContactForm contact={null} onDone={rows.close} />
          ) : (
            <Button icon={Plus} onPress={() => rows.open(newKey)}>
              {contactTexts.add}
            </Button>
          )}
        </div>
      </RoutinePoint>
    </StepSheet>
  )
}

function ContactRow({ contact, rows }: { contact: PreMeetingContact; rows: OpenRow }) {
  const of = useOpenCase()
  const key = contactDraft(contact.id)
  const organisation = partyName(of, contact.organisationId)
  if (rows.isOpen(key)) {
    return (
      <div id={rows.idOf(key)}>
        <ContactForm contact={contact} onDone={rows.close} />
      </div>
    )
  }
  return (
    <div id={rows.idOf(key)} className="row">
      <div>
        <p className="row-name">{organisation}</p>
        {contact.withWhom !== '' && <p className="support">{contact.withWhom}</p>}
        <p className="support">{dayAndMonth(contact.on)}</p>
        {rows.isStarted(key) && <p className="support">{organisationTexts.started}</p>}
      </div>
      <dl className="contact-words">
        <dt className="label">{contactTexts.why}</dt>
        <dd>{contact.purpose}</dd>
        <dt className="label">{contactTexts.shared}</dt>
        <dd>
          {contact.shared || contactTexts.nothingShared}
          <p className="support">{contactTexts.confirmed(dayAndMonth(contact.confirmedOn))}</p>
        </dd>
      </dl>
      <Button
        variant="plain"
        size="small"
        aria-label={contactTexts.change(contactTexts.rowName(organisation, dayAndMonth(contact.on)))}
        onPress={() => rows.open(key)}
      >
        {appTexts.change}
      </Button>
    </div>
  )
}

function Margin() {
  const of = useOpenCase()
  const texts = contactTexts.margin
  return (
    <>
      <MarginNote title={texts.together}>
        <p>{texts.togetherWhy(childName(of))}</p>
      </MarginNote>
      <MarginNote title={texts.about}>
        <MarginList kind="applies" items={texts.aboutWhat} />
      </MarginNote>
      <MarginNote title={texts.aboutNot}>
        <MarginList kind="appliesNot" items={texts.aboutNotWhat} />
      </MarginNote>
    </>
  )
}
