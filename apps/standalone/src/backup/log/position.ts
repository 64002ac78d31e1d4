/** A place in the server's log, in bytes from its beginning. PostgreSQL writes it as two halves: 0/1A2B3C4D. */
export type Position = number

/** The files of the log are this long; initdb makes them so when nothing else is asked for. */
export const segmentBytes = 16 * 1024 * 1024

const half = 2 ** 32

export function positionOf(written: string): Position {
  const [high, low] = written.split('/')
  return parseInt(high!, 16) * half + parseInt(low!, 16)
}

/** As PostgreSQL reads it. */
export function writtenPosition(position: Position): string {
  return `${Math.floor(position / half).toString(16)}/${(position % half).toString(16)}`.toUpperCase()
}

/** The name of the file in which a position is. */
export function segmentAt(timeline: number, position: Position): string {
  return [timeline, Math.floor(position / half), Math.floor((position % half) / segmentBytes)]
    .map((part) => part.toString(16).padStart(8, '0'))
    .join('')
    .toUpperCase()
}

export function startOfSegment(position: Position): Position {
  return position - (position % segmentBytes)
}

export function timelineOf(segment: string): number {
  return parseInt(segment.slice(0, 8), 16)
}

/** Where the next one begins. */
export function endOfSegment(segment: string): Position {
  return parseInt(segment.slice(8, 16), 16) * half + (parseInt(segment.slice(16), 16) + 1) * segmentBytes
}
