/** The closed word lists of active preparedness (aktivt beredskab): how a home prevents force, and shows that it does. INST 33-41. */

/** What a home must be able to show. The national certification is a recommendation (INST 34). */
export const preparednessParts = [
  { code: 'GUIDELINE', da: 'Lokal retningslinje', en: 'Local guideline' },
  { code: 'TRAINING', da: 'Efteruddannelse', en: 'Staff training' },
  { code: 'RECEIPTS', da: 'Kvittering for loven', en: 'Receipts of the law' },
  { code: 'HOUSE_RULES', da: 'Husorden', en: 'House rules' },
  { code: 'RIGHTS', da: 'Børnenes rettigheder', en: 'The children’s rights' },
  { code: 'CERTIFICATION', da: 'Certificering', en: 'Certification' },
] as const
export type PreparednessPart = (typeof preparednessParts)[number]['code']

/** How one part stands today, worst last. */
export const preparednessStandings = [
  { code: 'UP_TO_DATE', da: 'I orden', en: 'Up to date' },
  { code: 'EXPIRES_SOON', da: 'Udløber snart', en: 'Expires soon' },
  { code: 'EXPIRED', da: 'Udløbet', en: 'Expired' },
  { code: 'MISSING', da: 'Mangler', en: 'Missing' },
] as const
export type PreparednessStanding = (typeof preparednessStandings)[number]['code']

/** What is due in a part, or missing of it. */
export const preparednessGaps = [
  { code: 'NOTHING_RECORDED', da: 'intet er registreret', en: 'nothing is recorded' },
  { code: 'NOT_ALL_STATED', da: 'den siger ikke alt, den skal', en: 'it does not state all it must' },
  { code: 'REVISION', da: 'den skal gennemses', en: 'it is to be revised' },
  { code: 'NOBODY_EMPLOYED', da: 'ingen ansatte er registreret', en: 'no employees are recorded' },
  { code: 'NOT_TRAINED', da: 'nogen mangler et kursus', en: 'somebody lacks a course' },
  { code: 'TRAINING', da: 'et kursus skal fornys', en: 'a course is to be renewed' },
  { code: 'NOT_SIGNED', da: 'nogen har ikke kvitteret for den gældende tekst', en: 'somebody has not signed for the text in force' },
  { code: 'CHILDREN_TOLD', da: 'børnene skal fortælles om deres rettigheder', en: 'the children are to be told of their rights' },
  { code: 'WITHOUT_CHILDREN', da: 'ingen børn har været med til at lave den', en: 'no children took part in making them' },
  { code: 'RENEWAL', da: 'den skal fornys', en: 'it is to be renewed' },
] as const
export type PreparednessGap = (typeof preparednessGaps)[number]['code']

/** Whose guideline: the operator's or region's, and the home's own (INST 39). */
export const guidelineLevels = [
  { code: 'LOCAL', da: 'Lokal', en: 'Local' },
  { code: 'OPERATOR', da: 'Driftsherrens', en: 'The operator’s' },
] as const
export type GuidelineLevel = (typeof guidelineLevels)[number]['code']

/** What a local guideline must state (INST 39). */
export const guidelineTopics = [
  { code: 'PURPOSE', da: 'Formål', en: 'Purpose' },
  { code: 'CONTENT', da: 'Indhold', en: 'Content' },
  { code: 'HOW', da: 'Hvordan', en: 'How' },
  { code: 'WHO', da: 'Hvem', en: 'Who' },
  { code: 'WHEN', da: 'Hvornår', en: 'When' },
] as const
export type GuidelineTopic = (typeof guidelineTopics)[number]['code']

/** Temps and non-pedagogic staff are on the register too (INST 35). */
export const employeeKinds = [
  { code: 'PERMANENT', da: 'Fastansat', en: 'Permanent' },
  { code: 'TEMP', da: 'Vikar', en: 'Temp' },
  { code: 'OTHER', da: 'Andet personale', en: 'Other staff' },
] as const
export type EmployeeKind = (typeof employeeKinds)[number]['code']

/** KNOWLEDGE_PERSON: pointed out as the one the others ask (INST 40); a person stays it until the expiry. */
export const courses = [
  { code: 'LAW', da: 'Loven', en: 'The law' },
  { code: 'CONFLICT_PREVENTION', da: 'Konfliktforebyggelse', en: 'Conflict prevention' },
  { code: 'PHYSICAL_TECHNIQUE', da: 'Skånsomme greb', en: 'Gentle holds' },
  { code: 'FIRST_AID', da: 'Førstehjælp', en: 'First aid' },
  { code: 'INTRODUCTION', da: 'Introduktion', en: 'Introduction' },
  { code: 'BRUSH_UP', da: 'Genopfriskning', en: 'Brush-up' },
  { code: 'KNOWLEDGE_PERSON', da: 'Vidensperson', en: 'Knowledge person' },
  { code: 'OTHER', da: 'Andet', en: 'Other' },
] as const
export type Course = (typeof courses)[number]['code']

/** What the staff is handed and signs for (INST 36). Which version is in force is a dated rule. */
export const lawTexts = [
  { code: 'LAW', da: 'Loven', en: 'The law' },
  { code: 'ORDER', da: 'Bekendtgørelsen', en: 'The order' },
] as const
export type LawText = (typeof lawTexts)[number]['code']

/** SELF: the employee, signed in. PAPER: the manager records a signature on paper. */
export const receiptWays = [
  { code: 'SELF', da: 'Selv, her', en: 'Personally, here' },
  { code: 'PAPER', da: 'På papir', en: 'On paper' },
] as const
export type ReceiptWay = (typeof receiptWays)[number]['code']

/** What the caller may write down; which of them, the server says. */
export const preparednessActions = [
  { code: 'ADD_GUIDELINE', da: 'Registrér en ny version', en: 'Record a new version' },
  { code: 'REGISTER_EMPLOYEE', da: 'Registrér en ansat', en: 'Record an employee' },
  { code: 'END_EMPLOYMENT', da: 'Registrér, at en ansat er fratrådt', en: 'Record that an employee has left' },
  { code: 'ADD_TRAINING', da: 'Registrér efteruddannelse', en: 'Record training' },
  { code: 'SIGN_RECEIPT', da: 'Kvittér for loven', en: 'Sign for the law' },
  { code: 'RECORD_RECEIPT', da: 'Registrér en kvittering på papir', en: 'Record a receipt on paper' },
  { code: 'ADD_HOUSE_RULES', da: 'Registrér en ny husorden', en: 'Record new house rules' },
  { code: 'RECORD_RIGHTS', da: 'Registrér, at et barn er fortalt om sine rettigheder', en: 'Record that a child was told of its rights' },
  { code: 'ADD_CERTIFICATION', da: 'Registrér en certificering', en: 'Record a certification' },
] as const
export type PreparednessAction = (typeof preparednessActions)[number]['code']
