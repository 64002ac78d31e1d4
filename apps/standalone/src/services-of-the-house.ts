import { complaints } from '@tilsynsblik/complaints'
import { incidents } from '@tilsynsblik/incidents'
import { institutions } from '@tilsynsblik/institutions'
import { notifications } from '@tilsynsblik/notifications'
import { oversight } from '@tilsynsblik/oversight'

/** The five, in the order in which they are started and loaded. */
export const services = [institutions, incidents, complaints, notifications, oversight] as const
