/** Cells that share a category, directly or by others: merged categories stand together, joined by "+". */
export function overlapping<Cell extends { category: string }>(cells: readonly Cell[]): Cell[][] {
  return cells.reduce<Cell[][]>((groups, cell) => {
    const own = cell.category.split('+')
    const shares = (group: readonly Cell[]) => group.some(({ category }) => category.split('+').some((each) => own.includes(each)))
    return [...groups.filter((group) => !shares(group)), [...groups.filter(shares).flat(), cell]]
  }, [])
}
