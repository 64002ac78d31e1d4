import { useRef, useState } from 'react'
import { calendarDateOf, complainants, complaintChannels, complaintSubjects } from '@tilsynsblik/vocabulary'
import { useAskedOnce } from '../../gateway/asked-once.ts'
import { useLanguage } from '../../language/language.tsx'
import { useDraft } from '../../ui/draft.ts'
import { Choice, DayField, NumberField, Select, TextArea, TextField, Ticks } from '../../ui/form-fields.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { KeptDraft } from '../kept-draft.tsx'
import { MutationForm } from '../mutation-form.tsx'
import { missingOf } from '../required.ts'
import { HomesToChoose } from './case-documents.ts'
import { RecordComplaint } from './complaint-documents.ts'
import { newHandedCode, type HandedCode } from './handed-code.ts'
import { HandedReceipt } from './handed-receipt.tsx'
import { emptyRecord, recordInput, requiredOf, type RecordDraft } from './record-form.ts'

/** A complaint that came on paper, by telephone or in person is written down, and whoever complains gets a code for it. */
export function RecordPage() {
  const { t, word } = useLanguage()
  const [today] = useState(() => calendarDateOf(new Date()))
  const { draft, change, forget, isKept } = useDraft('klage.ny', emptyRecord(today))
  // Sent before, by a page that is gone with its code: whether it was written nobody here knows.
  const [wasSent] = useState(draft.sent)
  const [done, setDone] = useState<{ id: string; code: string }>()
  // One complaint and one code for as long as this page is open, however often it is sent.
  const [id] = useState(() => crypto.randomUUID())
  const handed = useRef<HandedCode>(undefined)
  const r = t.complaintRecord
  if (done) return <HandedReceipt {...done} />
  const makeCode = async () => {
    handed.current ??= await newHandedCode()
    change({ sent: true })
    return true
  }
  return (
    <div className="register">
      <PageHead large title={r.title} lead={r.lead} />
      {wasSent && (
        <Notice act>
          <p>
            {r.sentBefore} <a href="/klager">{r.toDesk}</a>
          </p>
        </Notice>
      )}
      <MutationForm
        label={r.title}
        submit={r.submit}
        document={RecordComplaint}
        variables={() => ({ input: recordInput(draft, { id, receiptHash: handed.current!.hash }) })}
        empty={() => missingOf(requiredOf(draft))}
        before={makeCode}
        onDone={() => {
          forget()
          setDone({ id, code: handed.current!.code })
        }}
        more={<KeptDraft isKept={isKept} forget={forget} />}
      >
        <h2>{r.groups.how}</h2>
        <Choice
          name="channel"
          label={r.channel}
          value={draft.channel}
          options={complaintChannels.map(({ code }) => ({ value: code, label: word(complaintChannels, code) }))}
          onChange={(channel) => change({ channel })}
        />
        <DayField
          name="receivedOn"
          label={r.receivedOn}
          help={r.receivedOnHelp}
          max={today}
          value={draft.receivedOn}
          onChange={(receivedOn) => change({ receivedOn })}
        />
        <WhoFields draft={draft} change={change} />
        <WhatFields draft={draft} change={change} today={today} />
      </MutationForm>
    </div>
  )
}

interface FieldsProps {
  draft: RecordDraft
  change: (patch: Partial<RecordDraft>) => void
}

function WhoFields({ draft, change }: FieldsProps) {
  const { t, word } = useLanguage()
  const r = t.complaintRecord
  const { complainant } = draft
  return (
    <>
      <h2>{r.groups.who}</h2>
      <Choice
        name="complainant"
        label={r.complainant}
        value={complainant}
        options={complainants.map(({ code }) => ({ value: code, label: word(complainants, code) }))}
        onChange={(next) => change({ complainant: next })}
      />
      <TextField
        name="childName"
        label={r.childName}
        help={r.childNameHelp}
        optional
        value={draft.childName}
        onChange={(childName) => change({ childName })}
      />
      <NumberField name="childAge" label={r.childAge} value={draft.childAge} onChange={(childAge) => change({ childAge })} />
      {complainant === 'HELPER' && (
        <>
          <TextField name="helperName" label={r.helperName} value={draft.helperName} onChange={(helperName) => change({ helperName })} />
          <TextField
            name="helperRelation"
            label={r.helperRelation}
            help={r.helperRelationHelp}
            optional
            value={draft.helperRelation}
            onChange={(helperRelation) => change({ helperRelation })}
          />
        </>
      )}
    </>
  )
}

function WhatFields({ draft, change, today }: FieldsProps & { today: string }) {
  const { t, format, word } = useLanguage()
  const r = t.complaintRecord
  const { data } = useAskedOnce(HomesToChoose, {})
  const homes = (data?.institutionRegister ?? []).toSorted((one, other) => format.compare(one.name, other.name))
  return (
    <>
      <h2>{r.groups.what}</h2>
      <TextArea name="words" label={r.words} help={r.wordsHelp} rows={6} value={draft.words} onChange={(words) => change({ words })} />
      <Ticks
        name="subjects"
        label={r.subjects}
        values={draft.subjects}
        options={complaintSubjects.map(({ code }) => ({ value: code, label: word(complaintSubjects, code) }))}
        onChange={(subjects) => change({ subjects })}
      />
      <Select
        name="institutionId"
        label={r.home}
        optional
        value={draft.institutionId}
        options={[
          { value: '', label: r.homeUnknown },
          ...homes.map((home) => ({ value: home.id, label: `${home.name}, ${home.municipality.name}` })),
        ]}
        onChange={(institutionId) => change({ institutionId })}
      />
      {draft.institutionId === '' && (
        <TextField name="homeAsTold" label={r.homeAsTold} value={draft.homeAsTold} onChange={(homeAsTold) => change({ homeAsTold })} />
      )}
      <DayField
        name="happenedOn"
        label={r.happenedOn}
        optional
        max={today}
        value={draft.happenedOn}
        onChange={(happenedOn) => change({ happenedOn })}
      />
    </>
  )
}
