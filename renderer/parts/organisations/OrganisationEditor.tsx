import { useState } from 'react'
import type { Organisation, OrganisationKind } from '../../../shared/domain/case'
import { organisationKinds } from '../../../shared/domain/organisations'
import { organisationTexts } from '../../../shared/texts/organisations'
import { organisationKindTexts } from '../../../shared/texts/routine'
import { command } from '../../app/cases'
import { useOpenCase } from '../../app/store'
import { useDraftForm } from '../../app/useDraftForm'
import { useTask } from '../../app/useTask'
import { Button } from '../../ui/Button'
import { Form } from '../../ui/Form'
import { Select } from '../../ui/Select'
import { OpenRow } from '../../ui/Sheet'
import { TextField } from '../../ui/TextField'
import { ProblemNotice } from '../ProblemNotice'
import { SaveRow } from '../SaveRow'

/** The draft key of an organisation's form; `null` for one that is being added. */
export function organisationDraft(id: string | null): string {
  return `organisation:${id ?? 'new'}`
}

interface OrganisationEditorProps {
  /** Null adds a new one. */
  organisation: Organisation | null
  /** It is saved, removed, or the user turned back: close the row. */
  onDone: () => void
}

type Written = {
  name: string
  kind: OrganisationKind | null
  contactName: string
  contactRole: string
  phone: string
}

const nothing: Written = { name: '', kind: null, contactName: '', contactRole: '', phone: '' }

/** The open row where an organisation is added, changed or removed. */
export function OrganisationEditor({ organisation, onDone }: OrganisationEditorProps) {
  const of = useOpenCase()
  const form = useDraftForm(
    of.id,
    organisationDraft(organisation?.id ?? null),
    organisation === null ? nothing : writtenOf(organisation),
  )
  const saving = useTask()
  const removing = useTask()
  const [isTried, setTried] = useState(false)
  const { values, set } = form
  const save = async () => {
    setTried(true)
    const { kind, name } = values
    if (name.trim() === '' || kind === null) return
    const described = { ...values, name: name.trim(), kind }
    const isSaved = await saving.run(() =>
      organisation === null
        ? command('organisations.add', { caseId: of.id, draft: form.key, organisation: described })
        : command('organisations.update', {
            caseId: of.id,
            draft: form.key,
            organisationId: organisation.id,
            organisation: described,
          }),
    )
    if (isSaved) onDone()
  }
  const remove = async (organisationId: string) => {
    const isRemoved = await removing.run(() =>
      command('organisations.remove', { caseId: of.id, draft: form.key, organisationId }),
    )
    if (isRemoved) onDone()
  }
  const cancel = async () => {
    await form.discard()
    onDone()
  }
  return (
    <OpenRow>
      <Form
        className="row-form"
        aria-label={organisation?.name ?? organisationTexts.newOne}
        onSubmit={() => void save()}
      >
        <div className="field-row">
          <TextField
            label={organisationTexts.name}
            value={values.name}
            onChange={(name) => set('name', name)}
            error={isTried && values.name.trim() === '' ? organisationTexts.nameMissing : undefined}
          />
          <Select
            label={organisationTexts.kind}
            value={values.kind}
            onChange={(kind) => set('kind', kind)}
            options={organisationKinds.map((kind) => ({ value: kind, label: organisationKindTexts[kind] }))}
            error={isTried && values.kind === null ? organisationTexts.kindMissing : undefined}
          />
        </div>
        <div className="field-row">
          <TextField
            label={organisationTexts.contactName}
            isOptional
            value={values.contactName}
            onChange={(name) => set('contactName', name)}
          />
          <TextField
            label={organisationTexts.contactRole}
            isOptional
            value={values.contactRole}
            onChange={(role) => set('contactRole', role)}
          />
          <TextField
            label={organisationTexts.phone}
            isOptional
            inputMode="tel"
            spellCheck={false}
            value={values.phone}
            onChange={(phone) => set('phone', phone)}
          />
        </div>
        <p className="support">{organisationTexts.ways}</p>
        <ProblemNotice problem={saving.problem ?? removing.problem} />
        <SaveRow
          save={organisation === null ? organisationTexts.saveNew : organisationTexts.save(organisation.name)}
          isBusy={saving.isRunning}
          onCancel={() => void cancel()}
        >
          {organisation !== null && !organisation.own && (
            <Button variant="plain" isBusy={removing.isRunning} onPress={() => void remove(organisation.id)}>
              {organisationTexts.remove(organisation.name)}
            </Button>
          )}
        </SaveRow>
      </Form>
    </OpenRow>
  )
}

function writtenOf({ name, kind, contactName, contactRole, phone }: Organisation): Written {
  return { name, kind, contactName, contactRole, phone }
}
