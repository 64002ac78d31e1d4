import { useMemo } from 'react'
import type { Colleague } from '../../gateway/colleagues.ts'
import type { OverviewSectionPartFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'

const nobody: readonly Colleague[] = []

interface Written {
  sections: readonly Pick<OverviewSectionPartFragment, 'answer'>[]
  authorSignedBy?: string
  headSignedBy?: string
}

/** What those are called who wrote in a quarter and are not the reader's colleagues: the home's manager, the author, the head. */
export function useNamesIn(
  { sections, authorSignedBy, headSignedBy }: Written,
  signers: readonly Colleague[] = nobody,
): ReadonlyMap<string, string> {
  const { t } = useLanguage()
  const { home, author, head } = t.overview
  return useMemo(
    () =>
      new Map([
        ...sections.flatMap(({ answer }) => (answer ? [[answer.writtenBy, home] as const] : [])),
        ...(authorSignedBy ? [[authorSignedBy, author] as const] : []),
        ...(headSignedBy ? [[headSignedBy, head] as const] : []),
        // Who signs does so by name.
        ...signers.map(({ id, name }) => [id, name] as const),
      ]),
    [sections, authorSignedBy, headSignedBy, signers, home, author, head],
  )
}
