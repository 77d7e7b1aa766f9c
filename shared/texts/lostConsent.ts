/** Why consent no longer covers an organisation, and what that changes. */
export const lostConsentTexts = {
  refused: (who: string) => `${who} har sagt nej.`,
  withdrawn: (who: string) => `${who} har tagit tillbaka sitt ja.`,
  missing: 'Ingen har sagt ja än.',
  noLonger: 'Samtycket gäller inte längre.',
}
