import type { RuleName } from '../domain/result'

/**
 * Why the program says no, and what to do instead. `who` names the people or organisations it is about;
 * it is empty when the rule is about nobody in particular.
 */
export const ruleTexts: Record<RuleName, (who: string) => string> = {
  not_in_case: () => 'Det finns inte längre i ärendet. Inget annat är ändrat.',
  personnummer_invalid: () =>
    'Personnumret stämmer inte. Kontrollera siffrorna, eller spara det som födelsedatum.',
  date_in_future: () => 'Datumet ligger framåt i tiden. Skriv dagen då det hände.',
  date_before_birth: () => 'Datumet är tidigare än barnets födelse. Kontrollera året.',
  name_missing: () => 'Skriv ett namn.',
  situation_missing: () => 'Skriv vad samtalet gäller. En mening räcker.',
  protected_identity_required: () =>
    'Utan namn och personnummer kan barnet bara läggas in när uppgifterna är skyddade.',
  need_not_activated: () =>
    'Svara först på de tre frågorna i steg 1. Samverkan startar när svaret på fråga 3 är ja.',
  need_question_order: () => 'Frågorna besvaras i ordning. Börja med den första som saknar svar.',
  case_closed: () =>
    'Samverkan är inte startad, så ärendet ändras inte. Svara på nytt i steg 1 om läget har ändrats.',
  another_alone_not_answered: () =>
    'Det antecknas när svaret på fråga 2 är att en annan verksamhet kan hjälpa ensam.',
  onward_consent_missing: () => 'Anteckna först vem som har sagt ja till att ni tar kontakt.',
  contact_before_consent: () =>
    'Kontakten är tidigare än familjens ja. Kontrollera dagarna, kontakten kommer alltid efter.',
  reason_missing: () => 'Skriv varför. En mening räcker.',
  school_needs_no_consent: () => 'Er egen skola är alltid med och behöver inget samtycke.',
  consent_missing: (who) =>
    who === ''
      ? 'Ingen har sagt ja till den här verksamheten än.'
      : `Ingen har sagt ja till den här verksamheten än. Fråga ${who}.`,
  consent_refused: (who) =>
    who === ''
      ? 'Det finns ett nej. Då bjuds verksamheten inte in.'
      : `${who} har sagt nej. Då bjuds verksamheten inte in.`,
  consent_date_missing: () => 'Välj hur samtycket lämnades, och vilken dag.',
  consent_before_withdrawal: () => 'Dagen är tidigare än det senaste svaret. Kontrollera datumet.',
  consent_ends_before_given: () => 'Samtycket slutar gälla innan det lämnades. Kontrollera datumen.',
  consent_not_given: () => 'Det finns inget ja att ta tillbaka.',
  adult_pupil_decides_alone: () => 'Den som har fyllt 18 bestämmer själv om samtycke.',
  specialist_contact_unknown: () => 'Svara först på om barnet redan har en etablerad kontakt där.',
  specialist_contact_missing: () =>
    'Hör av er till vårdcentralen i stället. Specialistvården kan bara kallas när barnet redan har kontakt där.',
  specialist_not_relevant: () =>
    'Kontakten där gäller något annat än mötet. Då bjuds motsvarigheten i primärvården in.',
  organisation_in_use: () =>
    'Verksamheten finns med i ett samtycke, en inbjudan eller en insats och kan inte tas bort.',
  guardian_in_use: (who) =>
    `${who === '' ? 'Personen' : who} finns med i ett samtycke, ett möte eller en plan och kan inte tas bort. Ändra uppgifterna i stället.`,
  case_already_shared: () =>
    'Något ur ärendet har redan lämnats till någon annan, så det kan inte tas bort här. Fråga den som ansvarar för arkivet hos er.',
  case_number_wrong: () => 'Numret är inte det här ärendets. Skriv det som det står överst.',
  organisation_not_invited: () => 'Verksamheten är inte inbjuden än.',
  reply_before_invitation: () => 'Svaret är tidigare än inbjudan. Kontrollera dagen.',
  invitation_stands: () => 'Inbjudan gäller. Bara den som har förlorat sitt samtycke avbokas här.',
  called_off_before_sent: () => 'Dagen är tidigare än inbjudan. Kontrollera datumet.',
  booking_times_reversed: () => 'Mötet slutar innan det börjar. Kontrollera klockslagen.',
  next_meeting_too_early: () => 'Nästa möte är tidigare än mötet ni har haft. Kontrollera dagen.',
  proportionality_not_confirmed: () =>
    'Bekräfta att det som delas är nödvändigt, relevant och proportionerligt.',
  plan_incomplete: () => 'Någon insats saknar vad, vem eller när.',
  plan_reveals_identity: () =>
    'Texten i planen kan röja den som har skyddade uppgifter. Läs igenom steg 5 och 6, och ändra där.',
  reason_reveals_identity: () =>
    'Texten under ”Därför bjuder ni in” kan röja den som har skyddade uppgifter. Ändra den först.',
  copy_not_covered: (who) =>
    who === ''
      ? 'Verksamheten får ingen kopia: samtycke saknas.'
      : `Verksamheten får ingen kopia: samtycke saknas. Det gäller ${who}.`,
  copy_not_confirmed: (who) =>
    who === ''
      ? 'Uppgifterna är skyddade. Kontrollera först att mottagaren får se kopian.'
      : `Uppgifterna är skyddade. Kontrollera först att ${who} får se kopian.`,
  meeting_not_held: () => 'Anteckna först vilken dag mötet hölls, i steg 5.',
  next_meeting_missing: () => 'Bestäm först när ni ses igen, i steg 7.',
  handover_not_received: () =>
    'Anteckna först att samordningen är mottagen, i steg 7. Har den stannat hos er, ändra vem som samordnar.',
  nothing_to_follow_up: () => 'Det finns inget kvar att fråga om.',
  plan_sharing_not_agreed: () => 'Anteckna först vem som har sagt ja till att planen följer med.',
  handover_not_needed: () => 'Samordningen ligger redan hos er. Inget behöver lämnas över.',
  recovery_part_wrong: () => 'Gruppen stämmer inte med utskriften. Läs en gång till.',
  passphrase_too_short: () => 'Lösenfrasen är för kort. Minst fyra ord, eller 16 tecken.',
  not_ticked_by_hand: () => 'Den här punkten räknas ut av programmet och kan inte bockas av för hand.',
  cannot_be_skipped: () => 'Den här punkten kan inte hoppas över.',
  area_names_alike: () => 'Två områden heter likadant. Ge dem olika namn.',
  area_colour_unreadable: () => 'En färg är för ljus för att läsas. Välj en mörkare.',
  contact_faulty: () => 'Något i kontaktvägen behöver rättas. Inget är ändrat.',
  contact_gone: () => 'Kontaktvägen finns inte längre. Inget annat är ändrat.',
  contacts_changed_meanwhile: () =>
    'Kontaktvägarna har ändrats sedan du såg listan. Inget är ändrat nu. Välj filen en gång till.',
}
