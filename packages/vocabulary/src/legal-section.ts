/**
 * The sections of voksenansvarsloven (law on adults' responsibility) under which an intervention is registered,
 * and force outside the law, which is registered on the same form.
 * `types` limits a section to the home types that may use it; absent means all.
 * Source: voksenansvarsloven § 21 (1); Region Nordjylland's guideline 2020 (INC 1-4).
 */
export const legalSections = [
  { code: 'S8', paragraph: '§ 8', da: 'Afværgehjælp', en: 'Averting damage' },
  { code: 'S9', paragraph: '§ 9', da: 'Fysisk magtanvendelse', en: 'Physical force' },
  { code: 'S10', paragraph: '§ 10', da: 'Tilbageførelse ved rømning', en: 'Return after absconding' },
  { code: 'S11', paragraph: '§ 11', da: 'Tilbageholdelse', en: 'Retention' },
  { code: 'S12', paragraph: '§ 12', da: 'Tilbageholdelse, delvis lukket', en: 'Retention, partly closed', types: ['PARTLY_CLOSED'] },
  { code: 'S13', paragraph: '§ 13', da: 'Fastholdelse, delvis lukket', en: 'Holding, partly closed', types: ['PARTLY_CLOSED'] },
  { code: 'S14', paragraph: '§ 14', da: 'Isolation', en: 'Isolation', types: ['SECURE'] },
  { code: 'S16', paragraph: '§ 16', da: 'Undersøgelse af person og opholdsrum', en: 'Search of person and room' },
  { code: 'S19', paragraph: '§ 19', da: 'Telefon- og internetindgreb', en: 'Control of telephone and internet' },
  { code: 'OTHER_NOT_PERMITTED', paragraph: 'Øvrigt', da: 'Ikke tilladt', en: 'Not permitted' },
] as const satisfies readonly { code: string; paragraph: string; da: string; en: string; types?: readonly InstitutionType[] }[]

export type LegalSection = (typeof legalSections)[number]['code']

/**
 * Kinds of approved home. SECURE and PARTLY_CLOSED decide which sections may be used; in RESPITE care every use of force
 * is outside the law and therefore "not permitted" (INC 4).
 */
export const institutionTypes = [
  { code: 'RESIDENCE', da: 'Opholdssted', en: 'Private residence' },
  { code: 'RESIDENTIAL_INSTITUTION', da: 'Døgninstitution', en: 'Residential institution' },
  { code: 'DISABILITY', da: 'Døgninstitution, handicap', en: 'Residential institution, disability' },
  { code: 'PARTLY_CLOSED', da: 'Delvis lukket', en: 'Partly closed' },
  { code: 'SECURE', da: 'Sikret', en: 'Secure' },
  { code: 'RESPITE', da: 'Aflastning', en: 'Respite' },
] as const

export type InstitutionType = (typeof institutionTypes)[number]['code']

/** May a home of `type` use `section`? Respite care may use none; "not permitted" can be registered anywhere. */
export function sectionAllowed(section: LegalSection, type: InstitutionType): boolean {
  if (section === 'OTHER_NOT_PERMITTED') return true
  if (type === 'RESPITE') return false
  const known = legalSections.find((candidate) => candidate.code === section)!
  return !('types' in known) || (known.types as readonly InstitutionType[]).includes(type)
}
