export type PdfAnswer = { name: string; pdf: Uint8Array<ArrayBuffer> } | { failed: 'away' | 'refused' }

const mostTries = 6

/**
 * Asks for a page as a PDF, and again while the printer is away: as often as the gateway says, six times.
 *
 * @param onWait called before each wait
 */
export async function fetchPdf(
  address: string,
  onWait: () => void,
  sleep: (seconds: number) => Promise<unknown> = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1_000)),
): Promise<PdfAnswer> {
  for (let tries = 1; ; tries++) {
    const answer = await askOnce(address).catch(() => networkAway)
    if (!('again' in answer)) return answer
    if (tries === mostTries) return { failed: 'away' }
    onWait()
    await sleep(answer.again)
  }
}

/** In how many seconds it is to be asked again. */
interface Later {
  again: number
}

const networkAway: Later = { again: 5 }

/** @throws TypeError when the network is away, or breaks off in the middle of the file */
async function askOnce(address: string): Promise<PdfAnswer | Later> {
  const response = await fetch(address)
  if (response.ok) return { name: nameOf(response), pdf: new Uint8Array(await response.arrayBuffer()) }
  await response.body?.cancel()
  const seconds = response.headers.get('retry-after')
  return seconds === null ? { failed: 'refused' } : { again: Number(seconds) }
}

function nameOf(response: Response): string {
  return /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'tilsynsblik.pdf'
}
