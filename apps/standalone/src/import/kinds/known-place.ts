import type { Complaint } from '../fault.ts'
import { nearest } from '../fold.ts'
import type { Registers } from '../registers.ts'

/** The municipality of a name or a code. */
export function knownMunicipality({ municipality, municipalityNames }: Registers, written: string) {
  return (
    municipality(written) ??
    unknownName(written, municipalityNames, 'Kommunen findes ikke', 'skriv kommunens navn eller kode, for eksempel Vejle eller 0630')
  )
}

export function knownAuthority({ authority, authorityNames }: Registers, written: string) {
  return (
    authority(written) ??
    unknownName(written, authorityNames, 'Socialtilsynet findes ikke', `skriv et af disse: ${authorityNames.join(' · ')}`)
  )
}

function unknownName(written: string, names: readonly string[], rule: string, mend: string): Complaint {
  const meant = nearest(written.replace(/ (regions)?kommune$/i, ''), names)
  return meant === undefined ? { rule, mend } : { rule, mend: `mente du ${meant}?`, harmless: true }
}
