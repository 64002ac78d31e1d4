import { importNotifications, notifications as service, type ImportedNotification } from '@tilsynsblik/notifications'
import { calendarDateOf, concernKinds, notifiers } from '@tilsynsblik/vocabulary'
import { clock } from '../cells/clock.ts'
import { day, dayAndClock } from '../cells/day.ts'
import { wholeNumber } from '../cells/number.ts'
import { childReference, text } from '../cells/text.ts'
import { word } from '../cells/word.ts'
import { yesNo } from '../cells/yes-no.ts'
import { optional, required } from '../column.ts'
import { importKind } from '../kind.ts'
import { pseudonymFor, recordId } from '../record-id.ts'
import { openHome } from './known-home.ts'
import { knownMunicipality } from './known-place.ts'
import { momentOf } from './moment.ts'

const columns = {
  key: required('Underretningsnummer', text, {
    synonyms: ['Underretningsnr.', 'Underretnings-ID', 'Underretning'],
    example: 'U-2026-00812',
    da: 'Kommunens nummer på underretningen.',
    en: "The municipality's number of the notification.",
  }),
  municipality: required('Kommune', text, {
    synonyms: ['Handlekommune', 'Modtagende kommune'],
    example: 'Vejle',
    da: 'Kommunen, der modtog den: navn eller kode.',
    en: 'The municipality that received it: name or code.',
  }),
  child: required('Barn', childReference, {
    synonyms: ['Barnets reference', 'Barnets sagsnummer', 'Sagsnummer'],
    example: 'Sag 4711',
    da: 'Kontorets egen betegnelse for barnet. Den gemmes ikke; den bliver til et pseudonym.',
    en: "The office's own reference to the child. It is not stored: a pseudonym is made of it and the municipality.",
  }),
  receivedOn: required('Modtaget dato', dayAndClock, {
    synonyms: ['Modtaget', 'Modtaget den', 'Modtagelsesdato', 'Dato'],
    example: '20-11-2026',
    da: 'Dagen, den kom. Klokkeslættet kan stå efter.',
    en: 'The day it came; the time may follow.',
  }),
  receivedClock: optional('Modtaget tid', clock, {
    synonyms: ['Modtaget kl.', 'Tid', 'Tidspunkt', 'Modtagelsestidspunkt'],
    example: '09.40',
    da: 'Klokkeslættet, den kom. Skal stå her eller efter datoen: de 24 timer regnes derfra.',
    en: 'When it came. Must be here or after the date: the 24 hours run from it.',
  }),
  notifier: required(
    'Underretter',
    word(notifiers, {
      PLACEMENT: ['Plejefamilie', 'Døgninstitution'],
      HEALTH_VISITOR: ['Sundhedsplejerske', 'Tandlæge', 'Tandpleje', 'Sundhedsplejerske/tandlæge'],
      ASSOCIATION: ['Forening', 'Krisecenter', 'Frivillig organisation'],
      DAY_CARE: ['Daginstitution', 'Fritidsinstitution', 'Dagtilbud'],
      FAMILY: ['Familie', 'Barnet selv', 'Bekendt', 'Pårørende'],
      ANONYMOUS: ['Anonymt'],
      MUNICIPALITY: ['Kommune', 'Forvaltning', 'Anden forvaltning'],
      POLICE: ['Politi', 'Domstol', 'Politiet'],
      HEALTH_SERVICE: ['Sundhedsvæsen', 'Læge', 'Sygehus', 'Hospital'],
      SCHOOL: ['Skolen'],
      OTHER: ['Andet'],
    }),
    { synonyms: ['Underretter er', 'Hvem har underrettet'], example: 'Skole', da: 'Hvem der underretter.', en: 'Who notifies.' },
  ),
  kind: required(
    'Art',
    word(concernKinds, { CONCERN: ['Bekymring', 'Anden bekymring'], PHYSICAL: ['Vold'], SEXUAL: ['Seksuelle overgreb'] }),
    {
      synonyms: ['Underretningens art', 'Type', 'Bekymringens art'],
      example: 'Bekymring, ikke overgreb',
      da: 'Hvad underretningen handler om.',
      en: 'What it is about.',
    },
  ),
  home: optional('Tilbudsnummer', text, {
    synonyms: ['Tilbuds-ID', 'Tilbudsnr.'],
    example: '',
    da: 'Nummeret på hjemmet, når underretningen handler om et barn på et hjem.',
    en: 'Number of the home, when it is about a child in one.',
  }),
  assessedOn: optional('Vurderet dato', dayAndClock, {
    synonyms: ['Vurderet', 'Vurderet den', 'Vurderingsdato'],
    example: '20-11-2026',
    da: 'Dagen for den akutte vurdering. Tom, når den ikke er vurderet. Klokkeslættet kan stå efter.',
    en: 'Day of the acute assessment; blank while not assessed. The time may follow.',
  }),
  assessedClock: optional('Vurderet tid', clock, {
    synonyms: ['Vurderet kl.', 'Vurderingstidspunkt'],
    example: '13.20',
    da: 'Klokkeslættet for vurderingen.',
    en: 'When it was assessed.',
  }),
  acute: optional('Akut', yesNo, {
    synonyms: ['Akut indsats', 'Akut behov'],
    example: 'nej',
    da: 'Krævede den en akut indsats? Tom, når det ikke er vurderet.',
    en: 'Did it call for acute measures? Blank while not assessed.',
  }),
  receiptSentOn: optional('Kvittering sendt', day, {
    synonyms: ['Kvittering', 'Kvitteringsdato'],
    example: '21-11-2026',
    da: 'Dagen, underretteren fik kvittering. Tom, når ingen er sendt.',
    en: 'Day the receipt was sent; blank when none was.',
  }),
  advisers: required('Antal rådgivere', wholeNumber({ to: 100 }), {
    synonyms: ['Rådgivere', 'Antal sagsbehandlere'],
    example: '1',
    da: 'Hvor mange rådgivere sagen har haft.',
    en: 'How many advisers the case has had.',
  }),
}

