import { Plus } from 'lucide-react'
import { invitationTexts } from '../../../shared/texts/invitation'
import { organisationTexts } from '../../../shared/texts/organisations'
import { useOpenCase } from '../../app/store'
import { OrganisationEditor, organisationDraft } from '../../parts/organisations/OrganisationEditor'
import { useOpenRow } from '../../parts/useOpenRow'
import { Button } from '../../ui/Button'
import { invitationDraft } from './invitationDraft'
import { OrganisationRow } from './OrganisationRow'

const texts = invitationTexts.columns
const addKey = organisationDraft(null)

/** Everybody who may be invited, with what the family and they themselves have said; one row opens at a time. */
export function OrganisationList() {
  const of = useOpenCase()
  const rows = useOpenRow(of.id, [
    ...of.organisations.flatMap(({ id }) => [invitationDraft(id), organisationDraft(id)]),
    addKey,
  ])
  return (
    <>
      <div className="rows organisations">
        <div className="row row-head" aria-hidden>
          <span>{texts.organisation}</span>
          <span>{texts.consent}</span>
          <span>{texts.reply}</span>
          <span />
        </div>
        {of.organisations.map((organisation) => {
          const editKey = organisationDraft(organisation.id)
          return rows.isOpen(editKey) ? (
            <div key={organisation.id} id={rows.idOf(editKey)}>
              <OrganisationEditor
                organisation={organisation}
                onDone={() => rows.open(invitationDraft(organisation.id))}
              />
            </div>
          ) : (
            <OrganisationRow key={organisation.id} organisation={organisation} rows={rows} />
          )
        })}
      </div>
      <div id={rows.idOf(addKey)}>
        {rows.isOpen(addKey) ? (
          <OrganisationEditor organisation={null} onDone={rows.close} />
        ) : (
          <Button icon={Plus} onPress={() => rows.open(addKey)}>
            {organisationTexts.add}
          </Button>
        )}
      </div>
    </>
  )
}
