import type { AuditChain, AuditFault } from './audit-chain.ts'

/** One Danish sentence for each audit, for whoever runs the command. */
export function auditSentence({ service, rows, head, fault, anchored }: AuditChain): string {
  const until = anchored ? `forankret til og med række ${number(anchored.id)}, ${time(anchored.at)}` : 'aldrig forankret'
  if (!fault) return `hel    ${service}: ${number(rows)} rækker, hoved ${head ? head.hash.slice(0, 16) : '–'}; ${until}`
  const since = anchored ? `Hel til og med række ${number(anchored.id)}, forankret ${time(anchored.at)}` : 'Ingen forankring før den'
  return `BRUDT  ${service}: række ${number(fault.id)} ${says[fault.kind]}. ${since}. ${number(rows)} rækker i alt`
}

const says: Record<AuditFault['kind'], string> = {
  changed: 'er ændret, efter at den blev skrevet',
  removed: 'har mistet rækken før sig',
  moved: 'står ikke, hvor den blev skrevet',
  rewritten: 'er ikke den, der blev forankret: kæden er skrevet om',
  cut: 'er forankret og findes ikke mere: slutningen er skåret af',
}

function number(value: number): string {
  return value.toLocaleString('da-DK')
}

function time(at: string): string {
  return new Date(at).toLocaleString('da-DK', { timeZone: 'Europe/Copenhagen', dateStyle: 'medium', timeStyle: 'short' })
}
