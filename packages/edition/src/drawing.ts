import type { Quarter } from '@tilsynsblik/vocabulary'
import type { FigureContent, PanelDrawing, QuarterDrawing, RowDrawing, Series, SeriesBreak, TileDrawing } from './content.ts'
import { escaped } from './markup.ts'

/** The marks of a drawing in SVG, from 0,0. */
export interface Drawn {
  svg: string
  height: number
}

const ink = '#17191c'
const soft = '#53585e'
const rule = '#dfe1e3'
const ruleStrong = '#767c83'
const strokes = ['#00528c', '#b6560b']
const dashes = ['', ' stroke-dasharray="6 4"']

export function drawingOf(drawing: NonNullable<FigureContent['drawing']>, width: number): Drawn {
  if (drawing.kind === 'quarters') return quarterDrawing(drawing, width)
  if (drawing.kind === 'panels') return panelDrawing(drawing, width)
  return drawing.kind === 'rows' ? rowDrawing(drawing, width) : tileDrawing(drawing)
}

function quarterDrawing({ as, quarters, series, show, end, change, limits, unusual }: QuarterDrawing, width: number): Drawn {
  const key = series.length > 1 ? series.map(({ label }, index) => keyEntry(label, index, 320 * index)).join('') : ''
  const top = key ? 44 : 20
  const plot = { left: 56, top, width: width - 72, height: 260 }
  const highest = end ?? Math.max(highestOf(series), limits?.upper ?? 0)
  const body = plotOf({ as, quarters, series, show, highest, ticks: 5, labels: 'all', change, limits, unusual }, plot)
  return { svg: key + body, height: top + plot.height + 40 }
}

/** Small multiples: the scale is the same in all, so that a high bar is a high number wherever it stands. */
function panelDrawing({ quarters, panels, show, change }: PanelDrawing, width: number): Drawn {
  const columns = 3
  const [columnWidth, rowHeight] = [width / columns, 170]
  const highest = highestOf(panels)
  const rows = Math.ceil(panels.length / columns)
  const svg = panels
    .map((panel, index) => {
      const [x, y] = [(index % columns) * columnWidth, Math.floor(index / columns) * rowHeight]
      const title = `<text x="0" y="12" font-size="12" font-weight="600" fill="${ink}">${escaped(short(panel.label, 44))}</text>`
      const plot = { left: 44, top: 24, width: columnWidth - 64, height: 100 }
      return `<g transform="translate(${x},${y})">${title}${plotOf({ as: 'lines', quarters, series: [panel], show, highest, ticks: 2, labels: 'ends', change: change && { ...change, label: '' } }, plot)}</g>`
    })
    .join('')
  // Once below: in each there is no room for it.
  const key = change
    ? `<path d="M4 ${rows * rowHeight - 4}v16" stroke="${ink}" stroke-dasharray="5 4"/><text x="16" y="${rows * rowHeight + 9}" font-size="12" fill="${ink}">${escaped(change.label)}</text>`
    : ''
  return { svg: svg + key, height: rows * rowHeight + (change ? 20 : 0) }
}

function rowDrawing({ rows, show }: RowDrawing, width: number): Drawn {
  const [left, step] = [320, 26]
  const highest = highestOf([{ values: rows.map(({ value }) => value) }])
  const svg = rows
    .map(({ name, value }, index) => {
      const y = index * step
      const length = ((value ?? 0) / highest) * (width - left - 90)
      return (
        `<text x="${left - 10}" y="${y + 16}" font-size="13" text-anchor="end" fill="${ink}">${escaped(short(name, 46))}</text>` +
        `<rect x="${left}" y="${y + 3}" width="${round(length)}" height="18" fill="${strokes[0]}"/>` +
        `<text x="${round(left + length + 8)}" y="${y + 16}" font-size="13" fill="${ink}">${escaped(value === null ? '..' : show(value))}</text>`
      )
    })
    .join('')
  return { svg, height: rows.length * step + 8 }
}

/** Darker is higher; the number stands in the tile, so that nobody needs its colour. */
function tileDrawing({ tiles, show, unit }: TileDrawing): Drawn {
  const [wide, tall] = [250, 92]
  const highest = highestOf([{ values: tiles.map(({ value }) => value) }])
  const svg = tiles
    .map(({ name, value, column, row }) => {
      // Never so dark that the text on it cannot be read.
      const strength = 0.35 * ((value ?? 0) / highest)
      return (
        `<g transform="translate(${column * (wide + 8)},${row * (tall + 8)})"><rect width="${wide}" height="${tall}" fill="#fff" stroke="${ruleStrong}"/>` +
        `<rect width="${wide}" height="${tall}" fill="${strokes[0]}" fill-opacity="${Math.round(strength * 100) / 100}"/>` +
        `<text x="12" y="26" font-size="13" fill="${ink}">${escaped(short(name, 32))}</text>` +
        `<text x="12" y="66" font-size="28" font-weight="600" fill="${ink}">${escaped(value === null ? '..' : show(value))}</text></g>`
      )
    })
    .join('')
  const rows = Math.max(...tiles.map(({ row }) => row)) + 1
  const height = rows * (tall + 8) + 20
  return { svg: `${svg}<text x="0" y="${height - 6}" font-size="12" fill="${soft}">${escaped(unit)}</text>`, height }
}

