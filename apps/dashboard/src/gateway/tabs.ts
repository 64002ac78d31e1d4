/** Word to and from the other tabs of this browser, which have the same session: it may be another now. */
export function openTabs(heard: () => void = () => {}): { tell: () => void; close: () => void } {
  const channel = new BroadcastChannel('tilsynsblik.session')
  channel.addEventListener('message', heard)
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is heard in its own origin alone, and takes no other
    tell: () => channel.postMessage('look'),
    close: () => channel.close(),
  }
}
