/** That there is a complaint, and how it ended: all that the home and its operator may know of it (ACC, attack 8). */
export const statusColumns = [
  'id',
  'institution_id',
  'department_id',
  'filed_at',
  'filed_on',
  'outcome',
  'decided_on',
  'pending',
  'state',
  'version',
] as const

/** What the oversight authority may know: about what, how it goes, whether nobody had registered it. Never whose it is. */
export const registerColumns = [
  ...statusColumns,
  'authority_id',
  'municipality_id',
  'recipient_kind',
  'forward_kind',
  'complainant',
  'own_party',
  'party_age',
  'subject',
  'subjects',
  'incident_id',
  'unregistered_episode',
  'home_unknown',
  'with_receipt',
  'child_known',
  'officer_id',
  'confirmed_at',
  'receipt_due_on',
  'due_on',
] as const

/** What those may read whose case it is. The hash of a receipt is for the row policy, and for nobody to read. */
export const wholeColumns = [...registerColumns, 'child_id', 'child_age', 'forward_municipality_id', 'recorded_by', 'channel'] as const

/** What a complaint is filed with. Who oversees the home is for the register of homes to say. */
export const filingColumns = [
  'id',
  'institution_id',
  'municipality_id',
  'recipient_kind',
  'child_id',
  'receipt_hash',
  'incident_id',
  'home_unknown',
  'complainant',
  'child_age',
  'own_party',
  'party_age',
  'subject',
  'subjects',
  'filed_at',
  'state',
  'version',
  'receipt_due_on',
  'due_on',
  'source_key',
] as const

/** What a caseworker writes down of a complaint that came on paper or by word of mouth. */
export const recordingColumns = [...filingColumns, 'recorded_by', 'channel'] as const

/** What casework changes. What was filed stays. */
export const caseworkColumns = [
  'state',
  'version',
  'outcome',
  'decided_on',
  'institution_id',
  'home_unknown',
  'child_id',
  'incident_id',
  'unregistered_episode',
  'officer_id',
  'confirmed_at',
  'due_on',
  'forward_kind',
  'forward_municipality_id',
] as const

/** What a step of the complainant's or of the appeals board changes. */
export const stepColumns = ['state', 'version', 'outcome', 'decided_on', 'due_on'] as const
