import { keptOnDevice, type Kept } from '../../ui/kept-on-device.ts'
import type { ReportForm } from './report-form.ts'

interface Content {
  form: ReportForm
  /** Internal; goes nowhere before the report is sent, and then not out of the home. */
  supplement: string
  /** Of the draft it was typed on top of; 0 before the first saving. */
  version: number
  /** The button was pressed without a connection: it is sent when there is one. */
  sendWaits: boolean
}

/** What the register does not have yet. */
export type KeptReport = Kept<Content>

export const { keep: keepReport, kept: keptReport, forget: forgetReport, ids: keptReports } = keptOnDevice<Content>('indberetning')
