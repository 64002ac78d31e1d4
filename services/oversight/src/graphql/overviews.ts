import { refused } from '@tilsynsblik/service-kit'
import { calendarDateOf, workingDaysSince, type OverviewRemarkPart, type Persona } from '@tilsynsblik/vocabulary'
import { holdOverview, liftOverviewHold } from '../commands/hold-overview.ts'
import { logUseDialogue } from '../commands/log-use-dialogue.ts'
import { moveOverview } from '../commands/move-overview.ts'
import { overviewKey, writeOverviewRemark } from '../commands/write-overview-remark.ts'
import { removeOverviewStory, writeOverviewStory } from '../commands/write-overview-story.ts'
import { differencesBetween } from '../domain/overview-differences.ts'
import { answerRequired, commentRequired, overviewActionsOf, whatIsMissing } from '../domain/overview-life.ts'
import { remarkParts } from '../domain/overview-remark.ts'
import { questionsToHome } from '../queries/overview-sections.ts'
import { overviewVersion } from '../queries/overview-version.ts'
import { quarterlyOverview } from '../queries/overview.ts'
import { quarterlyOverviews } from '../queries/overviews.ts'
import { useAlarms } from '../queries/use-alarms.ts'
import { outcomeOf } from './outcome-of.ts'
import type { OverviewSection, QuarterlyOverview } from './parents.ts'
import type { Resolvers } from './types.gen.ts'

/** A department's quarter: the document, its signatures, and what does not wait for it. */
export const overviewResolvers: Resolvers = {
  Query: {
    quarterlyOverview: (_, { quarter }, ctx) => quarterlyOverview(ctx, quarter),
    quarterlyOverviews: (_, __, ctx) => quarterlyOverviews(ctx, new Date()),
    overviewQuestions: (_, __, ctx) => {
      if (ctx.principal.persona !== 'manager') throw refused('FORBIDDEN')
      return questionsToHome(ctx)
    },
    overviewVersion: (_, { overviewId, edition }, ctx) => overviewVersion(ctx, { ...overviewKey(overviewId), edition }),
    overviewDifferences: async (_, { overviewId, from, to }, ctx) => {
      const key = overviewKey(overviewId)
      const [earlier, later] = await Promise.all([from, to].map((edition) => overviewVersion(ctx, { ...key, edition })))
      return earlier && later ? differencesBetween(earlier, later) : null
    },
    useAlarms: (_, __, ctx) => useAlarms(ctx),
  },
  Mutation: {
    writeOverviewRemark: (_, { input }, ctx) => writeOverviewRemark(ctx, input, new Date()),
    writeOverviewStory: (_, { input }, ctx) => writeOverviewStory(ctx, input, new Date()),
    removeOverviewStory: (_, { input }, ctx) => removeOverviewStory(ctx, input),
    holdOverview: (_, { input }, ctx) => holdOverview(ctx, input, new Date()),
    liftOverviewHold: (_, { input }, ctx) => liftOverviewHold(ctx, input, new Date()),
    moveOverview: (_, { input }, ctx) => moveOverview(ctx, input, new Date()),
    logUseDialogue: (_, { input }, ctx) => logUseDialogue(ctx, input, new Date()),
  },
  ListedOverview: {
    allowedActions: (overview, _, ctx) => overviewActionsOf(overview, ctx.principal),
    missing: ({ sections }) => whatIsMissing(sections),
  },
  QuarterlyOverview: {
    history: ({ history }) => history ?? [],
    corrections: ({ corrections }) => corrections ?? [],
    signatures: (overview) => signaturesOf(overview),
    allowedActions: (overview, _, ctx) => overviewActionsOf(overview, ctx.principal),
    missing: ({ status, sections }) => (status === 'COUNTED' ? whatIsMissing(sections) : []),
  },
  OverviewSection: {
    answerRequired: (section) => answerRequired(section),
    commentRequired: (section) => commentRequired(section),
    mayAnswer: (section, _, ctx) => section.kind === 'HOME' && mayWrite(section, ctx.principal.persona, 'ANSWER'),
    mayComment: (section, _, ctx) => mayWrite(section, ctx.principal.persona, 'COMMENT'),
  },
  OverviewVersion: {
    sections: ({ overviewId, departmentName, departmentId, quarter, sections }) =>
      sections.map((section) => ({ ...section, overviewId, departmentName, departmentId, quarter, status: 'SIGNED' as const })),
    stories: ({ overviewId, stories }) => stories.map((story) => ({ ...story, overviewId })),
  },
  UseAlarm: {
    waitingDays: ({ dialogue, foundOn }) => (dialogue ? null : workingDaysSince(foundOn, calendarDateOf(new Date()))),
    mayLog: ({ dialogue }, _, ctx) => dialogue === null && ['consultant', 'department_head'].includes(ctx.principal.persona),
  },
  OverviewSectionResult: outcomeOf('OverviewSection'),
  OverviewStoryResult: outcomeOf('OverviewStory'),
  QuarterlyOverviewResult: outcomeOf('QuarterlyOverview'),
  UseAlarmResult: outcomeOf('UseAlarm'),
}

function mayWrite({ status }: Pick<OverviewSection, 'status'>, persona: Persona, part: OverviewRemarkPart): boolean {
  return status === 'COUNTED' && (remarkParts[persona]?.includes(part) ?? false)
}

function signaturesOf({ authorSignedBy, authorSignedAt, authorHash, edition, versions }: QuarterlyOverview) {
  const signed = versions.find((version) => version.edition === edition && version.reopenedBecause === null)
  return [
    ...(authorSignedBy ? [{ as: 'SIGN_AS_AUTHOR' as const, signedBy: authorSignedBy, signedAt: authorSignedAt!, hash: authorHash! }] : []),
    ...(signed ? [{ as: 'SIGN_AS_HEAD' as const, signedBy: signed.headSignedBy, signedAt: signed.headSignedAt, hash: signed.hash }] : []),
  ]
}
