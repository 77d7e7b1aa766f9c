import { settingsTexts } from '../../../shared/texts/settings'
import { api } from '../../app/api'
import { useApp, useSettings } from '../../app/store'
import { useTask } from '../../app/useTask'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { Select } from '../../ui/Select'

/** Every day up to two weeks, and then whole weeks. */
const choices = [...Array(14).keys()].map((day) => day + 1).concat(21, 28, 35, 42, 49, 56, 60)

/** How long before a meeting an invitation is sent in good time. */
export function GoodTimeSettings() {
  const texts = settingsTexts.goodTime
  const { goodTimeDays } = useSettings()
  const task = useTask()
  const days = choices.includes(goodTimeDays) ? choices : [...choices, goodTimeDays].sort((a, b) => a - b)
  return (
    <>
      <Select
        label={texts.label}
        description={texts.hint}
        value={String(goodTimeDays)}
        options={days.map((count) => ({ value: String(count), label: texts.days(count) }))}
        onChange={(chosen) =>
          void task.run(async () =>
            useApp.setState({ settings: await api('settings.setGoodTimeDays', { days: Number(chosen) }) }),
          )
        }
      />
      <ProblemNotice problem={task.problem} />
    </>
  )
}
