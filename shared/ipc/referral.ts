import { placements } from '../domain/contactDirectory'
import { z } from '../domain/schema'
import { lockedCall } from './define'
import { printOutcomeSchema, savedFileSchema } from './documents'

const sheet = z.strictObject({ placement: z.enum(placements) })

/**
 * The sheet to fill in by hand before Barnens bästa-ansvarig is called; it is shown at
 * `app://samverkansstod/paper/referral-<placement>`. It says nothing about anybody, and needs no open store.
 */
export const referralCalls = {
  'referral.print': lockedCall(sheet, z.strictObject({ outcome: printOutcomeSchema })),
  'referral.savePdf': lockedCall(sheet, savedFileSchema),
}
