import { fileTexts } from '../../shared/texts/documents'
import type { SaveFile } from '../exchange/saveFile'
import { referralId } from '../papers'
import type { Printer } from '../print'
import { paperUrl } from '../protocol'
import type { Handlers } from './handler'

type ReferralMethod = Extract<keyof Handlers, `referral.${string}`>

/** Getting the handover sheet out. It belongs to no case and says nothing about anybody, so nothing is recorded. */
export function createReferralHandlers({
  printer,
  saveFile,
}: {
  printer: Printer
  saveFile: SaveFile
}): Handlers<ReferralMethod> {
  return {
    'referral.print': async ({ placement }) => ({
      outcome: await printer.printPaper(paperUrl(referralId(placement))),
    }),
    async 'referral.savePdf'({ placement }) {
      const bytes = await printer.paperToPdf(paperUrl(referralId(placement)))
      return saveFile({ name: fileTexts.referral, bytes, kind: { name: fileTexts.pdf, extension: 'pdf' } })
    },
  }
}
