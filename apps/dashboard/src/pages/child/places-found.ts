/** The places whose name, or whose `also`, holds every word that was typed; those that begin with it stand first. */
export function placesFound<Place extends { name: string }>(
  places: readonly Place[],
  typed: string,
  also: (place: Place) => string = () => '',
): Place[] {
  const words = plain(typed).split(' ').filter(Boolean)
  if (words.length === 0) return []
  const begins = (place: Place) => plain(place.name).startsWith(plain(typed).trim())
  return places
    .filter((place) => words.every((word) => plain(`${place.name} ${also(place)}`).includes(word)))
    .toSorted((one, other) => Number(begins(other)) - Number(begins(one)))
}

/** Å may be written as aa, and capitals and accents do not matter. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll('å', 'aa').replaceAll('é', 'e')
}
