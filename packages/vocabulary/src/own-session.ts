/** What a person is signed in on, as the device says of itself. */
export const devices = [
  { code: 'windows', da: 'Computer med Windows', en: 'Computer with Windows' },
  { code: 'mac', da: 'Mac', en: 'Mac' },
  { code: 'linux', da: 'Computer med Linux', en: 'Computer with Linux' },
  { code: 'chromebook', da: 'Chromebook', en: 'Chromebook' },
  { code: 'iphone', da: 'iPhone', en: 'iPhone' },
  { code: 'ipad', da: 'iPad', en: 'iPad' },
  { code: 'android_phone', da: 'Telefon med Android', en: 'Phone with Android' },
  { code: 'android_tablet', da: 'Tablet med Android', en: 'Tablet with Android' },
  { code: 'other', da: 'Anden enhed', en: 'Another device' },
] as const

export type DeviceKind = (typeof devices)[number]['code']
export const deviceCodes: readonly DeviceKind[] = devices.map(({ code }) => code)

/** One of a person's own sessions, as she sees it. */
export interface OwnSession {
  /** Opens nothing: a hash of the hash of the token. */
  id: string
  device: DeviceKind
  startedAt: string
  seenAt: string
  /** The one it is asked from. */
  isThis: boolean
}

/** How long a session still lasts when nothing is done, and whose it is. To ask does not make it last longer. */
export interface SessionLeft {
  person: string
  /** Not a moment: the clock of a device may be anything. */
  seconds: number
}
