import type { ReactNode } from 'react'

/** A label and what stands under it; null and undefined are left out, for there is nothing to say. */
export type Pair = readonly [label: string, value: ReactNode]

/** Questions on the left, answers on the right; what nobody answered is not there. */
export function Pairs({ pairs }: { pairs: readonly Pair[] }) {
  return (
    <dl>
      {pairs.map(
        ([label, value]) =>
          value != null &&
          value !== '' && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  )
}