/** Notifications of concern. */
export const notifications = importKind<typeof columns, ImportedNotification>({
  code: 'notifications',
  da: 'underretninger',
  columns,
  recorder: (registers) => (cells, accept) => {
    const municipality = accept('municipality', knownMunicipality(registers, cells.municipality))
    const home = cells.home === null ? null : accept('home', openHome(registers, cells.home, cells.receivedOn.day))
    const received = accept(
      cells.receivedClock ? 'receivedClock' : 'receivedOn',
      momentOf(cells.receivedOn, cells.receivedClock, registers),
    )
    const assessedColumn = cells.assessedClock ? 'assessedClock' : 'assessedOn'
    const assessed = cells.assessedOn && accept(assessedColumn, momentOf(cells.assessedOn, cells.assessedClock, registers))
    if (cells.assessedOn === null && cells.assessedClock !== null)
      accept('assessedOn', { rule: 'Klokkeslættet mangler sin dato', mend: 'skriv dagen for vurderingen' })
    if (received && assessed && assessed < received)
      accept('assessedOn', { rule: 'Vurderet, før underretningen kom', mend: 'ret et af tidspunkterne' })
    if (received && cells.receiptSentOn !== null && cells.receiptSentOn < calendarDateOf(received))
      accept('receiptSentOn', { rule: 'Kvitteringen er sendt, før underretningen kom', mend: 'ret en af datoerne' })
    if (!municipality || !received) return null
    return {
      id: recordId('notification', cells.key),
      municipalityId: municipality.id,
      childId: pseudonymFor(registers.pseudonymKey, municipality.id, cells.child),
      receivedAt: received.toISOString(),
      notifier: cells.notifier,
      kind: cells.kind,
      institutionId: home?.id ?? null,
      authorityId: home?.authorityId ?? null,
      departmentId: home?.departmentId ?? null,
      assessedAt: assessed?.toISOString() ?? null,
      acute: cells.acute,
      receiptSentOn: cells.receiptSentOn,
      advisers: cells.advisers,
      sourceKey: cells.key,
    }
  },
  keyOf: (notification) => notification.sourceKey,
  keyColumn: 'key',
  write: (contexts, rows, progress) => importNotifications(contexts[service.name]!, rows, progress),
})
