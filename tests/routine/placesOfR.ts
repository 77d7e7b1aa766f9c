import { findDuplicates } from '../../shared/domain/duplicates'
import { responsibleContacts, searchContacts } from '../../shared/domain/contactDirectory'
import { addReferral } from '../../shared/domain/referral'
import { referralNotes } from '../../shared/domain/referralNotes'
import { findResponsibleTexts as find } from '../../shared/texts/findResponsible'
import { printedFormulas } from '../../shared/texts/noteFormulas'
import { text, type Places } from './place'

const [seen, enough, alone, together] = find.needFirst.questions.map(({ ask, leadsTo }) => [ask, leadsTo])
const handOver = find.handOver.rest
const said = (words: readonly string[] | undefined, says: RegExp) => text(words ?? [], says)

/** Where each statement of the routine for a temporary contact lives, for whoever follows it. */
export const placesOfR: Places = {
  'R-0.1': [{ information: 'A page mark of the printed document.' }],
  'R-0.2': [text(find.source('2024-05-13'), /2024-05-13/)],
  'R-0.3': [
    {
      information: 'A name in the page head, without a role; the program repeats no name from the document.',
    },
  ],
  'R-0.4': [text(find.needFirst.forWhom, /kontakt med barnet är tillfällig/)],
  'R-0.5': [text(find.needFirst.forWhom, /barnet är närstående till en patient/)],
  'R-0.6': [text(find.needFirst.forWhom, /För dig i vården/)],
  'R-0.7': [said(seen, /sett, hört eller förstått/)],
  'R-0.8': [said(together, /andra verksamheter ge stödet tillsammans/)],
  'R-0.9': [text(find.needFirst.forWhom, /kontakt med barnet är tillfällig/)],
  'R-0.10': [text(find.needFirst.forWhom, /närstående till en patient/)],

  'R-1.1': [text(find.needFirst.title, /behövs samverkan/)],
  'R-1.2': [said(seen, /barnets eller barnens liv/)],
  'R-1.3': [said(seen, /sett/)],
  'R-1.4': [said(seen, /hört/)],
  'R-1.5': [said(seen, /förstått/)],
  'R-1.6': [said(seen, /barnet och anhöriga har berättat/)],
  'R-1.7': [said(seen, /anhöriga har berättat/)],
  'R-1.8': [said(enough, /Räcker stödet, vården eller behandlingen hos er/)],
  'R-1.9': [said(enough, /annan enhet i vården/)],
  'R-1.10': [said(enough, /startas ingen samverkan/)],
  'R-1.11': [said(alone, /på egen hand/)],
  'R-1.12': [said(alone, /, eller frågar/)],
  'R-1.13': [said(alone, /ber du familjen ta kontakt dit/)],
  'R-1.14': [said(alone, /muntligt ja till att du gör det/)],
  'R-1.15': [said(alone, /ber dem höra av sig till familjen/)],
  'R-1.16': [said(alone, /Ingen samverkan startas/)],
  'R-1.17': [said(together, /Kan vården och andra verksamheter ge stödet tillsammans/)],
  'R-1.18': [said(together, /förskola, skola, socialtjänst, frivilligsektorn eller polis/)],
  'R-1.19': [said(together, /startas samverkan/)],

  'R-2.1': [text(find.notes.consentFirst, /räcker med ett muntligt ja/)],
  'R-2.2': [text(find.notes.consentFirst, /från en vårdnadshavare/)],
  'R-2.3': [text(find.notes.consentFirst, /barnet självt om ålder och mognad räcker till/)],
  'R-2.4': [said(together, /Fråga om samtycke/)],
  'R-2.5': [
    text(find.notes.consentFirst, /gäller bara att kontakta Barnens bästa-ansvarig/),
    { decision: addReferral },
  ],
  'R-2.6': [text(find.notes.title, /Notera i journalen/)],
  'R-2.7': [text(find.notes.patients.child, /Barnet är patient/)],
  'R-2.8': [{ information: 'The note is offered to be copied, and nothing in the program asks for it.' }],
  'R-2.9': [{ formula: printedFormulas.consentChild }, { decision: referralNotes }],
  'R-2.10': [text(find.notes.sibling, /samverkan behövs för ett syskon/)],
  'R-2.11': [text(find.notes.sibling, /Med vårdnadshavares samtycke/)],
  'R-2.12': [text(find.notes.sibling, /får du öppna syskonets journal/)],
  'R-2.13': [text(find.notes.sibling, /och notera där/)],
  'R-2.14': [{ formula: printedFormulas.consentSibling }, { decision: referralNotes }],
  'R-2.15': [text(find.notes.patients.guardian, /Vårdnadshavare/)],
  'R-2.16': [{ information: 'The note is offered to be copied, and nothing in the program asks for it.' }],
  'R-2.17': [{ formula: printedFormulas.consentGuardian }, { decision: referralNotes }],

  'R-3.1': [said(together, /kontakta Barnens bästa-ansvarig/)],
  'R-3.2': [text(find.how.unborn, /eller ta kontakt i Link/)],
  'R-3.3': [text(find.responsible.unborn, /Mödrahälsovården/), { decision: responsibleContacts }],
  'R-3.4': [{ contact: 'K-MHV-01' }],
  'R-3.5': [{ contact: 'K-MHV-02' }],
  'R-3.6': [text(find.responsible.beforeSchool, /Barnhälsovården/), { decision: responsibleContacts }],
  'R-3.7': [
    {
      information:
        'Only the quick ways are printed, and only they are shown; the ordinary one is missing (O-12).',
    },
  ],
  'R-3.8': [text(find.how.beforeSchool, /numret står på enhetens kontaktkort på 1177/)],
  'R-3.9': [text(find.how.beforeSchool, /Eller mejla hit/)],
  'R-3.10': [
    text(find.withoutPersonalData, /Utan personuppgifter/),
    text(find.handOver.never, /I mejl, aldrig personuppgifter/),
  ],
  'R-3.11': [{ decision: searchContacts }],
  'R-3.12': [text(find.responsible.inSchool, /Rektorn på barnets skola/), { decision: responsibleContacts }],
  'R-3.13': [text(find.how.inSchool('Uppvidinge'), /Vet du skolan kontaktar du rektorn där/)],
  'R-3.14': [text(find.how.inSchool('Uppvidinge'), /Fråga vilken skola barnet går på/)],
  'R-3.15': [{ decision: searchContacts }],
  'R-3.16': [{ formula: printedFormulas.scriptWho }],
  'R-3.17': [{ formula: printedFormulas.scriptWho }],
  'R-3.18': [{ formula: printedFormulas.scriptWhat }],
  'R-3.19': [text(find.responsible.inSchool, /Rektorn på barnets skola är Barnens bästa-ansvarig/)],
  'R-3.20': [{ formula: printedFormulas.scriptWhat }],
  'R-3.21': [
    text(find.responsible.outsideUpperSecondary, /Kommunens aktivitetsansvariga/),
    { decision: responsibleContacts },
  ],
  'R-3.22': [text(find.placements.outsideUpperSecondary, /hoppat av, gymnasiet/)],
  'R-3.23': [text(find.how.outsideUpperSecondary('Uppvidinge'), /kommunens nummer/)],

  'R-4.1': [text(handOver, /nödvändigt/)],
  'R-4.2': [text(handOver, /relevant/)],
  'R-4.3': [text(handOver, /proportionerligt/)],
  'R-4.4': [text(find.handOver.title.inSchool, /Lämna över till rektorn/)],
  'R-4.5': [text(find.handOver.who, /Vilket eller vilka barn/), { decision: findDuplicates }],
  'R-4.6': [text(find.handOver.who, /namn/)],
  'R-4.7': [text(find.handOver.who, /personnummer/)],
  'R-4.8': [text(handOver, /er kontakt är tillfällig/)],
  'R-4.9': [text(handOver, /närstående till en patient/)],
  'R-4.10': [text(handOver, /därför är den som bäst kan starta samverkan/)],
  'R-4.11': [text(handOver, /Vad du vet om situationen/)],
  'R-4.12': [text(handOver, /behovet av samordning och stöd/)],
  'R-4.13': [text(handOver, /Hur du nås/)],
  'R-4.14': [text(find.notes.kinds.contacted, /När du har tagit kontakten/)],
  'R-4.15': [text(find.notes.patients.child, /Barnet är patient/)],
  'R-4.16': [{ information: 'The note is offered to be copied, and nothing in the program asks for it.' }],
  'R-4.17': [{ formula: printedFormulas.contactedChild }, { decision: referralNotes }],
  'R-4.18': [text(find.notes.sibling, /samverkan behövs för ett syskon/)],
  'R-4.19': [text(find.notes.sibling, /Med vårdnadshavares samtycke/)],
  'R-4.20': [text(find.notes.sibling, /får du öppna syskonets journal/)],
  'R-4.21': [text(find.notes.sibling, /och notera där/)],
  'R-4.22': [{ formula: printedFormulas.contactedSibling }, { decision: referralNotes }],
  'R-4.23': [text(find.notes.patients.guardian, /Vårdnadshavare/)],
  'R-4.24': [{ information: 'The note is offered to be copied, and nothing in the program asks for it.' }],
  'R-4.25': [{ formula: printedFormulas.contactedGuardian }, { decision: referralNotes }],

  'R-5.1': [{ contact: 'K-BHV-01' }, { decision: searchContacts }],
  'R-6.1': [{ contact: 'K-KOM-01' }, { decision: responsibleContacts }],
  'R-6.2': [
    text(find.how.outsideUpperSecondary('Uppvidinge'), /Be att få tala med kommunens aktivitetsansvariga/),
    { decision: responsibleContacts },
  ],
}
