/** An open page's end of the stream of notices. */
export interface OpenNotices {
  /** All that came so far. */
  heard(): string
  /** Ids of the notices that came. */
  ids(): string[]
  /** Waits until it has been said. */
  said(text: string): Promise<void>
  /** Waits for its end. */
  ended(): Promise<void>
  close(): void
}

/** @throws Error when the door does not open the stream */
export async function openNotices(url: string, cookie: string): Promise<OpenNotices> {
  const closing = new AbortController()
  const response = await fetch(new URL('/notices/stream', url), {
    headers: { cookie, accept: 'text/event-stream' },
    signal: closing.signal,
  })
  if (response.status !== 200) {
    await response.body?.cancel()
    throw new Error(`the stream was answered with ${response.status}`)
  }
  let text = ''
  const over = (async () => {
    const decoder = new TextDecoder()
    try {
      for await (const chunk of response.body!) text += decoder.decode(chunk, { stream: true })
    } catch {
      // Closed by us, or cut: over all the same.
    }
  })()
  const waited = async (isSo: () => boolean) => {
    const end = Date.now() + 20_000
    while (!isSo()) {
      if (Date.now() > end) throw new Error(`It was not said; so far: ${text}`)
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  }
  return {
    heard: () => text,
    ids: () => [...text.matchAll(/^event: notice\nid: (.+)$/gm)].map(([, id]) => id!),
    said: (words) => waited(() => text.includes(words)),
    ended: () => over,
    close: () => closing.abort(),
  }
}
