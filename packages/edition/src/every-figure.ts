import type { FigureId } from '@tilsynsblik/vocabulary'
import { authoritiesFigure } from './authorities-figure.ts'
import { authorityTrendFigure } from './authority-trend-figure.ts'
import { complaintsFigure } from './complaint-figure.ts'
import type { FigureContent } from './content.ts'
import type { Figures, Register } from './figures.ts'
import { incidentsFigure, registrationFigure, sectionsFigure, voiceFigure } from './force-figures.ts'
import { abuseFigure, notificationsFigure, notifiersFigure } from './notification-figures.ts'
import { rateFigure } from './rate-figure.ts'
import type { EditionWords, Telling } from './telling.ts'

interface Place {
  id: FigureId
  /** Without it there is nothing of the figure. */
  register: Register
  title: (words: EditionWords) => string
  content: (figures: Figures, telling: Telling) => FigureContent | null
}

const places: readonly Place[] = [
  { id: 'magtanvendelser', register: 'incidents', title: (words) => words.incidents.title, content: incidentsFigure },
  { id: 'rate', register: 'incidents', title: (words) => words.rate.title, content: rateFigure },
  { id: 'paragraffer', register: 'incidents', title: (words) => words.sections.title, content: sectionsFigure },
  { id: 'redegoerelse', register: 'incidents', title: (words) => words.voice.title, content: voiceFigure },
  { id: 'registrering', register: 'incidents', title: (words) => words.registration.title, content: registrationFigure },
  { id: 'socialtilsyn', register: 'incidents', title: (words) => words.authorities.title, content: authoritiesFigure },
  { id: 'udvikling', register: 'incidents', title: (words) => words.authorityTrend.title, content: authorityTrendFigure },
  { id: 'klager', register: 'complaints', title: (words) => words.complaints.title, content: complaintsFigure },
  { id: 'underretninger', register: 'notifications', title: (words) => words.notifications.title, content: notificationsFigure },
  { id: 'underrettere', register: 'notifications', title: (words) => words.notifiers.title, content: notifiersFigure },
  { id: 'overgreb', register: 'notifications', title: (words) => words.abuse.title, content: abuseFigure },
]

/** A figure in its place; `content` null when its register did not answer. */
export interface PlacedFigure {
  id: FigureId
  title: string
  content: FigureContent | null
}

/** Every figure of an edition in order. One whose register is away keeps its place, so that nobody thinks it does not exist. */
export function everyFigure(figures: Figures, telling: Telling): PlacedFigure[] {
  return places.flatMap(({ id, register, title, content }): PlacedFigure[] => {
    if (figures.away.has(register)) return [{ id, title: title(telling.words), content: null }]
    const told = content(figures, telling)
    return told ? [{ id, title: told.title, content: told }] : []
  })
}
