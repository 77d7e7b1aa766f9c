import { Plus } from 'lucide-react'
import type { Guardian } from '../../../shared/domain/case'
import { guardianRole } from '../../../shared/domain/guardianship'
import { fullName } from '../../../shared/domain/people'
import { peopleTexts as texts } from '../../../shared/texts/people'
import { registerChildTexts } from '../../../shared/texts/registerChild'
import { command } from '../../app/cases'
import { useToday } from '../../app/clock'
import { useOpenCase } from '../../app/store'
import { useTask } from '../../app/useTask'
import { GuardianFields } from '../../parts/people/GuardianFields'
import {
  emptyGuardian,
  guardianFaults,
  toGuardian,
  withGuardianProtection,
  writtenGuardian,
} from '../../parts/people/guardianForm'
import { shortName } from '../../parts/personNames'
import { ProblemNotice } from '../../parts/ProblemNotice'
import type { OpenRow as OpenRows } from '../../parts/useOpenRow'
import { Button } from '../../ui/Button'
import { OpenRow } from '../../ui/Sheet'
import { PersonEditor } from './PersonEditor'
import { PersonRow } from './PersonRow'

/** The draft key of a guardian's record; `null` for one who is being added. */
export function guardianDraft(id: string | null): string {
  return `guardian:${id ?? 'new'}`
}

/** One guardian's record, as it reads or being changed. */
export function GuardianRow({ guardian, openRow }: { guardian: Guardian; openRow: OpenRows }) {
  const of = useOpenCase()
  const today = useToday()
  const draft = guardianDraft(guardian.id)
  if (openRow.isOpen(draft)) return <OpenGuardian guardian={guardian} openRow={openRow} />
  const { phone, interpreterLanguage } = guardian
  return (
    <PersonRow
      draft={draft}
      name={fullName(guardian)}
      shortName={shortName(of, guardian.id)}
      who={guardianRole(of, guardian, today)}
      facts={[phone, interpreterLanguage === '' ? '' : texts.interpreter(interpreterLanguage)]}
      isProtected={guardian.protectedIdentity}
      openRow={openRow}
    />
  )
}

/** Adds a guardian, or goes on with one that is half written. */
export function AddGuardian({ openRow }: { openRow: OpenRows }) {
  const draft = guardianDraft(null)
  return (
    <div className="people-add" id={openRow.idOf(draft)}>
      <Button icon={Plus} onPress={() => openRow.open(draft)}>
        {openRow.isStarted(draft) ? texts.continueNew : texts.add}
      </Button>
    </div>
  )
}

/** A guardian's record being changed; `null` is one who is being added. */
export function OpenGuardian({ guardian, openRow }: { guardian: Guardian | null; openRow: OpenRows }) {
  return (
    <OpenRow>
      <div id={openRow.idOf(guardianDraft(guardian?.id ?? null))}>
        <GuardianEditor guardian={guardian} onDone={openRow.close} />
      </div>
    </OpenRow>
  )
}

function GuardianEditor({ guardian, onDone }: { guardian: Guardian | null; onDone: () => void }) {
  const of = useOpenCase()
  const caseId = of.id
  return (
    <PersonEditor
      draft={guardianDraft(guardian?.id ?? null)}
      name={guardian === null ? texts.newOne : fullName(guardian)}
      kept={guardian === null ? emptyGuardian : writtenGuardian(guardian)}
      findFaults={(values) =>
        guardianFaults(
          values,
          values.protectedIdentity === 'yes' ? registerChildTexts.faults.pseudonym : texts.nameMissing,
        )
      }
      protect={withGuardianProtection}
      send={(values, draft) => {
        const written = toGuardian(values)
        return guardian === null
          ? command('cases.addGuardian', { caseId, draft, guardian: written })
          : command('cases.updateGuardian', { caseId, draft, guardian: { ...written, id: guardian.id } })
      }}
      save={guardian === null ? texts.saveNew : texts.save(shortName(of, guardian.id))}
      onDone={onDone}
      more={guardian !== null && <RemoveGuardian guardian={guardian} onDone={onDone} />}
    >
      {(fields) => <GuardianFields {...fields} />}
    </PersonEditor>
  )
}

/** Takes away somebody who was added by mistake; refused while something refers to the person. */
function RemoveGuardian({ guardian: { id }, onDone }: { guardian: Guardian; onDone: () => void }) {
  const of = useOpenCase()
  const task = useTask()
  const remove = async () => {
    const input = { caseId: of.id, draft: guardianDraft(id), guardianId: id }
    if (await task.run(() => command('cases.removeGuardian', input))) onDone()
  }
  return (
    <>
      <Button variant="plain" isBusy={task.isRunning} onPress={() => void remove()}>
        {texts.remove(shortName(of, id))}
      </Button>
      <ProblemNotice problem={task.problem} />
    </>
  )
}
