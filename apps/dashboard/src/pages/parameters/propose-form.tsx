import { useState } from 'react'
import { riskIndicators } from '@tilsynsblik/vocabulary'
import { graphql } from '../../graphql/gql.ts'
import { useLanguage } from '../../language/language.tsx'
import { useDraft } from '../../ui/draft.ts'
import { DayField, TextArea, TextField } from '../../ui/form-fields.tsx'
import { LiveMessage } from '../../ui/live-message.tsx'
import { MutationForm } from '../mutation-form.tsx'
import { capNames, isShare, numberAt, withNumbers, type Parameters } from './parameter-values.ts'
import type { KeptParameters } from './parameters-page.tsx'

const ProposeParameters = graphql(`
  mutation ProposeParameters($input: ProposeParametersInput!) @personas(allow: [authority_head]) {
    proposeParameters(input: $input) {
      __typename
      ... on ModelParameters {
        id
      }
      ... on InvalidInput {
        problems {
          path
          code
        }
      }
    }
  }
`)

const plainPaths = ['capacityShare', 'randomShare', 'maxMonthsBetweenVisits', 'redraws.count'] as const

/** Other numbers in place of those in use; everything that has no field stays as it is. */
export function ProposeForm({ from }: { from: KeptParameters }) {
  const { t, language } = useLanguage()
  const [sent, setSent] = useState('')
  const parameters = JSON.parse(from.parameters) as Parameters
  const paths = [...plainPaths, ...capNames.map((name) => `caps.${name}.upper`)]
  const blank = {
    id: crypto.randomUUID(),
    validFrom: '',
    why: '',
    numbers: Object.fromEntries(paths.map((path) => [path, typedOf(path, numberAt(parameters, path), language)])),
  }
  const { draft, change, forget } = useDraft(`parametre.${from.id}`, blank)
  const field = (path: string, label: string, help?: string) => (
    <TextField
      key={path}
      name={`parameters.${path}`}
      label={label}
      {...(help && { help })}
      value={draft.numbers[path] ?? ''}
      onChange={(text) => change({ numbers: { ...draft.numbers, [path]: text } })}
    />
  )
  return (
    <section className="parameters">
      <h2>{t.parameters.propose}</h2>
      <MutationForm
        label={t.parameters.propose}
        submit={t.parameters.proposeSave}
        document={ProposeParameters}
        variables={() => ({
          input: {
            id: draft.id,
            validFrom: draft.validFrom,
            why: draft.why.trim(),
            parameters: JSON.stringify(changedBy(parameters, draft.numbers)),
          },
        })}
        empty={() => [
          ...paths.filter((path) => numberOf(path, draft.numbers[path] ?? '') === null).map((path) => `parameters.${path}`),
          ...(draft.validFrom ? [] : ['validFrom']),
          ...(draft.why.trim() ? [] : ['why']),
        ]}
        onDone={() => {
          forget()
          change({ id: crypto.randomUUID() })
          setSent(t.parameters.proposed)
        }}
      >
        <div className="field-grid">
          {plainPaths.map((path) => field(path, t.parameters.names[path], isShare(path) ? t.parameters.percentHelp : undefined))}
          {capNames.map((name, index) =>
            field(`caps.${name}.upper`, t.parameters.capsOf(riskIndicators[index]![language]), t.parameters.capHelp),
          )}
        </div>
        <DayField name="validFrom" label={t.parameters.validFrom} value={draft.validFrom} onChange={(validFrom) => change({ validFrom })} />
        <TextArea
          name="why"
          label={t.parameters.why}
          help={t.parameters.whyHelp}
          rows={3}
          value={draft.why}
          onChange={(why) => change({ why })}
        />
      </MutationForm>
      <LiveMessage>{sent}</LiveMessage>
    </section>
  )
}

function changedBy(parameters: Parameters, typed: Readonly<Record<string, string>>): Parameters {
  return withNumbers(parameters, Object.fromEntries(Object.entries(typed).map(([path, text]) => [path, numberOf(path, text)!])))
}

/** Null when it is no number. Shares are typed as per cent. */
function numberOf(path: string, text: string): number | null {
  if (!/^\d{1,6}([.,]\d{1,4})?$/.test(text.trim())) return null
  const number = Number(text.trim().replace(',', '.'))
  return isShare(path) ? Math.round(number * 1_000_000) / 100_000_000 : number
}

function typedOf(path: string, value: number | null, language: 'da' | 'en'): string {
  if (value === null) return ''
  const text = String(isShare(path) ? Math.round(value * 1_000_000) / 10_000 : value)
  return language === 'da' ? text.replace('.', ',') : text
}
