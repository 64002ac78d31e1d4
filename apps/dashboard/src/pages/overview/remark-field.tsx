import { useNameOf } from '../../gateway/colleagues.ts'
import { loginHref } from '../../gateway/session.ts'
import type { OverviewRemarkTextFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { Tick } from '../../ui/field.tsx'
import { TextArea } from '../../ui/form-fields.tsx'
import { problemSentence } from '../../ui/form.tsx'
import { fieldOf } from './overview-href.ts'
import { RemarkSaid, RemarkText } from './remark-said.tsx'
import { useRemark, type RemarkDesk, type RemarkPlace, type RemarkSaving } from './use-remark.ts'

interface RemarkFieldProps {
  place: RemarkPlace
  label: string
  help: string
  required: boolean
}

/** A remark one writes where it will stand. It saves itself; a blank field is no choice, so "ingen bemærkning" is one. */
export function RemarkField({ place, label, help, required }: RemarkFieldProps) {
  const { t } = useLanguage()
  const { typed, saving, theirs, refused, change, choose } = useRemark(place)
  const name = fieldOf(place.overviewId, place.key, place.part === 'ANSWER' ? 'answer' : 'comment')
  return (
    <>
      <div className="form remark-field">
        {typed.noRemark ? (
          <p className="remark-label">
            <strong>{label}</strong>
          </p>
        ) : (
          <TextArea
            name={name}
            label={label}
            help={help}
            optional={!required}
            rows={typed.text.length > 300 ? 8 : 3}
            value={typed.text}
            onChange={(text) => change({ text })}
          />
        )}
        <Tick label={t.overview.noRemark} checked={typed.noRemark} onChange={(noRemark) => change({ noRemark })} />
        <SaveLine saving={saving} refused={refused} />
        {theirs && <RemarkConflict mine={typed} theirs={theirs} onChoose={choose} />}
      </div>
      {/* On paper a field is what the register has of it. */}
      <div className="only-print">
        <RemarkSaid label={label} remark={place.standing ?? null} />
      </div>
    </>
  )
}

const troubles: readonly RemarkSaving[] = ['OFFLINE', 'UNAUTHENTICATED', 'away', 'refused', 'conflict', 'closed', 'blank']

/** Saved or not, always in sight; read aloud only when something is wrong, not at every word that is typed. */
function SaveLine({ saving, refused }: Pick<RemarkDesk, 'saving' | 'refused'>) {
  const { t } = useLanguage()
  const trouble = troubles.includes(saving)
  const problems = saving === 'refused' ? refused.map(({ code }) => problemSentence(t.form.rules, code)).join(', ') : ''
  const text = [t.overview.saving[saving], problems].filter(Boolean).join(' ')
  return (
    <div className={trouble ? 'save-line trouble' : 'save-line'}>
      <p data-saving={saving}>
        {text} {saving === 'UNAUTHENTICATED' && <a href={loginHref(`${location.pathname}${location.search}`)}>{t.session.again}</a>}
      </p>
      <p className="only-spoken" role="status">
        {trouble ? text : ''}
      </p>
    </div>
  )
}

interface RemarkConflictProps {
  mine: RemarkDesk['typed']
  theirs: OverviewRemarkTextFragment
  onChoose: RemarkDesk['choose']
}

/** Two texts for one place, side by side. Neither is gone before one is chosen. */
function RemarkConflict({ mine, theirs, onChoose }: RemarkConflictProps) {
  const { t, format } = useLanguage()
  const nameOf = useNameOf()
  const o = t.overview
  return (
    <section className="conflict differing" aria-label={o.conflictTitle}>
      <p>
        <strong>{o.conflictTitle}</strong>
      </p>
      <dl>
        <div>
          <dt>{o.mine}</dt>
          <dd>{mine.noRemark ? o.saidNothing : mine.text}</dd>
        </div>
        <div>
          <dt>{o.theirs(nameOf(theirs.writtenBy), format.dateTime(theirs.writtenAt))}</dt>
          <dd>
            <RemarkText remark={theirs} />
          </dd>
        </div>
      </dl>
      <p className="form-end">
        <button type="button" className="button" onClick={() => onChoose('mine')}>
          {o.useMine}
        </button>
        <button type="button" className="button" onClick={() => onChoose('theirs')}>
          {o.useTheirs}
        </button>
      </p>
    </section>
  )
}
