import { complainants, complaintSubjects, type Complainant, type ComplaintSubject } from '@tilsynsblik/vocabulary'
import { useLanguage } from '../../language/language.tsx'

interface About {
  subject?: ComplaintSubject | null
  subjects?: readonly ComplaintSubject[] | null
}

interface Who {
  complainant?: Complainant | null
  childAge?: number | null
  ownParty?: boolean | null
  partyAge?: number | null
}

/** What it is about, and who complains, as a sentence has it. Null where the reader may not know. */
export function useComplaintWords() {
  const { t, format, word } = useLanguage()
  const c = t.complaint
  return {
    /** At blive holdt og ikke at blive hørt */
    about: ({ subject, subjects }: About): string | null => {
      const codes = subjects && subjects.length > 0 ? subjects : subject ? [subject] : []
      if (codes.length === 0) return null
      return format.list(
        codes.map((code, at) => (at === 0 ? word(complaintSubjects, code) : word(complaintSubjects, code).toLocaleLowerCase('da'))),
      )
    },
    /** Barnet selv, 15 år, selv part i sagen */
    who: ({ complainant, childAge, ownParty, partyAge }: Who): string | null => {
      const parts = [
        complainant && word(complainants, complainant),
        childAge != null && (complainant === 'CHILD' ? c.age(childAge) : c.childAge(childAge)),
        ownParty != null && (ownParty ? c.party : c.noParty(partyAge ?? null)),
      ].filter((part) => typeof part === 'string')
      return parts.length > 0 ? parts.join(', ') : null
    },
  }
}

/** Ids to names, of a list that came with the page. */
export function namesOf(list: readonly { id: string; name: string }[] | null | undefined): ReadonlyMap<string, string> {
  return new Map((list ?? []).map(({ id, name }) => [id, name]))
}
