import { areaContrast, isReadable } from '../../../shared/domain/contrast'
import type { Wheel, WheelArea } from '../../../shared/domain/wheel'
import type { Input } from '../../../shared/ipc/contract'
import { wheelSettingsTexts } from '../../../shared/texts/wheelSettings'

const texts = wheelSettingsTexts.edit
const softHyphen = '\u00AD'

/** An area as it is written: a line for each question, and `|` where the short name may be broken. */
export type AreaFields = {
  /** What the area is known by; a new one gets its id when it is saved. */
  id: string
  name: string
  shortName: string
  colour: string
  description: string
  questions: string
}

export type WheelFields = { version: string; isRegions: boolean; areas: AreaFields[] }

export function areaFields(area: Omit<WheelArea, 'order'>): AreaFields {
  const { id, name, shortName, colour, description, questions } = area
  return {
    id,
    name,
    shortName: shortName.replaceAll(softHyphen, '|'),
    colour,
    description,
    questions: questions.join('\n'),
  }
}

export function wheelFields({ version, isWorkingVersion, areas }: Wheel): WheelFields {
  return { version, isRegions: !isWorkingVersion, areas: areas.map(areaFields) }
}

/** A new area, with a colour that can be read. Its name for the time being is one that no other has. */
export function newArea(others: readonly AreaFields[]): AreaFields {
  let number = 1
  while (others.some(({ id }) => id === `ny-${number}`)) number += 1
  return { id: `ny-${number}`, name: '', shortName: '', colour: '#40535A', description: '', questions: '' }
}

/** The area as it is to be saved. */
function writtenArea(fields: AreaFields): Omit<WheelArea, 'order'> {
  const { id, name, shortName, colour, description, questions } = fields
  return {
    id,
    name: name.trim(),
    shortName: shortName.trim().replaceAll('|', softHyphen) || name.trim(),
    colour,
    description: description.trim(),
    questions: questions
      .split('\n')
      .map((question) => question.trim())
      .filter((question) => question !== ''),
  }
}

/** The area as it would stand in the wheel, at a place in the list. */
export function drawnArea(fields: AreaFields, index: number): WheelArea {
  return { ...writtenArea(fields), order: index + 1 }
}

export function writtenWheel({ version, isRegions, areas }: WheelFields): Input<'settings.saveWheel'> {
  return {
    version: version.trim(),
    isWorkingVersion: !isRegions,
    areas: areas.map(writtenArea),
  }
}

/** What is wrong with an area, field by field; all undefined when nothing is. */
export function areaFaults(fields: AreaFields, all: readonly AreaFields[]) {
  const same = (one: string) => one.trim().toLowerCase() === fields.name.trim().toLowerCase()
  const isAlike = all.some(({ id, name }) => id !== fields.id && same(name))
  const { questions } = writtenArea(fields)
  return {
    name: fields.name.trim() === '' ? texts.nameMissing : isAlike ? texts.nameAlike : undefined,
    colour: isReadable(fields.colour) ? undefined : texts.colourTooLight,
    questions:
      questions.length > 12 || questions.some((question) => question.length > 300)
        ? texts.questionTooLong
        : undefined,
  }
}

/** The first area that something is wrong with. */
export function firstFaulty(areas: readonly AreaFields[]): AreaFields | undefined {
  return areas.find((area) => Object.values(areaFaults(area, areas)).some((fault) => fault !== undefined))
}

/** How well the colour is seen, in words. */
export function contrastWords(colour: string): string {
  return texts.contrast(areaContrast(colour))
}
