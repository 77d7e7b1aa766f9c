import './settings.css'
import type { ReactNode } from 'react'
import { settingsTexts as texts } from '../../../shared/texts/settings'
import { api } from '../../app/api'
import { useApp, useSettings } from '../../app/store'
import { useTask } from '../../app/useTask'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { Select } from '../../ui/Select'
import { Sheet } from '../../ui/Sheet'
import { Notice } from '../../ui/Surfaces'
import { BackupSettings } from './BackupSettings'
import { GoodTimeSettings } from './GoodTimeSettings'
import { ProfileSettings } from './ProfileSettings'

const idleChoices = [1, 2, 3, 5, 10, 15]

/** What the user can decide about the program. */
export function Settings() {
  return (
    <main id="main" tabIndex={-1} className="page page-narrow">
      <h1 className="settings-title">{texts.title}</h1>
      <Sheet>
        <SettingsPart title={texts.profile.title}>
          <ProfileSettings />
        </SettingsPart>
        <SettingsPart title={texts.idle.title}>
          <IdleSettings />
        </SettingsPart>
        <SettingsPart title={texts.goodTime.title}>
          <GoodTimeSettings />
        </SettingsPart>
        <SettingsPart title={texts.backup.title}>
          <BackupSettings />
        </SettingsPart>
        <SettingsPart title={texts.wheel.title}>
          <WheelAreas />
        </SettingsPart>
        <SettingsPart title={texts.about.title}>
          <About />
        </SettingsPart>
      </Sheet>
    </main>
  )
}

function SettingsPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="settings-part">
      <h2>{title}</h2>
      <div className="settings-body">{children}</div>
    </section>
  )
}

function IdleSettings() {
  const { idleMinutes } = useSettings()
  const task = useTask()
  const choices = idleChoices.includes(idleMinutes)
    ? idleChoices
    : [...idleChoices, idleMinutes].sort((a, b) => a - b)
  return (
    <>
      <Select
        label={texts.idle.label}
        description={texts.idle.hint}
        value={String(idleMinutes)}
        options={choices.map((minutes) => ({ value: String(minutes), label: texts.idle.minutes(minutes) }))}
        onChange={(minutes) =>
          void task.run(async () =>
            useApp.setState({ settings: await api('settings.setIdleMinutes', { minutes: Number(minutes) }) }),
          )
        }
      />
      <ProblemNotice problem={task.problem} />
    </>
  )
}

function WheelAreas() {
  const wheel = useApp((state) => state.content?.wheel)
  if (wheel === undefined) return null
  return (
    <>
      {wheel.isWorkingVersion && (
        <Notice>
          <p>{texts.wheel.workingVersion}</p>
        </Notice>
      )}
      <ol className="areas">
        {wheel.areas
          .toSorted((a, b) => a.order - b.order)
          .map((area) => (
            <li key={area.id}>
              <h3>
                {area.order}. {area.name}
              </h3>
              <p>{area.description}</p>
              <p className="label">{texts.wheel.questions}</p>
              <ul className="area-questions">
                {area.questions.map((question) => (
                  <li key={question}>{question}</li>
                ))}
              </ul>
            </li>
          ))}
      </ol>
    </>
  )
}

function About() {
  const version = useApp((state) => state.content?.version)
  return (
    <>
      {version !== undefined && <p>{texts.about.version(version)}</p>}
      <p>{texts.about.stays}</p>
      <p>{texts.about.archive}</p>
    </>
  )
}
