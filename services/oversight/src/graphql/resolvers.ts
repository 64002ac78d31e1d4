import { joined } from '@tilsynsblik/service-kit'
import { assessmentResolvers } from './assessments.ts'
import { signalResolvers } from './signals.ts'
import { inspectionCaseResolvers } from './inspection-cases.ts'
import { inspectionResolvers } from './inspections.ts'
import { noticeResolvers } from './notices.ts'
import { publicationResolvers } from './publications.ts'
import { orientationResolvers } from './orientation.ts'
import { overviewResolvers } from './overviews.ts'
import { selectionResolvers } from './selection.ts'
import type { Resolvers } from './types.gen.ts'

/** The map: which file answers which part of the contract. */
export const resolvers: Resolvers = joined([
  assessmentResolvers,
  signalResolvers,
  inspectionCaseResolvers,
  inspectionResolvers,
  publicationResolvers,
  noticeResolvers,
  selectionResolvers,
  overviewResolvers,
  orientationResolvers,
])
