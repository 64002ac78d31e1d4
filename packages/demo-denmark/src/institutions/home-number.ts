/** Six digits, as on Tilbudsportalen. The same for every seed, so that links into the demo keep working. */
export function homeNumber(index: number): string {
  // Neighbours get distant numbers; the 17th home gets 170017. 7,919 is prime and does not divide the modulus.
  return String(100_000 + ((index * 7_919 + 843_294) % 899_981))
}

export function homeId(index: number): string {
  return `h-${homeNumber(index)}`
}
