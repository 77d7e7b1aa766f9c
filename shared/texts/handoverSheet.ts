import { clock, dateWithWeekday, longDate, shortDateWithYear } from '../domain/dates'
import type { HandoverSheetSnapshot } from '../domain/handoverSheet'

/** Labels and sentences of the handover sheet, template version 1. */
export const handoverSheetTexts = {
  title: 'Överlämning',
  model: 'av samordningen enligt Kronobarnsmodellen',
  child: 'Barn',
  identity: { personnummer: 'Personnummer', birthDate: 'Född', unborn: 'Beräknad födelse' },
  day: longDate,
  from: 'Från',
  to: 'Till',
  fromWho: ({ name, role }: HandoverSheetSnapshot['from']) => `${name}, ${role}`,
  stillOurs: 'Vi har ansvaret tills du har tagit emot. Säg till om något är oklart, så pratar vi.',
  works: 'Börja med det som fungerar',
  agreed: 'Det här har vi kommit överens om',
  nothingAgreed: 'Ingen insats är bestämd än.',
  what: 'Vad',
  responsible: 'Ansvarig',
  due: 'Klart senast',
  dueDay: shortDateWithYear,
  next: 'Nästa möte',
  nextWhen: ({ date, start, end, place }: NonNullable<HandoverSheetSnapshot['next']>) =>
    [`${dateWithWeekday(date)} ${clock(start)}–${clock(end)}`, place]
      .filter((part) => part !== '')
      .join(', '),
  nextOpen: 'Inte bestämt än. Du kallar till det.',
  known: 'Var med på mötet',
  yours: 'Det här gör du nu',
  yourPoints: [
    'Säg till familjen att du har tagit över, och hur de når dig.',
    'Kalla till nästa möte. Fråga familjen först om någon ny ska bjudas in.',
    'Dela bara det som är nödvändigt, relevant och proportionerligt.',
  ],
  sharing: ({ by, on }: HandoverSheetSnapshot['agreed']) =>
    by === ''
      ? `Familjen är överens om att planen följer med, ${longDate(on)}.`
      : `Överens om att planen följer med: ${by}, ${longDate(on)}.`,
  receipt: 'Kvitto på att uppdraget är mottaget',
  given: 'Lämnat av',
  received: 'Mottaget av',
  date: 'Datum',
  footer: 'Programmets egen blankett, version 1. Arbetsanteckningar följer aldrig med.',
}
