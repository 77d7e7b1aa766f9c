import './settings.css'
import type { ReactNode } from 'react'
import { settingsTexts as texts } from '../../../shared/texts/settings'
import { api } from '../../app/api'
import { useApp, useSettings } from '../../app/store'
import { useTask } from '../../app/useTask'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { Select } from '../../ui/Select'
import { Sheet } from '../../ui/Sheet'
import { BackupSettings } from './BackupSettings'
import { GoodTimeSettings } from './GoodTimeSettings'
import { PrinterSettings } from './PrinterSettings'
import { ProfileSettings } from './ProfileSettings'
import { WheelSettings } from './WheelSettings'

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
        <SettingsPart title={texts.printer.title}>
          <PrinterSettings />
        </SettingsPart>
        <SettingsPart title={texts.backup.title}>
          <BackupSettings />
        </SettingsPart>
        <SettingsPart title={texts.wheel.title}>
          <WheelSettings />
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
