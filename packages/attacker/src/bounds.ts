import loadHighs, { type Highs } from 'highs'
import type { Block } from './blocks.ts'

/** Lets one objective after the other run over what a block leaves possible. */
export interface Possibilities {
  /** The numbers of all cells with which the weighted sum of some is largest. */
  largest(weights: ReadonlyMap<number, number>): ReadonlyMap<number, number>
}

/** The solver, once for all blocks. */
export function loadSolver(): Promise<Highs> {
  // Its types are those of its CommonJS build, where the function is a property; its module exports the function itself.
  return (loadHighs as unknown as (typeof loadHighs)['default'])()
}

/**
 * Linear programming over { x >= 0, A x = b }: the published equations of one block, and no cell below nothing. Without
 * the demand for whole numbers the interval is never narrower than the truth, and for tables that share no variable
 * within a block it is the same (sharp Fréchet bounds).
 */
export function withPossibilities<Result>(highs: Highs, { cells, rows }: Block, ask: (possibilities: Possibilities) => Result): Result {
  const column = new Map(cells.map((cell, i) => [cell, i]))
  return highs.withModel((model) => {
    model.options.set({ output_flag: false, presolve: 'off', solver: 'simplex' })
    for (const _ of cells) model.addVar(0, highs.infinity)
    for (const row of rows) {
      const indices = [...row.cells.keys()].map((cell) => column.get(cell)!)
      model.addRow(row.value, row.value, { indices, values: [...row.cells.values()] })
    }
    return ask({
      largest(weights) {
        for (const [cell, weight] of weights) model.changeColCost(column.get(cell)!, -weight)
        model.run()
        if (model.getModelStatus() !== highs.constants.modelStatus.optimal)
          throw new Error(
            `The solver found no answer (status ${model.getModelStatus()}): are the published numbers counts of one population?`,
          )
        const values = model.getSolution().colValue
        for (const cell of weights.keys()) model.changeColCost(column.get(cell)!, 0)
        return new Map(cells.map((cell, i) => [cell, values[i]!]))
      },
    })
  })
}
