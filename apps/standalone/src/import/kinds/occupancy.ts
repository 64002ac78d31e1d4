import { importOccupancy, institutions, type ImportedOccupancy } from '@tilsynsblik/institutions'
import { addDays, dayAfter, daysIn, firstDayOf } from '@tilsynsblik/vocabulary'
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
    da: 'Kvartalet, tallene gælder.',
    en: 'The quarter the figures are of.',
  }),
  places: required('Pladser', wholeNumber({ to: 500 }), {
    synonyms: ['Antal pladser'],
    example: '14',
    da: 'Pladser i kvartalet.',
    en: 'Places in the quarter.',
  }),
  childDays: required('Barnedøgn', wholeNumber(), {
    synonyms: ['Antal barnedøgn', 'Opholdsdøgn', 'Anbringelsesdøgn'],
    example: '1.134',
    da: 'Døgn, som børn har boet på hjemmet i kvartalet: summen over alle børn.',
    en: 'Days that children lived there in the quarter, summed over the children.',
  }),
}

/** Places and child-days by home and quarter: the denominator of every rate. */
export const occupancy = importKind<typeof columns, ImportedOccupancy>({
  code: 'occupancy',
  da: 'belægning',
  columns,
  recorder: (registers) => (cells, accept) => {
    const { quarter, places, childDays } = cells
    const home = accept('home', openHome(registers, cells.home, firstDayOf(quarter), addDays(dayAfter(quarter), -1)))
    // Twice the places is crowded; more than that is a slip of the pen.
    if (childDays > 2 * Math.max(1, places) * daysIn(quarter))
      accept('childDays', {
        rule: `Der er plads til højst ${(places * daysIn(quarter)).toLocaleString('da-DK')} barnedøgn i kvartalet`,
        mend: 'ret pladser eller barnedøgn',
      })
    return home && { institutionId: home.id, quarter, places, childDays, authorityId: home.authorityId, departmentId: home.departmentId }
  },
  keyOf: (row) => `${row.institutionId}@${row.quarter}`,
  keyColumn: 'quarter',
  write: (contexts, rows, progress) => importOccupancy(contexts[institutions.name]!, rows, progress),
})
