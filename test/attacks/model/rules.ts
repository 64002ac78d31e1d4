import { complaintRules } from './complaints.ts'
import { incidentRules } from './incidents.ts'
import { institutionRules } from './institutions.ts'
import { notificationRules } from './notifications.ts'
import { oversightRules } from './oversight.ts'
import type { ServiceRules } from './rule.ts'

export const rulesOf: Readonly<Record<string, ServiceRules>> = {
  institutions: institutionRules,
  incidents: incidentRules,
  complaints: complaintRules,
  notifications: notificationRules,
  oversight: oversightRules,
}
