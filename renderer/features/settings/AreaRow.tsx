import { ArrowDown, ArrowUp } from 'lucide-react'
import { areaCount } from '../../../shared/domain/wheel'
import { wheelSettingsTexts } from '../../../shared/texts/wheelSettings'
import { AreaName } from '../../parts/wheel'
import { Button } from '../../ui/Button'
import { ColourField } from '../../ui/ColourField'
import { OpenRow } from '../../ui/Sheet'
import { TextArea, TextField } from '../../ui/TextField'
import { areaFaults, type AreaFields, contrastWords, drawnArea } from './wheelForm'

const texts = wheelSettingsTexts.edit

interface AreaRowProps {
  area: AreaFields
  index: number
  all: readonly AreaFields[]
  isOpen: boolean
  /** Faults are shown once somebody has tried to save. */
  hasTried: boolean
  onToggle: () => void
  onChange: (changed: AreaFields) => void
  onMove: (by: 1 | -1) => void
  onRemove: () => void
}

/** One area in the list that is being changed: its place, and what it says when it is open. */
export function AreaRow({ area, index, all, isOpen, onToggle, onMove, onRemove, ...fields }: AreaRowProps) {
  const name = texts.area(area.name.trim())
  const about = (button: string) => texts.about(button, name)
  return (
    <li className="row area-row-edit" id={areaRowId(area.id)}>
      <div className="area-row-head">
        <AreaName area={{ ...drawnArea(area, index), name }} />
        <span>
          {index > 0 && (
            <Button
              variant="plain"
              size="small"
              icon={ArrowUp}
              aria-label={about(texts.up)}
              onPress={() => onMove(-1)}
            >
              {texts.up}
            </Button>
          )}
        </span>
        <span>
          {index < all.length - 1 && (
            <Button
              variant="plain"
              size="small"
              icon={ArrowDown}
              aria-label={about(texts.down)}
              onPress={() => onMove(1)}
            >
              {texts.down}
            </Button>
          )}
        </span>
        <Button
          variant="plain"
          size="small"
          aria-label={about(isOpen ? texts.close : texts.open)}
          aria-expanded={isOpen}
          onPress={onToggle}
        >
          {isOpen ? texts.close : texts.open}
        </Button>
      </div>
      {isOpen && (
        <OpenRow>
          <Fields area={area} all={all} {...fields} />
          <div className="button-row">
            <Button
              size="small"
              aria-label={about(texts.remove)}
              unavailable={all.length <= areaCount.least ? texts.leastAreas(areaCount.least) : undefined}
              onPress={onRemove}
            >
              {texts.remove}
            </Button>
          </div>
        </OpenRow>
      )}
    </li>
  )
}

/** Where a row is drawn, for the focus to find. */
export function areaRowId(areaId: string): string {
  return `area-${areaId}`
}

function Fields({
  area,
  all,
  hasTried,
  onChange,
}: Pick<AreaRowProps, 'area' | 'all' | 'hasTried' | 'onChange'>) {
  const faults = areaFaults(area, all)
  return (
    <>
      <div className="field-row">
        <TextField
          label={texts.name}
          value={area.name}
          maxLength={80}
          onChange={(name) => onChange({ ...area, name })}
          error={hasTried ? faults.name : undefined}
        />
        <TextField
          label={texts.shortName}
          isOptional
          description={texts.shortNameHelp}
          value={area.shortName}
          maxLength={80}
          onChange={(shortName) => onChange({ ...area, shortName })}
        />
      </div>
      {/* The colour is chosen in one go, so what is wrong with it is said at once. */}
      <ColourField
        label={texts.colour}
        description={contrastWords(area.colour)}
        value={area.colour}
        onChange={(colour) => onChange({ ...area, colour })}
        error={faults.colour}
      />
      <TextArea
        label={texts.description}
        isOptional
        hasCounter
        maxLength={400}
        value={area.description}
        onChange={(description) => onChange({ ...area, description })}
      />
      <TextArea
        label={texts.questions}
        isOptional
        description={texts.questionsHelp}
        maxLength={4000}
        value={area.questions}
        onChange={(questions) => onChange({ ...area, questions })}
        error={hasTried ? faults.questions : undefined}
      />
    </>
  )
}
