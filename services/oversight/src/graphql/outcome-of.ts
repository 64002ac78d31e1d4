/**
 * Tells which part of a result union an answer is: a record carries no name of its own, what stands in its way does.
 *
 * @param record the record's type
 */
export function outcomeOf<Name extends string>(record: Name) {
  return {
    __resolveType: <Answer extends object>(answer: Answer): Name | NameOf<Answer> =>
      '__typename' in answer ? (answer.__typename as NameOf<Answer>) : record,
  }
}

type NameOf<Answer> = Answer extends { __typename: infer Name extends string } ? Name : never
