/**
 * The words that the routine for a temporary contact gives to be written in a record or said on the telephone,
 * letter by letter; its oddities are its own and are never mended. The quotation marks around them are not copied.
 * Blanks stand in brackets, as printed.
 */
export const printedFormulas = {
  consentChild:
    'Samtycke har lämnats muntligen den (datum) för kontakt med Barnens bästa-ansvarig för att initiera samverkan inom Kronobarnsmodellen.',
  consentSibling:
    'Samtycke har lämnats muntligen den (datum) för kontakt med Barnens bästa-ansvarig för att initiera samverkan inom Kronobarnsmodellen.',
  consentGuardian:
    'Samtycke har lämnats muntligen den (datum) för att kontakt med Barnensbästa-ansvarig för att initiera samverkan inom Kronobarnsmodellen för (barnets namn och födelsedata).',
  contactedChild:
    'Barnens bästa-ansvarig är kontaktad för att undersöka förutsättningar för samverkan inom Kronobarnsmodellen.',
  contactedSibling:
    'Barnens bästa-ansvarig är kontaktad för att undersöka förutsättningar för samverkan inom Kronobarnsmodellen.',
  contactedGuardian:
    'Barnens bästa-ansvarig är kontaktad för att undersöka förutsättningar för samverkan inom Kronobarnsmodellen för (barnets namn och födelsedata).',
  scriptWho:
    'Hej, jag ringer från (din verksamhet) och vill komma i kontakt med Barnets bästa-ansvarig för ett barn där det kan bli aktuellt att samverka inom Kronobarnsmodellen för att ta fram Barnets plan.',
  scriptWhat:
    'Jag behöver veta vilken rektor jag ska kontakta som Barnets bästa-ansvarig för barnet. Räcker det om jag ger dig barnets namn och personnummer?',
} as const

/** What fills the blank for name and birth data when the child is not born yet. */
export const expectedChild = (dueDate: string) => `väntat barn, beräknad födelse ${dueDate}`
