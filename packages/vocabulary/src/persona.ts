/**
 * Who may ask, and for what part of the world.
 *
 * A persona is a role in the law, not a job title. Its `scope` names the kind of thing an
 * assignment of that persona is limited to; `country` means no narrower limit.
 * Source: the access table of the domain description (ACC, 1.9).
 */
export const personas = [
  { code: 'staff', scope: 'institution', da: 'Medarbejder på et hjem', en: 'Staff at a home' },
  { code: 'manager', scope: 'institution', da: 'Leder af et hjem', en: 'Manager of a home' },
  { code: 'consultant', scope: 'department', da: 'Fagkonsulent i driftsafdeling', en: 'Consultant in an operating department' },
  { code: 'department_head', scope: 'department', da: 'Leder af driftsafdeling', en: 'Head of an operating department' },
  // Gathers the departments' quarters of one region, and carries them to its leadership and its politicians.
  { code: 'staff_unit', scope: 'operator', da: 'Stabsenhed i region', en: 'Staff unit of a region' },
  { code: 'caseworker', scope: 'municipality', da: 'Sagsbehandler i kommune', en: 'Municipality caseworker' },
  { code: 'supervisor', scope: 'authority', da: 'Tilsynskonsulent', en: 'Supervisor' },
  { code: 'authority_head', scope: 'authority', da: 'Leder af socialtilsyn', en: 'Head of an oversight authority' },
  { code: 'council', scope: 'country', da: 'Analytiker i Børnerådet', en: 'Council analyst' },
  { code: 'appeals_board', scope: 'country', da: 'Ankestyrelsen', en: 'Appeals board' },
  { code: 'child', scope: 'child', da: 'Barn eller ung', en: 'Child' },
  // Whoever holds a receipt for one complaint, without an account. The scope is the hash of its code.
  { code: 'complainant', scope: 'receipt', da: 'Klager med kvittering', en: 'Complainant with a receipt' },
  { code: 'dpo', scope: 'country', da: 'Databeskyttelsesrådgiver', en: 'Data-protection officer' },
  // Keeps the product running: counts, moments and who is signed in. No record of anybody, and no figure.
  { code: 'operator', scope: 'country', da: 'Driftsansvarlig', en: 'Operator' },
  { code: 'service', scope: 'country', da: 'Tjeneste', en: 'Service' },
  // Freezes the national figures: counts, and nothing that tells who.
  { code: 'statistics', scope: 'country', da: 'Statistik', en: 'Statistics' },
  // Nobody in particular, without login: editions that are open, and nothing else. The gateway asks in this name.
  { code: 'public', scope: 'country', da: 'Offentligheden', en: 'The public' },
] as const

export type Persona = (typeof personas)[number]['code']
export type ScopeKind = (typeof personas)[number]['scope']

/** Who gets advis: whoever writes records, whoever they are sent to, and who follows the editions. A complainant with a receipt reads how it stands. */
export const notifiedPersonas: readonly Persona[] = [
  'staff',
  'manager',
  'consultant',
  'department_head',
  'staff_unit',
  'caseworker',
  'supervisor',
  'authority_head',
  'council',
  'appeals_board',
  'child',
  'dpo',
]

export const personaCodes: readonly Persona[] = personas.map((persona) => persona.code)

/** The kind of thing an assignment of `persona` is limited to. */
export function scopeKindOf(persona: Persona): ScopeKind {
  return personas.find((known) => known.code === persona)!.scope
}

export function isPersona(code: string): code is Persona {
  return personas.some((persona) => persona.code === code)
}
