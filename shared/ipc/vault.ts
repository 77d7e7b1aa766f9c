import { profileSchema } from '../domain/profile'
import { z } from '../domain/schema'
import { lockedCall } from './define'

/**
 * What stands in the way of opening the store. `damaged` and `foreign` leave the file untouched.
 * `newer` is a store written by a later version of the program.
 */
export const vaultProblemSchema = z.enum([
  'header_damaged',
  'header_missing',
  'header_newer',
  'store_missing',
  'store_damaged',
  'store_newer',
  'migration_failed',
  'unsafe_location',
  'in_use',
])
export type VaultProblem = z.infer<typeof vaultProblemSchema>

export const vaultStatusSchema = z.strictObject({
  state: z.enum(['empty', 'locked', 'unlocked', 'problem']),
  problem: vaultProblemSchema.nullable(),
  /** Newest verified backup known on this computer, if any: the day it was made. */
  newestBackup: z.iso.date().nullable(),
})
export type VaultStatus = z.infer<typeof vaultStatusSchema>

const nothing = z.strictObject({})
const passphrase = z.string().max(1000)

/** `unlocked`, or the one sentence-worth of reason why not; wrong secrets never say more. */
const unlockReply = z.strictObject({
  outcome: z.enum(['unlocked', 'wrong_secret', 'malformed_key', 'problem']),
  /** For `malformed_key`: which group (1-based) of the recovery key is mistyped; 0 when the number of signs is wrong. */
  group: z.number().int().nonnegative().nullable(),
  problem: vaultProblemSchema.nullable(),
})
export type UnlockReply = z.infer<typeof unlockReply>

export const vaultCalls = {
  'vault.status': lockedCall(nothing, vaultStatusSchema),
  /** Makes the recovery key of a first start; kept in memory until `vault.create`. Asked again it gives the same key. */
  'vault.recoveryKey': lockedCall(
    nothing,
    z.strictObject({ groups: z.array(z.string()), confirmGroup: z.number().int().positive() }),
  ),
  /** Opens the system's print dialog with the recovery paper. */
  'vault.printRecoveryKey': lockedCall(nothing, z.strictObject({ printed: z.boolean() })),
  /** Lets the user choose a folder; the window learns only its name for showing, never uses it as a path. */
  'vault.chooseBackupFolder': lockedCall(nothing, z.strictObject({ folder: z.string().nullable() })),
  /** Creates header and store. Refuses with `passphrase_too_short` or `recovery_part_wrong`. */
  'vault.create': lockedCall(
    z.strictObject({ profile: profileSchema, passphrase, confirmedPart: z.string().max(40) }),
    vaultStatusSchema,
  ),
  'vault.unlock': lockedCall(z.strictObject({ passphrase }), unlockReply),
  'vault.unlockWithRecoveryKey': lockedCall(
    z.strictObject({ recoveryKey: z.string().max(200) }),
    unlockReply,
  ),
  'vault.lock': lockedCall(nothing, vaultStatusSchema),
  /** Puts the newest verified backup in place of a store that cannot be opened; the damaged files are kept aside. */
  'vault.restoreNewestBackup': lockedCall(nothing, vaultStatusSchema),
}
