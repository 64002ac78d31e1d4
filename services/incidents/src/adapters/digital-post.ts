import { NotDelivered } from '@tilsynsblik/service-kit'
import { wordsOf, type Adapter, type OutgoingDelivery } from './adapter.ts'

/** See docs/digital-post.md. */
export interface DigitalPostSettings {
  /** The service KombiPostAfsend: https://…/service/KombiPostAfsend_1/memos */
  url: string
  /** Access token of the security token service, fetched by whoever keeps the certificate. */
  token: string
  /** CVR number and name of the sender. */
  senderCvr: string
  senderName: string
  publicUrl: string
}

const patienceMs = 8_000

/** Digital Post through the shared service of the municipalities (SF1601): a MeMo message that holds a link and a reference. */
export function digitalPostAdapter(settings: DigitalPostSettings): Adapter {
  return {
    async send(delivery) {
      const response = await fetch(settings.url, {
        method: 'POST',
        // The token, and whose letter it is, go nowhere else.
        redirect: 'error',
        headers: {
          'content-type': 'application/xml',
          authorization: settings.token,
          // The same copy is the same transaction, however often it is sent.
          'x-transaktionsid': delivery.id,
          'x-transaktionstid': new Date().toISOString(),
        },
        body: memoOf(delivery, settings, new Date()),
        signal: AbortSignal.timeout(patienceMs),
      }).catch((error: unknown) => {
        throw new NotDelivered('unreachable', { cause: error })
      })
      await response.body?.cancel()
      if (!response.ok) throw new NotDelivered(response.status < 500 ? 'refused' : 'notNow', { final: response.status < 500 })
      return { reference: delivery.id }
    },
  }
}

/** The request as the service reads it: which channel, and the MeMo message. */
export function memoOf(delivery: OutgoingDelivery, settings: DigitalPostSettings, now: Date): string {
  const { subject, text } = wordsOf(delivery, settings.publicUrl)
  const content = Buffer.from(text, 'utf8').toString('base64')
  return `<?xml version="1.0" encoding="UTF-8"?>
<kombi_request>
  <KombiValgKode>Digital Post</KombiValgKode>
  <memo:Message xmlns:memo="https://DigitalPost.dk/MeMo-1" memoVersion="1.1" memoSchVersion="1.1.0">
    <memo:MessageHeader>
      <memo:messageType>DIGITALPOST</memo:messageType>
      <memo:messageUUID>${delivery.id}</memo:messageUUID>
      <memo:label>${escaped(subject)}</memo:label>
      <memo:mandatory>false</memo:mandatory>
      <memo:legalNotification>false</memo:legalNotification>
      <memo:Sender>
        <memo:senderID>${escaped(settings.senderCvr)}</memo:senderID>
        <memo:idType>CVR</memo:idType>
        <memo:label>${escaped(settings.senderName)}</memo:label>
      </memo:Sender>
      <memo:Recipient>
        <memo:recipientID>${escaped(delivery.address)}</memo:recipientID>
        <memo:idType>CVR</memo:idType>
      </memo:Recipient>
    </memo:MessageHeader>
    <memo:MessageBody>
      <memo:createdDateTime>${now.toISOString()}</memo:createdDateTime>
      <memo:MainDocument>
        <memo:File>
          <memo:encodingFormat>text/plain</memo:encodingFormat>
          <memo:filename>meddelelse.txt</memo:filename>
          <memo:language>da</memo:language>
          <memo:content>${content}</memo:content>
        </memo:File>
      </memo:MainDocument>
    </memo:MessageBody>
  </memo:Message>
</kombi_request>
`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
