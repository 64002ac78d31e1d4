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
    const response = await fetch(address).catch(() => null)
    if (response?.ok) return { name: nameOf(response), pdf: new Uint8Array(await response.arrayBuffer()) }
    await response?.body?.cancel()
    const isAway = response === null || response.headers.has('retry-after')
    if (!isAway) return { failed: 'refused' }
    if (tries === mostTries) return { failed: 'away' }
    onWait()
    await sleep(Number(response?.headers.get('retry-after') ?? 5))
  }
}

function nameOf(response: Response): string {
  return /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'tilsynsblik.pdf'
}
