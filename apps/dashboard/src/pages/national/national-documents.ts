import { graphql } from '../../graphql/gql.ts'

graphql(`
  fragment PublishedEdition on Edition {
    id
    number
    publishedAt
    firstQuarter
    lastQuarter
    synthetic
    dataVersion
    hash
    notes {
      id
      about
      text
      office
      writtenAt
      version
      versions {
        version
        text
        writtenAt
        writtenBy
      }
    }
    rateChart {
      mean
      lower
      upper
      shortSeries
      points {
        quarter
        perThousand
        signals
      }
    }
    changes {
      year
      ratio
      lower
      upper
      designEffect
      homes
      direction
    }
    breaks {
      on
      quarter
      rule
      before
      after
      source
    }
    institutionTables {
      code
      cells {
        period
        category
        value
      }
    }
    incidentTables {
      code
      cells {
        period
        category
        value
      }
    }
    complaintTables {
      code
      cells {
        period
        category
        value
      }
    }
    notificationTables {
      code
      cells {
        period
        category
        value
      }
    }
  }
`)

/** The newest edition. */
export const National = graphql(`
  query National
  @personas(
    allow: [council, appeals_board, supervisor, authority_head, department_head, consultant, manager, staff, caseworker, dpo, child]
  ) {
    edition: latestEdition {
      ...PublishedEdition
    }
    editions {
      number
      publishedAt
    }
    municipalities {
      id
      name
      children
    }
  }
`)

/** An edition by its number: the same for ever. */
export const NationalEdition = graphql(`
  query NationalEdition($number: Int!)
  @personas(
    allow: [council, appeals_board, supervisor, authority_head, department_head, consultant, manager, staff, caseworker, dpo, child]
  ) {
    edition(number: $number) {
      ...PublishedEdition
    }
    editions {
      number
      publishedAt
    }
    municipalities {
      id
      name
      children
    }
  }
`)
