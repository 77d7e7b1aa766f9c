/** Words of the form that adds and changes an organisation, wherever it is shown. */
export const organisationTexts = {
  add: 'Lägg till verksamhet',
  newOne: 'Ny verksamhet',
  name: 'Verksamhetens namn',
  kind: 'Slags verksamhet',
  contactName: 'Kontaktperson',
  contactRole: 'Roll',
  phone: 'Telefon',
  ways: 'Mejl, telefon och brev till verksamheterna står i Kontaktvägar inom Kronobarnsmodellen, och till vården i Kontaktvägar till hälso- och sjukvården inom Kronobarnsmodellen. De dokumenten följer inte med programmet.',
  saveNew: 'Lägg till verksamheten',
  save: (name: string) => `Spara ${name}`,
  change: (name: string) => `Ändra ${name}`,
  remove: (name: string) => `Ta bort ${name}`,
  nameMissing: 'Skriv vad verksamheten heter.',
  kindMissing: 'Välj vad för slags verksamhet det är.',
  started: 'Påbörjat, inte sparat',
}
