import type { InformationSheetSnapshot } from '../domain/informationSheet'

type Voice = InformationSheetSnapshot['voice']
type Author = InformationSheetSnapshot['author']

interface Part {
  heading: string
  paragraphs?: readonly string[]
  points?: readonly string[]
}

interface Spoken {
  title: string
  lead: string
  parts: readonly Part[]
}

const family: Spoken = {
  title: 'Samverkan runt ditt barn',
  lead: 'Ibland behöver ett barn hjälp från flera håll på en gång. Då kan vi som hjälper till träffas och göra en plan ihop med er. Så slipper ni berätta samma sak om och om igen.',
  parts: [
    {
      heading: 'Det är frivilligt',
      paragraphs: [
        'Du väljer om ni vill vara med. Du kan säga ja till några och nej till andra. Du kan ändra dig när som helst, och du behöver inte säga varför. Säger du nej hjälper skolan ändå barnet som förut.',
      ],
    },
    {
      heading: 'Vilka är med?',
      paragraphs: [
        'Barnet, du som är vårdnadshavare och skolan. Vi bjuder in andra först när ni har sagt ja till dem. Det kan vara vårdcentralen, socialtjänsten eller någon annan som kan hjälpa. Barnet får också säga vad det tycker.',
      ],
    },
    {
      heading: 'Vad får de veta?',
      paragraphs: [
        'Bara det som behövs för att hjälpa ditt barn. Det ska vara nödvändigt, relevant och proportionerligt. Är det något vi inte får ta upp? Säg det till oss, så skriver vi ner det.',
      ],
    },
    {
      heading: 'Vad händer på mötet?',
      paragraphs: [
        'Ni får sätta er först. Vi pratar om det som fungerar och om det som är svårt i barnets liv. Sedan kommer vi överens om vem som gör vad, och när. Inget stöd bestäms utan er.',
        'Allt vi kommer överens om skrivs ner i Barnets plan. Ni får den på papper. De som är med får också en kopia.',
      ],
    },
    {
      heading: 'Det här bestämmer du',
      points: [
        'om vi ska träffas',
        'vilka vi får bjuda in',
        'vad vi inte får prata om',
        'hur länge ditt ja ska gälla',
      ],
    },
    {
      heading: 'Bra att veta',
      paragraphs: [
        'När barnet är moget för det är barnet med och bestämmer. Den som har fyllt 18 bestämmer själv. Behöver du tolk? Säg till, så ordnar vi det.',
        'Är vi oroliga för att ett barn far illa måste vi anmäla det. Det gäller alltid, vad du än har svarat.',
      ],
    },
  ],
}

/** To a family that expects a child: what speaks of the child's own voice, or of the school's help to it, is untrue. */
const unborn: Spoken = {
  title: 'Samverkan runt barnet ni väntar',
  lead: 'Ibland behöver en familj som väntar barn hjälp från flera håll på en gång. Då kan vi som hjälper till träffas och göra en plan ihop med er. Så slipper ni berätta samma sak om och om igen.',
  parts: [
    {
      heading: 'Det är frivilligt',
      paragraphs: [
        'Du väljer om ni vill vara med. Du kan säga ja till några och nej till andra. Du kan ändra dig när som helst, och du behöver inte säga varför. Säger du nej får ni ändå hjälp som förut.',
      ],
    },
    {
      heading: 'Vilka är med?',
      paragraphs: [
        'Du som är vårdnadshavare och skolan. Vi bjuder in andra först när ni har sagt ja till dem. Det kan vara mödrahälsovården, socialtjänsten eller någon annan som kan hjälpa.',
      ],
    },
    {
      heading: 'Vad får de veta?',
      paragraphs: [
        'Bara det som behövs för att hjälpa barnet och er. Det ska vara nödvändigt, relevant och proportionerligt. Är det något vi inte får ta upp? Säg det till oss, så skriver vi ner det.',
      ],
    },
    {
      heading: 'Vad händer på mötet?',
      paragraphs: [
        'Ni får sätta er först. Vi pratar om det som fungerar och om det som är svårt. Sedan kommer vi överens om vem som gör vad, och när. Inget stöd bestäms utan er.',
        'Allt vi kommer överens om skrivs ner i Barnets plan. Ni får den på papper. De som är med får också en kopia.',
      ],
    },
    {
      heading: 'Det här bestämmer du',
      points: [
        'om vi ska träffas',
        'vilka vi får bjuda in',
        'vad vi inte får prata om',
        'hur länge ditt ja ska gälla',
      ],
    },
    {
      heading: 'Bra att veta',
      paragraphs: [
        'Behöver du tolk? Säg till, så ordnar vi det.',
        'Är vi oroliga för att ett barn far illa måste vi anmäla det. Det gäller alltid, vad du än har svarat.',
      ],
    },
  ],
}

const adult: Spoken = {
  title: 'Samverkan runt dig',
  lead: 'Ibland behöver man hjälp från flera håll på en gång. Då kan vi som hjälper till träffas och göra en plan ihop med dig. Så slipper du berätta samma sak om och om igen.',
  parts: [
    {
      heading: 'Det är frivilligt',
      paragraphs: [
        'Du väljer om du vill vara med. Du kan säga ja till några och nej till andra. Du kan ändra dig när som helst, och du behöver inte säga varför. Säger du nej får du ändå hjälp som förut.',
      ],
    },
    {
      heading: 'Vilka är med?',
      paragraphs: [
        'Du och skolan. Vi bjuder in andra först när du har sagt ja till dem. Det kan vara vårdcentralen, socialtjänsten eller någon annan som kan hjälpa. Du som har fyllt 18 bestämmer själv. Vi frågar inte dina föräldrar.',
      ],
    },
    {
      heading: 'Vad får de veta?',
      paragraphs: [
        'Bara det som behövs för att hjälpa dig. Det ska vara nödvändigt, relevant och proportionerligt. Är det något vi inte får ta upp? Säg det till oss, så skriver vi ner det.',
      ],
    },
    {
      heading: 'Vad händer på mötet?',
      paragraphs: [
        'Du får sätta dig först. Vi pratar om det som fungerar och om det som är svårt i ditt liv. Sedan kommer vi överens om vem som gör vad, och när. Inget stöd bestäms utan dig.',
        'Allt vi kommer överens om skrivs ner i Barnets plan. Så heter den även när man är vuxen. Du får den på papper. De som är med får också en kopia.',
      ],
    },
    {
      heading: 'Det här bestämmer du',
      points: [
        'om vi ska träffas',
        'vilka vi får bjuda in',
        'vad vi inte får prata om',
        'hur länge ditt ja ska gälla',
      ],
    },
    {
      heading: 'Bra att veta',
      paragraphs: [
        'Behöver du tolk? Säg till, så ordnar vi det.',
        'Är vi oroliga för att ett barn far illa måste vi anmäla det. Det gäller alltid, vad du än har svarat.',
      ],
    },
  ],
}

/** The sheet that is read before anybody is asked, template version 1. A test keeps it easy to read. */
export const informationSheetTexts = {
  model: 'Så går det till enligt Kronobarnsmodellen',
  voices: { family, unborn, adult } satisfies Record<Voice, Spoken>,
  ask: 'Har du frågor?',
  role: ({ role, isBestInterests }: Author) =>
    isBestInterests ? `${role} och Barnens bästa-ansvarig` : role,
  phone: 'telefon',
  footer: 'Programmets eget informationsblad, version 1. Det är ingen officiell text från regionen.',
}
