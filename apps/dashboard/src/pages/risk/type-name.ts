import { useCallback } from 'react'
import { institutionTypes } from '@tilsynsblik/vocabulary'
import { useLanguage } from '../../language/language.tsx'

/** A peer group by name: one type of home, several that were too few alone, or homes without a type. */
export function useTypeName(): (group: string) => string {
  const { t, format, language } = useLanguage()
  return useCallback(
    (group) =>
      format.list(
        group.split(/[+,|]/).map((code) => institutionTypes.find((type) => type.code === code.trim())?.[language] ?? t.risk.unknownType),
      ),
    [t, format, language],
  )
}
