import { keptOnDevice } from '../../ui/kept-on-device.ts'

/** A remark the register does not have yet. */
export interface TypedRemark {
  text: string
  noRemark: boolean
  /** Of the remark it was typed on top of; 0 when there was none. */
  version: number
}

export type RemarkPart = 'ANSWER' | 'COMMENT'

/** Which remark of which section of which quarter. */
export interface RemarkAddress {
  overviewId: string
  key: string
  part: RemarkPart
}

export function remarkId({ overviewId, key, part }: RemarkAddress): string {
  return `${overviewId}/${key}/${part}`
}

export const { keep: keepRemark, kept: keptRemark, forget: forgetRemark } = keptOnDevice<TypedRemark>('overblik')
