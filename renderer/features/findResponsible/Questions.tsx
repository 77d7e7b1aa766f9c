import {
  childHealthCareUnits,
  municipalitiesOf,
  placements,
  type ContactDirectory,
  type ContactQuestion,
} from '../../../shared/domain/contactDirectory'
import { findResponsibleTexts as texts } from '../../../shared/texts/findResponsible'
import { PickList } from '../../ui/PickList'
import { Select } from '../../ui/Select'

interface QuestionsProps {
  directory: ContactDirectory
  question: ContactQuestion
  onChange: (question: ContactQuestion) => void
}

/** Where the child is, and where that is; the unit only where a municipality has several. */
export function Questions({ directory, question, onChange }: QuestionsProps) {
  const { placement, municipality, unit } = question
  // A unit with several ways to it is one to choose.
  const units = childHealthCareUnits(directory, municipality).filter(
    (one, at, all) => one.unit === null || all.findIndex((other) => other.unit === one.unit) === at,
  )
  return (
    <>
      <PickList
        label={texts.which}
        value={placement}
        onChange={(chosen) => onChange({ ...question, placement: chosen })}
        options={placements.map((one) => ({ value: one, label: texts.placements[one] }))}
      />
      {placement !== 'unborn' && (
        <PickList
          label={texts.municipality}
          isPaired
          value={municipality}
          onChange={(chosen) => onChange({ ...question, municipality: chosen, unit: null })}
          options={municipalitiesOf(directory).map((one) => ({ value: one, label: one }))}
        />
      )}
      {placement === 'beforeSchool' && municipality !== null && units.length > 0 && (
        <Select
          key={municipality}
          label={texts.unit}
          value={unit}
          onChange={(chosen) => onChange({ ...question, unit: chosen })}
          options={units.map((one) => ({
            value: one.id,
            label: one.unit ?? one.address,
          }))}
        />
      )}
    </>
  )
}
