import { profileSchema } from '../domain/profile'
import { z } from '../domain/schema'
import { areaCount, ownWheelSchema, wheelAreaSchema, wheelSchema } from '../domain/wheel'
import { call } from './define'

/** "I god tid" has no measure in the routine: each user sets its own. */
const goodTimeDaysSchema = z.number().int().min(1).max(60)

export const settingsSchema = z.strictObject({
  profile: profileSchema,
  wheel: ownWheelSchema,
  /** Minutes without a key or a pointer before the program locks itself. */
  idleMinutes: z.number().int().min(1).max(15),
  /** How many days before a meeting an invitation should be sent. */
  goodTimeDays: goodTimeDaysSchema,
  /** The printer that papers go straight to, by the system's name for it; empty when the print dialog is asked. */
  printer: z.string().max(300),
  /** Where closed, encrypted backups go; null while none is chosen. */
  backupFolder: z.string().nullable(),
  /** When the newest backup was made, ISO time; null while there is none. */
  lastBackupAt: z.string().nullable(),
  /** The newest attempt failed: the folder could not be written, or the copy could not be verified. */
  lastBackupFailed: z.boolean(),
})
export type Settings = z.infer<typeof settingsSchema>

const nothing = z.strictObject({})

export const settingsCalls = {
  'settings.get': call(nothing, settingsSchema),
  'settings.saveProfile': call(profileSchema, settingsSchema),
  'settings.setIdleMinutes': call(
    z.strictObject({ minutes: z.number().int().min(1).max(15) }),
    settingsSchema,
  ),
  'settings.setGoodTimeDays': call(z.strictObject({ days: goodTimeDaysSchema }), settingsSchema),
  /** The system's printers, as they are now. */
  'settings.printers': call(
    nothing,
    z.array(z.strictObject({ name: settingsSchema.shape.printer, displayName: z.string() })),
  ),
  /** Papers go straight to this printer; with an empty name the print dialog is asked again. */
  'settings.setPrinter': call(z.strictObject({ printer: settingsSchema.shape.printer }), settingsSchema),
  /** Makes this the wheel that is used. Areas stand in their order; an id that is not known is a new area. */
  'settings.saveWheel': call(
    wheelSchema.extend({
      areas: z
        .array(wheelAreaSchema.omit({ order: true }))
        .min(areaCount.least)
        .max(areaCount.most),
    }),
    settingsSchema,
  ),
  /** Back to the wheel that is shipped. */
  'settings.resetWheel': call(nothing, settingsSchema),
  /** Opens the system's folder dialog; answers with the settings, changed or not. */
  'settings.chooseBackupFolder': call(nothing, settingsSchema),
}
