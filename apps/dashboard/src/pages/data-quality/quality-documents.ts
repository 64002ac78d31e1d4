import { graphql } from '../../graphql/gql.ts'
import type { DataQualityQuery } from '../../graphql/graphql.ts'

/** The reader's own homes by row policy; of the authorities what an edition tells everybody. */
export const DataQuality = graphql(`
  query DataQuality($period: Period!) @personas(allow: [supervisor, authority_head, department_head, consultant]) {
    institutionPeriods(period: $period) {
      institutionId
      period
      childDays
      institution {
        id
        number
        name
        type
      }
      staff {
        quarter
      }
      incidents {
        reports
        accountMissing
        late
        silence {
          monthsWithReports
          monthsDeclaredZero
          monthsMissing
        }
      }
      reportQuality {
        fields {
          field
          told
          reports
        }
        reminders
        lastReminderAt
      }
    }
    edition: latestEdition {
      id
      number
      publishedAt
      incidentTables {
        code
        cells {
          period
          category
          value
        }
      }
    }
  }
`)

/** One home in the chosen period: what it has sent, when, and how well it was filled in. */
export type QualityHome = DataQualityQuery['institutionPeriods'][number]
export type QualityEdition = NonNullable<DataQualityQuery['edition']>
