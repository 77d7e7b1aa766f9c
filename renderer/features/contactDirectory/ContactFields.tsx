import {
  contactKinds,
  contactServices,
  municipalitiesOf,
  type ContactDirectory,
} from '../../../shared/domain/contactDirectory'
import type { ContactField, WrittenContact } from '../../../shared/domain/contactFaults'
import { contactDirectoryTexts } from '../../../shared/texts/contactDirectory'
import { Checkbox } from '../../ui/Checkbox'
import { DateField } from '../../ui/DateField'
import { Segmented } from '../../ui/Segmented'
import { ComboBox } from '../../ui/Select'
import { TextField } from '../../ui/TextField'

const { fields: texts, kinds, services } = contactDirectoryTexts

interface ContactFieldsProps {
  values: WrittenContact
  set: (field: ContactField, value: string) => void
  faultOf: (field: ContactField) => string | undefined
  /** Where the municipalities that are suggested come from. */
  known: ContactDirectory
  today: string
}

/** Everything that is said about a contact. */
export function ContactFields({ values, set, faultOf, known, today }: ContactFieldsProps) {
  const kind = contactKinds.find((one) => one === values.kind) ?? null
  const isMailbox = kind === 'mailbox'
  return (
    <>
      <div className="contact-choices">
        <Segmented
          label={texts.service}
          value={contactServices.find((one) => one === values.service) ?? null}
          onChange={(service) => set('service', service)}
          options={contactServices.map((one) => ({ value: one, label: services[one] }))}
          error={faultOf('service')}
        />
        <Segmented
          label={texts.kind}
          value={kind}
          onChange={(chosen) => {
            set('kind', chosen)
            set('isWithoutPersonalData', chosen === 'mailbox' ? 'yes' : 'no')
          }}
          options={contactKinds.map((one) => ({ value: one, label: kinds[one] }))}
          error={faultOf('kind')}
        />
      </div>
      <div className="field-row">
        <ComboBox
          label={texts.municipality}
          isOptional={values.service === 'maternalHealthCare'}
          value={values.municipality}
          onChange={(municipality) => set('municipality', municipality)}
          suggestions={municipalitiesOf(known)}
          error={faultOf('municipality')}
        />
        <TextField
          label={texts.unit}
          isOptional
          value={values.unit}
          onChange={(unit) => set('unit', unit)}
          spellCheck={false}
          maxLength={120}
          error={faultOf('unit')}
        />
        <TextField
          label={texts.address[kind ?? 'none']}
          value={values.address}
          onChange={(address) => set('address', address)}
          spellCheck={false}
          error={faultOf('address')}
        />
      </div>
      <Checkbox
        isSelected={isMailbox || values.isWithoutPersonalData === 'yes'}
        onChange={(isMarked) => set('isWithoutPersonalData', isMarked ? 'yes' : 'no')}
        unavailable={isMailbox ? texts.mailboxAlways : undefined}
        error={faultOf('isWithoutPersonalData')}
      >
        {texts.isWithoutPersonalData}
      </Checkbox>
      <div className="field-row">
        <TextField
          label={texts.source}
          description={texts.sourceHint}
          value={values.source}
          onChange={(source) => set('source', source)}
          error={faultOf('source')}
        />
        <DateField
          label={texts.date}
          value={values.date}
          onChange={(date) => set('date', date)}
          max={today}
          error={faultOf('date')}
        />
      </div>
    </>
  )
}
