import type { DeviceKind } from '@tilsynsblik/vocabulary'

/** In this order: an iPad says Macintosh too, Android says Linux, and a Chromebook X11. */
const kinds: readonly [DeviceKind, RegExp][] = [
  ['iphone', /iPhone|iPod/],
  ['ipad', /iPad/],
  ['android_phone', /Android.*Mobile/],
  ['android_tablet', /Android/],
  ['windows', /Windows/],
  ['chromebook', /CrOS/],
  ['mac', /Macintosh/],
  ['linux', /Linux/],
]

/** What kind of device says this of itself. Nothing depends on it: a person knows her own sessions apart by it. */
export function deviceOf(userAgent: string | undefined): DeviceKind {
  return kinds.find(([, says]) => says.test(userAgent ?? ''))?.[0] ?? 'other'
}
