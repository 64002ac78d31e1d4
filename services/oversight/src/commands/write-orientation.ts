import { invalidInput, type ServiceContext } from '@tilsynsblik/service-kit'
import { orientationTextProblems, type OrientationTexts } from '../domain/orientation.ts'
import { plainText } from '../domain/plain-text.ts'
import { changeOrientation, ownYear, type ChangedOrientation, type OrientationSeen } from './change-orientation.ts'

/** The case paper: what the staff unit says of the year, and the measures all departments share. */
export async function writeOrientation(ctx: ServiceContext, input: OrientationSeen & OrientationTexts): Promise<ChangedOrientation> {
  const orientation = await ownYear(ctx, input.year)
  const texts = { caseText: plainText(input.caseText), jointMeasures: plainText(input.jointMeasures) }
  const problems = orientationTextProblems(texts)
  if (problems.length > 0) return invalidInput(...problems)
  return changeOrientation(ctx, orientation, input, {
    action: 'WRITE',
    columns: { case_text: texts.caseText || null, joint_measures: texts.jointMeasures || null },
  })
}
