/** The parts of the meeting, in the order they are taken. */
export const parts = ['welcome', 'since', 'talk', 'summary', 'plan', 'closing'] as const
export type Part = (typeof parts)[number]
