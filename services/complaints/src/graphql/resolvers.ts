import { joined } from '@tilsynsblik/service-kit'
import { complaintLifeResolvers } from './complaint-life.ts'
import { complaintResolvers } from './complaint.ts'
import { registerResolvers } from './register.ts'
import type { Resolvers } from './types.gen.ts'

/** The map: which file answers which part of the contract. */
export const resolvers: Resolvers = joined<Resolvers>([registerResolvers, complaintLifeResolvers, complaintResolvers])
