import type { AttachmentKind } from '@tilsynsblik/vocabulary'
import type { ProblemCode } from './registered-query.ts'
import { doubtSession, headers } from './session.ts'

export interface AttachmentToSend {
  /** Made by the form: sent twice, it is one file. */
  id: string
  reportId: string
  kind: AttachmentKind
  file: File
}

/** What came of it. `failed` leaves it open whether the register has the file; sent again it is the same one. */
export type SentAttachment =
  { kind: 'kept'; name: string; bytes: number } | { kind: 'refused'; code: string } | { kind: 'failed'; problem: ProblemCode }

/**
 * Sends the bytes of one file. By XMLHttpRequest, which alone can say how much of it has gone.
 *
 * @param onSent the share of it that has gone, 0 to 1
 */
export function sendAttachment({ id, reportId, kind, file }: AttachmentToSend, onSent: (share: number) => void): Promise<SentAttachment> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('PUT', `/attachments/${id}?${new URLSearchParams({ report: reportId, kind }).toString()}`)
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
    // The name may say something about a child: never in an address.
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name))
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.responseType = 'json'
    request.upload.addEventListener('progress', ({ loaded, total }) => onSent(total > 0 ? loaded / total : 0))
    request.addEventListener('load', () => resolve(outcomeOf(request.status, request.response as Answer | null)))
    for (const lost of ['error', 'abort', 'timeout']) request.addEventListener(lost, () => resolve({ kind: 'failed', problem: 'OFFLINE' }))
    request.send(file)
  })
}

interface Answer {
  name?: string
  bytes?: number
  problems?: readonly { code: string }[]
}

function outcomeOf(status: number, answer: Answer | null): SentAttachment {
  switch (status) {
    case 200:
      return { kind: 'kept', name: answer?.name ?? '', bytes: answer?.bytes ?? 0 }
    case 400:
    case 422:
      return { kind: 'refused', code: answer?.problems?.[0]?.code ?? 'other' }
    case 413:
      return { kind: 'refused', code: 'fileTooLarge' }
    case 409:
      return { kind: 'refused', code: 'fileTooLate' }
    case 403:
    case 404:
      return { kind: 'refused', code: 'fileNotYours' }
    case 401:
      doubtSession()
      return { kind: 'failed', problem: 'UNAUTHENTICATED' }
    default:
      return { kind: 'failed', problem: 'UNAVAILABLE' }
  }
}
