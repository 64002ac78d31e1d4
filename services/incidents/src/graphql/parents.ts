// What stands behind a type of the contract, when that is not the type itself.

/** As the gateway sends it: the key, and the denominator that the register of homes delivered. */
export interface InstitutionPeriod {
  institutionId: string
  period: string
  childDays?: number | null
}

export interface Edition {
  id: string
}
