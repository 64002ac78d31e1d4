import {
  childAccounts,
  guidanceAnswers,
  injuries,
  type ChildAccount,
  type GuidanceAnswer,
  type InstitutionType,
} from '@tilsynsblik/vocabulary'
import { useColleagues } from '../../gateway/colleagues.ts'
import type { ReportFormPageQuery } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { Choice, DayField, NumberField, Select, TextArea, TextField, Ticks } from '../../ui/form-fields.tsx'
import { AttachmentField } from '../attachments/attachment-field.tsx'
import { hasAccountFile, type Attachments } from '../attachments/use-attachments.ts'
import { MomentField } from './moment-field.tsx'
import type { ReportForm } from './report-form.ts'
import { YesOrNo } from './yes-or-no.tsx'

export type Stay = NonNullable<ReportFormPageQuery['stays']>[number]

export interface FieldsProps {
  form: ReportForm
  change: (patch: Partial<ReportForm>) => void
  home: { type: InstitutionType; inHouseSchool: boolean }
  stays: readonly Stay[]
  /** Names of children that were on the list of another day. */
  labels: ReadonlyMap<string, string>
  /** Who writes, or wrote it first. */
  author: string
  today: string
  /** The files of the draft; a correction has none of its own. */
  files?: Attachments
}

export function WhoFields({ form, change, home, stays, labels, author, today }: FieldsProps) {
  const { t } = useLanguage()
  const colleagues = useColleagues()
  const { fields, help } = t.register
  const { childId } = form
  const known = stays.some((stay) => stay.childId === childId)
  const children = stays.map((stay) => ({ value: stay.childId, label: stay.label }))
  if (childId && !known) children.push({ value: childId, label: t.register.elsewhere(labels.get(childId) ?? childId.slice(-6)) })
  return (
    <>
      <MomentField
        name="startedAt"
        label={fields.startedAt}
        value={form.startedAt}
        max={today}
        onChange={(startedAt) => change({ startedAt })}
      />
      <MomentField
        name="endedAt"
        label={fields.endedAt}
        value={form.endedAt}
        otherwise={form.startedAt.day}
        max={today}
        onChange={(endedAt) => change({ endedAt })}
      />
      <Select
        name="childId"
        label={fields.childId}
        help={stays.length === 0 ? t.register.noChildren : help.childId}
        value={childId}
        options={children}
        onChange={(next) => change({ childId: next })}
      />
      <TextField name="place" label={fields.place} help={help.place} value={form.place} onChange={(place) => change({ place })} />
      {home.inHouseSchool && (
        <YesOrNo
          name="inHouseSchool"
          label={fields.inHouseSchool}
          optional
          value={form.inHouseSchool}
          onChange={(inHouseSchool) => change({ inHouseSchool })}
        />
      )}
      <Ticks
        name="staff"
        label={fields.staff}
        help={help.staff}
        values={form.staff}
        options={[
          ...colleagues,
          ...form.staff.filter((id) => !colleagues.some((one) => one.id === id)).map((id) => ({ id, name: id })),
        ].map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(staff) => change({ staff })}
      />
      {!form.staff.includes(author) && (
        <TextArea
          name="authorReason"
          label={fields.authorReason}
          rows={2}
          value={form.authorReason}
          onChange={(authorReason) => change({ authorReason })}
        />
      )}
    </>
  )
}

export function CourseFields({ form, change }: FieldsProps) {
  const { t } = useLanguage()
  const { fields, help } = t.register
  return (
    <>
      <TextArea name="leadUp" label={fields.leadUp} help={help.leadUp} value={form.leadUp} onChange={(leadUp) => change({ leadUp })} />
      <TextArea
        name="triedFirst"
        label={fields.triedFirst}
        help={help.triedFirst}
        optional
        rows={3}
        value={form.triedFirst}
        onChange={(triedFirst) => change({ triedFirst })}
      />
      <TextArea
        name="course"
        label={fields.course}
        help={help.course}
        rows={7}
        value={form.course}
        onChange={(course) => change({ course })}
      />
      <NumberField
        name="childrenWatching"
        label={fields.childrenWatching}
        help={help.childrenWatching}
        optional
        value={form.childrenWatching}
        onChange={(childrenWatching) => change({ childrenWatching })}
      />
    </>
  )
}

export function ChildFields({ form, change, today, files }: FieldsProps) {
  const { t, word } = useLanguage()
  const { fields, help } = t.register
  return (
    <>
      <YesOrNo
        name="childTold"
        label={fields.childTold}
        help={help.childTold}
        optional
        value={form.childTold}
        onChange={(childTold) => change({ childTold })}
      />
      <Choice<ChildAccount>
        name="account"
        label={fields.account}
        help={help.account}
        value={form.account}
        options={childAccounts
          .filter(({ code }) => code !== 'UNKNOWN')
          .map(({ code }) => ({ value: code, label: word(childAccounts, code) }))}
        onChange={(account) => change({ account })}
      />
      {form.account === 'ATTACHED' && (
        <TextArea
          name="accountText"
          label={fields.accountText}
          help={files ? help.accountTextOrFile : help.accountText}
          optional={hasAccountFile(files)}
          value={form.accountText}
          onChange={(accountText) => change({ accountText })}
        />
      )}
      {files && (form.account === 'ATTACHED' || files.lines.length > 0) && (
        <AttachmentField label={fields.attachments} kind="CHILD_ACCOUNT" files={files} />
      )}
      {form.account !== null && form.account !== 'ATTACHED' && (
        <TextArea
          name="accountReason"
          label={fields.accountReason}
          rows={2}
          value={form.accountReason}
          onChange={(accountReason) => change({ accountReason })}
        />
      )}
      <Choice<GuidanceAnswer>
        name="guidance"
        label={fields.guidance}
        value={form.guidance}
        options={guidanceAnswers
          .filter(({ code }) => code !== 'UNKNOWN')
          .map(({ code }) => ({ value: code, label: word(guidanceAnswers, code) }))}
        onChange={(guidance) => change({ guidance, ...(guidance === 'YES' && !form.guidanceOn && { guidanceOn: today }) })}
      />
      {form.guidance === 'YES' && (
        <>
          <TextField
            name="guidanceBy"
            label={fields.guidanceBy}
            value={form.guidanceBy}
            onChange={(guidanceBy) => change({ guidanceBy })}
          />
          <DayField
            name="guidanceOn"
            label={fields.guidanceOn}
            max={today}
            value={form.guidanceOn}
            onChange={(guidanceOn) => change({ guidanceOn })}
          />
        </>
      )}
    </>
  )
}

export function InjuryFields({ form, change }: FieldsProps) {
  const { t, word } = useLanguage()
  const { fields, help } = t.register
  return (
    <>
      <Choice
        name="injury"
        label={fields.injury}
        help={help.injury}
        value={form.injury}
        options={injuries.map(({ code }) => ({ value: code, label: word(injuries, code) }))}
        onChange={(injury) => change({ injury })}
      />
      {form.injury !== null && form.injury !== 'NONE' && (
        <TextArea
          name="injuryText"
          label={fields.injuryText}
          rows={3}
          value={form.injuryText}
          onChange={(injuryText) => change({ injuryText })}
        />
      )}
    </>
  )
}
