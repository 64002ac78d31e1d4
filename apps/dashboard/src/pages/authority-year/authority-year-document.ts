import { graphql } from '../../graphql/gql.ts'

/** Every home of the authority in one year, as far as the registers count it; each home's own numbers are not in the report. */
export const AuthorityYear = graphql(`
  query AuthorityYear($year: Period!) @personas(allow: [supervisor, authority_head]) {
    institutionPeriods(period: $year) {
      ...AuthorityYearHome
    }
  }
`)

graphql(`
  fragment AuthorityYearHome on InstitutionPeriod {
    institutionId
    childDays
    institution {
      id
      type
    }
    incidents {
      reports
      measures
      notPermitted
      accountAttached
      guidanceAsked
      guidanceGiven
      late
      bySection {
        section
        measures
      }
      silence {
        monthsMissing
      }
    }
    complaints {
      filed
      decided
      upheld
    }
    inspections {
      carriedOut
    }
  }
`)
