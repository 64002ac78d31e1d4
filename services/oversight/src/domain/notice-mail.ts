import { overviewNoticeKinds, overviewNoticePath, type NoticeSubject, type OverviewNoticeKind, type Persona } from '@tilsynsblik/vocabulary'

/** Somebody who wants to hear of something, in one seat. */
export interface FollowerKey {
  personId: string
  persona: Persona
  /** Null for who has the whole country. */
  scopeId: string | null
  about: NoticeSubject
}

export interface Follower extends FollowerKey {
  byMail: boolean
}

/** A notice that goes out as a mail too: to whom, and where its link leads. Ids and a word. */
export type MailedNotice = FollowerKey & {
  /** As the notice itself is known: told once, mailed once. */
  sourceKey: string
} & ({ about: 'EDITIONS'; edition: number } | { about: 'QUARTERS'; kind: OverviewNoticeKind; overviewId: string })

interface ToldNotice {
  persona: Persona
  scopeId: string | null
  personId: string | null
}

/** Whoever a notice is for, and wants it by mail. */
export function readersByMail<Notice extends ToldNotice>(
  notices: readonly Notice[],
  followers: readonly Follower[],
): { notice: Notice; follower: FollowerKey }[] {
  return notices.flatMap((notice) =>
    followers
      .filter(({ byMail, persona, scopeId }) => byMail && persona === notice.persona && scopeId === notice.scopeId)
      .filter(({ personId }) => notice.personId === null || notice.personId === personId)
      .map(({ personId, persona, scopeId, about }) => ({ notice, follower: { personId, persona, scopeId, about } })),
  )
}

/** What a mail says, in Danish as the law is: a word of ours, a link, and where the address is taken back. No name, no home, no figure. */
export function mailWords(notice: MailedNotice, linkTo: (path: string) => string): { subject: string; text: string } {
  const { says, page, path } = notice.about === 'EDITIONS' ? ofEdition(notice) : ofQuarter(notice)
  return {
    subject: `Tilsynsblik: ${says}`,
    text:
      `${says}:\n\n${linkTo(path)}\n\n` +
      `Mailen er sendt, fordi adressen er skrevet på siden ${page.name} (${linkTo(page.path)}). Den fjernes samme sted.\n`,
  }
}

interface Words {
  says: string
  path: string
  /** Where the address was written. */
  page: { name: string; path: string }
}

function ofEdition({ edition }: { edition: number }): Words {
  return {
    says: `Udgave ${edition} af landets tal er åbnet`,
    path: `/statistik/udgave/${edition}`,
    page: { name: 'Landet', path: '/land' },
  }
}

/** As the bell leads her; whoever else opens the link sees what is hers to see. */
function ofQuarter(notice: { kind: OverviewNoticeKind; overviewId: string; persona: Persona }): Words {
  return {
    says: wordsOf[notice.kind] ?? overviewNoticeKinds.find(({ code }) => code === notice.kind)!.da,
    path: overviewNoticePath(notice, notice.persona),
    page:
      notice.persona === 'staff_unit'
        ? { name: 'Årets orientering', path: '/orientering' }
        : { name: 'Kvartalsoverblik', path: '/overblik' },
  }
}

/** A department has few homes: that something happened in one of them is not for a mail to say. */
const wordsOf: Partial<Record<OverviewNoticeKind, string>> = {
  USE_ALARM: 'Noget i afdelingen venter ikke på kvartalet',
}
