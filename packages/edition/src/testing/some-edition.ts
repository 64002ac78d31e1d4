import type { Edition, EditionTable } from '../figures.ts'
import { tableDefinition } from '../tables.ts'

/** An edition with these cells: table, period, category. */
export function someEdition(tables: Record<string, Record<string, Record<string, number>>>, lastQuarter = '2024K4'): Edition {
  const of = (register: string): EditionTable[] =>
    Object.entries(tables)
      .filter(([code]) => (tableDefinition(code)?.register ?? 'incidents') === register)
      .map(([code, periods]) => ({
        code,
        cells: Object.entries(periods).flatMap(([period, cells]) =>
          Object.entries(cells).map(([category, value]) => ({ period, category, value })),
        ),
      }))
  return {
    number: 3,
    publishedAt: '2025-02-14T03:40:00Z',
    firstQuarter: '2023K1',
    lastQuarter,
    synthetic: true,
    dataVersion: '0123456789abcdef',
    hash: 'f'.repeat(64),
    institutionTables: of('institutions'),
    incidentTables: of('incidents'),
    complaintTables: of('complaints'),
    notificationTables: of('notifications'),
    rateChart: null,
    changes: [],
    breaks: [],
  }
}
