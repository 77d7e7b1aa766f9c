import { z } from '../../shared/domain/schema'

/** Fields that both kinds of played files are made of. */
export const note = z.string().describe('Says that everything in the file is made up')
export const day = z
  .int()
  .min(-3650)
  .max(3650)
  .describe('Days from the day the file is played; negative is earlier')
export const pastDay = day.max(0)
export const line = z.string().max(200)
export const text = z.string().max(20_000)
