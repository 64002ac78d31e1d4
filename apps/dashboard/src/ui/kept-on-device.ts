/** Things of one kind kept on this device: for whoever typed them, and only until they have arrived. */
export function keptOnDevice<Content extends object>(kind: string, daysKept = 7) {
  const prefix = `tilsynsblik.${kind}.`
  const placeOf = (person: string, id: string) => `${prefix}${person}.${id}`
  return {
    /** @returns false when the store is full or forbidden: the register still has what it was sent */
    keep: (person: string, id: string, content: Content): boolean => {
      try {
        localStorage.setItem(placeOf(person, id), JSON.stringify({ ...content, keptAt: new Date().toISOString() }))
        return true
      } catch {
        return false
      }
    },
    kept: (person: string, id: string): Kept<Content> | null => {
      forgetOld(prefix, daysKept)
      return read<Content>(placeOf(person, id))
    },
    forget: (person: string, id: string): void => {
      localStorage.removeItem(placeOf(person, id))
    },
    /** Ids of what this person has typed here and nobody has received. */
    ids: (person: string): string[] => {
      const own = `${prefix}${person}.`
      return keys(own).map((key) => key.slice(own.length))
    },
  }
}

export type Kept<Content> = Content & { keptAt: string }

/** A shared computer does not remember for ever. */
function forgetOld(prefix: string, daysKept: number): void {
  for (const key of keys(prefix)) {
    const kept = read(key)
    if (!kept || Date.now() - Date.parse(kept.keptAt) > daysKept * 86_400_000) localStorage.removeItem(key)
  }
}

function keys(start: string): string[] {
  return Object.keys(localStorage).filter((key) => key.startsWith(start))
}

function read<Content>(key: string): Kept<Content> | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as Kept<Content> | null
  } catch {
    return null
  }
}
