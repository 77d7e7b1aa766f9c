import { settingsTexts } from '../../../shared/texts/settings'
import { api } from '../../app/api'
import { useApp, useSettings } from '../../app/store'
import { useLoaded } from '../../app/useLoaded'
import { useTask } from '../../app/useTask'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { Select } from '../../ui/Select'

/** Stands for the print dialog among the printers: what no printer is called. */
const dialog = '\u0000dialog'

/** Which printer papers go straight to, or that the system's dialog is asked each time. */
export function PrinterSettings() {
  const texts = settingsTexts.printer
  const { printer } = useSettings()
  const { value: printers, problem } = useLoaded(() => api('settings.printers', {}))
  const task = useTask()
  const isGone = printers !== null && printer !== '' && !printers.some(({ name }) => name === printer)
  const choose = (chosen: string) =>
    task.run(async () => {
      const settings = await api('settings.setPrinter', { printer: chosen === dialog ? '' : chosen })
      useApp.setState({ settings })
    })
  const found = (printers ?? []).map(({ name, displayName }) => ({ value: name, label: displayName || name }))
  const kept = printer !== '' && !found.some(({ value }) => value === printer)
  return (
    <>
      <Select
        label={texts.label}
        description={printers?.length === 0 && printer === '' ? texts.none : texts.hint}
        {...(isGone && { error: texts.gone })}
        value={printer === '' ? dialog : printer}
        options={[
          { value: dialog, label: texts.ask },
          ...found,
          ...(kept ? [{ value: printer, label: printer }] : []),
        ]}
        onChange={(chosen) => void choose(chosen)}
      />
      <ProblemNotice problem={problem ?? task.problem} />
    </>
  )
}
