import { longest, type CalendarDate } from '@tilsynsblik/vocabulary'
import { Choices, TextLine, TextPage, Tick, Ticks } from './child-fields.tsx'
import { useChildLanguage, type ChildMessages } from './child-language.tsx'
import { troubleText } from './child-words.ts'
import type { Answers, Step } from './complaint-answers.ts'
import { FindInList } from './find-in-list.tsx'
import type { Places } from './use-places.ts'

export interface StepProps {
  answers: Answers
  change: (patch: Partial<Answers>) => void
  /** The sentence for what is wrong at a path. */
  wrong: (path: string) => string | undefined
  places: Places
  today: CalendarDate
}

/** Is it the child who writes? Adults are asked of the child. */
export function isOwn({ who }: Answers): 'own' | 'other' {
  return who === 'PARENT' || who === 'ADULT' ? 'other' : 'own'
}

export function titleOf(t: ChildMessages, step: Exclude<Step, 'check'>, answers: Answers): string {
  const { title } = t[step]
  return typeof title === 'string' ? title : title[step === 'helper' ? helperTitle(answers) : isOwn(answers)]
}

function helperTitle({ who }: Answers): 'own' | 'other' {
  return who === 'ADULT' ? 'other' : 'own'
}

/** What is asked at one step, below its heading. */
export const stepBodies: Readonly<Record<Exclude<Step, 'check'>, (props: StepProps) => React.ReactNode>> = {
  who: WhoStep,
  helper: HelperStep,
  what: WhatStep,
  words: WordsStep,
  when: WhenStep,
  where: WhereStep,
  municipality: MunicipalityStep,
  name: NameStep,
}

function WhoStep({ answers, change, wrong }: StepProps) {
  const { t } = useChildLanguage()
  const { title, options } = t.who
  return (
    <Choices label={title} hideLabel problem={wrong('who')} options={options} value={answers.who} onChange={(who) => change({ who })} />
  )
}

function HelperStep({ answers, change, wrong }: StepProps) {
  const { t } = useChildLanguage()
  const whose = helperTitle(answers)
  return (
    <>
      <TextLine
        label={t.helper.name[whose]}
        optional={whose === 'own'}
        help={whose === 'own' ? t.helper.help : undefined}
        problem={wrong('helperName')}
        value={answers.helperName}
        onChange={(helperName) => change({ helperName })}
      />
      <TextLine
        label={t.helper.relation[whose]}
        optional
        help={t.helper.relationHelp}
        problem={wrong('helperRelation')}
        value={answers.helperRelation}
        onChange={(helperRelation) => change({ helperRelation })}
      />
    </>
  )
}

function WhatStep({ answers, change, wrong }: StepProps) {
  const { t } = useChildLanguage()
  return (
    <Ticks
      label={t.what.title}
      hideLabel
      help={t.what.help}
      problem={wrong('subjects')}
      options={t.what.options}
      values={answers.subjects}
      onChange={(subjects) => change({ subjects })}
    />
  )
}

const nearTheEnd = 1_000

function WordsStep({ answers, change, wrong }: StepProps) {
  const { t, format } = useChildLanguage()
  const left = longest.account - answers.words.length
  return (
    <>
      <TextPage
        label={t.words.label}
        help={t.words.help}
        problem={wrong('words')}
        value={answers.words}
        onChange={(words) => change({ words })}
      />
      <p className="child-help" role="status">
        {left < nearTheEnd && (left < 0 ? t.words.tooMuch(format.number(-left)) : t.words.left(format.number(left)))}
      </p>
    </>
  )
}

function WhenStep({ answers, change, wrong, today }: StepProps) {
  const { t } = useChildLanguage()
  const onDay = answers.when === 'DAY'
  return (
    <>
      <Choices
        label={t.when.title}
        hideLabel
        problem={onDay ? undefined : wrong('happenedOn')}
        options={t.when.options}
        value={answers.when}
        onChange={(when) => change({ when })}
      />
      {onDay && (
        <TextLine
          type="date"
          label={t.when.day}
          help={t.when.dayHelp}
          problem={wrong('happenedOn')}
          max={today}
          short
          value={answers.day}
          onChange={(day) => change({ day })}
        />
      )}
    </>
  )
}

function WhereStep({ answers, change, wrong, places }: StepProps) {
  const { t } = useChildLanguage()
  return (
    <>
      {!answers.homeUnknown && (
        <FindInList
          label={t.where.label}
          help={t.where.help}
          problem={wrong('homeAsTold')}
          places={places.homes}
          also={({ municipalityName }) => t.municipalityName(municipalityName)}
          typed={answers.homeAsTold}
          onType={(homeAsTold) => change({ homeAsTold })}
          chosen={answers.home}
          onChoose={(home) => change({ home })}
        />
      )}
      {!answers.home && <Tick label={t.where.unknown} checked={answers.homeUnknown} onChange={(homeUnknown) => change({ homeUnknown })} />}
    </>
  )
}

function MunicipalityStep({ answers, change, wrong, places }: StepProps) {
  const { t } = useChildLanguage()
  const own = isOwn(answers)
  const { home, municipality, municipalityUnknown } = answers
  const choice = {
    problem: wrong('municipalityId'),
    places: places.municipalities,
    typed: answers.municipalityTyped,
    onType: (municipalityTyped: string) => change({ municipalityTyped }),
    chosen: municipality,
    onChoose: (chosen: Answers['municipality']) => change({ municipality: chosen }),
  }
  return (
    <>
      {places.municipalities.length === 0 && <NoList places={places} />}
      {!municipalityUnknown && <FindInList label={t.municipality.label} help={t.municipality.help[own]} {...choice} />}
      {(municipalityUnknown || !municipality) && (
        <Tick
          label={t.municipality.unknown}
          checked={municipalityUnknown}
          onChange={(unknown) => change({ municipalityUnknown: unknown, municipality: null, municipalityTyped: '' })}
        />
      )}
      <div role="status">
        {municipalityUnknown && home && <p className="child-note">{t.municipality.sentOn(t.municipalityName(home.municipalityName))}</p>}
      </div>
      {municipalityUnknown && !home && <FindInList label={t.municipality.whereNow[own]} help={t.municipality.whereNowHelp} {...choice} />}
    </>
  )
}

function NoList({ places }: { places: Places }) {
  const { t } = useChildLanguage()
  if (!places.trouble) return <p role="status">{t.frame.loading}</p>
  return (
    <div role="alert">
      <p className="child-trouble">
        {t.municipality.noList} {troubleText(t, places.trouble)}
      </p>
      <button type="button" className="child-small-button" onClick={places.retry}>
        {t.frame.retry}
      </button>
    </div>
  )
}

function NameStep({ answers, change, wrong }: StepProps) {
  const { t } = useChildLanguage()
  const own = isOwn(answers)
  return (
    <>
      <TextLine
        label={t.name.name[own]}
        optional
        help={t.name.nameHelp}
        problem={wrong('childName')}
        value={answers.name}
        onChange={(name) => change({ name })}
      />
      <TextLine
        label={t.name.age[own]}
        help={t.name.ageHelp}
        problem={wrong('childAge')}
        inputMode="numeric"
        short
        value={answers.age}
        onChange={(age) => change({ age })}
      />
    </>
  )
}
