import type { VaultProblem } from '../ipc/vault'

export const firstStartTexts = {
  promise: 'Det du skriver stannar på den här datorn. Inget skickas.',
  title: 'Kom igång',
  lead: 'Fyra saker att göra nu. Det tar ungefär fem minuter, och du gör det bara en gång.',
  done: '(klart)',

  who: {
    title: 'Berätta vem du är',
    hint: 'Det står som avsändare på det du skriver ut.',
    name: 'Ditt namn',
    role: 'Din titel',
    roles: ['rektor', 'biträdande rektor'],
    school: 'Skola',
    municipality: 'Kommun',
    municipalities: [
      'Alvesta kommun',
      'Lessebo kommun',
      'Ljungby kommun',
      'Markaryds kommun',
      'Tingsryds kommun',
      'Uppvidinge kommun',
      'Växjö kommun',
      'Älmhults kommun',
    ],
    phone: 'Telefon',
  },

  passphrase: {
    title: 'Hitta på en lösenfras',
    hint: 'Fyra ord eller fler som du minns. Du skriver den varje gång du öppnar programmet.',
    label: 'Lösenfras',
    again: 'Skriv den en gång till',
    fine: 'Bra, de är lika och tillräckligt långa',
    tooShort: 'För kort än. Minst fyra ord, eller 16 tecken.',
    different: 'De är inte lika än. Visa dem och jämför.',
  },

  recovery: {
    title: 'Skriv ut din återställningsnyckel',
    hint: 'Glömmer du lösenfrasen är nyckeln enda vägen in. Inte ens IT-avdelningen kan öppna utan den. Förvara den inlåst, på ett annat ställe än datorn.',
    keyLabel: 'Återställningsnyckel',
    print: 'Skriv ut',
    byHand: 'Jag har skrivit av den för hand',
    notPrinted: 'Utskriften blev inte av. Försök igen, eller skriv av nyckeln för hand.',
    showAgain: 'Visa nyckeln igen',
    confirm: (group: number) => `Skriv grupp ${group} från papperet`,
    confirmHint: 'Då vet du att nyckeln går att läsa. Fyra tecken.',
  },

  backup: {
    title: 'Välj var säkerhetskopior sparas',
    hint: 'En mapp på skolans server eller ett USB-minne. Kopiorna är krypterade: bara lösenfrasen eller nyckeln öppnar dem.',
    choose: 'Välj mapp',
    change: 'Välj en annan mapp',
    chosen: (folder: string) => `Säkerhetskopior sparas i ${folder}`,
    skip: 'Du kan vänta med det och välja i Inställningar. Går datorn sönder innan dess är ärendena borta.',
  },

  start: 'Börja använda Samverkansstöd',
  starting: 'Skyddar',
  missing: {
    who: 'Fyll i vem du är för att gå vidare',
    passphrase: 'Skriv lösenfrasen två gånger för att gå vidare',
    recovery: 'Skriv ut nyckeln för att gå vidare',
    confirm: (group: number) => `Skriv grupp ${group} från papperet för att gå vidare`,
  },
}

export const unlockTexts = {
  withoutUnlocking: 'Det här kan du göra utan att låsa upp.',
  title: 'Låst',
  lead: 'Allt är sparat. Skriv din lösenfras för att fortsätta.',
  passphrase: 'Lösenfras',
  unlock: 'Lås upp',
  unlocking: 'Låser upp',
  useRecoveryKey: 'Använd återställningsnyckeln',
  usePassphrase: 'Använd lösenfrasen',
  wrongPassphrase: 'Lösenfrasen stämmer inte. Kontrollera Caps Lock och mellanslagen.',
  recoveryLead: 'Skriv de åtta grupperna från papperet. Stora eller små bokstäver spelar ingen roll.',
  recoveryKey: 'Återställningsnyckel',
  wrongKey: 'Nyckeln hör inte till den här datorns ärenden. Kontrollera att det är rätt papper.',
  keyLength: 'Nyckeln ska ha åtta grupper med fyra tecken i varje. Något saknas eller är för mycket.',
  keyGroup: (group: number, typed: string) =>
    typed === ''
      ? `Grupp ${group} är felskriven. Jämför med papperet.`
      : `Grupp ${group}, ${typed}, är felskriven. Jämför med papperet.`,
}

