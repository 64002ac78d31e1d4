import { cutOffDays, lastPublishableQuarter, type Quarter } from '@tilsynsblik/vocabulary'
import { statement, type ServiceContext } from './context.ts'
import type { spreadParts } from './database/edition-tables.ts'
import { refused } from './errors.ts'
import { insertRows } from './rows.ts'

/** A table of an edition, as the contract calls it. */
export interface PublishedTable {
  code: string
  cells: { period: string; category: string; value: number }[]
}

/** One figure to be frozen. */
export interface PublishedFigure {
  table: string
  period: string
  category: string
  value: number
}

/** One figure, and the edition it stands in. */
export interface EditionFigure extends PublishedFigure {
  edition: number
}

/** How the records behind a figure are spread over those who gave them: numbers, and no name. */
export interface FigureSpread {
  table: string
  period: string
  category: string
  part: (typeof spreadParts)[number]
  records: number
  contributors: number
  largest: number
  second: number
}

/** Which edition is to be drawn, and of how far. */
export interface EditionWish {
  edition: number
  lastQuarter: Quarter
}

/** What a service draws for an edition. */
export interface DrawnEdition {
  figures: readonly PublishedFigure[]
  /** Of the figures that are new or told anew, where somebody could take an own part away. */
  spreads: readonly FigureSpread[]
}

/** An edition's tables of one service while they are closed: to be attacked before anybody sees them. */
export interface FrozenDraft {
  /** Where the service's audit stood when they were drawn. */
  head: string
  /** With those of every edition before: whoever attacks has them all. */
  figures: EditionFigure[]
  spreads: FigureSpread[]
}

/** The service's tables of one edition, in one statement. Empty when it published none. */
export async function publishedTables(ctx: ServiceContext, edition: string): Promise<PublishedTable[]> {
  return ctx.read<PublishedTable>(
    `select table_code as code,
            jsonb_agg(jsonb_build_object('period', period, 'category', category, 'value', value) order by period, category) as cells
     from published_cell where edition = $1 group by table_code order by table_code`,
    [edition],
  )
}

/** Everything the service ever published, oldest edition first, and the closed one that is being made. Of a refused one, nothing. */
async function everPublished(ctx: ServiceContext, making: string): Promise<EditionFigure[]> {
  return ctx.read(
    `select substring(edition from '^edition-(\\d+)$')::int as edition, table_code as "table", period, category, value
     from published_cell join frozen_edition using (edition)
     where opened_at is not null or edition = $1 order by 1, table_code, period, category`,
    [making],
  )
}

/**
 * Draws the service's tables of the next edition and holds them closed. Drawn once: asked for again, it answers what it drew
 * then, so that a publication that was interrupted goes on with the same numbers.
 *
 * @param draw the figures, from what was published before and the records as they stand
 * @throws DomainError BAD_USER_INPUT for a quarter that is not closed, or not for long enough
 */
export async function draftEdition(
  ctx: ServiceContext,
  { edition, lastQuarter }: EditionWish,
  draw: (before: readonly EditionFigure[]) => Promise<DrawnEdition>,
): Promise<FrozenDraft> {
  requireStatistics(ctx)
  if (lastQuarter > lastPublishableQuarter(new Date()))
    throw refused('BAD_USER_INPUT', `${lastQuarter} is not over for ${cutOffDays} days, and cannot be published.`)
  const id = editionId(edition)
  const [drawn] = await ctx.read<{ head: string }>('select head from frozen_edition where edition = $1', [id])
  if (drawn) return { head: drawn.head, figures: await everPublished(ctx, id), spreads: await spreadsOf(ctx, id) }
  const head = await beginEdition(ctx, id)
  const { figures, spreads } = await draw(await everPublished(ctx, id))
  await ctx.write('edition.draft', { kind: 'edition', ids: [id] }, async (tx) => {
    await insertRows(tx, 'frozen_edition', { edition: [id], head: [head] })
    await insertRows(tx, 'published_cell', { ...placesOf(id, figures), value: figures.map(({ value }) => value) })
    await insertRows(tx, 'figure_spread', {
      ...placesOf(id, spreads),
      part: spreads.map(({ part }) => part),
      records: spreads.map(({ records }) => records),
      contributors: spreads.map(({ contributors }) => contributors),
      largest: spreads.map(({ largest }) => largest),
      second: spreads.map(({ second }) => second),
    })
  })
  return { head, figures: await everPublished(ctx, id), spreads: await spreadsOf(ctx, id) }
}

