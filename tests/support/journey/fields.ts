import type { Locator, Page } from 'playwright-core'

/** Where a field is looked for: the whole page, or a row or form of it. */
export type Place = Page | Locator

/** Writes in a text field, or a box of running text. */
export async function fillText(place: Place, label: string, text: string): Promise<void> {
  await place.getByRole('textbox', { name: labelled(label) }).fill(text)
}

/** Types a day, `YYYY-MM-DD`, into a date field as figures. */
export async function fillDate(place: Place, label: string, date: string): Promise<void> {
  const [year = '', month = '', day = ''] = date.split('-')
  const field = place.getByRole('group', { name: labelled(label) }).first()
  await typeSegments(field, [
    [/^år/, year],
    [/^månad/, month],
    [/^dag/, day],
  ])
}

/** Types a time, `HH:MM`, into a time field as figures. */
export async function fillTime(place: Place, label: string, time: string): Promise<void> {
  const [hour = '', minute = ''] = time.split(':')
  const field = place.getByRole('group', { name: labelled(label) }).first()
  await typeSegments(field, [
    [/^timm/, hour],
    [/^minut/, minute],
  ])
}

/** Opens a select and picks one of its options. */
export async function chooseOption(place: Place, label: string, option: string): Promise<void> {
  await place.getByRole('button', { name: new RegExp(`(^|\\s)${escaped(label)}${optional}$`) }).click()
  await pageOf(place)
    .getByRole('option', { name: startingWith(option) })
    .first()
    .click()
}

/** Chooses one answer in a group of segments or boxes. */
export async function chooseRadio(place: Place, group: string | RegExp, answer: string): Promise<void> {
  const radio = place
    .getByRole('radiogroup', { name: labelled(group) })
    .getByRole('radio', { name: startingWith(answer) })
  await radio.first().focus()
  await radio.first().press('Space')
}

/** Ticks a box, or takes the tick away. */
export async function setTick(place: Place, label: string, isTicked = true): Promise<void> {
  const box = place.getByRole('checkbox', { name: labelled(label) })
  if ((await box.isChecked()) === isTicked) return
  await box.focus()
  await box.press('Space')
}

/** Goes to a step of the open case through the list of steps. */
export async function goToStep(page: Page, title: string): Promise<void> {
  const steps = page.getByRole('navigation', { name: 'Arbetsgång' })
  await steps.getByRole('button', { name: new RegExp(escaped(title)) }).click()
  await page.getByRole('heading', { level: 2, name: title, exact: true }).waitFor()
}

/** The label as it stands, also when the field says that it is optional. */
export function labelled(label: string | RegExp): RegExp {
  if (label instanceof RegExp) return label
  return new RegExp(`^${escaped(label)}${optional}$`)
}

const optional = '( \\(frivilligt\\))?'

/** `Ja`, alone or followed by what it leads to; never `Jag`. */
function startingWith(words: string): RegExp {
  return new RegExp(`^${escaped(words)}(?![\\p{L}\\d])`, 'u')
}

/** Words as they are, inside a pattern. */
export function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** Typing in a segment replaces what stood there. */
async function typeSegments(field: Locator, segments: [RegExp, string][]): Promise<void> {
  for (const [name, figures] of segments) {
    await field.getByRole('spinbutton', { name }).focus()
    await pageOf(field).keyboard.type(figures)
  }
}

function pageOf(place: Place): Page {
  return 'page' in place ? place.page() : place
}
