import type { ServiceContext } from '@tilsynsblik/service-kit'
import type { CalendarDate } from '@tilsynsblik/vocabulary'
import type { TextInForce } from '../domain/preparedness.ts'
import { isTextOn, textsInForce as asTexts } from './recorded-preparedness.ts'

/** The law and the order in the versions in force on a day: what an employee signs for. */
export async function textsInForce(ctx: ServiceContext, day: CalendarDate): Promise<TextInForce[]> {
  const [row] = await ctx.read<{ texts: TextInForce[] }>(`select ${asTexts} as texts from rule where ${isTextOn('$1::date')}`, [day])
  return row!.texts
}
