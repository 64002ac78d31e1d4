/** Of what word is sent by mail too, to whoever has written an address: the source of a GraphQL enum and of a CHECK. */
export const noticeSubjects = [
  { code: 'EDITIONS', da: 'Nye udgaver af landets tal', en: 'New editions of the national figures' },
  { code: 'QUARTERS', da: 'Kvartalsoverblik', en: 'Quarterly overviews' },
] as const
export type NoticeSubject = (typeof noticeSubjects)[number]['code']