interface Plotted {
  as: 'bars' | 'lines'
  quarters: readonly Quarter[]
  series: readonly Series[]
  show: (value: number) => string
  highest: number
  ticks: number
  /** Every year, or the first and the last. */
  labels: 'all' | 'ends'
  change?: SeriesBreak | undefined
  limits?: QuarterDrawing['limits']
  unusual?: QuarterDrawing['unusual']
}

interface Plot {
  left: number
  top: number
  width: number
  height: number
}

function plotOf(plotted: Plotted, { left, top, width, height }: Plot): string {
  const { as, quarters, series, show, highest, ticks, labels, change, limits, unusual = [] } = plotted
  const step = niceStep(highest / ticks)
  const end = Math.ceil(highest / step - 1e-9) * step
  const y = (value: number) => round(top + height - (value / end) * height)
  const slot = width / quarters.length
  const x = (index: number) => round(left + (index + 0.5) * slot)
  const grid = Array.from({ length: Math.round(end / step) + 1 }, (_, index) => index * step).map(
    (value) =>
      `<path d="M${left} ${y(value)}H${round(left + width)}" stroke="${value === 0 ? ruleStrong : rule}"/>` +
      `<text x="${left - 8}" y="${y(value) + 4}" font-size="12" text-anchor="end" fill="${soft}">${escaped(show(value))}</text>`,
  )
  const years = quarters.flatMap((quarter, index) => (quarter.endsWith('K1') ? [{ quarter, index }] : []))
  const named = labels === 'all' ? years : years.filter((_, index) => index === 0 || index === years.length - 1)
  const axis = named.map(
    ({ quarter, index }) =>
      `<text x="${x(index)}" y="${top + height + 20}" font-size="12" text-anchor="middle" fill="${soft}">${quarter.slice(0, 4)}</text>`,
  )
  const at = change ? quarters.indexOf(change.from) : -1
  const marks = series.map((one, index) => (as === 'bars' ? barsOf(one, { x, y, slot }) : lineOf(one, index, { x, y, at })))
  // A limit below nothing is no limit for a rate.
  const bounds = limits
    ? [limits.mean, limits.lower, limits.upper].map((value, index) =>
        value > 0
          ? `<path d="M${left} ${y(value)}H${round(left + width)}" stroke="${index === 0 ? ink : ruleStrong}" stroke-dasharray="${index === 0 ? '2 2' : '6 4'}"/>`
          : '',
      )
    : []
  const causes = unusual.map((quarter) => {
    const index = quarters.indexOf(quarter)
    const value = series[0]!.values[index] ?? 0
    return `<path d="M0 -7l6.5 11.5h-13z" transform="translate(${x(index)},${y(value)})" fill="${strokes[1]}" stroke="#fff"/>`
  })
  const broken =
    change && at > 0
      ? `<path d="M${round(left + at * slot)} ${top - 8}V${top + height}" stroke="${ink}" stroke-dasharray="5 4"/>` +
        `<text x="${round(left + at * slot - 6)}" y="${top}" font-size="12" text-anchor="end" fill="${ink}">${escaped(change.label)}</text>`
      : ''
  return [...grid, ...axis, ...bounds, ...marks, ...causes, broken].join('')
}

interface Scales {
  x: (index: number) => number
  y: (value: number) => number
}

function barsOf({ values }: Series, { x, y, slot }: Scales & { slot: number }): string {
  const width = round(Math.min(28, slot * 0.66))
  return values
    .map((value, index) =>
      value === null
        ? ''
        : `<rect x="${round(x(index) - width / 2)}" y="${y(value)}" width="${width}" height="${round(y(0) - y(value))}" fill="${strokes[0]}"/>`,
    )
    .join('')
}

/** A quarter that nobody knows is a gap in the line, and so is a break of the series: what is not the same is not joined. */
function lineOf({ values }: Series, index: number, { x, y, at: broken }: Scales & { at: number }): string {
  const path = values
    .map((value, at) => (value === null ? '' : `${at === 0 || at === broken || values[at - 1] === null ? 'M' : 'L'}${x(at)} ${y(value)}`))
    .join('')
  const points = values.map((value, at) =>
    value === null ? '' : `<circle cx="${x(at)}" cy="${y(value)}" r="2.75" fill="${strokes[index]}"/>`,
  )
  return `<path d="${path}" fill="none" stroke="${strokes[index]}" stroke-width="2.25"${dashes[index]}/>${points.join('')}`
}

function keyEntry(label: string, index: number, x: number): string {
  return (
    `<path d="M${x} 10h26" stroke="${strokes[index]}" stroke-width="2.5"${dashes[index]}/>` +
    `<text x="${x + 34}" y="14" font-size="13" fill="${ink}">${escaped(label)}</text>`
  )
}

function highestOf(series: readonly Pick<Series, 'values'>[]): number {
  return Math.max(0, ...series.flatMap(({ values }) => values.map((value) => value ?? 0))) || 1
}

/** A round number, at least `least`. */
function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least))
  return [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].map((times) => times * power).find((step) => step >= least - 1e-9)!
}

function short(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
