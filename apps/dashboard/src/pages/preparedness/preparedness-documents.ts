import { graphql } from '../../graphql/gql.ts'

export const PreparednessTab = graphql(`
  query PreparednessTab($id: ID!, $on: CalendarDate!, $children: Boolean!)
  @personas(allow: [staff, manager, consultant, department_head, supervisor, authority_head]) {
    institution(id: $id) {
      id
      preparedness {
        ...PreparednessRecord
      }
    }
    stays(institutionId: $id, on: $on) @include(if: $children) {
      childId
      label
    }
  }
`)

graphql(`
  fragment PreparednessRecord on HomePreparedness {
    institutionId
    parts {
      ...PartStanding
    }
    guidelines {
      id
      level
      version
      place
      topics
      validFrom
      revisedOn
    }
    certifications {
      id
      certifiedBy
      certifiedOn
      expiresOn
    }
    houseRules {
      id
      version
      validFrom
      children
      participation
    }
    texts {
      text
      version
    }
    employees {
      ...EmployeeRecord
    }
    rightsTold {
      id
      childId
      toldOn
      toldBy
      how
      custodyToldOn
    }
    allowedActions
  }
`)

graphql(`
  fragment PartStanding on PartStanding {
    part
    standing
    gap
    on
    people
    lacking
  }
`)

graphql(`
  fragment EmployeeRecord on Employee {
    id
    staffId
    kind
    employedFrom
    lackingCourses
    unsignedTexts
    training {
      id
      course
      completedOn
      expiresOn
    }
    receipts {
      id
      text
      version
      receivedOn
      way
    }
  }
`)

// Everything that can be written down: one registered document each.

graphql(`
  fragment PreparednessOutcome on PreparednessResult {
    __typename
    ... on HomePreparedness {
      institutionId
    }
    ... on InvalidInput {
      problems {
        path
        code
      }
    }
    ... on WrongState {
      state
    }
  }
`)

export const AddGuidelineVersion = graphql(`
  mutation AddGuidelineVersion($input: AddGuidelineVersionInput!) @personas(allow: [manager]) {
    addGuidelineVersion(input: $input) {
      ...PreparednessOutcome
    }
  }
`)

export const RegisterEmployee = graphql(`
  mutation RegisterEmployee($input: RegisterEmployeeInput!) @personas(allow: [manager]) {
    registerEmployee(input: $input) {
      ...PreparednessOutcome
    }
  }
`)

export const EndEmployment = graphql(`
  mutation EndEmployment($input: EndEmploymentInput!) @personas(allow: [manager]) {
    endEmployment(input: $input) {
      ...PreparednessOutcome
    }
  }
`)

export const AddTraining = graphql(`
  mutation AddTraining($input: AddTrainingInput!) @personas(allow: [manager]) {
    addTraining(input: $input) {
      ...PreparednessOutcome
    }
  }
`)

export const SignReceipt = graphql(`
  mutation SignReceipt($input: SignReceiptInput!) @personas(allow: [staff, manager]) {
    signReceipt(input: $input) {
      ...PreparednessOutcome
    }
  }
`)

export const RecordReceipt = graphql(`
  mutation RecordReceipt($input: RecordReceiptInput!) @personas(allow: [manager]) {
    recordReceipt(input: $input) {
      ...PreparednessOutcome
    }
  }
`)

export const AddHouseRules = graphql(`
  mutation AddHouseRules($input: AddHouseRulesInput!) @personas(allow: [manager]) {
    addHouseRules(input: $input) {
      ...PreparednessOutcome
    }
  }
`)

export const RecordRightsTold = graphql(`
  mutation RecordRightsTold($input: RecordRightsToldInput!) @personas(allow: [manager]) {
    recordRightsTold(input: $input) {
      ...PreparednessOutcome
    }
  }
`)

export const AddCertification = graphql(`
  mutation AddCertification($input: AddCertificationInput!) @personas(allow: [manager]) {
    addCertification(input: $input) {
      ...PreparednessOutcome
    }
  }
`)
