import { selectionChoices } from '@tilsynsblik/vocabulary'
import { useNameOf } from '../../gateway/colleagues.ts'
import { useLanguage } from '../../language/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { changedSince, type Round, type RoundHome } from './round-lanes.ts'

/** Two people worked at once: what the other one did meanwhile, in words. The page behind it is already the new one. */
export function RoundMoved({ before, round }: { before: readonly RoundHome[]; round: Round }) {
  const { t, word } = useLanguage()
  const nameOf = useNameOf()
  const changed = changedSince(before, round.homes)
  return (
    <Notice act>
      <p>
        <strong>{t.selection.moved}</strong> {t.selection.movedWhat}
      </p>
      {changed.length > 0 && (
        <ul className="plain-list">
          {changed.map(({ institutionId, institution, decision }) => (
            <li key={institutionId}>
              {nameOf(decision!.decidedBy)}: {institution.name}, {word(selectionChoices, decision!.choice).toLocaleLowerCase('da')}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  )
}
