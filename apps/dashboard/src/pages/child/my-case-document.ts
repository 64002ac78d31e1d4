import { graphql } from '../../graphql/gql.ts'

/** What has happened since somebody was worried about me; nothing of who that was. */
export const MyCaseDocument = graphql(`
  query MyCase @personas(allow: [child]) {
    childTimeline {
      id
      steps {
        step
        on
      }
    }
  }
`)
