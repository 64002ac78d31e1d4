/** A property of a record by which tables count it. Categories that stand beside each other are the neighbours that may be merged. */
export interface PublishedVariable {
  code: string
  categories: readonly string[]
}

/** One table of an edition, declared once: what it counts, by which variables, and how it gives way when a cell is unsafe. */
export interface CatalogueTable {
  code: string
  /** What one record is: a report, a measure, a complaint. Tables of one population can be set against each other. */
  population: string
  variables: readonly PublishedVariable[]
  /** Codes of the variables in the order in which their categories are merged; a variable that is not named never gives way. */
  mergeOrder: readonly string[]
  /** May a cell say that there was nothing? Never for what is not permitted, for the child's account or for how a complaint ended. */
  zeroSafe: boolean
  /** Who knows its own part of every figure, and could take it away: the unit of the p % rule. */
  contributor: 'home' | 'municipality'
  /**
   * Codes of variables that other tables of the population carry too, such as the quarter. Within each of their
   * categories the tables are one-way margins, so that is where complements must be safe (S2 and its proof, part b).
   */
  shared?: readonly string[]
}

/**
 * Rule S2 of the statistics design: one variable stands in one table of a population, unless every table that carries it
 * declares it shared. A catalogue that breaks this is refused when it is declared, and not when it is published.
 *
 * @returns the catalogue itself
 * @throws Error naming the variable, and the tables it stands in
 */
export function closedCatalogue<Tables extends readonly CatalogueTable[]>(tables: Tables): Tables {
  refuseTwice(tables.map(({ code }) => code))
  for (const table of tables) requireKnownVariables(table)
  const uses = tables.flatMap((table) => table.variables.map(({ code }) => ({ table, variable: code })))
  for (const { table, variable } of uses) {
    const others = uses.filter((use) => use.variable === variable && use.table !== table && use.table.population === table.population)
    const open = [table, ...others.map((use) => use.table)].find(({ shared = [] }) => !shared.includes(variable))
    if (others.length > 0 && open)
      throw new Error(
        `Variable ${variable} of ${table.population} stands in ${[table, ...others.map((use) => use.table)].map(({ code }) => code).join(' and ')}`,
      )
  }
  return tables
}

function refuseTwice(codes: readonly string[]): void {
  const twice = codes.find((code, i) => codes.indexOf(code) !== i)
  if (twice !== undefined) throw new Error(`Table ${twice} is declared twice`)
}

function requireKnownVariables({ code, variables, mergeOrder, shared = [] }: CatalogueTable): void {
  const known = new Set(variables.map((variable) => variable.code))
  const unknown = [...mergeOrder, ...shared].find((variable) => !known.has(variable))
  if (unknown !== undefined) throw new Error(`Table ${code} has no variable ${unknown}`)
  for (const { code: variable, categories } of variables) {
    if (categories.length === 0 || new Set(categories).size < categories.length)
      throw new Error(`Variable ${variable} of table ${code} must have categories, each of them once`)
  }
}