interface ProblemTexts {
  title: string
  /** What happened. */
  happened: string
  /** What is safe. */
  safe: string
  /** What to do now. */
  todo: string
}

const untouched = 'Filen med dina ärenden är orörd.'

/** Each thing that can stand in the way of opening the store. Nothing is ever repaired or replaced unasked. */
export const vaultProblemTexts: Record<VaultProblem, ProblemTexts> = {
  header_damaged: {
    title: 'Nyckelfilen är skadad',
    happened: 'Programmet hittar dina ärenden, men filen som behövs för att låsa upp dem går inte att läsa.',
    safe: untouched,
    todo: 'Stäng programmet och be IT lägga tillbaka nyckelfilen från en säkerhetskopia av datorn. Ta inte bort något.',
  },
  header_missing: {
    title: 'Nyckelfilen saknas',
    happened: 'Dina ärenden finns på datorn, men filen som behövs för att låsa upp dem är borta.',
    safe: untouched,
    todo: 'Stäng programmet och be IT lägga tillbaka nyckelfilen från en säkerhetskopia av datorn. Ta inte bort något.',
  },
  header_newer: {
    title: 'Programmet är för gammalt',
    happened: 'Nyckelfilen är skriven av en nyare version av programmet.',
    safe: untouched,
    todo: 'Be IT installera den nyaste versionen. Öppna sedan som vanligt.',
  },
  store_missing: {
    title: 'Filen med ärenden saknas',
    happened: 'Nyckelfilen finns, men filen med dina ärenden är inte där den ska vara.',
    safe: 'Ingenting har skrivits över.',
    todo: 'Har någon flyttat filen? Be IT leta innan du gör något annat.',
  },
  store_damaged: {
    title: 'Filen med ärenden är skadad',
    happened: 'Något i filen stämmer inte, så programmet öppnar den inte.',
    safe: 'Filen är orörd, och den sparas även om du återställer.',
    todo: 'Du kan återställa den senaste säkerhetskopian, eller be IT om hjälp först.',
  },
  store_newer: {
    title: 'Programmet är för gammalt',
    happened: 'Dina ärenden är sparade med en nyare version av programmet.',
    safe: untouched,
    todo: 'Be IT installera den nyaste versionen. Öppna sedan som vanligt.',
  },
  migration_failed: {
    title: 'Uppdateringen gick inte att slutföra',
    happened: 'Dina ärenden skulle föras över till den nya versionen av programmet, men det avbröts.',
    safe: 'Allt är som det var före uppdateringen, och en kopia är sparad.',
    todo: 'Starta om datorn och försök igen. Hjälper det inte, be IT om hjälp.',
  },
  unsafe_location: {
    title: 'Ärendena ligger på en plats som inte är säker',
    happened:
      'Mappen ligger på en nätverksplats eller synkas till ett moln. Där kan filen gå sönder eller läsas av andra.',
    safe: untouched,
    todo: 'Be IT välja en mapp på den här datorn. Sedan öppnar du som vanligt.',
  },
  in_use: {
    title: 'Programmet är redan öppet',
    happened: 'Dina ärenden är öppna i ett annat fönster, eller för en annan användare på datorn.',
    safe: untouched,
    todo: 'Stäng det andra fönstret, vänta en stund och försök igen.',
  },
}

export const vaultProblemActions = {
  retry: 'Försök igen',
  restore: (day: string) => `Återställ kopian från ${day}`,
  restoring: 'Återställer',
  lost: (day: string) => `Det du skrev efter ${day} finns inte med i kopian.`,
  noBackup: 'Det finns ingen säkerhetskopia som programmet känner till på den här datorn.',
}
