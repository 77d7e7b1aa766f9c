import { CircleAlert, CircleCheck, CircleDashed, CircleX, Plus } from 'lucide-react'
import type { Case, Organisation, PersonId } from '../../../shared/domain/case'
import { coverage, currentConsent } from '../../../shared/domain/consent'
import { inWords } from '../../../shared/domain/noteFormulas'
import { appTexts } from '../../../shared/texts/app'
import { consentTexts } from '../../../shared/texts/consent'
import { organisationTexts } from '../../../shared/texts/organisations'
import { organisationKindTexts } from '../../../shared/texts/routine'
import { useToday } from '../../app/clock'
import { useOpenCase } from '../../app/store'
import { organisationDraft, OrganisationEditor } from '../../parts/organisations/OrganisationEditor'
import { shortName } from '../../parts/personNames'
import type { OpenRow as OpenRows } from '../../parts/useOpenRow'
import { useOpenRow } from '../../parts/useOpenRow'
import { Button } from '../../ui/Button'
import { StatusWord } from '../../ui/Surfaces'

const texts = consentTexts.organisations

/** The organisations that the family is asked about, and how consent stands for each, in words. */
export function Organisations() {
  const of = useOpenCase()
  const asked = of.organisations.filter(({ own }) => !own)
  const newKey = organisationDraft(null)
  const openRow = useOpenRow(of.id, [newKey, ...asked.map(({ id }) => organisationDraft(id))])
  return (
    <>
      <div className="rows consent-organisations">
        {asked.map((organisation) =>
          openRow.isOpen(organisationDraft(organisation.id)) ? (
            <div key={organisation.id} id={openRow.idOf(organisationDraft(organisation.id))}>
              <OrganisationEditor organisation={organisation} onDone={openRow.close} />
            </div>
          ) : (
            <OrganisationRow key={organisation.id} organisation={organisation} openRow={openRow} />
          ),
        )}
      </div>
      <div id={openRow.idOf(newKey)} className="consent-add">
        {openRow.isOpen(newKey) ? (
          <OrganisationEditor organisation={null} onDone={openRow.close} />
        ) : (
          <Button icon={Plus} onPress={() => openRow.open(newKey)}>
            {organisationTexts.add}
          </Button>
        )}
      </div>
    </>
  )
}

function OrganisationRow({ organisation, openRow }: { organisation: Organisation; openRow: OpenRows }) {
  const { id, name, kind, contactName, contactRole } = organisation
  const key = organisationDraft(id)
  const contact = [contactName, contactRole].filter((part) => part !== '').join(', ')
  return (
    <div className="row" id={openRow.idOf(key)} role="group" aria-label={name}>
      <div>
        <p className="row-name">{name}</p>
        <p className="support">{organisationKindTexts[kind]}</p>
        {contact !== '' && <p className="support">{contact}</p>}
        {openRow.isStarted(key) && <p className="support">{organisationTexts.started}</p>}
      </div>
      <ConsentWords organisationId={id} />
      <Button
        variant="plain"
        size="small"
        aria-label={organisationTexts.change(name)}
        onPress={() => openRow.open(key)}
      >
        {appTexts.change}
      </Button>
    </div>
  )
}

/** How consent stands for one organisation: yes from whom, no from whom, or whose answer is missing. */
function ConsentWords({ organisationId }: { organisationId: string }) {
  const of = useOpenCase()
  const state = coverage(of, organisationId, useToday())
  const names = (people: readonly PersonId[]) => inWords(people.map((personId) => shortName(of, personId)))
  switch (state.kind) {
    case 'own':
      return null
    case 'covered':
      return (
        <div>
          <StatusWord tone="ok" icon={CircleCheck}>
            {texts.covered(names(state.by))}
          </StatusWord>
          {state.missing.length > 0 && (
            <p className="support">{texts.coveredButMissing(names(state.missing))}</p>
          )}
        </div>
      )
    case 'refused':
      return (
        <div>
          <StatusWord tone="late" icon={CircleX}>
            {refusedBy(of, state.by, names)}
          </StatusWord>
          <p className="support">{texts.notInvited}</p>
        </div>
      )
    case 'missing':
      return of.consents.length === 0 ? (
        <StatusWord tone="none" icon={CircleDashed}>
          {texts.nobodyAsked}
        </StatusWord>
      ) : (
        <div>
          <StatusWord tone="attn" icon={CircleAlert}>
            {texts.missing(names(state.missing))}
          </StatusWord>
          <p className="support">{texts.notInvitedYet}</p>
        </div>
      )
  }
}

/** A yes taken back is said as such when nobody has simply said no. */
function refusedBy(
  of: Case,
  by: readonly PersonId[],
  names: (people: readonly PersonId[]) => string,
): string {
  const hasSaidNo = by.filter((personId) => currentConsent(of, personId)?.withdrawnOn === null)
  return hasSaidNo.length > 0 ? texts.refused(names(hasSaidNo)) : texts.withdrawn(names(by))
}
