import { graphql } from '../../graphql/gql.ts'
import type { NotificationStatisticsQuery } from '../../graphql/graphql.ts'

export const NotificationStatistics = graphql(`
  query NotificationStatistics($period: Period!) @personas(allow: [caseworker, supervisor, authority_head]) {
    notificationStatistics(period: $period) {
      period
      own {
        ...AreaFigures
      }
      similar {
        ...AreaFigures
      }
      similarTo
      country {
        ...AreaFigures
      }
    }
    municipalities {
      id
      name
      tileX
      tileY
    }
  }
  fragment AreaFigures on NotificationFigures {
    municipalities
    unrecorded
    children
    all {
      ...FigureCell
    }
    abuse {
      ...FigureCell
    }
    other {
      ...FigureCell
    }
    byQuarter {
      category
      received
      abuse
      abuseShare
      perThousand
      abusePerThousand
    }
    byNotifier {
      category
      received
      abuse
    }
    byKind {
      category
      protected
      received
      supportedShare
      medianDays
    }
    daysToSupport {
      from
      abuse
      other
    }
    supportKinds {
      kind
      supported
    }
    notifiedChildren {
      children
      victims
      violence
      sexual
      other
    }
  }
  fragment FigureCell on NotificationCell {
    protected
    received
    abuse
    abuseShare
    perThousand
    abusePerThousand
    coursesPerThousand
    courses
    assessedInTimeShare
    receiptInTimeShare
    supported
    supportedShare
    within30Share
    within59Share
    from360Share
    medianDays
  }
`)

export type Statistics = NotificationStatisticsQuery['notificationStatistics']
export type Area = Statistics['country']
export type Cell = Area['all']
export type Municipalities = NonNullable<NotificationStatisticsQuery['municipalities']>

/** Who is shown, in the order of the columns; the first is whom the page is about. */
export function areasOf({ own, similar, country }: Statistics): { code: 'own' | 'similar' | 'country'; area: Area }[] {
  return [
    { code: 'own' as const, area: own },
    { code: 'similar' as const, area: similar },
    { code: 'country' as const, area: country },
  ].flatMap(({ code, area }) => (area ? [{ code, area }] : []))
}
