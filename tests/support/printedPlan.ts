import { dateWithWeekday, shortDateWithYear } from '../../shared/domain/dates'
import { fullName } from '../../shared/domain/people'
import { childPlanWords } from '../../shared/texts/documents'
import { readPdf } from '../documents/readPdf'
import { inDays } from './calendar'
import type { CaseFile } from './caseFile'

/** What is wrong with a printed Barnets plan, given the case file it was played from. Empty when it is right. */
export async function faultsOfPlan(pdf: Uint8Array, file: CaseFile): Promise<string[]> {
  const read = await readPdf(pdf)
  const text = read.pages.map((page) => page.text).join(' ')
  const wanted = [
    fullName(file.child) || childPlanWords.unbornChild,
    dateWithWeekday(inDays(file.nextMeeting.day)),
    isProtected(file) ? '' : file.nextMeeting.place,
    ...file.actions.flatMap(({ what, dueDay, responsible }) => [
      what,
      shortDateWithYear(inDays(dueDay)),
      responsibleName(responsible, file),
    ]),
  ]
  const isA4 = read.pages.every(
    ({ width, height }) => Math.abs(width - 595) < 1 && Math.abs(height - 842) < 1,
  )
  return [
    ...wanted
      .filter((words) => !text.includes(words.replace(/\s+/g, ' ')))
      .map((words) => `missing: ${words}`),
    ...(read.title === 'Barnets plan' ? [] : [`title: ${read.title}`]),
    ...(read.language.startsWith('sv') ? [] : [`language: ${read.language}`]),
    ...(read.isTagged ? [] : ['not tagged']),
    ...(isA4 ? [] : ['not A4']),
    ...read.fonts.filter(({ isType3 }) => isType3).map(({ name }) => `Type 3 font: ${name}`),
  ]
}

function responsibleName(responsible: CaseFile['actions'][number]['responsible'], file: CaseFile): string {
  if (responsible === 'child') return file.child.firstName
  if ('school' in responsible) return responsible.school
  if ('guardian' in responsible) return file.guardians[responsible.guardian]?.firstName ?? ''
  const { name = '' } = file.organisations[responsible.organisation] ?? {}
  // Where identity is protected the school goes out of the names that carry it.
  return isProtected(file) ? name.replace(file.rektor.school, '').trim() : name
}

function isProtected({ child, guardians }: CaseFile): boolean {
  return [child, ...guardians].some(({ protectedIdentity }) => protectedIdentity)
}
