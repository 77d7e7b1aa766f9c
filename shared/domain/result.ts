/**
 * What a decision gives: a value, or a refusal that names the rule of the routine that said no.
 * Each rule has its Swedish explanation in `shared/texts/rules.ts`.
 */
export const ruleNames = [
  'not_in_case',
  'personnummer_invalid',
  'date_in_future',
  'date_before_birth',
  'name_missing',
  'situation_missing',
  'protected_identity_required',
  'need_not_activated',
  'need_question_order',
  'case_closed',
  'another_alone_not_answered',
  'onward_consent_missing',
  'contact_before_consent',
  'reason_missing',
  'school_needs_no_consent',
  'consent_missing',
  'consent_refused',
  'consent_date_missing',
  'consent_before_withdrawal',
  'consent_ends_before_given',
  'consent_not_given',
  'adult_pupil_decides_alone',
  'specialist_contact_unknown',
  'specialist_contact_missing',
  'specialist_not_relevant',
  'organisation_in_use',
  'guardian_in_use',
  'case_already_shared',
  'case_number_wrong',
  'organisation_not_invited',
  'reply_before_invitation',
  'invitation_stands',
  'called_off_before_sent',
  'booking_times_reversed',
  'next_meeting_too_early',
  'proportionality_not_confirmed',
  'plan_incomplete',
  'plan_reveals_identity',
  'reason_reveals_identity',
  'copy_not_covered',
  'copy_not_confirmed',
  'meeting_not_held',
  'next_meeting_missing',
  'handover_not_received',
  'nothing_to_follow_up',
  'plan_sharing_not_agreed',
  'handover_not_needed',
  'recovery_part_wrong',
  'passphrase_too_short',
  'not_ticked_by_hand',
  'cannot_be_skipped',
  'area_names_alike',
  'area_colour_unreadable',
  'contact_faulty',
  'contact_gone',
  'contacts_changed_meanwhile',
] as const

export type RuleName = (typeof ruleNames)[number]

/** A typed refusal. `subjects` names people or organisations the rule is about, as ids. */
export interface Refusal {
  ok: false
  rule: RuleName
  subjects: readonly string[]
}

export type Result<T> = { ok: true; value: T } | Refusal

export function accept<T>(value: T): Result<T> {
  return { ok: true, value }
}

export function refuse(rule: RuleName, subjects: readonly string[] = []): Refusal {
  return { ok: false, rule, subjects }
}
