/** The closed word lists of the registers. Each list is the source of a GraphQL enum and of a CHECK in the database. */

/** Who runs a home. */
export const operatorKinds = [
  { code: 'MUNICIPAL', da: 'Kommunal', en: 'Municipal' },
  { code: 'REGIONAL', da: 'Regional', en: 'Regional' },
  { code: 'PRIVATE', da: 'Privat', en: 'Private' },
] as const
export type OperatorKind = (typeof operatorKinds)[number]['code']

/** What became of the child's own account (barnets redegørelse). UNKNOWN: the form did not ask. INC 11. */
export const childAccounts = [
  { code: 'ATTACHED', da: 'Vedlagt', en: 'Attached' },
  { code: 'DECLINED', da: 'Ønskede ikke', en: 'Declined' },
  { code: 'TO_FOLLOW', da: 'Eftersendes', en: 'To follow' },
  { code: 'NO_OPPORTUNITY', da: 'Fik ikke mulighed', en: 'No opportunity' },
  { code: 'CANNOT_COMMUNICATE', da: 'Kan ikke udtrykke sig', en: 'Cannot communicate' },
  { code: 'OTHER', da: 'Anden grund', en: 'Other reason' },
  { code: 'UNKNOWN', da: 'Ikke oplyst', en: 'Not stated' },
] as const
export type ChildAccount = (typeof childAccounts)[number]['code']

/** Was the child told of the right to complain? UNKNOWN: the form did not ask. INC 12. */
export const guidanceAnswers = [
  { code: 'YES', da: 'Ja', en: 'Yes' },
  { code: 'NO', da: 'Nej', en: 'No' },
  { code: 'UNKNOWN', da: 'Ikke oplyst', en: 'Not stated' },
] as const
export type GuidanceAnswer = (typeof guidanceAnswers)[number]['code']

/** How the child was hurt by the use of force, as the form tells. SERIOUS: needed treatment by a doctor or in hospital. */
export const injuries = [
  { code: 'NONE', da: 'Ingen', en: 'None' },
  { code: 'MINOR', da: 'Lettere', en: 'Minor' },
  { code: 'SERIOUS', da: 'Alvorlig', en: 'Serious' },
] as const
export type Injury = (typeof injuries)[number]['code']

export const complainants = [
  { code: 'CHILD', da: 'Barnet selv', en: 'The child' },
  { code: 'CUSTODY_HOLDER', da: 'Forældremyndighedsindehaver', en: 'Custody holder' },
  { code: 'HELPER', da: 'En anden på barnets vegne', en: 'Another on behalf of the child' },
] as const
export type Complainant = (typeof complainants)[number]['code']

export const complaintSubjects = [
  { code: 'FORCE_USED', da: 'At der blev brugt magt', en: 'That force was used' },
  { code: 'WAY_FORCE_USED', da: 'Måden, det skete på', en: 'The way it was done' },
  { code: 'SEARCH', da: 'Undersøgelse af person eller værelse', en: 'Search of person or room' },
  { code: 'NOT_HEARD', da: 'Ikke at blive hørt', en: 'Not being heard' },
  { code: 'OTHER', da: 'Andet', en: 'Other' },
] as const
export type ComplaintSubject = (typeof complaintSubjects)[number]['code']

export const complaintOutcomes = [
  { code: 'UPHELD', da: 'Medhold', en: 'Upheld' },
  { code: 'PARTLY_UPHELD', da: 'Delvist medhold', en: 'Partly upheld' },
  { code: 'NOT_UPHELD', da: 'Ikke medhold', en: 'Not upheld' },
  { code: 'DISMISSED', da: 'Afvist', en: 'Dismissed' },
  { code: 'WITHDRAWN', da: 'Trukket tilbage', en: 'Withdrawn' },
] as const
export type ComplaintOutcome = (typeof complaintOutcomes)[number]['code']

/** How a complaint stands for the report it is about: as it was decided, or as the appeals board changed that. */
export const complaintOutcomeWords = [
  ...complaintOutcomes,
  { code: 'CHANGED', da: 'Ændret i Ankestyrelsen', en: 'Changed on appeal' },
] as const
export type ComplaintOutcomeWord = (typeof complaintOutcomeWords)[number]['code']

export const appealOutcomes = [
  { code: 'AFFIRMED', da: 'Stadfæstet', en: 'Affirmed' },
  { code: 'CHANGED', da: 'Ændret', en: 'Changed' },
  { code: 'REMITTED', da: 'Hjemvist', en: 'Remitted' },
  { code: 'DISMISSED', da: 'Afvist', en: 'Dismissed' },
] as const
export type AppealOutcome = (typeof appealOutcomes)[number]['code']

