import { appealStandings, complaintOutcomes, complaintSubjects, municipalityCodes } from '@tilsynsblik/vocabulary'
import type { TableDefinition } from '../table-definition.ts'

const pending = { code: 'PENDING', da: 'Under behandling', en: 'Pending' }

/** Complaints about use of force. */
export const complaintTables = [
  {
    code: 'complaints',
    register: 'complaints',
    period: 'quarter',
    unit: 'count',
    name: { da: 'Klager over magtanvendelse', en: 'Complaints about use of force' },
    definition: {
      da: 'Klager efter det kvartal, de blev indgivet. En klage kan gælde en hændelse, ingen har indberettet.',
      en: 'Complaints by the quarter they were filed. A complaint may be about an episode nobody has reported.',
    },
    categories: [{ code: 'filed', da: 'Indgivet', en: 'Filed' }],
  },
  {
    code: 'complaints-by-outcome',
    register: 'complaints',
    period: 'year',
    unit: 'count',
    name: { da: 'Klager efter afgørelse', en: 'Complaints by outcome' },
    definition: { da: 'Klager efter afgørelse og det år, de blev indgivet.', en: 'Complaints by outcome and the year they were filed.' },
    categories: [...complaintOutcomes, pending],
  },
  {
    code: 'complaints-by-time',
    register: 'complaints',
    period: 'year',
    unit: 'count',
    name: { da: 'Klager efter sagsbehandlingstid', en: 'Complaints by time to a decision' },
    definition: {
      da: 'Fra klagen blev indgivet, til den var afgjort eller trukket tilbage, efter det år den blev indgivet. Loven har ingen frist; seks uger er systemets eget ur.',
      en: 'From when the complaint was filed until it was decided or withdrawn, by the year it was filed. The law has no deadline; six weeks is the system’s own clock.',
    },
    categories: [
      { code: 'IN_TIME', da: 'Inden for seks uger', en: 'Within six weeks' },
      { code: 'LATE', da: 'Efter mere end seks uger', en: 'After more than six weeks' },
      pending,
    ],
  },
  {
    code: 'complaint-returns',
    register: 'complaints',
    period: 'quarter',
    unit: 'count',
    absent: 'notReported',
    name: { da: 'Kommuner, der har meldt', en: 'Municipalities that have reported' },
    definition: {
      da: '1: kommunen har meldt, at kvartalets klager alle er indberettet. Kommunens officielle kode.',
      en: '1: the municipality has said that the quarter’s complaints are all reported. The municipality’s official code.',
    },
    categories: municipalityCodes.map((code) => ({ code, da: `Kommune ${code}`, en: `Municipality ${code}` })),
  },
  {
    code: 'complaints-by-subject',
    register: 'complaints',
    period: 'year',
    unit: 'count',
    name: { da: 'Klager efter emne', en: 'Complaints by subject' },
    definition: {
      da: 'Hvad der er klaget over, efter det år klagen blev indgivet.',
      en: 'What was complained of, by the year the complaint was filed.',
    },
    categories: complaintSubjects,
  },
  {
    code: 'complaints-by-appeal',
    register: 'complaints',
    period: 'year',
    unit: 'count',
    name: { da: 'Klager efter anke', en: 'Complaints by appeal' },
    definition: { da: 'Om afgørelsen er anket, og hvordan det gik.', en: 'Whether the decision was appealed, and how that ended.' },
    categories: appealStandings,
  },
] as const satisfies readonly TableDefinition[]
