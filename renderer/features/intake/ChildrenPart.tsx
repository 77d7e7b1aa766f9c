import { FolderInput, Plus } from 'lucide-react'
import type { Case } from '../../../shared/domain/case'
import { findDuplicates } from '../../../shared/domain/duplicates'
import { intakeTexts } from '../../../shared/texts/intake'
import { useToday } from '../../app/clock'
import { useApp } from '../../app/store'
import { DuplicateNotice, duplicateName } from '../../parts/DuplicateNotice'
import type { Faults } from '../../parts/people/childForm'
import { StopNotice } from '../../parts/people/StopNotice'
import { Button } from '../../ui/Button'
import { Checkbox } from '../../ui/Checkbox'
import { DateField } from '../../ui/DateField'
import { RuleNote } from '../../ui/Sheet'
import { TextField } from '../../ui/TextField'
import type { CallChild, CallFields } from './form'
import { toCallChild, withProtection } from './form'

const texts = intakeTexts.children

interface ChildrenPartProps {
  values: CallFields
  set: <K extends keyof CallFields>(field: K, value: CallFields[K]) => void
  faults: Faults
  cases: readonly Case[]
  onSibling: () => void
  onUnborn: () => void
  /** A child has gone, and the button that had the focus with it. */
  onRemoved: () => void
}

/** The children that the call is about: each becomes a case of its own. */
export function ChildrenPart({
  values,
  set,
  faults,
  cases,
  onSibling,
  onUnborn,
  onRemoved,
}: ChildrenPartProps) {
  const { children } = values
  const firstProtected = children.findIndex(({ isProtected, caseId }) => isProtected && caseId === null)
  return (
    <>
      {children.map((child, index) => (
        <OneChild
          key={index}
          child={child}
          number={index + 1}
          put={(written) => set('children', children.with(index, written))}
          onRemove={
            children.length > 1 &&
            (() => {
              set('children', children.toSpliced(index, 1))
              onRemoved()
            })
          }
          fault={(field) => faults[`children.${index}.${field}`]}
          cases={cases}
          stop={
            index === firstProtected && (
              <StopNotice
                hasRead={values.hasReadStop}
                onRead={(hasRead) => set('hasReadStop', hasRead)}
                error={faults['hasReadStop']}
              />
            )
          }
        />
      ))}
      <div className="button-row call-add">
        <Button variant="plain" size="small" icon={Plus} onPress={onSibling}>
          {texts.sibling} <kbd>{texts.siblingKeys}</kbd>
        </Button>
        <Button variant="plain" size="small" icon={Plus} onPress={onUnborn}>
          {texts.addUnborn} <kbd>{texts.unbornKeys}</kbd>
        </Button>
      </div>
    </>
  )
}

interface OneChildProps {
  child: CallChild
  number: number
  put: (written: CallChild) => void
  /** False for the only child. */
  onRemove: (() => void) | false
  fault: (field: keyof CallChild) => string | undefined
  cases: readonly Case[]
  stop: React.ReactNode
}

/** One child of the call: in the case it has, or described for a new one. */
function OneChild(props: OneChildProps) {
  const { child, cases, put } = props
  const kept = cases.find(({ id }) => id === child.caseId)
  if (kept === undefined) return <NewChild {...props} />
  return (
    <fieldset className="call-child" data-child={props.number}>
      <legend>{texts.one(props.number)}</legend>
      <KeptChild kept={kept} onUndo={() => put({ ...child, caseId: null })} />
    </fieldset>
  )
}

/** The child has a case: the call goes there. */
function KeptChild({ kept, onUndo }: { kept: Case; onUndo: () => void }) {
  const areNamesHidden = useApp((state) => state.areNamesHidden)
  return (
    <div role="status" className="call-kept">
      <RuleNote icon={FolderInput} rule={texts.addedTo(duplicateName(kept, areNamesHidden))}>
        <p className="support">{texts.addedToWhy}</p>
        <Button size="small" aria-label={texts.undoAddTo(kept.number)} onPress={onUndo} autoFocus>
          {texts.undoAdd}
        </Button>
      </RuleNote>
    </div>
  )
}

function NewChild({ child, number, put, onRemove, fault, cases, stop }: OneChildProps) {
  const today = useToday()
  const sought = toCallChild(child, today)
  const set = (changed: Partial<CallChild>) => put({ ...child, ...changed })
  const name = (label: string, field: 'firstName' | 'lastName') => (
    <TextField
      label={label}
      error={fault(field)}
      value={child[field]}
      onChange={(typed) => set({ [field]: typed })}
      spellCheck={false}
    />
  )
  return (
    <fieldset className="call-child" data-child={number}>
      <legend>{child.isUnborn ? texts.unborn(number) : texts.one(number)}</legend>
      <div className="call-child-head">
        <Checkbox
          isSelected={child.isProtected}
          onChange={(isProtected) => put(withProtection(child, isProtected))}
        >
          {texts.protectedIdentity}
        </Checkbox>
        {onRemove !== false && (
          <Button variant="plain" size="small" onPress={onRemove} aria-label={texts.removeNumber(number)}>
            {texts.remove}
          </Button>
        )}
      </div>
      {stop}
      <div className="call-three">
        {child.isProtected ? (
          name(texts.pseudonym, 'firstName')
        ) : (
          <>
            {name(child.isUnborn ? texts.unbornName : texts.firstName, 'firstName')}
            {name(texts.lastName, 'lastName')}
            {child.isUnborn ? (
              <DateField
                label={texts.expected}
                error={fault('expectedDate')}
                min={today}
                value={child.expectedDate}
                onChange={(expectedDate) => set({ expectedDate })}
              />
            ) : (
              <TextField
                label={texts.born}
                error={fault('born')}
                value={child.born}
                onChange={(born) => set({ born })}
                maxLength={20}
                spellCheck={false}
              />
            )}
          </>
        )}
      </div>
      <DuplicateNotice duplicates={sought === null ? [] : findDuplicates(sought, cases)}>
        {({ id, number: caseNumber }) => (
          <Button
            size="small"
            aria-label={texts.addTo(caseNumber)}
            onPress={() => put({ ...child, caseId: id })}
          >
            {texts.add}
          </Button>
        )}
      </DuplicateNotice>
    </fieldset>
  )
}
