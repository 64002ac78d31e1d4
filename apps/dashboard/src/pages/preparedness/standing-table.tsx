import { preparednessGaps, preparednessParts, preparednessStandings, type Persona } from '@tilsynsblik/vocabulary'
import { useSession } from '../../gateway/session-context.tsx'
import type { PartStandingFragment, PreparednessRecordFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'

/** One sentence: what is missing, what has expired, what will soon. A recommendation that is not followed is not missing. */
export function useStandingSentence(): (parts: readonly PartStandingFragment[]) => string {
  const { t, format, word } = useLanguage()
  const p = t.preparedness
  const nameOf = ({ part, on }: PartStandingFragment, dated: boolean) => {
    const name = word(preparednessParts, part).toLocaleLowerCase('da')
    return dated && on ? p.by(name, format.date(on)) : name
  }
  return (parts) => {
    const which = (standing: PartStandingFragment['standing'], dated: boolean) =>
      format.list(parts.filter((part) => part.standing === standing && !isOnlyRecommended(part)).map((part) => nameOf(part, dated)))
    const [missing, expired, soon] = [which('MISSING', false), which('EXPIRED', true), which('EXPIRES_SOON', true)]
    const sentences = [missing && p.missing(missing), expired && p.expired(expired), soon && p.soon(soon)].filter(Boolean)
    return sentences.length > 0 ? sentences.join(' ') : p.allInOrder
  }
}

/** Every part with how it stands today, as the server says it. */
export function StandingTable({ record: { parts } }: { record: PreparednessRecordFragment }) {
  const { t, word } = useLanguage()
  const { persona } = useSession()
  const gapOf = useGapWords()
  const people = usePeopleWords()
  const p = t.preparedness
  const columns: Column<PartStandingFragment>[] = [
    { key: 'part', heading: p.part, wrap: true, cell: ({ part }) => word(preparednessParts, part) },
    {
      key: 'standing',
      heading: p.state,
      cell: (part) => {
        const words = word(preparednessStandings, part.standing)
        return part.standing === 'UP_TO_DATE' || isOnlyRecommended(part) ? words : <b>{words}</b>
      },
    },
    { key: 'gap', heading: p.why, wrap: true, cell: (part) => (isOnlyRecommended(part) ? p.recommended : gapOf(part)) },
    ...(persona === 'staff' ? [] : [{ key: 'people', heading: p.people, cell: people }]),
  ]
  return (
    <DataTable
      label={p.standing}
      caption={persona === 'staff' ? p.ownCaption : p.standingCaption}
      columns={columns}
      rows={parts}
      rowKey={({ part }) => part}
    />
  )
}

/** "den skal gennemses, senest 12.1.2027" */
export function useGapWords(): (part: PartStandingFragment) => string {
  const { t, format, word } = useLanguage()
  const p = t.preparedness
  const dated = { UP_TO_DATE: p.soonOn, EXPIRES_SOON: p.soonOn, EXPIRED: p.expiredOn, MISSING: p.missingSince }
  return ({ standing, gap, on }) => {
    if (!gap) return ''
    if (!on) return word(preparednessGaps, gap)
    // A receipt does not expire by itself: from that day there was another text to sign for.
    const when = gap === 'NOT_SIGNED' ? p.missingSince : dated[standing]
    return `${word(preparednessGaps, gap)}, ${when(format.date(on))}`
  }
}

function usePeopleWords(): (part: PartStandingFragment) => string {
  const { t, format } = useLanguage()
  return ({ people, lacking }) => {
    if (!people || lacking == null) return ''
    return lacking === 0
      ? t.preparedness.allHave(format.number(people))
      : t.preparedness.lacking(format.number(lacking), format.number(people))
  }
}

/** Something that must be done about it, now or within sixty days. An employee does something about her own. */
export function isDue(part: PartStandingFragment, persona: Persona): boolean {
  const isHers = persona !== 'staff' || part.part === 'TRAINING' || part.part === 'RECEIPTS'
  return isHers && part.standing !== 'UP_TO_DATE' && !isOnlyRecommended(part)
}

function isOnlyRecommended({ part, standing }: PartStandingFragment): boolean {
  return part === 'CERTIFICATION' && standing === 'MISSING'
}
