import type { ReactNode } from 'react'

/** Something to know before reading on; with `act`, something to do now. Spoken when it appears. */
export function Notice({ act = false, children }: { act?: boolean; children: ReactNode }) {
  return (
    <div className={act ? 'notice act' : 'notice'} role={act ? 'alert' : 'status'}>
      {children}
    </div>
  )
}
