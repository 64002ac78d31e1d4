import { childAccounts, guidanceAnswers, injuries, legalSections } from '@tilsynsblik/vocabulary'
import { useNameOf } from '../../gateway/colleagues.ts'
import { useLanguage } from '../../language/language.tsx'
import { localTimeOf, type Moment, type ReportForm } from './report-form.ts'
import type { Step } from './steps.ts'

/** One thing a report says, under the question it answers; null when it says nothing. */
export interface Said {
  name: string
  label: string
  text: string | null
  step: Step
}

/** What a report says, in words and in the order of the form. */
export function useReportWords(): (form: ReportForm, childName: string | null) => Said[] {
  const { t, format, word, language } = useLanguage()
  const nameOf = useNameOf()
  const { fields } = t.register
  const moment = (value: Moment, otherwise = '') => {
    const local = localTimeOf(value, otherwise)
    if (!local) return null
    const [day, time] = local.split('T') as [string, string]
    const clock = language === 'da' ? `kl. ${time.replace(':', '.')}` : time
    return `${format.date(day)} ${clock}${value.repeat ? ` (${t.register.repeats[value.repeat]})` : ''}`
  }
  const yesNo = (value: boolean | null) => (value === null ? null : value ? t.ui.yes : t.ui.no)
  const section = (code: string) => {
    const known = legalSections.find((one) => one.code === code)!
    return code === 'OTHER_NOT_PERMITTED' ? known[language] : `${known.paragraph} ${known[language]}`
  }
  return (form, childName) => [
    { name: 'startedAt', label: fields.startedAt, text: moment(form.startedAt), step: 'hvem' },
    { name: 'endedAt', label: fields.endedAt, text: moment(form.endedAt, form.startedAt.day), step: 'hvem' },
    { name: 'childId', label: fields.childId, text: childName, step: 'hvem' },
    { name: 'place', label: fields.place, text: form.place || null, step: 'hvem' },
    ...(form.inHouseSchool === null
      ? []
      : [{ name: 'inHouseSchool', label: fields.inHouseSchool, text: yesNo(form.inHouseSchool), step: 'hvem' as const }]),
    { name: 'staff', label: fields.staff, text: form.staff.length > 0 ? format.list(form.staff.map(nameOf)) : null, step: 'hvem' },
    ...(form.authorReason ? [{ name: 'authorReason', label: fields.authorReason, text: form.authorReason, step: 'hvem' as const }] : []),
    { name: 'leadUp', label: fields.leadUp, text: form.leadUp || null, step: 'hvad' },
    { name: 'triedFirst', label: fields.triedFirst, text: form.triedFirst || null, step: 'hvad' },
    { name: 'course', label: fields.course, text: form.course || null, step: 'hvad' },
    {
      name: 'childrenWatching',
      label: fields.childrenWatching,
      text: form.childrenWatching === null ? null : format.number(form.childrenWatching),
      step: 'hvad',
    },
    ...form.measures.map((measure, at) => ({
      name: `measures.${at}.section`,
      label: t.register.measure(at + 1),
      text: measure.section
        ? [section(measure.section), measure.minutes !== null && t.register.review.minutesOf(format.number(measure.minutes)), measure.note]
            .filter(Boolean)
            .join(', ')
        : null,
      step: 'indgreb' as const,
    })),
    { name: 'childTold', label: fields.childTold, text: yesNo(form.childTold), step: 'barnet' },
    { name: 'account', label: fields.account, text: form.account && word(childAccounts, form.account), step: 'barnet' },
    ...(form.account === 'ATTACHED'
      ? [{ name: 'accountText', label: fields.accountText, text: form.accountText || null, step: 'barnet' as const }]
      : []),
    ...(form.account && form.account !== 'ATTACHED'
      ? [{ name: 'accountReason', label: fields.accountReason, text: form.accountReason || null, step: 'barnet' as const }]
      : []),
    { name: 'guidance', label: fields.guidance, text: form.guidance && word(guidanceAnswers, form.guidance), step: 'barnet' },
    ...(form.guidance === 'YES'
      ? [
          { name: 'guidanceBy', label: fields.guidanceBy, text: form.guidanceBy || null, step: 'barnet' as const },
          {
            name: 'guidanceOn',
            label: fields.guidanceOn,
            text: form.guidanceOn ? format.date(form.guidanceOn) : null,
            step: 'barnet' as const,
          },
        ]
      : []),
    { name: 'injury', label: fields.injury, text: form.injury && word(injuries, form.injury), step: 'skader' },
    ...(form.injury && form.injury !== 'NONE'
      ? [{ name: 'injuryText', label: fields.injuryText, text: form.injuryText || null, step: 'skader' as const }]
      : []),
    ...(form.crimeSuspected ? [{ name: 'crimeSuspected', label: fields.crimeSuspected, text: t.ui.yes, step: 'skader' as const }] : []),
  ]
}
