import { readFileSync } from 'node:fs'

/** A document of this folder, and what it is answered with. The gateway knows it by the hash of its text. */
export interface ServiceDocument<Data> {
  readonly text: string
  readonly data?: Data
}

export const registerOfHomes: ServiceDocument<{
  institutionRegister: { id: string; authority: { id: string }; department: { id: string } | null }[]
}> = { text: textOf('register-of-homes') }

export const guardianLocksOfComplaints: ServiceDocument<{ guardianLocks: string[] }> = { text: textOf('guardian-locks-of-complaints') }

export const tellComplaintOutcome: ServiceDocument<{ recordComplaintOutcome: boolean }> = { text: textOf('tell-complaint-outcome') }

export const forgetComplaintOutcome: ServiceDocument<{ forgetComplaintOutcome: boolean }> = { text: textOf('forget-complaint-outcome') }

function textOf(name: string): string {
  return readFileSync(new URL(`${name}.graphql`, import.meta.url), 'utf8')
}