/** Who notified: the eleven categories of the national survey (Red Barnet/Epinion, figure 3). */
export const notifiers = [
  { code: 'PLACEMENT', da: 'Anbringelsessted', en: 'Placement' },
  { code: 'HEALTH_VISITOR', da: 'Sundhedsplejerske eller tandlæge', en: 'Health visitor or dentist' },
  { code: 'ASSOCIATION', da: 'Forening, frivillig organisation eller krisecenter', en: 'Association or crisis centre' },
  { code: 'DAY_CARE', da: 'Dag- eller fritidsinstitution', en: 'Day care or leisure' },
  { code: 'FAMILY', da: 'Familie, barnet selv eller bekendt', en: 'Family, the child or an acquaintance' },
  { code: 'ANONYMOUS', da: 'Anonym', en: 'Anonymous' },
  { code: 'OTHER', da: 'Andre', en: 'Others' },
  { code: 'MUNICIPALITY', da: 'Kommunal forvaltning', en: 'Municipal administration' },
  { code: 'POLICE', da: 'Politi eller domstol', en: 'Police or court' },
  { code: 'HEALTH_SERVICE', da: 'Sundhedsvæsenet', en: 'Health service' },
  { code: 'SCHOOL', da: 'Skole', en: 'School' },
] as const
export type Notifier = (typeof notifiers)[number]['code']

/** What the notification is about. All but CONCERN are abuse (overgreb). */
export const concernKinds = [
  { code: 'CONCERN', da: 'Bekymring, ikke overgreb', en: 'Concern, not abuse' },
  { code: 'PHYSICAL', da: 'Fysisk vold', en: 'Physical abuse' },
  { code: 'SEXUAL', da: 'Seksuelt overgreb', en: 'Sexual abuse' },
  { code: 'PSYCHOLOGICAL', da: 'Psykisk vold', en: 'Psychological abuse' },
  { code: 'DIGITAL', da: 'Digitalt overgreb', en: 'Digital abuse' },
] as const
export type ConcernKind = (typeof concernKinds)[number]['code']

export const crimeKinds = [
  { code: 'VIOLENCE', da: 'Vold', en: 'Violence' },
  { code: 'SEXUAL', da: 'Seksualforbrydelse', en: 'Sexual crime' },
  { code: 'OTHER', da: 'Andet', en: 'Other' },
] as const
export type CrimeKind = (typeof crimeKinds)[number]['code']

/** Supporting measures (støttende indsats), figure 6 of the national survey. */
export const supportKinds = [
  { code: 'FAMILY_TREATMENT', da: 'Familiebehandling', en: 'Family treatment' },
  { code: 'CONSULTANT', da: 'Konsulentbistand', en: 'Consultant support' },
  { code: 'PLACEMENT', da: 'Anbringelse', en: 'Placement' },
  { code: 'CONTACT_PERSON', da: 'Kontaktperson', en: 'Contact person' },
  { code: 'SUPPORT_PERSON', da: 'Støtteperson eller aflastning', en: 'Support person or respite' },
  { code: 'PSYCHOLOGIST', da: 'Psykolog', en: 'Psychologist' },
  { code: 'PRACTICAL', da: 'Praktisk støtte', en: 'Practical support' },
  { code: 'FAMILY_STAY', da: 'Familieophold', en: 'Family stay' },
  { code: 'YOUTH_MEASURE', da: 'Ungeindsats', en: 'Youth measure' },
  { code: 'OTHER', da: 'Andet', en: 'Other' },
] as const
export type SupportKind = (typeof supportKinds)[number]['code']

/** Why an inspection took place. */
export const inspectionRoutes = [
  { code: 'INTERVAL', da: 'Fast interval', en: 'Legal interval' },
  { code: 'RISK', da: 'Risiko', en: 'Risk' },
  { code: 'CONCERN', da: 'Bekymring', en: 'Concern' },
  { code: 'RANDOM', da: 'Tilfældig kontrol', en: 'Random control' },
] as const
export type InspectionRoute = (typeof inspectionRoutes)[number]['code']

/** What an inspection led to under one theme, mildest first. */
export const findingLevels = [
  { code: 'NONE', da: 'Ingen bemærkning', en: 'No remark' },
  { code: 'ADVICE', da: 'Vejledning', en: 'Advice' },
  { code: 'REQUIREMENT', da: 'Påbud', en: 'Requirement' },
  { code: 'TIGHTENED', da: 'Skærpet tilsyn', en: 'Tightened supervision' },
] as const
export type FindingLevel = (typeof findingLevels)[number]['code']

/** Themes of the quality model in force from 2025 (six themes). */
export const inspectionThemes = [
  { code: 'GOALS_METHODS', da: 'Målgruppe, metoder og resultater', en: 'Target group, methods and results' },
  { code: 'SELF_DETERMINATION', da: 'Selvstændighed og relationer', en: 'Independence and relations' },
  { code: 'HEALTH_WELLBEING', da: 'Sundhed og trivsel', en: 'Health and well-being' },
  { code: 'PREVENTION_OF_FORCE', da: 'Forebyggelse af magtanvendelse', en: 'Prevention of force' },
  { code: 'ORGANISATION', da: 'Organisation og ledelse', en: 'Organisation and management' },
  { code: 'STAFF', da: 'Kompetencer', en: 'Staff competence' },
] as const
export type InspectionTheme = (typeof inspectionThemes)[number]['code']

/** The codes of a word list, for a CHECK, an enum or a select box. */
export function codesOf<Code extends string>(list: readonly { readonly code: Code }[]): Code[] {
  return list.map((word) => word.code)
}
