/** Something the two documents leave open or say in two ways, and how the program settles it. */
export interface Ambiguity {
  id: string
  /** The statements it is about, as written in the coverage table. */
  about: string
  question: string
  settled: string
}

const rows: readonly [id: string, about: string, question: string, settled: string][] = [
  [
    'O-01',
    'A-2.1, A-2.2, R-2.1 to R-2.3',
    'Both documents say that consent activates, but R’s covers only the contact.',
    'Two consents: the caller’s is shown in steps 1 and 2 and never read by coverage.',
  ],
  [
    'O-02',
    'A-2.1',
    'How many guardians have to consent is not said.',
    'At least one yes and nobody’s no; a guardian who has not answered is a warning with a reason, never a block.',
  ],
  [
    'O-03',
    'A-2.2, A-2.5, R-2.3',
    'Age and maturity have no measure.',
    'No age in the code before 18: who decides is recorded with a reason and a day.',
  ],
  [
    'O-04',
    'A-1.18, A-2.1, R-1.19, R-2.1',
    'Is it activated by the third answer or by consent?',
    'By the third answer; nobody can be invited or get a copy until consent covers them.',
  ],
  [
    'O-05',
    'A-2.12',
    'The formula names neither the child nor who consented.',
    'Kept as printed; the row it is copied from says who, and it goes into the child’s own record.',
  ],
  [
    'O-06',
    'A-1.13, R-1.14',
    'No formula of its own for consent to contact one other organisation.',
    'A-2.12 is offered there too: its words fit, and nothing is made up.',
  ],
  [
    'O-07',
    'R-4.14, R-4.17, R-4.22, R-4.25',
    'The note is said to be of activation, the formula speaks of looking into it.',
    'The formula is kept; the heading says when: after the contact.',
  ],
  [
    'O-08',
    'A-1.8, A-1.10, A-1.16, R-1.8 to R-1.17',
    'What happens at no to all three, or when unsure?',
    'Not activated, with reason and day and a sentence on helping the family further; every answer can be given anew.',
  ],
  [
    'O-09',
    'R-1.9, R-1.17',
    'The line between one more health-care unit and several is unclear.',
    'The questions are shown in order; whoever answers yes to the second stops there.',
  ],
  [
    'O-10',
    'A-0.1',
    'A never names Barnens bästa-ansvarig.',
    'Our user is a rektor in that role; the role stands on every paper.',
  ],
  [
    'O-11',
    'R-3.2, R-3.8, R-3.9, R-3.14, R-3.23',
    'Contact is said to go through Link, but only one entry is a Link address.',
    'The ways printed for each are shown; Link only where it is printed.',
  ],
  [
    'O-12',
    'R-3.6 to R-3.9',
    'The ordinary way to child health care is missing, and its numbers.',
    'The quick ways are shown: the number on 1177, or the mailbox without personal data.',
  ],
  [
    'O-13',
    'R-3.10, R-3.18, R-3.20',
    'The script offers name and personnummer to whoever answers.',
    'The script is kept as printed and asks first; protected identity has its own stop notice.',
  ],
  [
    'O-14',
    'R-3.16, R-3.18',
    'One script or two? None for KAA.',
    'Shown as one, in its two paragraphs, for a child in school; for KAA a sentence on whom to ask for.',
  ],
  [
    'O-15',
    'R-0.5, R-2.15, R-4.6, R-4.23',
    'No formula for another adult patient, nor for an unborn child.',
    'None is made up: for the unborn the guardian’s formula is filled with “väntat barn, beräknad födelse”.',
  ],
  [
    'O-16',
    'R-2.11, R-4.19',
    'Whose consent opens the sibling’s record?',
    'Said as printed, “vårdnadshavares”; the caller’s own routine decides.',
  ],
  [
    'O-17',
    'R-3.6, R-3.12, R-3.21, R-3.22',
    'Who has finished upper secondary school, is 18, or goes to school elsewhere?',
    'Four choices as printed; the municipality’s number answers for both school and KAA. From 18 the pupil decides alone.',
  ],
  [
    'O-18',
    'A-6.1, A-6.2',
    'Is it the writing or the agreeing that happens during the meeting?',
    'Both are possible: the plan can be written in the room, and be printed before people leave.',
  ],
  [
    'O-19',
    'A-6.7, A-6.12',
    'Does the family get a copy, and how safely is it sent?',
    'The child and the guardians always get theirs first; never by ordinary e-mail.',
  ],
  [
    'O-20',
    'A-3.9, A-3.11, A-3.12',
    'Established contact or knowledge of the child, and who judges the reason?',
    'Established contact counts; the rektor answers whether the reason matters; no sends the invitation to primary care.',
  ],
  [
    'O-21',
    'A-3.6 to A-3.21',
    'Bjuda in, kalla, kallelse: the same?',
    'One thing in the program, called “inbjudan”; “kallelse” stands in the subject of the e-mail and for Link.',
  ],
  [
    'O-22',
    'A-3.8, A-3.16, A-3.17',
    'The routine for Link and two contact documents are named, not included.',
    'Named where they are needed, and said not to be included; R’s contacts are.',
  ],
  [
    'O-23',
    'A-3.19, A-7.3',
    'In good time, and most responsibility, have no measure.',
    'A number of days that the user can set, with a gentle warning; number of actions, as a suggestion with its reason.',
  ],
  [
    'O-24',
    'A-5.12',
    'The seven areas are not named.',
    'Ours are a working version, marked, and edited in settings.',
  ],
  [
    'O-25',
    'A-4.5, A-4.9',
    'Must consent cover an organisation that one asks before inviting?',
    'On the careful side: without it the program warns to tell nothing about the child, and never stops the contact.',
  ],
  [
    'O-26',
    'A-7.5, A-7.6',
    'Agree with those needed, or meet with them?',
    'The parties of the meeting agree; who comes next time is chosen party by party.',
  ],
  [
    'O-27',
    'R-3.19',
    'The role is spelt in several ways.',
    '“Barnens bästa-ansvarig” in all our own words; formulas as printed.',
  ],
  [
    'O-28',
    'A-2.12',
    'The quotation mark is opened and never closed.',
    'Quotation marks are not part of what is copied.',
  ],
  ['O-29', 'R-2.17', '“för att kontakt med” and “Barnensbästa-ansvarig”.', 'Kept letter by letter.'],
  [
    'O-30',
    'A-0.1, R-0.2, R-0.3',
    'A has no date or sender; the name in R has no role.',
    'R’s date is the source date of its contacts; the name is not repeated.',
  ],
  [
    'O-31',
    'R-3.3, R-3.6, R-3.12, R-3.21',
    'Only the rektor is said to be Barnens bästa-ansvarig.',
    'Whom R says to contact is treated as Barnens bästa-ansvarig, for all four.',
  ],
  [
    'O-32',
    'A-5.1 to A-5.4',
    'Does the order hold in digital meetings?',
    'The family is presented first everywhere; seats are only for a room.',
  ],
  [
    'O-33',
    'A-7.1, A-7.3',
    'One meeting or a whole assignment? Who coordinates before the first?',
    'An assignment, until somebody else has accepted it; the rektor until then.',
  ],
]

export const ambiguities: readonly Ambiguity[] = rows.map(([id, about, question, settled]) => ({
  id,
  about,
  question,
  settled,
}))
