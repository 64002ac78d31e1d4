import { useMemo, type ReactNode } from 'react'
import { recipientKinds } from '@tilsynsblik/vocabulary'
import { NeutralNames } from '../../gateway/colleagues.ts'
import type { ReportRecordFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'

/**
 * Everyone in one report by a neutral name: the same person is "Medarbejder 2" wherever in it they stand, and whoever answered it is
 * called by their office. Who knows them by name reads the name instead.
 */
export function PeopleOfReport({ report, children }: { report: ReportRecordFragment; children: ReactNode }) {
  const { t, word } = useLanguage()
  const names = useMemo(() => {
    const answered = new Map((report.feedback ?? []).map(({ givenBy, from }) => [givenBy, word(recipientKinds, from)]))
    const staff = peopleIn(report).filter((id) => !answered.has(id))
    return new Map([...answered, ...staff.map((id, index): [string, string] => [id, t.report.staffMember(index + 1)])])
  }, [report, t, word])
  return <NeutralNames value={names}>{children}</NeutralNames>
}

/** In the order in which they come into its story, so that an older version numbers them alike. */
function peopleIn({ timeline, versions, content, attachments }: ReportRecordFragment): string[] {
  const oldestFirst = (versions ?? []).toSorted((one, other) => one.version - other.version)
  return [
    ...new Set([
      ...(timeline ?? []).map(({ by }) => by),
      ...oldestFirst.flatMap(({ changedBy, changes }) => [changedBy, ...changes.flatMap(staffIn)]),
      ...(content?.staff ?? []),
      ...(attachments ?? []).map(({ addedBy }) => addedBy),
    ]),
  ].filter((id) => id !== platform)
}

/** What the register does by itself. */
const platform = 'incidents'

function staffIn({ path, before, after }: { path: string; before?: string | null; after?: string | null }): string[] {
  return path.startsWith('staff.') ? [before, after].filter((id) => id != null) : []
}
