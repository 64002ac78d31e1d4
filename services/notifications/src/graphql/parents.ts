// What stands behind a type of the contract, when that is not the type itself.

export interface InstitutionPeriod {
  institutionId: string
  period: string
}

export interface Edition {
  id: string
}
