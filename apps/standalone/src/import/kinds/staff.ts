import { importStaff, institutions, type ImportedStaff } from '@tilsynsblik/institutions'
import { addDays, dayAfter, firstDayOf } from '@tilsynsblik/vocabulary'
import { wholeNumber } from '../cells/number.ts'
import { closedQuarter } from '../cells/quarter.ts'
import { text } from '../cells/text.ts'
import { required } from '../column.ts'
import { importKind } from '../kind.ts'
import { openHome } from './known-home.ts'

const columns = {
  home: required('Tilbudsnummer', text, {
    synonyms: ['Tilbuds-ID', 'Tilbudsnr.'],
    example: '170017',
    da: 'Hjemmets nummer på Tilbudsportalen.',
    en: "The home's approval number.",
  }),
  quarter: required('Kvartal', closedQuarter, {
    synonyms: ['Periode'],
    example: '2026K1',
    da: 'Kvartalet, hvis slutning tallene gælder.',
    en: 'The quarter at whose end the figures hold.',
  }),
  headcount: required('Ansatte', wholeNumber({ from: 1, to: 2_000 }), {
    synonyms: ['Antal ansatte', 'Medarbejdere', 'Antal medarbejdere'],
    example: '28',
    da: 'Personer ansat ved kvartalets slutning.',
    en: 'People employed at the end of the quarter.',
  }),
  leftLastYear: required('Fratrådte seneste 12 måneder', wholeNumber({ to: 5_000 }), {
    synonyms: ['Fratrådte', 'Antal fratrådte', 'Fratrådte 12 mdr.', 'Fratrådte seneste år'],
    example: '6',
    da: 'Personer, der er fratrådt i de tolv måneder indtil kvartalets slutning.',
    en: 'People who left in the twelve months to the end of the quarter.',
  }),
  temporary: required('Midlertidige eller uden uddannelse', wholeNumber({ to: 2_000 }), {
    synonyms: ['Vikarer eller uden uddannelse', 'Midlertidige eller uuddannede', 'Ikke uddannede eller midlertidige'],
    example: '5',
    da: 'Af de ansatte: midlertidigt ansatte og ansatte uden relevant uddannelse, hver person én gang.',
    en: 'Of the employed: those for a time only or without certified training, each person once.',
  }),
}

/** Staff returns by home and quarter. */
export const staff = importKind<typeof columns, ImportedStaff>({
  code: 'staff',
  da: 'personale',
  columns,
  recorder: (registers) => (cells, accept) => {
    const { quarter, headcount, leftLastYear, temporary } = cells
    const home = accept('home', openHome(registers, cells.home, firstDayOf(quarter), addDays(dayAfter(quarter), -1)))
    if (temporary > headcount) accept('temporary', { rule: 'Der er flere end de ansatte', mend: 'ret et af de to tal' })
    return (
      home && {
        institutionId: home.id,
        quarter,
        headcount,
        leftLastYear,
        temporary,
        deliveredAt: registers.now.toISOString(),
        authorityId: home.authorityId,
        departmentId: home.departmentId,
      }
    )
  },
  keyOf: (row) => `${row.institutionId}@${row.quarter}`,
  keyColumn: 'quarter',
  write: (contexts, rows, progress) => importStaff(contexts[institutions.name]!, rows, progress),
})
