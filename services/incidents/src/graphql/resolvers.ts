import { joined, wordScalar } from '@tilsynsblik/service-kit'
import { attachmentResolvers } from './attachments.ts'
import { deliveryResolvers } from './delivery.ts'
import { noticeResolvers } from './notices.ts'
import { registerResolvers } from './register.ts'
import { reportResolvers } from './reports.ts'
import type { Resolvers } from './types.gen.ts'

/** The map: which file answers which part of the contract. */
export const resolvers: Resolvers = joined<Resolvers>([
  { LocalDateTime: wordScalar('LocalDateTime', (text) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text), '2026-11-22T23:40') },
  registerResolvers,
  reportResolvers,
  attachmentResolvers,
  deliveryResolvers,
  noticeResolvers,
])
