import { getRouteApi, useRouter } from '@tanstack/react-router'
import { institutionTypes, type InstitutionType } from '@tilsynsblik/vocabulary'
import { Key } from '../../charts/key.tsx'
import { FunnelPlot } from '../../charts/lazy.tsx'
import { graphql } from '../../graphql/gql.ts'
import type { FunnelGroupFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { SelectField } from '../../ui/field.tsx'
import { FigureFrame } from '../../ui/figure-frame.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { useFreshness } from '../freshness.ts'
import { homeHref } from '../home/home-search.ts'
import { useFunnelColumns } from './funnel-columns.tsx'
import { funnelPoints, type FunnelRow } from './funnel-rows.ts'
import { RiskViews } from './risk-controls.tsx'
import { RiskLead } from './risk-lead.tsx'
import type { Assessment } from './risk-list.tsx'
import { riskSummary } from './risk-rows.ts'
import { RiskStamp } from './risk-stamp.tsx'
import { useTypeName } from './type-name.ts'

graphql(`
  fragment FunnelGroup on PeerGroup {
    type
    homes
    reports
    childDays
    perThousandChildDays
    phi
    tau2
    limits {
      expected
      lower998
      lower95
      upper95
      upper998
    }
  }
`)

const route = getRouteApi('/risiko')
const height = 420

/** One type of home at a time: what a home reports against what its type would, and how far chance alone may bring it. */
export function RiskFunnel({ assessment, area }: { assessment: Assessment; area: string }) {
  const { t, format, language } = useLanguage()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const typeName = useTypeName()
  const { homes, groups } = assessment
  const types = institutionTypes.filter(({ code }) => homes.some(({ institution }) => institution.type === code))
  const type =
    types.find(({ code }) => code === search.type)?.code ??
    mostCommon(
      types.map(({ code }) => code),
      homes,
    )
  const group = groups.find((one) => one.type === homes.find(({ institution }) => institution.type === type)?.peerGroup)
  return (
    <>
      <PageHead
        title={t.risk.title(area, format.period(assessment.period))}
        lead={<RiskLead summary={riskSummary(homes)} />}
        controls={
          <div className="view-controls">
            <RiskViews search={search} />
            <form className="controls" onSubmit={(event) => event.preventDefault()}>
              {type && (
                <SelectField
                  label={t.funnel.choose}
                  value={type}
                  options={types.map((one) => ({ value: one.code, label: one[language] }))}
                  onChange={(next) => void navigate({ search: { visning: 'tragt', type: next }, resetScroll: false })}
                />
              )}
            </form>
          </div>
        }
      />
      {group && <Funnel group={group} rows={funnelPoints(homes, group)} name={typeName(group.type)} assessment={assessment} area={area} />}
      <RiskStamp assessment={assessment} />
    </>
  )
}

interface FunnelProps {
  group: FunnelGroupFragment
  rows: readonly FunnelRow[]
  name: string
  assessment: Assessment
  area: string
}

function Funnel({ group, rows, name, assessment, area }: FunnelProps) {
  const { t, format } = useLanguage()
  const router = useRouter()
  const registers = useFreshness('registers')
  const columns = useFunnelColumns()
  const outside = rows.filter(({ place }) => place === 'above998' || place === 'below998').length
  const between = rows.filter(({ place }) => place === 'above95' || place === 'below95').length
  const k = t.funnel.key
  if (rows.length === 0) return <p className="list-note">{t.funnel.none}</p>
  return (
    <FigureFrame
      heading={t.funnel.heading(outside, rows.length, name.toLocaleLowerCase('da')) + t.funnel.headingMore(between)}
      subject={t.funnel.subject(
        area,
        format.period(assessment.period),
        format.number(group.homes),
        group.perThousandChildDays == null ? '–' : format.decimal(group.perThousandChildDays),
      )}
      drawingHeight={height}
      drawingKey={
        <Key
          entries={[
            { sample: 'above', label: k.high },
            { sample: 'up', label: k.highish },
            { sample: 'now', label: k.inside },
            { sample: 'down', label: k.low },
            { sample: 'inside', label: k.open },
            { sample: 'limit-95', label: k.limit95 },
            { sample: 'limit-998', label: k.limit998 },
          ]}
        />
      }
      drawing={
        <FunnelPlot
          height={height}
          points={rows.map(({ home, funnel, place, isOpen }) => ({
            id: home.institutionId,
            label: `${home.institution.name}: ${format.decimal(funnel.ratio, 2)}`,
            x: funnel.expected,
            y: funnel.ratio,
            place,
            isOpen,
          }))}
          limits={group.limits}
          xLegend={t.funnel.x}
          yLegend={t.funnel.y}
          number={format.number}
          ratio={(amount) => format.decimal(amount, Number.isInteger(amount) ? 0 : 1)}
          onChoose={(id) => router.history.push(homeHref(id, { vis: 'risiko' }))}
        />
      }
      table={
        <DataTable
          height="bounded"
          label={name}
          caption={t.funnel.caption(name)}
          columns={columns}
          rows={rows}
          rowKey={({ home }) => home.institutionId}
        />
      }
      notes={t.funnel.notes}
      freshness={{ ...registers, updated: format.dateTime(assessment.dataAsOf) }}
    />
  )
}

function mostCommon(types: readonly InstitutionType[], homes: Assessment['homes']): InstitutionType | undefined {
  const count = (type: InstitutionType) => homes.filter(({ institution }) => institution.type === type).length
  return types.toSorted((one, other) => count(other) - count(one))[0]
}