function placesOf(edition: string, figures: readonly Pick<PublishedFigure, 'table' | 'period' | 'category'>[]) {
  return {
    edition: figures.map(() => edition),
    table_code: figures.map(({ table }) => table),
    period: figures.map(({ period }) => period),
    category: figures.map(({ category }) => category),
  }
}

async function spreadsOf(ctx: ServiceContext, edition: string): Promise<FigureSpread[]> {
  return ctx.read(
    `select table_code as "table", period, category, part, records, contributors, largest, second
     from figure_spread where edition = $1 order by table_code, period, category, part`,
    [edition],
  )
}

/** Of what a service's figures tell, for whoever must know what follows from them. */
export interface FigureMeaning {
  populations: readonly CountedPopulation[]
  /** Which records a figure counts, and in which populations; null: it counts none. */
  counted(figure: PublishedFigure): CountedRecords | null
}

/** Records that figures tell of, and by what they are told apart. */
export interface CountedPopulation {
  code: string
  attributes: readonly { code: string; categories: readonly string[] }[]
}

export interface CountedRecords {
  in: readonly string[]
  where: Record<string, readonly string[]>
}

/** A draft as the contract calls it. @param meaning left out where no figure tells of a person */
export function editionDraft({ head, figures, spreads }: FrozenDraft, synthetic: boolean, meaning?: FigureMeaning) {
  return {
    head,
    synthetic,
    spreads,
    populations: (meaning?.populations ?? []).map(({ code, attributes }) => ({ code, attributes: attributesOf(attributes) })),
    figures: figures.map((figure) => {
      const counted = meaning?.counted(figure) ?? null
      return { ...figure, populations: [...(counted?.in ?? [])], counts: counted && attributesOf(whereOf(counted)) }
    }),
  }
}

function whereOf({ where }: CountedRecords) {
  return Object.entries(where).map(([code, categories]) => ({ code, categories }))
}

function attributesOf(attributes: readonly { code: string; categories: readonly string[] }[]) {
  return attributes.map(({ code, categories }) => ({ code, categories: [...categories] }))
}

/** Lets everybody see them. What an edition once held is never changed. @throws DomainError NOT_FOUND when nothing was drawn */
export async function openFrozenEdition(ctx: ServiceContext, edition: number, now: Date): Promise<boolean> {
  requireStatistics(ctx)
  const id = editionId(edition)
  await ctx.write('edition.open', { kind: 'edition', ids: [id] }, async (tx) => {
    const found = await statement(
      tx,
      'update frozen_edition set opened_at = coalesce(opened_at, $2::timestamptz) where edition = $1 returning edition',
      [id, now],
    )
    if (found.length === 0) throw refused('NOT_FOUND')
  })
  return true
}

/** Are there rows of demo Denmark in `table`? Their source keys say so. */
export async function holdsDemoRows(ctx: ServiceContext, table: string): Promise<boolean> {
  const found = await ctx.read(`select 1 from ${table} where source_key like 'demo:%' limit 1`)
  return found.length > 0
}

/** The edition of a number, as every register calls it. */
export function editionId(number: number): string {
  return `edition-${number}`
}

/**
 * Draws the line between records that an edition counts and those that came too late for it. Audits are written one after
 * the other, so whatever was recorded before the line is committed and can be read.
 *
 * @returns the head of the audit at the line
 */
async function beginEdition(ctx: ServiceContext, id: string): Promise<string> {
  await ctx.write('edition.begin', { kind: 'edition', ids: [id] }, async () => {})
  const [audit] = await ctx.read<{ head: string }>('select app.audit_head() as head')
  return audit!.head
}

function requireStatistics(ctx: ServiceContext): void {
  if (ctx.principal.persona !== 'statistics') throw refused('FORBIDDEN')
}
